"""The bot as people run it, in a process of its own, and a Discord on this machine that knows it."""

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bench.ask import fill
from bench.measuring import in_child
from bench.synthetic import questions
from tests.wire.standin import TOKEN, StandIn, stand_in

PARAGRAPHS = 10_000
ASKED = 500

REPOSITORY = Path(__file__).parents[1]


def put_on_record(data: Path) -> list[str]:
    """Make a library in a data folder, and return questions that can be asked of it."""
    in_child(fill, data / "library.sqlite", data / "articles", PARAGRAPHS)
    return in_child(questions, PARAGRAPHS, ASKED)


@asynccontextmanager
async def running(data: Path, wire: StandIn) -> AsyncIterator[Process]:
    """Run the bot; it may still be starting."""
    settings = {
        "ONRECORD_DATA": str(data),
        "ONRECORD_DISCORD_TOKEN": TOKEN,
        "ONRECORD_QUESTIONS_PER_MINUTE": "0",
    }
    bot = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.wire.bot_process", str(wire.port), "bot"),
        env=os.environ | settings | {"PYTHONPATH": str(REPOSITORY)},
        cwd=data,
        stderr=DEVNULL,
    )
    try:
        yield bot
    finally:
        bot.terminate()
        await bot.wait()


@asynccontextmanager
async def connected(data: Path) -> AsyncIterator[tuple[StandIn, Process]]:
    """Run the bot until it has a session."""
    async with stand_in() as wire, running(data, wire) as bot:
        await wire.gateway.until(lambda gateway: gateway.identified)
        yield wire, bot
