"""Faults of the network and of Discord, to order: each strikes one request and is gone."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeAlias

from aiohttp import web

from tests.wire.reply import answer

Handler: TypeAlias = Callable[[web.Request], Awaitable[web.StreamResponse]]
Fault: TypeAlias = Callable[[web.Request, Handler], Awaitable[web.StreamResponse]]


def status(code: int, json_code: int | None = None) -> Fault:
    """Answer with an error, one that says more if need be, and do nothing."""

    async def fail(request: web.Request, handle: Handler) -> web.StreamResponse:
        return answer({"code": json_code, "message": "?"}, code) if json_code else web.Response(status=code)

    return fail


def too_many_requests(retry_after: float) -> Fault:
    """Ask to come again later."""

    async def limit(request: web.Request, handle: Handler) -> web.StreamResponse:
        body = {"message": "You are being rate limited.", "retry_after": retry_after, "global": False}
        return answer(body, 429, {"Via": "1.1 stand-in"})

    return limit


async def reset_before(request: web.Request, handle: Handler) -> web.StreamResponse:
    """Break the connection instead of doing anything."""
    return _reset(request)


async def reset_after(request: web.Request, handle: Handler) -> web.StreamResponse:
    """Do as asked, and break the connection instead of saying so."""
    await handle(request)
    return _reset(request)


def held(until: asyncio.Event) -> Fault:
    """Do as asked, but only when told."""

    async def hold(request: web.Request, handle: Handler) -> web.StreamResponse:
        await until.wait()
        return await handle(request)

    return hold


def _reset(request: web.Request) -> web.StreamResponse:
    assert request.transport
    request.transport.abort()
    return web.Response()


RESETS = reset_before, reset_after
FAULTS = status(500), status(502), status(503), too_many_requests(0.01), *RESETS
"""All of these pass. discord.py waits a second by itself before it tries again what failed with a status."""


@dataclass(frozen=True)
class Order:
    """A fault for the next request of a method whose path ends in something."""

    method: str
    path_end: str
    fault: Fault

    def strikes(self, request: web.Request) -> bool:
        return request.method == self.method and request.path.endswith(self.path_end)
