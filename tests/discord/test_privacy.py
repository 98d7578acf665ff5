"""Journeys of people who want to know what is kept about them, and to have it deleted."""

import asyncio
import logging
from datetime import UTC, datetime, timedelta

import pytest

from bot import processlog
from bot.cogs.kept import EXPIRED
from bot.kept.asker import Asker
from bot.kept.feedback import Feedback
from bot.pages.privacy import out_of_reach
from bot.retention import purged_daily
from tests.discord.world import every_text


async def think(world, person, question):
    """Let a person find an answer useful."""
    asker = world.app.pseudonyms.of(Asker("discord", str(person.id)))
    await world.app.log.keep_feedback(Feedback(datetime.now(UTC), asker, 1, question, None, useful=True))


async def once_purged(world):
    """Return the feedback that stays, as soon as some is gone."""
    async with asyncio.timeout(30):
        while len(rows := await world.app.log.feedback()) > 1:
            pass
    return rows


async def forget(world, person):
    asked = await person.slash(world.channel, "forget-me")
    assert asked.ephemeral
    await person.click(asked.response, label="Delete it")
    return every_text(asked.response)[0]


async def test_privacy_tells_privately_what_is_kept_in_which_file_and_how_long(world):
    result = await world.ann.slash(world.channel, "privacy")
    assert result.ephemeral
    text = "\n".join(every_text(result.response))
    for told in ("365 days", "`log.sqlite`", "7 days", "`shown.sqlite`", "`asker.key`", "`/forget-me`"):
        assert told in text
    assert out_of_reach() in text


async def test_forgetting_deletes_what_is_the_askers_and_nothing_of_others(world):
    answer = await world.ask("What about the ferry?")
    await world.verify("We cannot run a ferry")
    others = await world.ben.slash(world.channel, "ask", question="What about the ferry?")
    await think(world, world.ann, "What about the ferry?")
    await think(world, world.ben, "What about the ferry?")

    told = await forget(world, world.ann)

    counts = (
        "2 questions or quotations of the query log, feedback on 1 answer, "
        "and the buttons' memory of 2 answers or lists"
    )
    assert told == f"Deleted: {counts}.\n{out_of_reach()}"
    ben = world.app.pseudonyms.of(Asker("discord", str(world.ben.id)))
    assert [row.asker for row in await world.app.log.rows()] == [ben]
    assert [row.asker for row in await world.app.log.feedback()] == [ben]
    assert (await world.turn(answer)).followups[0].content == EXPIRED
    await world.ben.click(world.sent(others), label="Next ›")
    assert "page 2 of 2" in "".join(every_text(world.sent(others)))


async def test_what_was_forgotten_is_in_no_file_any_more(world, data):
    await world.ask("What about the ferry to Zanzibar?")
    await world.app.log.written()
    assert any(b"Zanzibar" in file.read_bytes() for file in data.iterdir())
    await forget(world, world.ann)
    assert [file.name for file in data.iterdir() if b"Zanzibar" in file.read_bytes()] == []


async def test_nothing_is_forgotten_before_it_is_confirmed(world):
    await world.ask("What about the ferry?")
    await world.ann.slash(world.channel, "forget-me")
    await world.app.log.written()
    assert len(await world.app.log.rows()) == 1


async def test_the_button_that_forgets_works_after_a_restart(world, restart):
    await world.ask("What about the ferry?")
    asked = await world.ann.slash(world.channel, "forget-me")
    await world.app.log.written()
    second = await restart()
    await world.ann.click(asked.response, label="Delete it")
    assert await second.log.rows() == []


async def test_old_questions_are_purged_at_the_start_and_daily(world, monkeypatch):
    monkeypatch.setattr("bot.retention.DAY_S", 0)
    old, kept = (datetime.now(UTC) - timedelta(days=days) for days in (366, 364))
    asker = world.app.pseudonyms.of(Asker("discord", str(world.ann.id)))
    for answer, day in enumerate((old, kept)):
        await world.app.log.keep_feedback(Feedback(day, asker, answer, "eels", None, useful=True))
    async with purged_daily(world.app):
        assert [row.answer for row in await once_purged(world)] == [1]
        await world.app.log.keep_feedback(Feedback(old, asker, 2, "eels", None, useful=True))
        assert [row.answer for row in await once_purged(world)] == [1]


async def test_where_nothing_is_to_be_kept_nothing_is_and_what_was_goes(world, restart):
    await world.ask("What about the ferry?")
    await world.app.log.written()
    await restart(keep_days=0)
    await world.ask("What did the harbour master say?")
    assert await world.app.log.rows() == []
    told = await world.ann.slash(world.channel, "privacy")
    assert "keeps no log of questions" in "".join(every_text(told.response))
    assert "Deleted: 0 questions" in await forget(world, world.ann)


@pytest.fixture
def talkative(caplog):
    """The process log at DEBUG, as far as it goes then."""
    levels = {name: logging.getLogger(name).level for name in ("", *processlog.TELLING_TOO_MUCH)}
    caplog.set_level(logging.DEBUG)
    processlog.set_up(logging.DEBUG)
    yield caplog
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


async def test_the_process_log_never_has_what_was_asked_or_answered(talkative, world, data):
    result = await world.ask("What about the ferry?")
    await world.turn(result)
    await world.ann.click(world.sent(result), custom_id="context:1:4")
    await world.ann.send(world.channel, f"{world.bot} what about ferry tickets?")
    await world.ann.send_dm("What about the astronaut?")
    await world.people(name="Brandt")
    await forget(world, world.ann)
    await world.app.log.written()
    assert "answered: passages=" in talkative.text
    for told in ("ferry", "Ferry", "astronaut", "Brandt"):
        assert told not in talkative.text
