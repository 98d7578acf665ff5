"""The gateway: sessions over a websocket, which can be resumed, and all the ways to lose one."""

import json
import zlib
from typing import Any

from aiohttp import WSMsgType, web

from tests.wire.happening import Happening
from tests.wire.payloads import GUILD, Payload, guild_of, new_id, ready

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID_SESSION, HELLO, ACKNOWLEDGEMENT = (
    0, 1, 2, 6, 7, 9, 10, 11,
)  # fmt: skip


class Gateway(Happening):
    """The other end of the bot's websockets. `refusing` are the statuses for connections to come.

    The bot has one for each shard that it was advised to have; what happens, happens to the first.
    """

    def __init__(self) -> None:
        super().__init__()
        self.url = ""
        self.refusing: list[int] = []
        self.close_next_with: int | None = None
        self.heartbeat_ms = 41_250
        self.connections = self.identified = self.resumed = self.heartbeats = 0
        self._sessions: dict[str, list[Payload]] = {}
        self._current: dict[int, str] = {}
        self._sockets: dict[int, Socket] = {}

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.connections += 1
        await self.tell()
        if self.refusing:
            return web.Response(status=self.refusing.pop(0))
        socket = Socket(request)
        await socket.open()
        await socket.send(HELLO, {"heartbeat_interval": self.heartbeat_ms})
        async for received in socket.web:
            if received.type is WSMsgType.TEXT:
                await self._receive(socket, json.loads(received.data))
        self._sockets = {shard: other for shard, other in self._sockets.items() if other is not socket}
        await self.tell()
        return socket.web

    @property
    def sessions(self) -> int:
        """How often the bot began a session or took one up."""
        return self.identified + self.resumed

    @property
    def connected(self) -> bool:
        return bool(self._sockets)

    async def dispatch(self, event: str, data: Payload, shard: int = 0) -> None:
        """Send an event of the session of a shard: now, or when it is resumed."""
        assert shard in self._current, "there is no session yet"
        events = self._sessions[self._current[shard]]
        events.append({"t": event, "d": data, "s": len(events) + 1})
        socket = self._sockets.get(shard)
        if socket and socket.in_session:
            await socket.send(DISPATCH, **events[-1])

    async def abort(self) -> None:
        """Lose the connection without a word."""
        self._lose().abort()

    async def fall_silent(self) -> None:
        """Keep the connection, and say nothing on it any more."""
        self._lose().silent = True

    async def close(self, code: int) -> None:
        await self._lose().web.close(code=code)

    async def ask_to_reconnect(self) -> None:
        await self._lose().send(RECONNECT)

    async def invalidate(self, *, resumable: bool) -> None:
        if not resumable:
            del self._sessions[self._current[0]]
        await self._lose().send(INVALID_SESSION, resumable)

    def _lose(self) -> "Socket":
        assert 0 in self._sockets, "there is no connection to lose"
        socket = self._sockets[0]
        socket.in_session = False
        return socket

    async def _receive(self, socket: "Socket", payload: Payload) -> None:
        match payload["op"]:
            case 1:  # HEARTBEAT
                self.heartbeats += 1
                if not socket.silent:
                    await socket.send(ACKNOWLEDGEMENT)
            case 2:  # IDENTIFY
                await self._identify(socket, payload["d"]["shard"])
            case 6:  # RESUME
                await self._resume(socket, payload["d"])
        await self.tell()

    async def _identify(self, socket: "Socket", shard: list[int]) -> None:
        self.identified += 1
        if self.close_next_with:
            await socket.web.close(code=self.close_next_with)
            return
        session = self._current[shard[0]] = new_id()
        self._sessions[session] = []
        self._begin(socket, shard[0])
        await self.dispatch("READY", ready(session, self.url, shard), shard[0])
        await self.dispatch("GUILD_CREATE", GUILD | {"id": guild_of(shard[0])}, shard[0])

    def _begin(self, socket: "Socket", shard: int) -> None:
        self._sockets[shard] = socket
        socket.in_session = True

    async def _resume(self, socket: "Socket", wanted: Payload) -> None:
        missed = self._sessions.get(wanted["session_id"])
        if missed is None:
            await socket.send(INVALID_SESSION, False)
            return
        for event in missed[wanted["seq"] :]:
            await socket.send(DISPATCH, **event)
        (shard,) = (shard for shard, session in self._current.items() if session == wanted["session_id"])
        self._begin(socket, shard)
        self.resumed += 1
        await self.dispatch("RESUMED", {}, shard)


class Socket:
    """One connection. What is sent is compressed as one stream where the client asks for it."""

    def __init__(self, request: web.Request) -> None:
        self.web = web.WebSocketResponse()
        self.in_session = self.silent = False
        self._request = request
        self._zlib = zlib.compressobj() if request.query.get("compress") == "zlib-stream" else None

    async def open(self) -> None:
        await self.web.prepare(self._request)

    async def send(self, op: int, d: Any = None, **rest: Any) -> None:
        payload = json.dumps({"op": op, "d": d, **rest})
        if self._zlib:
            compressed = self._zlib.compress(payload.encode()) + self._zlib.flush(zlib.Z_SYNC_FLUSH)
            await self.web.send_bytes(compressed)
        else:
            await self.web.send_str(payload)

    def abort(self) -> None:
        assert self._request.transport
        self._request.transport.abort()
