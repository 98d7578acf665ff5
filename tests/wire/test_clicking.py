"""Buttons, forms, menus and suggestions over a real socket, with faults and restarts in between."""

import pytest

from bot.app import THREADS
from tests.wire.faults import FAULTS, RESETS, reset_after, status
from tests.wire.gateway import Gateway
from tests.wire.question import PLACEHOLDER

QUESTION = "What did Oda Brandt say?"
STILL = "still said by"
BUSY = "Too many questions are waiting just now. Ask again in a moment."
THANKS = "Thank you."
BUTTONS = {
    "useful:1:1": THANKS,
    "context:1:1": "Ferry line to close",
    "follow:1:1": "Your question",
    "not-useful:1:1": "What was wrong?",
    "turn:1:1": "Oda Brandt",
    "share:1:1": "Oda Brandt",
    "forget-me": "Deleted",
}
"""What stands on a page where a button was clicked, by its id; they are of the first answer."""

WHERE = [("POST", "/callback"), ("PATCH", "/@original")]


@pytest.fixture
async def answered(bot, wire):
    """The bot, which has answered a question."""
    await (await wire.ask(QUESTION)).answer()


@pytest.mark.parametrize(("button", "said"), BUTTONS.items())
async def test_a_button_works_after_a_restart(answered, wire, restart, button, said):
    await restart()
    assert said in str(await (await wire.click(button)).answer())


@pytest.mark.parametrize("sending", WHERE)
@pytest.mark.parametrize("button", ["context:1:1", "turn:1:1"])
async def test_a_click_is_answered_whatever_fails_and_once(answered, wire, button, sending):
    wire.rest.order(*sending, *FAULTS)
    for clicked in [await wire.click(button) for _ in FAULTS]:
        assert BUTTONS[button] in str(await clicked.answer())


async def test_a_click_while_the_connection_is_lost_is_answered(answered, wire):
    await wire.gateway.abort()
    clicked = await wire.click("context:1:1")
    assert (await clicked.answer())["components"]


async def test_a_form_that_is_handed_in_after_a_restart_is_answered(answered, wire, restart):
    form = await (await wire.click("follow:1:1")).answer()
    await restart()
    handed_in = await wire.hand_in(form["custom_id"], question="and about the ferry?")
    await handed_in.acknowledged()
    assert STILL in str(await handed_in.answer())


@pytest.mark.parametrize(
    "lose", [Gateway.abort, Gateway.ask_to_reconnect, lambda gateway: gateway.invalidate(resumable=True)]
)
async def test_a_form_that_is_handed_in_while_the_connection_is_lost_is_answered(answered, wire, lose):
    form = await (await wire.click("follow:1:1")).answer()
    await lose(wire.gateway)
    handed_in = await wire.hand_in(form["custom_id"], question="and about the ferry?")
    assert STILL in str(await handed_in.answer())


@pytest.mark.parametrize("sending", WHERE)
async def test_a_form_is_answered_whatever_fails_and_once(answered, wire, sending):
    wire.rest.order(*sending, *FAULTS)
    for form in [await wire.hand_in("follow-up:1:public", question="and the ferry?") for _ in FAULTS]:
        assert STILL in str(await form.answer())


@pytest.mark.parametrize("sending", WHERE)
async def test_what_was_wrong_is_kept_and_thanked_for_whatever_fails(answered, wire, app, sending):
    wire.rest.order(*sending, *RESETS)
    filled = {"reason": ["other"], "words": "It was her deputy."}
    for form in [await wire.hand_in("why:1", **filled) for _ in RESETS]:
        assert THANKS in str(await form.answer())
    (kept,) = await app.log.feedback()
    assert (kept.reason, kept.words) == ("other", "It was her deputy.")


async def test_a_form_that_is_refused_gives_back_what_was_typed_whatever_fails(answered, wire):
    wire.rest.order("POST", "/callback", *FAULTS)
    for form in [await wire.hand_in("follow-up:99:public", question="and the ferry?") for _ in FAULTS]:
        refused = await form.answer()
        assert "> and the ferry?" in refused["content"]
    (row,) = refused["components"]
    form = await (await wire.click(row["components"][0]["custom_id"])).answer()
    (label,) = form["components"]
    assert label["component"]["value"] == "and the ferry?"


@pytest.fixture
def crowded(answered, monkeypatch):
    """Too many are asking, from now on."""
    monkeypatch.setattr("bot.app.WAITING_LIMIT", -THREADS)


async def test_a_form_that_finds_too_many_asking_is_apologised_for_whatever_fails(crowded, wire):
    wire.rest.order("POST", "-token", *FAULTS)
    for form in [await wire.hand_in("follow-up:1:public", question="and the ferry?") for _ in FAULTS]:
        await form.answered()
        await form.until(lambda form: PLACEHOLDER not in str(form.shown))
        for shown in form.shown.values():
            assert shown["content"] == f"{BUSY}\n-# What you typed:\n> and the ferry?"


async def test_what_stood_for_an_apology_that_came_does_not_stay(crowded, wire):
    wire.rest.order("DELETE", "/@original", *FAULTS)
    for question in [await wire.ask("What about the ferry?") for _ in FAULTS]:
        await question.answered()
        await question.until(lambda question: PLACEHOLDER not in str(question.shown))


async def test_a_click_that_finds_too_many_asking_is_apologised_for_whatever_fails(crowded, wire):
    wire.rest.order("POST", "-token", *FAULTS)
    for clicked in [await wire.click("turn:1:1") for _ in FAULTS]:
        await clicked.answered()
        assert all(BUSY in shown["content"] for shown in clicked.shown.values())


async def test_a_form_that_discord_does_not_take_is_apologised_for(answered, wire):
    wire.rest.order("PATCH", "/@original", status(400))
    form = await wire.hand_in("follow-up:1:public", question="and the ferry?")
    await form.answered()
    await form.until(lambda form: "Sorry" in str(form.shown) and "and the ferry?" in str(form.shown))


async def test_names_are_suggested_and_again_after_a_suggestion_was_lost(answered, wire):
    wire.rest.order("POST", "/callback", status(503), reset_after)
    for typed in ("o", "od"):
        await wire.type("ask", "speaker", typed)
    suggested = await (await wire.type("ask", "speaker", "oda")).answer()
    assert [choice["value"] for choice in suggested["choices"]] == ["Oda Brandt"]


@pytest.mark.parametrize("sending", WHERE)
async def test_the_source_of_a_message_is_found_whatever_fails(answered, wire, sending):
    wire.rest.order(*sending, *RESETS)
    for chosen in [await wire.choose("Find the source", "The ferry has run since 1911.") for _ in RESETS]:
        assert "On record" in str(await chosen.answer())


async def test_a_question_about_a_message_is_asked_in_a_form_and_answered_though_a_restart_comes_between(
    answered, wire, restart
):
    wire.rest.order("POST", "/callback", *RESETS)
    for chosen in [await wire.choose("Ask about this", QUESTION) for _ in RESETS]:
        form = await chosen.answer()
    (label,) = form["components"]
    assert label["component"]["value"] == QUESTION
    await restart()
    handed_in = await wire.hand_in(form["custom_id"], question=QUESTION)
    assert "Oda Brandt" in str((await handed_in.answer())["components"])
