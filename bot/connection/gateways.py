"""All connections to the gateway: one, or as many as Discord advises to a bot in thousands of servers."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import discord

from bot.connection.gateway import Gateway
from bot.connection.timing import Timing
from bot.health import Health


class Gateways:
    """A client's connections. A fault of one leaves the others as they are."""

    def __init__(self, client: discord.Client, timing: Timing, health: Health) -> None:
        self._client = client
        self._timing = timing
        self._health = health
        self._all: dict[int, Gateway] = {}
        self._one = asyncio.Lock()
        self._began_one = False

    def add(self, shard: int) -> None:
        """Take note of a connection that there shall be."""
        self._all[shard] = Gateway(self._client, shard, self._timing, self._health, self._turn)

    async def stay(self) -> None:
        """Stay connected until the client is closed. What ends one connection for good is raised."""
        await asyncio.gather(*(gateway.stay() for gateway in self._all.values()))

    def begin_session(self, shard: int) -> None:
        """Note that a session stands, begun or taken up; the bot is ready where all do."""
        if gateway := self._all.get(shard):
            gateway.begin_session()
        if all(gateway.in_session for gateway in self._all.values()):
            self._health.be_ready()

    async def leave(self) -> None:
        """Say goodbye on all, after which Discord sends nothing more."""
        await asyncio.gather(*(gateway.leave() for gateway in self._all.values()))

    @asynccontextmanager
    async def _turn(self) -> AsyncIterator[None]:
        """Let one session be begun: Discord counts them, and takes one after the other."""
        async with self._one:
            if self._began_one:
                await asyncio.sleep(self._timing.identify_again)
            yield
            self._began_one = True
