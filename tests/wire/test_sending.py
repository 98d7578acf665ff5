"""What is sent fails in every way there is: the answer comes, and once."""

import pytest

from bot.app import THREADS
from bot.cogs.sending import MAY_NOT_REPLY
from tests.wire.faults import FAULTS, RESETS, reset_after, reset_before, status

BUSY = "Too many questions are waiting just now. Ask again in a moment."


async def test_answers_that_fail_are_sent_again_and_shown_once(bot, wire):
    wire.rest.order("PATCH", "/@original", *FAULTS)
    for question in [await wire.ask("What about the ferry?") for _ in FAULTS]:
        assert (await question.answer())["components"]


async def test_acknowledgements_that_fail_are_sent_again(bot, wire):
    wire.rest.order("POST", "/callback", *FAULTS)
    for question in [await wire.ask("What about the ferry?") for _ in FAULTS]:
        assert (await question.answer())["components"]


async def test_replies_that_fail_are_sent_again_and_shown_once(bot, wire):
    wire.rest.order("POST", "/messages", *FAULTS)
    for question in [await wire.mention("what about the ferry?") for _ in FAULTS]:
        assert (await question.answer())["components"]


@pytest.mark.parametrize("code", [400, 403])
async def test_where_the_bot_may_not_read_what_was_said_before_the_answer_is_a_message(bot, wire, code):
    wire.rest.order("POST", "/messages", status(code, MAY_NOT_REPLY), *RESETS)
    answer = await (await wire.mention("what about the ferry?")).answer()
    assert answer["components"]
    assert "message_reference" not in answer


async def test_a_reply_comes_where_nobody_can_be_shown_that_it_is_being_written(bot, wire):
    wire.rest.order("POST", "/typing", status(503))
    assert (await (await wire.mention("what about the ferry?")).answer())["components"]


async def test_what_discord_does_not_take_is_apologised_for_and_not_sent_again(bot, wire):
    wire.rest.order("PATCH", "/@original", status(400))
    question = await wire.ask("What about the ferry?")
    await question.until(lambda question: question.answered_at)
    sent = [request for request in wire.rest.requests if request.method == "PATCH"]
    assert len([request for request in sent if request.body.get("components")]) == 1


async def test_an_apology_comes_though_the_bot_was_not_told_of_its_acknowledgement(bot, wire, monkeypatch):
    monkeypatch.setattr("bot.app.WAITING_LIMIT", -THREADS)
    wire.rest.order("POST", "/callback", reset_after)
    question = await wire.ask("What about the ferry?")
    await question.until(lambda question: [shown["content"] for shown in question.shown.values()] == [BUSY])


@pytest.mark.parametrize("fault", [reset_before, reset_after])
async def test_an_apology_that_may_be_lost_takes_the_place_of_the_answer(bot, wire, monkeypatch, fault):
    monkeypatch.setattr("bot.app.WAITING_LIMIT", -THREADS)
    wire.rest.order("POST", "-token", fault)
    question = await wire.ask("What about the ferry?")
    await question.until(lambda question: question.shown.get("@original", {}).get("content") == BUSY)


async def first_answer(wire):
    first = await wire.mention("What did Oda Brandt say?")
    await first.answer()
    return first


async def test_what_a_reply_replies_to_is_fetched_and_again_where_that_fails(bot, wire):
    first = await first_answer(wire)
    wire.rest.order("GET", next(iter(first.shown)), *FAULTS)
    for question in [await wire.mention("and about the ferry?", first) for _ in FAULTS]:
        assert "still said by" in str((await question.answer())["components"])


@pytest.mark.parametrize("code", [403, 404])
async def test_a_reply_to_what_is_gone_or_not_to_be_read_is_a_question_like_any_other(bot, wire, code):
    first = await first_answer(wire)
    wire.rest.order("GET", next(iter(first.shown)), status(code))
    answer = await (await wire.mention("and about the ferry?", first)).answer()
    assert answer["components"]
    assert "still said by" not in str(answer["components"])


async def test_a_form_that_fails_to_open_is_opened_again(bot, wire):
    await first_answer(wire)
    wire.rest.order("POST", "/callback", *FAULTS)
    for form in [await wire.click("follow:1:1") for _ in FAULTS]:
        assert (await form.answer())["title"] == "Ask"
