"""Journeys of people who fill in a form that another process opened, or more of them than they may."""

import pytest

from bot.cogs.feedback import THANKS
from bot.cogs.kept import EXPIRED
from tests.discord.world import heading, shown, told

QUESTION = "What did Oda Brandt say?"


@pytest.fixture
async def answered(world):
    return world.sent(await world.ask(QUESTION))


async def test_a_follow_up_is_answered_where_the_answer_stands_though_the_bot_was_restarted(
    world, restart, answered
):
    form = await world.ben.click(answered, label="Follow up")
    await restart()
    result = await world.ben.submit_modal(form, {"question": "and about the ferry?"})
    assert not result.ephemeral
    assert "still said by: Oda Brandt" in told(result.response)[1]


async def test_a_private_follow_up_stays_private_though_the_bot_was_restarted(world, restart):
    private = await world.ask(QUESTION, private=True)
    form = await world.ann.click(private.response, label="Follow up")
    await restart()
    result = await world.ann.submit_modal(form, {"question": "and about the ferry?"})
    assert result.ephemeral
    assert shown(result.response)


async def test_a_question_about_a_message_is_answered_privately_though_the_bot_was_restarted(world, restart):
    talk = await world.ben.send(world.channel, QUESTION)
    form = await world.ann.context_menu(world.channel, "Ask about this", talk)
    await restart()
    result = await world.ann.submit_modal(form, {"question": QUESTION})
    assert result.ephemeral
    assert told(result.response)[1] == "said by: Oda Brandt"


async def test_feedback_is_kept_though_the_bot_was_restarted(world, restart, answered):
    form = await world.ben.click(answered, label="Not useful")
    app = await restart()
    filled = {"reason": ["not relevant"], "words": "It is about boats."}
    thanks = await world.ben.submit_modal(form, filled)
    assert (thanks.ephemeral, heading(thanks.response)[0]) == (True, THANKS)
    (kept,) = await app.log.feedback()
    assert (kept.question, kept.reason, kept.words) == (QUESTION, "not relevant", "It is about boats.")


@pytest.mark.parametrize(
    ("label", "filled"),
    [("Follow up", {"question": "and about eels?"}), ("Not useful", {"reason": ["other"]})],
)
async def test_a_form_about_an_answer_that_is_forgotten_meanwhile_says_ask_again(
    world, answered, label, filled, monkeypatch
):
    form = await world.ann.click(answered, label=label)
    monkeypatch.setattr("bot.kept.shown.KEPT", -world.env.now().resolution)
    result = await world.ann.submit_modal(form, filled)
    assert result.ephemeral
    assert (result.followups or [result.response])[0].content.startswith(EXPIRED)
    assert await world.app.log.feedback() == []


async def test_a_form_that_breaks_says_so(world, answered, monkeypatch):
    form = await world.ann.click(answered, label="Follow up")
    monkeypatch.setattr(world.app, "ask", None)
    result = await world.ann.submit_modal(form, {"question": "and about eels?"})
    assert result.followups[0].content.startswith("Sorry, something broke here.")


async def test_what_is_asked_by_a_follow_up_counts_as_a_question_and_feedback_does_not(world, restart):
    await restart(questions_per_minute=3)
    first = world.sent(await world.ask(QUESTION))
    for _ in range(2):
        assert shown((await world.follow_up(first, "and about the ferry?")).response)
    refused = await world.follow_up(first, "and about the ferry?")
    assert refused.ephemeral
    assert refused.response.content.startswith("That is many questions in a short time. Please wait ")
    form = await world.ann.click(first, label="Not useful")
    thanks = await world.ann.submit_modal(form, {"reason": ["other"]})
    assert heading(thanks.response)[0] == THANKS


async def test_a_question_about_a_message_counts_once(world, restart):
    await restart(questions_per_minute=2)
    talk = await world.ben.send(world.channel, QUESTION)
    for _ in range(2):
        form = await world.ann.context_menu(world.channel, "Ask about this", talk)
        assert shown((await world.ann.submit_modal(form, {"question": QUESTION})).response)
    refused = await world.ann.context_menu(world.channel, "Ask about this", talk)
    assert refused.modal is None
    assert refused.response.content.startswith("That is many questions in a short time.")
