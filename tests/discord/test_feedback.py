"""Journeys of people who say whether an answer was useful."""

import pytest

from bot.cogs.feedback import THANKS
from bot.cogs.kept import EXPIRED
from bot.kept.asker import Asker
from bot.kept.showing import ListShown
from tests.discord.world import ASKING_ON, heading, labels

QUESTION = "What did the harbour master say?"


async def not_useful(world, message, who, **filled):
    form = await who.click(message, label="Not useful")
    return await who.submit_modal(form, filled)


async def kept(world, *fields):
    return [tuple(getattr(row, field) for field in fields) for row in await world.app.log.feedback()]


async def test_useful_is_kept_by_pseudonym_and_thanked_privately(world):
    message = world.sent(await world.ask(QUESTION))
    click = await world.ben.click(message, label="Useful")
    assert click.ephemeral
    assert heading(click.response)[0] == THANKS
    ben = world.app.pseudonyms.of(Asker("discord", str(world.ben.id)))
    assert await kept(world, "asker", "question", "useful", "reason", "words") == [
        (ben, QUESTION, True, None, "")
    ]


async def test_of_what_was_not_useful_the_reason_is_asked_for_and_kept(world):
    message = world.sent(await world.ask(QUESTION))
    filled = await not_useful(world, message, world.ann, reason=["wrong speaker"], words="It was her deputy.")
    assert filled.ephemeral
    assert heading(filled.response)[0] == THANKS
    assert await kept(world, "useful", "reason", "words") == [(False, "wrong speaker", "It was her deputy.")]


@pytest.mark.parametrize("reason", ["wrong speaker", "not relevant", "other"])
async def test_a_line_of_text_is_not_needed(world, reason):
    message = world.sent(await world.ask(QUESTION))
    await not_useful(world, message, world.ann, reason=[reason])
    assert await kept(world, "reason", "words") == [(reason, "")]


async def test_of_each_person_the_latest_is_kept_for_each_answer(world):
    first = world.sent(await world.ask(QUESTION))
    second = world.sent(await world.ask(QUESTION))
    await world.ann.click(first, label="Useful")
    await world.ben.click(first, label="Useful")
    await world.ann.click(second, label="Useful")
    await not_useful(world, first, world.ann, reason=["other"])
    assert sorted(await kept(world, "answer", "useful")) == [(1, False), (1, True), (2, True)]


async def test_feedback_can_be_given_beneath_a_refusal_and_after_a_restart(world, restart):
    refused = world.sent(await world.ask("What did the astronaut say?"))
    assert labels(refused) == ASKING_ON
    second = await restart()
    await world.ann.click(refused, label="Useful")
    assert [row.question for row in await second.log.feedback()] == ["What did the astronaut say?"]


async def test_what_has_expired_says_so_and_keeps_nothing(world, monkeypatch):
    message = world.sent(await world.ask(QUESTION))
    monkeypatch.setattr("bot.kept.shown.KEPT", -world.env.now().resolution)
    useful = await world.ann.click(message, label="Useful")
    assert useful.followups[0].content == EXPIRED
    refused = await world.ann.click(message, label="Not useful")
    assert (refused.modal, refused.response.content) == (None, EXPIRED)
    assert await kept(world, "question") == []


async def test_an_answer_of_a_table_that_was_made_anew_has_expired_whatever_has_its_number(world, restart):
    message = world.sent(await world.ask(QUESTION))
    world.app.settings.shown_path.unlink()
    app = await restart()
    await world.people()
    assert isinstance(await app.shown.find(1), ListShown)
    for label in ("Useful", "Context"):
        click = await world.ann.click(message, label=label)
        assert click.followups[0].content == EXPIRED
    for label in ("Not useful", "Follow up"):
        assert (await world.ann.click(message, label=label)).response.content == EXPIRED
    assert await kept(world, "question") == []


async def test_a_list_has_no_buttons_for_it(world):
    assert "Useful" not in labels(world.sent(await world.sources()))


async def test_where_no_feedback_is_kept_nobody_is_asked_for_any_and_an_old_button_says_so(
    world, monkeypatch
):
    message = world.sent(await world.ask(QUESTION))
    monkeypatch.setattr(world.app, "log", None)
    click = await world.ann.click(message, label="Useful")
    assert click.followups[0].ephemeral
    assert click.followups[0].content.startswith("No feedback is kept here now.")
    assert labels(world.sent(await world.ask(QUESTION)))[-1] == "Follow up"


async def test_what_an_answer_keeps_is_the_least(world):
    message = world.sent(await world.ask(QUESTION))
    await world.ann.click(message, label="Useful")
    (given,) = await world.app.log.feedback()
    assert str(world.ann.id) not in repr(given)
    assert given.guild == str(world.guild.id)
    assert str(world.channel.id) not in repr(given)
