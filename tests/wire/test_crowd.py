"""More people ask than can be answered."""

import asyncio
import threading

import pytest

from bot.app import THREADS

LIMIT = 20
BUSY = "Too many questions are waiting just now. Ask again in a moment."


@pytest.fixture
async def stuck(wire, app, bot):
    """An app all of whose threads are at something, until they are let go; an answer came before that."""
    await (await wire.ask("What about the ferry?")).answer()
    gate = threading.Event()
    busy = [asyncio.create_task(app.read(lambda _: gate.wait())) for _ in range(THREADS)]
    yield gate
    gate.set()
    await asyncio.gather(*busy)


async def test_whatever_people_use_is_acknowledged_though_no_answer_can_be_made_yet(stuck, wire):
    used = [
        await wire.use("ask", question="What about the ferry?"),
        await wire.use("verify", text="We cannot run a ferry"),
        await wire.use("people"),
        await wire.use("sources"),
        await wire.choose("Find the source", "The ferry has run since 1911."),
        await wire.hand_in("follow-up:1:public", question="and in summer?"),
        *[await wire.click(button) for button in ("context:1:1", "turn:1:2", "share:1:1")],
    ]
    for one in used:
        await one.acknowledged()
        assert not one.shown
    stuck.set()
    for one in used:
        assert (await one.answer())["components"]


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
