"""The real bot over a small library, and a Discord to fail it."""

import asyncio

import discord
import pytest
from discord.gateway import DiscordWebSocket

from bot.app import open_app
from bot.client import serve
from bot.connection.timing import Timing
from bot.settings import Settings
from tests.discord.world import FERRY, FERRY_SOURCE, put_on_record
from tests.wire.standin import TOKEN, go_to, stand_in

QUICK = {"first_pause": 0.02, "longest_pause": 0.05, "identify_again": 0, "pulse": 0.02}


@pytest.fixture
async def wire(monkeypatch):
    """A Discord in which no question that was acknowledged stays without an answer, and none has two.

    It looks when the bot has ended, which finishes what is under way.
    """
    monkeypatch.setattr(discord.http.Route, "BASE", discord.http.Route.BASE)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", DiscordWebSocket.DEFAULT_GATEWAY)
    async with stand_in() as standing:
        go_to(standing.port)
        yield standing
    for question in standing.questions:
        assert not question.left_waiting, "it was acknowledged, and then nothing came"
        assert len([shown for shown in question.shown.values() if shown.get("components")]) <= 1
    assert not [request for request in standing.rest.requests if request.may_ping]
    assert not standing.rest.orders, "a fault was ordered that struck nothing"


@pytest.fixture
def settings(tmp_path):
    put_on_record(tmp_path, "ferry", FERRY, **FERRY_SOURCE)
    return Settings(data=tmp_path, discord_token=TOKEN, _env_file=None)


@pytest.fixture
async def start(wire, settings):
    """Start the bot, with other timing if need be."""
    async with open_app(settings, create=True) as app:
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
def gate():
    """What holds an answer back until it is set."""
    return asyncio.Event()
