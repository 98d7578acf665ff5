"""What people are told about what is kept of them: made from the settings, so that it is true."""

from collections.abc import Iterator

from bot.kept.shown import KEPT
from bot.locale.tongue import counted, say
from bot.pages.cards import Card, Page, heading
from bot.retention import Forgotten
from bot.settings import Settings


def privacy_page(settings: Settings) -> Page:
    """Return the page that says what is kept, where, how long, who can read it, and how it goes."""
    cards = (Card((f"**{title}**\n{text}",), framed=False) for title, text in _sections(settings))
    return Page(heading(say("What is kept about you")), tuple(cards))


def out_of_reach() -> str:
    """Return what nobody but Discord and its moderators can delete."""
    return say(
        "Messages in Discord are not mine to delete: neither yours, nor my answers in a channel. Delete your "
        "own there, and ask a moderator for the others."
    )


def asked_to_forget() -> str:
    """Return what is said before anything is deleted."""
    deletes = say(
        "This deletes at once, and for good, what I keep about you: your questions, the quotations that you "
        "checked and your feedback in the query log, and what the buttons of your answers need."
    )
    return f"{deletes}\n{out_of_reach()}"


def forgotten(what: Forgotten) -> str:
    """Return what is said when it is done."""
    deleted = say(
        "Deleted: {questions} of the query log, feedback on {answers}, and the buttons' memory of "
        "{showings}.",
        questions=counted(what.questions, "question or quotation", "questions or quotations"),
        answers=counted(what.feedback, "answer"),
        showings=counted(what.showings, "answer or list", "answers or lists"),
    )
    return f"{deleted}\n{out_of_reach()}"


def _sections(settings: Settings) -> Iterator[tuple[str, str]]:
    yield _questions(settings)
    yield (
        say("What buttons need, for {days}", days=counted(KEPT.days, "day")),
        say(
            "`{file}` has the question, quotation or search, and which passages were shown, so that the "
            "buttons beneath an answer work after a restart.",
            file=settings.shown_path.name,
        ),
    )
    yield (
        say("Not your name"),
        say(
            "Neither file has your name or your user id, but a pseudonym. It is made from your user id with "
            "the key in `{file}`; without the key nobody can tell that it is you.",
            file=settings.key_path.name,
        ),
    )
    yield (
        say("Who can read it"),
        say(
            "Whoever runs this bot and can read its folder, and for each server those who keep the library: "
            "they see what was asked there, with the pseudonym. Nothing is sent anywhere but to Discord, and "
            "what you ask is never written into the process log."
        ),
    )
    yield say("How it goes"), f"{say('`/forget-me` deletes all of it at once.')} {out_of_reach()}"


def _questions(settings: Settings) -> tuple[str, str]:
    if not settings.keep_days:
        return say("Your questions: not kept"), say("This bot keeps no log of questions, and no feedback.")
    return (
        say("Your questions, for {days}", days=counted(settings.keep_days, "day")),
        say(
            "`{file}` has each question as you typed it and each quotation that you checked, when it was "
            "asked, in which server and channel (neither for a direct message), which passages answered it, "
            "and your feedback, if you gave any.",
            file=settings.log_path.name,
        ),
    )
