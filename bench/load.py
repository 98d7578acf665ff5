"""Many people at once: python -m bench.load [--write].

The whole way of a question: over a socket from a stand-in for Discord to the bot, and back. Times are from
the moment at which Discord knows of the question to that at which it knows that it was acknowledged, or of
the answer; stand-in and bot share the machine. The library has 10,000 paragraphs.
"""

import asyncio
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory

from bench.measuring import publish
from bench.wired import connected, put_on_record
from bot.app import THREADS, WAITING_LIMIT
from tests.wire.question import Question
from tests.wire.standin import StandIn

CROWD = 200
TOO_MANY = 2 * (WAITING_LIMIT + THREADS)
WARM_UP = 50
REFUSAL = "Too many questions"


async def ask_at_once(wire: StandIn, texts: list[str]) -> list[Question]:
    """Let everybody ask, and wait until all have an answer."""
    asked = [await wire.ask(text, person) for person, text in enumerate(texts)]
    await asyncio.gather(*(question.until(lambda asked: asked.answered_at) for question in asked))
    return asked


def waited(questions: list[Question]) -> str:
    """Say how long they waited."""
    acknowledged = [(each.acknowledged_at or 0) - each.asked_at for each in questions]
    answered = quantiles([(each.answered_at or 0) - each.asked_at for each in questions], n=100)
    return (
        f"acknowledged after {max(acknowledged):.2f} s at the latest; "
        f"{sum(map(refused, questions))} refused; answered p50 {answered[49]:.2f} s, p99 {answered[98]:.2f} s"
    )


def refused(question: Question) -> bool:
    """Return whether somebody was asked to come again."""
    return any(REFUSAL in message.get("content", "") for message in question.shown.values())


async def crowd(data: Path, texts: Iterator[str]) -> str:
    """Let as many people ask at once as can be answered."""
    async with connected(data) as (wire, _):
        await ask_at_once(wire, list(islice(texts, WARM_UP)))
        return waited(await ask_at_once(wire, list(islice(texts, CROWD))))


async def too_many(data: Path, texts: Iterator[str]) -> str:
    """Let more people ask at once than can be answered."""
    async with connected(data) as (wire, _):
        await ask_at_once(wire, list(islice(texts, WARM_UP)))
        asked = await ask_at_once(wire, list(islice(texts, TOO_MANY)))
        return f"{sum(map(refused, asked))} asked to come again, the others answered"


def _rows() -> Iterator[tuple[str, str]]:
    with TemporaryDirectory() as folder:
        data = Path(folder)
        texts = cycle(put_on_record(data))
        yield f"{CROWD} people at once", asyncio.run(crowd(data, texts))
        yield f"{TOO_MANY} people at once", asyncio.run(too_many(data, texts))


if __name__ == "__main__":
    publish("bench.load", ("", "what came of it"), _rows())
