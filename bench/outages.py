"""How soon the bot answers again: python -m bench.outages [--write].

Seconds to the answer, with the pauses that are shipped, some of which are random. Where the bot was running,
from the moment at which something failed; where it was started too early, from when Discord is there.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TypeAlias

from bench.measuring import publish
from bench.wired import connected, put_on_record, running
from tests.wire.faults import Fault, reset_after, reset_before, status, too_many_requests
from tests.wire.gateway import Gateway
from tests.wire.standin import StandIn, stand_in

OUTAGE_S = 10
"""Of these the bot itself needs some to start."""

HANGS_S = 120

Loss: TypeAlias = Callable[[Gateway], Awaitable[None]]
Outage: TypeAlias = Callable[[StandIn], AbstractAsyncContextManager[None]]

LOSSES: dict[str, Loss] = {
    "connection broken": Gateway.abort,
    "closed with 4000": lambda gateway: gateway.close(4000),
    "asked to reconnect, op 7": Gateway.ask_to_reconnect,
    "session invalid but resumable, op 9": lambda gateway: gateway.invalidate(resumable=True),
    "session invalid, op 9": lambda gateway: gateway.invalidate(resumable=False),
    "not a word, no heartbeat acknowledged": Gateway.fall_silent,
}

FAULTS: dict[str, Fault] = {
    "500": status(500),
    "502": status(502),
    "503": status(503),
    "429 for one second": too_many_requests(1),
    "connection reset": reset_before,
    "connection reset when it was shown": reset_after,
}


@asynccontextmanager
async def no_gateway(wire: StandIn) -> AsyncIterator[None]:
    """Refuse connections to the gateway."""
    wire.gateway.refusing = [502, 503] * 1_000
    yield
    wire.gateway.refusing = []


@asynccontextmanager
async def no_login(wire: StandIn) -> AsyncIterator[None]:
    """Let nobody log in."""
    wire.rest.order("GET", "/users/@me", *[status(503)] * 1_000)
    yield
    wire.rest.orders.clear()


@asynccontextmanager
async def no_network(wire: StandIn) -> AsyncIterator[None]:
    """Take no connection at all."""
    await wire.go_down()
    yield
    await wire.come_up()


OUTAGES: dict[str, Outage] = {
    "502 and 503 at the gateway": no_gateway,
    "503 at login": no_login,
    "connection refused": no_network,
}


async def answered(wire: StandIn, since: float) -> float:
    """Ask, and return the seconds from a moment to the answer."""
    question = await wire.ask("What did they say about the harbour?")
    await question.until(lambda asked: asked.answered_at)
    return (question.answered_at or 0) - since


async def lose_the_gateway(data: Path, lose: Loss) -> float:
    """Lose the connection, and ask when there is a session."""
    async with connected(data) as (wire, _):
        await answered(wire, 0)
        struck, sessions = perf_counter(), wire.gateway.sessions
        await lose(wire.gateway)
        await wire.gateway.until(lambda gateway: gateway.sessions > sessions, HANGS_S)
        return await answered(wire, struck)


async def fail_to_send(data: Path, fault: Fault) -> float:
    """Fail the answer once."""
    async with connected(data) as (wire, _):
        await answered(wire, 0)
        wire.rest.order("PATCH", "/@original", fault)
        return await answered(wire, perf_counter())


async def start_too_early(data: Path, outage: Outage) -> float:
    """Start the bot while Discord is away."""
    async with AsyncExitStack() as stack:
        wire = await stack.enter_async_context(stand_in())
        async with outage(wire):
            await stack.enter_async_context(running(data, wire))
            await asyncio.sleep(OUTAGE_S)
        over = perf_counter()
        await wire.gateway.until(lambda gateway: gateway.identified)
        return await answered(wire, over)


def _rows() -> Iterator[tuple[str, str]]:
    with TemporaryDirectory() as folder:
        data = Path(folder)
        put_on_record(data)
        for name, lose in LOSSES.items():
            yield f"gateway lost: {name}", f"{asyncio.run(lose_the_gateway(data, lose)):.1f}"
        for name, fault in FAULTS.items():
            yield f"answer not taken: {name}", f"{asyncio.run(fail_to_send(data, fault)):.1f}"
        for name, outage in OUTAGES.items():
            yield f"started during an outage: {name}", f"{asyncio.run(start_too_early(data, outage)):.1f}"


if __name__ == "__main__":
    publish("bench.outages", ("what failed", "seconds to the answer"), _rows())
