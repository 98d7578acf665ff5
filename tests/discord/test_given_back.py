"""Journeys of people whose form is refused: what they typed is not lost."""

from datetime import UTC, datetime

import pytest

from bot.app import THREADS
from bot.cogs.kept import EXPIRED
from bot.cooldown import PERIOD
from tests.bot.discord_text import plain
from tests.discord.world import heading, labels, told

QUESTION = "What did Oda Brandt say?"
TYPED = "and about\nthe *ferry*?"
TOO_MANY = "That is many questions in a short time. Please wait "
BUSY = "Too many questions are waiting just now. Ask again in a moment."
BROKEN = "Sorry, something broke here."
STILL = "still said by: Oda Brandt (ask with a name to change that)"


@pytest.fixture
async def answered(world):
    return world.sent(await world.ask(QUESTION))


def refusal(result):
    """Return what is said where a form is refused, to the asker only."""
    (refused,) = result.followups or [result.response]
    assert refused.ephemeral
    return refused


def given_back(refused):
    """Return the sentence of a refusal, and what was typed, as a reader sees them."""
    sentence, told_so, *typed = refused.content.split("\n")
    assert told_so == "-# What you typed:"
    return sentence, plain("\n".join(line.removeprefix("> ") for line in typed))


async def expire(world):
    await world.app.shown.prune(datetime.now(UTC))


async def open_again(world, refused):
    """Click beneath a refusal; return the form, and what is filled in."""
    form = await world.ann.click(refused, label="Ask again")
    (label,) = form.modal["components"]
    return form, label["component"]["value"]


async def ask_again(world, refused):
    form, filled = await open_again(world, refused)
    return await world.ann.submit_modal(form, {"question": filled})


async def test_who_follows_up_too_soon_gets_the_words_back_and_can_hand_them_in_again(world, restart):
    await restart(questions_per_minute=1)
    answered = world.sent(await world.ask(QUESTION))
    refused = refusal(await world.follow_up(answered, TYPED))
    sentence, typed = given_back(refused)
    assert sentence.startswith(TOO_MANY)
    assert typed == TYPED
    again = refusal(await ask_again(world, refused))
    assert given_back(again)[1] == TYPED
    await world.env.advance_time(PERIOD.total_seconds())
    assert told((await ask_again(world, again)).response)[1] == STILL


@pytest.mark.parametrize("private", [True, False])
async def test_what_finds_too_many_asking_is_answered_later_where_it_was_meant_to_be(
    world, monkeypatch, private
):
    answer = await world.ask(QUESTION, private=private)
    with monkeypatch.context() as crowded:
        crowded.setattr("bot.app.WAITING_LIMIT", -THREADS)
        refused = refusal(await world.follow_up(answer.response, TYPED))
    assert given_back(refused) == (BUSY, TYPED)
    result = await ask_again(world, refused)
    assert result.ephemeral is private
    assert told(result.response)[1] == STILL


async def test_a_question_about_a_message_that_finds_too_many_asking_is_given_back(world, monkeypatch):
    talk = await world.ben.send(world.channel, QUESTION)
    form = await world.ann.context_menu(world.channel, "Ask about this", talk)
    with monkeypatch.context() as crowded:
        crowded.setattr("bot.app.WAITING_LIMIT", -THREADS)
        refused = refusal(await world.ann.submit_modal(form, {"question": TYPED}))
    assert given_back(refused) == (BUSY, TYPED)
    result = await ask_again(world, refused)
    assert result.ephemeral
    assert told(result.response)[1] == "looked for: ferry"


async def test_a_follow_up_of_an_answer_that_has_expired_is_given_back_as_a_question_like_any_other(
    world, answered
):
    form = await world.ann.click(answered, label="Follow up")
    await expire(world)
    refused = refusal(await world.ann.submit_modal(form, {"question": TYPED}))
    assert given_back(refused) == (EXPIRED, TYPED)
    assert told((await ask_again(world, refused)).response)[1] == "looked for: ferry"


async def test_a_form_that_breaks_or_is_of_another_version_gives_back_what_was_typed(
    world, answered, monkeypatch
):
    form = await world.ann.click(answered, label="Follow up")
    with monkeypatch.context() as broken:
        broken.setattr(world.app, "ask", None)
        refused = refusal(await world.ann.submit_modal(form, {"question": TYPED}))
    assert given_back(refused)[0].startswith(BROKEN)
    assert told((await ask_again(world, refused)).response)[1] == STILL
    form = await world.ann.click(answered, label="Follow up")
    monkeypatch.setattr("bot.cogs.following.FollowForm.template", "of-another-version")
    assert given_back(refusal(await world.ann.submit_modal(form, {"question": TYPED}))) == (EXPIRED, TYPED)


async def test_where_nothing_is_answered_any_more_there_is_no_button_for_it(world, answered, restart):
    form = await world.ann.click(answered, label="Follow up")
    await restart(channels=(1,))
    refused = refusal(await world.ann.submit_modal(form, {"question": TYPED}))
    assert given_back(refused) == ("I do not answer in this channel. Please ask in another one.", TYPED)
    assert labels(refused) == []


async def test_what_was_wrong_with_an_answer_that_has_expired_is_given_back(world, answered):
    form = await world.ann.click(answered, label="Not useful")
    await expire(world)
    filled = {"reason": ["other"], "words": TYPED}
    refused = refusal(await world.ann.submit_modal(form, filled))
    assert given_back(refused) == (EXPIRED, TYPED)
    assert labels(refused) == []


async def test_the_longest_question_is_shown_as_far_as_it_fits_and_handed_in_whole(world, restart):
    await restart(questions_per_minute=1)
    answered = world.sent(await world.ask(QUESTION))
    question = "and the *ferry* " * 250
    refused = refusal(await world.follow_up(answered, question))
    assert 1900 < len(refused.content) <= 2000
    assert refused.content.endswith("…")
    assert (await open_again(world, refused))[1] == question


async def test_the_button_works_after_a_restart_until_the_asker_is_forgotten(world, restart):
    await restart(questions_per_minute=1)
    answered = world.sent(await world.ask(QUESTION))
    refused = refusal(await world.follow_up(answered, TYPED))
    await restart()
    assert (await open_again(world, refused))[1] == TYPED
    forget = await world.ann.slash(world.channel, "forget-me")
    await world.ann.click(forget.response, label="Delete it")
    click = await world.ann.click(refused, label="Ask again")
    assert (click.modal, click.response.content) == (None, EXPIRED)


async def test_where_nothing_can_be_kept_the_words_are_given_back_without_a_button(world, answered, restart):
    form = await world.ann.click(answered, label="Follow up")
    world.app.settings.shown_path.write_bytes(b"no database")
    await restart()
    refused = refusal(await world.ann.submit_modal(form, {"question": TYPED}))
    assert given_back(refused)[1] == TYPED
    assert labels(refused) == []


async def test_who_typed_nothing_gets_the_sentence_alone(world, answered):
    form = await world.ann.click(answered, label="Not useful")
    await expire(world)
    assert refusal(await world.ann.submit_modal(form, {"reason": ["other"]})).content == EXPIRED
    thanks = await world.ann.click(world.sent(await world.ask(QUESTION)), label="Useful")
    assert heading(thanks.response)[0].startswith("Thank you.")
