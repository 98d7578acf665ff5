"""The bot's memory while it is asked thousands of questions: python -m bench.memory [--write].

One row a thousand questions. They come over a socket from a stand-in for Discord, as in `bench.load`; the
library has 10,000 paragraphs. Linux only.
"""

import asyncio
from asyncio.subprocess import Process
from collections.abc import AsyncGenerator, Iterator
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.load import ask_at_once
from bench.measuring import publish
from bench.wired import connected, put_on_record

STAGES, STAGE = 11, 1_000
"""The first fills the caches: discord.py keeps the last thousand messages."""

AT_ONCE = 50


async def asked_on(data: Path) -> AsyncGenerator[Process, None]:
    """Ask on and on, and yield the bot after each stage."""
    texts = cycle(put_on_record(data))
    async with connected(data) as (wire, bot):
        for _ in range(STAGES):
            for _ in range(STAGE // AT_ONCE):
                await ask_at_once(wire, list(islice(texts, AT_ONCE)))
                wire.forget()
            yield bot


def megabytes(bot: Process) -> float:
    """Return how much memory the bot has now."""
    status = Path(f"/proc/{bot.pid}/status").read_text(encoding="ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1000


def _rows() -> Iterator[tuple[str, str]]:
    with TemporaryDirectory() as folder, asyncio.Runner() as runner:
        asking = asked_on(Path(folder))
        for stage in range(1, STAGES + 1):
            yield f"{stage * STAGE:,}", f"{megabytes(runner.run(asking.__anext__())):.1f} MB"
        runner.run(asking.aclose())


if __name__ == "__main__":
    publish("bench.memory", ("questions", "memory"), _rows())
