"""The gateway: sessions over a websocket, which can be resumed, and all the ways to lose one."""

import json
import zlib
from typing import Any

from aiohttp import WSMsgType, web

from tests.wire.happening import Happening
from tests.wire.payloads import GUILD, Payload, new_id, ready

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID_SESSION, HELLO, ACKNOWLEDGEMENT = (
    0, 1, 2, 6, 7, 9, 10, 11,
)  # fmt: skip


class Gateway(Happening):
    """The other end of the bot's websocket. `refusing` are the statuses for connections to come."""

    def __init__(self) -> None:
        super().__init__()
        self.url = ""
        self.refusing: list[int] = []
        self.close_next_with: int | None = None
        self.heartbeat_ms = 41_250
        self.connections = self.identified = self.resumed = 0
        self._sessions: dict[str, list[Payload]] = {}
        self._session: str | None = None
        self._socket: Socket | None = None

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.connections += 1
        await self.tell()
        if self.refusing:
            return web.Response(status=self.refusing.pop(0))
        socket = self._socket = Socket(request)
        await socket.open()
        await socket.send(HELLO, {"heartbeat_interval": self.heartbeat_ms})
        async for received in socket.web:
            if received.type is WSMsgType.TEXT:
                await self._receive(socket, json.loads(received.data))
        if self._socket is socket:
            self._socket = None
        await self.tell()
        return socket.web

    @property
    def sessions(self) -> int:
        """How often the bot began a session or took one up."""
        return self.identified + self.resumed

    @property
    def connected(self) -> bool:
        return self._socket is not None

    async def dispatch(self, event: str, data: Payload) -> None:
        """Send an event of the session: now, or when it is resumed."""
        assert self._session, "there is no session yet"
        events = self._sessions[self._session]
        events.append({"t": event, "d": data, "s": len(events) + 1})
        if self._socket and self._socket.in_session:
            await self._socket.send(DISPATCH, **events[-1])

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
            self._sessions.clear()
        await self._lose().send(INVALID_SESSION, resumable)

    def _lose(self) -> "Socket":
        socket = self._socket
        assert socket, "there is no connection to lose"
        socket.in_session = False
        return socket

    async def _receive(self, socket: "Socket", payload: Payload) -> None:
        match payload["op"]:
            case 1:  # HEARTBEAT
                if not socket.silent:
                    await socket.send(ACKNOWLEDGEMENT)
            case 2:  # IDENTIFY
                await self._identify(socket)
            case 6:  # RESUME
                await self._resume(socket, payload["d"])
        await self.tell()

    async def _identify(self, socket: "Socket") -> None:
        self.identified += 1
        if self.close_next_with:
            await socket.web.close(code=self.close_next_with)
            return
        self._session = new_id()
        self._sessions[self._session] = []
        socket.in_session = True
        await self.dispatch("READY", ready(self._session, self.url))
        await self.dispatch("GUILD_CREATE", GUILD)

    async def _resume(self, socket: "Socket", wanted: Payload) -> None:
        missed = self._sessions.get(wanted["session_id"])
        if missed is None:
            await socket.send(INVALID_SESSION, False)
            return
        for event in missed[wanted["seq"] :]:
            await socket.send(DISPATCH, **event)
        socket.in_session = True
        self.resumed += 1
        await self.dispatch("RESUMED", {})


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
