"""`onrecord bot` as a process: how it ends, and with what exit code."""

import asyncio
import os
import signal
import sys
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.wire.faults import held
from tests.wire.standin import TOKEN

STOPPED = "I am being stopped just now. Ask again in a moment."
REPOSITORY = Path(__file__).parents[2]


@asynccontextmanager
async def process(wire, settings):
    """Run the command; it reads no other settings than these."""
    known = {"ONRECORD_DATA": str(settings.data), "ONRECORD_DISCORD_TOKEN": TOKEN}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.wire.bot_process", str(wire.port), "bot"),
        env={**os.environ, **known, "PYTHONPATH": str(REPOSITORY)},
        cwd=settings.data,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()


@pytest.mark.parametrize(
    ("number", "sending"), [(signal.SIGTERM, ("POST", "/callback")), (signal.SIGINT, ("PATCH", "/@original"))]
)
async def test_a_signal_lets_it_finish_the_answer_under_way(wire, settings, gate, number, sending):
    wire.rest.order(*sending, held(gate))
    async with process(wire, settings) as bot:
        await wire.gateway.until(lambda gateway: gateway.identified)
        question = await wire.ask("What about the ferry?")
        await wire.rest.until(lambda rest: rest.requests[-1].path.endswith(sending[1]))
        bot.send_signal(number)
        await wire.gateway.until(lambda gateway: not gateway.connected)
        assert not question.shown
        gate.set()
        _, err = await bot.communicate()
    assert (await question.answer())["components"]
    assert bot.returncode == 0
    assert not settings.health_path.exists()
    said = err.decode()
    assert "answers under way are finished" in said
    assert "answered: passages=" in said
    assert "Traceback" not in said
    assert "What about" not in said, "the log holds no question"


async def test_a_wrong_token_ends_it_with_one_sentence(wire, settings):
    wire.rest.token = "another"  # noqa: S105
    async with process(wire, settings) as bot:
        _, err = await bot.communicate()
    assert bot.returncode == 1
    assert err.decode().splitlines()[-1].startswith("Discord does not accept ONRECORD_DISCORD_TOKEN. Reset")
    assert "Traceback" not in err.decode()


async def test_who_waits_for_an_answer_that_cannot_be_finished_is_told_so(start, wire, slow_engine):
    bot = start(finishing=0.1)
    await wire.gateway.until(lambda gateway: gateway.identified)
    asked = [await wire.ask("What about the ferry?"), await wire.mention("what about the ferry?")]
    await asked[0].acknowledged()
    await wire.rest.until(lambda rest: any("/typing" in request.path for request in rest.requests))
    bot.cancel()
    for question in asked:
        await question.until(lambda one: [shown["content"] for shown in one.shown.values()] == [STOPPED])
    await asyncio.wait({bot})


async def test_it_can_be_stopped_while_it_waits_for_discord(start, wire):
    wire.gateway.refusing = [503] * 1_000
    bot = start(first_pause=600, longest_pause=600)
    await wire.gateway.until(lambda gateway: gateway.connections == 2)
    bot.cancel()
    await asyncio.wait({bot})
    assert bot.cancelled()
