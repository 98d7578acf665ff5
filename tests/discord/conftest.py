"""The real app over a small library, and the real bot in SimCord's Discord."""

import shutil
from contextlib import AsyncExitStack

import discord
import pytest
from simcord import interactions

from bot.app import open_app
from bot.settings import Settings
from corpus.migrate import make_private, migrate
from tests.discord.chinese_world import put_bridge_on_record
from tests.discord.world import FERRY, FERRY_SOURCE, World, let_a_crowd_speak, new_bot, put_on_record


@pytest.fixture(scope="session")
def ferry(tmp_path_factory):
    """A data folder with one article of five paragraphs about a ferry, of which each test gets a copy."""
    folder = tmp_path_factory.mktemp("ferry")
    put_on_record(folder, "ferry", FERRY, **FERRY_SOURCE)
    make_tables(folder)
    return folder


@pytest.fixture(scope="session")
def bridge(tmp_path_factory):
    """A data folder with two articles in Chinese, about a bridge, to make copies of."""
    folder = tmp_path_factory.mktemp("bridge")
    put_bridge_on_record(folder)
    make_tables(folder)
    return folder


def make_tables(folder):
    for name in ("log", "shown"):
        make_private(folder / f"{name}.sqlite")
        migrate(folder / f"{name}.sqlite", f"bot.migrations.{name}")


@pytest.fixture
def data(tmp_path, ferry):
    return shutil.copytree(ferry, tmp_path, dirs_exist_ok=True)


@pytest.fixture(scope="session")
def crowded_library(tmp_path_factory):
    folder = tmp_path_factory.mktemp("crowd")
    let_a_crowd_speak(folder, 10_000)
    return folder / "library.sqlite"


@pytest.fixture
def crowd(data, crowded_library):
    """Ten thousand people who speak on record; to be asked for before the app is."""
    shutil.copy(crowded_library, data / "library.sqlite")


@pytest.fixture
async def app(data):
    async with open_app(Settings(data=data), create=True) as app:
        yield app


@pytest.fixture
def chinese(monkeypatch):
    """Let everybody's Discord be Chinese; SimCord has but one language."""
    make = interactions.base_payload

    def in_chinese(*args, **options):
        record, payload = make(*args, **options)
        return record, payload | {"locale": "zh-CN"}

    monkeypatch.setattr(interactions, "base_payload", in_chinese)


@pytest.fixture
def simcord_bot(app):
    return new_bot(app)


@pytest.fixture
def world(simcord_env, app):
    simcord_env.settle_timeout = (
        60  # seconds, which only a test that fails will wait; a busy machine may need some
    )
    world = World(simcord_env, app)
    yield world
    world.assert_nothing_pinged_or_embedded()


@pytest.fixture
async def restart(world):
    """Start another bot over the same data, with other settings if need be."""
    async with AsyncExitStack() as stack:

        async def restart(**chosen):
            settings = Settings(data=world.app.settings.data, **chosen)
            app = await stack.enter_async_context(open_app(settings))
            await world.env.restart_bot(new_bot(app))
            return app

        yield restart


@pytest.fixture
def kim(world):
    """Somebody who may manage the server."""
    role = world.guild.create_role("managers", permissions=discord.Permissions(manage_guild=True))
    return world.guild.add_member(world.env.create_user("kim"), roles=[role])
