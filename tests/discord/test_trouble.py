"""Journeys in which something is slow, full or broken."""

import asyncio
import re
import sqlite3
from contextlib import closing

import discord
import pytest

from bot.app import THREADS
from bot.cogs.paging import NO_BUTTONS
from tests.discord.world import labels, shown, told

APOLOGY = re.compile(r"^Sorry, something broke here\. The log has it as error ([0-9a-f]{8})\.$")


@pytest.fixture
def broken(world):
    """A world whose app fails as a bug would: with an error that is none of ours."""
    world.app.close()
    return world


@pytest.fixture
def full(world, monkeypatch):
    """A world in which as many questions are waiting as may wait."""
    monkeypatch.setattr("bot.app.WAITING_LIMIT", -THREADS)
    return world


async def test_a_slow_answer_is_acknowledged_in_time_and_comes_later(world, monkeypatch):
    ask = world.app.ask

    async def slowly(*args):
        await asyncio.sleep(60)  # SimCord's clock, not ours
        return await ask(*args)

    monkeypatch.setattr(world.app, "ask", slowly)
    result = await world.ask("What about the ferry?")
    assert result.acknowledged
    assert not world.sent(result).components
    await world.env.advance_time(60)
    assert world.sent(result).components


async def test_a_bug_in_a_command_is_told_privately_with_the_number_that_is_in_the_log(broken, caplog):
    result = await broken.ask("What about the ferry?")
    (private,) = result.followups
    assert private.ephemeral
    assert APOLOGY.match(private.content)[1] in caplog.text
    assert "Traceback" in caplog.text
    assert broken.last() is None
    assert broken.env.errors


async def test_a_bug_behind_a_button_is_told_the_same_way(world, caplog):
    result = await world.ask("What about the ferry?")
    world.app.close()
    click = await world.turn(result)
    assert APOLOGY.match(click.followups[0].content)[1] in caplog.text
    assert click.followups[0].ephemeral


async def test_a_bug_in_a_mention_is_told_in_a_reply(broken, caplog):
    question = await broken.ann.send(broken.channel, f"{broken.bot} what about the ferry?")
    assert APOLOGY.match(broken.last().content)[1] in caplog.text
    assert broken.last().reference.message_id == question.id
    assert broken.env.errors


async def test_an_error_that_people_can_act_on_is_told_in_its_own_words(full, caplog):
    result = await full.ask("What about the ferry?")
    (private,) = result.followups
    assert private.content == "Too many questions are waiting just now. Ask again in a moment."
    assert private.ephemeral
    assert not caplog.records
    assert full.env.errors


@pytest.fixture
def unwritable(world, monkeypatch):
    """A world in which nothing can be kept for buttons: somebody else is writing into their table."""
    monkeypatch.setattr("bot.kept.shown.BUSY_TIMEOUT_S", 0.01)
    with closing(sqlite3.connect(world.app.settings.shown_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield world


async def test_what_was_found_is_shown_without_buttons_where_nothing_can_be_kept_for_them(unwritable, caplog):
    message = unwritable.sent(await unwritable.ask("What about the ferry?"))
    assert len(shown(message)) > 1
    assert told(message)[-1] == NO_BUTTONS
    assert set(labels(message)) == {"Read the article"}
    assert "shown without buttons: " in caplog.text
    message = unwritable.sent(await unwritable.verify("run a ferry for nine people"))
    assert (len(shown(message)), told(message)[-1]) == (1, NO_BUTTONS)


async def test_where_the_bot_may_not_speak_the_log_says_so(world, caplog):
    silence = {world.env.bot.user: discord.PermissionOverwrite(send_messages=False)}
    quiet = world.guild.create_text_channel("quiet", overwrites=silence)
    await world.ann.send(quiet, f"{world.bot} what about the ferry?")
    assert quiet.last_message.author.id == world.ann.id
    assert "Forbidden" in caplog.text
    assert world.env.errors
