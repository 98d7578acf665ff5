"""More people ask than can be answered."""

import threading

import pytest

from bot.app import THREADS
from index.answer import answer

LIMIT = 20
BUSY = "Too many questions are waiting just now. Ask again in a moment."


@pytest.fixture
def slow_engine(monkeypatch):
    """An engine that answers only once it is let go."""
    gate = threading.Event()
    monkeypatch.setattr("bot.app.answer", lambda *args, **options: gate.wait() and answer(*args, **options))
    yield gate
    gate.set()


async def test_one_more_than_may_wait_is_asked_to_come_again(bot, wire, slow_engine, monkeypatch):
    monkeypatch.setattr("bot.app.WAITING_LIMIT", LIMIT)
    waiting = [await wire.ask("What about the ferry?", person) for person in range(LIMIT + THREADS)]
    for question in waiting:
        await question.acknowledged()
    refused = await wire.ask("What about the ferry?", LIMIT + THREADS)
    await refused.until(lambda question: [shown["content"] for shown in question.shown.values()] == [BUSY])
    assert not any(question.shown for question in waiting)
    slow_engine.set()
    for question in waiting:
        assert (await question.answer())["components"]
