"""The real app over a small library, and the real bot in SimCord's Discord."""

import pytest
from simcord import interactions

from bot.app import open_app
from bot.settings import Settings
from tests.discord.world import FERRY, FERRY_SOURCE, World, new_bot, put_on_record


@pytest.fixture
def data(tmp_path):
    """A data folder with one article of five paragraphs about a ferry."""
    put_on_record(tmp_path, "ferry", FERRY, **FERRY_SOURCE)
    return tmp_path


@pytest.fixture
async def app(data):
    async with open_app(Settings(data=data, _env_file=None), create=True) as app:
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
    world.assert_nothing_pinged()
