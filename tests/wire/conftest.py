"""The real bot over a small library, and a Discord to fail it."""

import asyncio
import threading
from contextlib import AsyncExitStack

import discord
import pytest
from discord.gateway import DiscordWebSocket

from bot.app import open_app
from bot.client import serve
from bot.connection.timing import Timing
from bot.settings import Settings
from index.answer import answer
from tests.discord.world import FERRY, FERRY_SOURCE, put_on_record
from tests.wire.standin import TOKEN, go_to, stand_in

QUICK = {"first_pause": 0.02, "longest_pause": 0.05, "identify_again": 0, "pulse": 0.02}


@pytest.fixture
async def wire(monkeypatch):
    """A Discord in which no question that was acknowledged stays without an answer, and none has two.

    It looks when the bot has ended, which finishes what is under way.
    """
    monkeypatch.setattr("bot.connection.delivery.PAUSES", Timing(first_pause=0.02, longest_pause=0.05))
    monkeypatch.setattr(discord.http.Route, "BASE", discord.http.Route.BASE)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", DiscordWebSocket.DEFAULT_GATEWAY)
    async with stand_in() as standing:
        go_to(standing.port)
        yield standing
    for question in standing.questions:
        assert not question.left_waiting, "it was acknowledged, and then nothing came"
        assert len(question.answers) <= 1
    assert not [request for request in standing.rest.requests if request.may_ping]
    assert not standing.rest.orders, "a fault was ordered that struck nothing"


@pytest.fixture
def chosen():
    """What is set, besides what has to be."""
    return {}


@pytest.fixture
def settings(tmp_path, chosen):
    put_on_record(tmp_path, "ferry", FERRY, **FERRY_SOURCE)
    return Settings(data=tmp_path, discord_token=TOKEN, **chosen)


@pytest.fixture
async def app(settings):
    async with open_app(settings, create=True) as app:
        yield app


@pytest.fixture
def slow_engine(monkeypatch):
    """An engine that answers only once it is let go."""
    gate = threading.Event()
    monkeypatch.setattr("bot.app.answer", lambda *args, **options: gate.wait() and answer(*args, **options))
    yield gate
    gate.set()


@pytest.fixture
async def start(wire, settings, app):
    """Start the bot, with other timing if need be."""
    running = []

    def start(**timing):
        running.append(asyncio.ensure_future(serve(app, settings, Timing(**(QUICK | timing)))))
        return running[-1]

    yield start
    for bot in running:
        bot.cancel()
        await asyncio.wait({bot})


@pytest.fixture
async def bot(start, wire):
    """The bot, connected."""
    running = start()
    await wire.gateway.until(lambda gateway: gateway.identified)
    return running


@pytest.fixture
async def restart(bot, wire, settings):
    """End the bot and start another, which knows of it by the files alone."""
    async with AsyncExitStack() as stack:

        async def restart():
            bot.cancel()
            await asyncio.wait({bot})
            app = await stack.enter_async_context(open_app(settings))
            another = asyncio.ensure_future(serve(app, settings, Timing(**QUICK)))
            stack.push_async_callback(asyncio.wait, {another})
            stack.callback(another.cancel)
            await wire.gateway.until(lambda gateway: gateway.identified == 2)

        yield restart


@pytest.fixture
def gate():
    """What holds an answer back until it is set."""
    return asyncio.Event()
