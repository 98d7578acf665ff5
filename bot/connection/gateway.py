"""Staying connected to the gateway, over which Discord says what happens.

`discord.Client.connect` dies where the very first connection fails, comes back after a long outage only with
pauses of up to a quarter of an hour, and without any where each connection is dropped at once. That of
`discord.AutoShardedClient` does the same for each of its connections.
"""

import asyncio
import logging
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, nullcontext, suppress
from itertools import chain
from typing import Any

import discord
from discord.gateway import DiscordWebSocket, ReconnectWebSocket

from bot.connection.timing import Timing
from bot.connection.trouble import TROUBLE, named
from bot.health import Health
from corpus.errors import OnRecordError, SettingsError

logger = logging.getLogger(__name__)

CONNECTING_S = 60
NO_SUCH_TOKEN = 4004
NO_SUCH_INTENTS = 4013, 4014
"""See https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes."""

PORTAL = "https://discord.com/developers/applications"


class Socket(DiscordWebSocket):
    """A connection that is lost, as a `TimeoutError`, when nothing comes for a while after a heartbeat."""

    acknowledging: float
    overdue: asyncio.Timeout | None = None

    async def send_heartbeat(self, data: object) -> None:
        """Send a heartbeat; discord.py says when."""
        await super().send_heartbeat(data)
        if self.overdue and not self.overdue.when():
            self.overdue.reschedule(self.loop.time() + self.acknowledging)

    async def listen(self, heard: Callable[[], None]) -> None:
        """Take what comes, and say so, until the connection is lost."""
        async with asyncio.timeout(None) as self.overdue:
            while True:
                await self.poll_event()
                self.overdue.reschedule(None)
                heard()


class Gateway:
    """A client's connection to the gateway, or one of them: a shard, which has the events of some guilds.

    It begins a session within its `turn`.
    """

    def __init__(
        self,
        client: discord.Client,
        shard: int,
        timing: Timing,
        health: Health,
        turn: Callable[[], AbstractAsyncContextManager[None]],
    ) -> None:
        self.in_session = False
        self._turn = turn
        self._client = client
        self._shard = shard
        self._timing = timing
        self._health = health
        self._socket: Socket | None = None
        self._closing: asyncio.Task[None] | None = None
        self._pauses = chain([0.0], timing.pauses())

    def begin_session(self) -> None:
        """Begin anew with the pauses, because a session stands: the next loss is another one."""
        self.in_session = True
        self._pauses = chain([0.0], self._timing.pauses())

    async def stay(self) -> None:
        """Stay connected until the client is closed, with the same session where Discord allows it.

        Raises `SettingsError` where Discord does not take the token or the intents, and `OnRecordError` where
        it refuses the bot for another reason. It would do so again.
        """
        session: dict[str, Any] = {}
        while not self._client.is_closed():
            try:
                await self._listen(session)
            except ReconnectWebSocket as lost:
                session = self._session(resume=lost.resume)
                await self._pause("it was closed")
            except TROUBLE as error:
                session = self._session(resume=True)
                await self._pause(named(error))
            except discord.ConnectionClosed as closed:
                raise refusal(closed.code) from closed

    async def leave(self) -> None:
        """Say goodbye, after which Discord sends nothing more."""
        if self._socket and self._socket.open:
            with suppress(TimeoutError):
                async with asyncio.timeout(self._timing.closing):
                    await self._socket.close(code=1000)

    async def _listen(self, session: dict[str, Any]) -> None:
        # Before there is a connection: one from which nobody reads for a minute is closed.
        async with nullcontext() if session else self._turn():
            connecting = Socket.from_client(self._client, shard_id=self._shard, **session)
            self._socket = await asyncio.wait_for(connecting, CONNECTING_S)
        self._socket.acknowledging = self._timing.acknowledging
        try:
            await self._socket.listen(self._health.hear)
        except TimeoutError:
            # A dead connection does not answer a goodbye either: nobody waits for that.
            self._closing = asyncio.create_task(self._socket.close(code=4000), name="closing the gateway")
            raise

    def _session(self, *, resume: bool) -> dict[str, Any]:
        last = self._socket
        if not resume or last is None or last.session_id is None:
            return {}
        return {
            "resume": True,
            "session": last.session_id,
            "sequence": last.sequence,
            "gateway": last.gateway,
        }

    async def _pause(self, reason: str) -> None:
        self._client.dispatch("disconnect")
        self.in_session = False
        self._health.lose()
        pause = next(self._pauses)
        logger.warning("gateway lost: shard=%d again in %.1f s: %s", self._shard, pause, reason)
        await asyncio.sleep(pause)


def refusal(code: int | None) -> OnRecordError:
    """Return what to say where Discord ends the connection for good, or does not take the token."""
    if code == NO_SUCH_TOKEN:
        return SettingsError(
            "Discord does not accept ONRECORD_DISCORD_TOKEN",
            f"Reset the token at {PORTAL} and copy the new one",
        )
    if code in NO_SUCH_INTENTS:
        return SettingsError(
            "Discord does not grant this bot the intents it asks for", f"Grant them at {PORTAL}, under Bot"
        )
    return OnRecordError(f"Discord refuses the bot ({code})", "Update onrecord, then start it again")
