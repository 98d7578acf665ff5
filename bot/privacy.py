"""What people are told about what is kept of them: made from the settings, so that it is true."""

from collections.abc import Iterator

from bot.cards import Card, Page, heading
from bot.citation import counted
from bot.retention import Forgotten
from bot.settings import Settings
from bot.shown import KEPT

OUT_OF_REACH = (
    "Messages in Discord are not mine to delete: neither yours, nor my answers in a channel. Delete your own "
    "there, and ask a moderator for the others."
)


def privacy_page(settings: Settings) -> Page:
    """Return the page that says what is kept, where, how long, who can read it, and how it goes."""
    cards = (Card((f"**{title}**\n{text}",), framed=False) for title, text in _sections(settings))
    return Page(heading("What is kept about you"), tuple(cards))


def asked_to_forget() -> str:
    """Return what is said before anything is deleted."""
    return (
        "This deletes at once, and for good, what I keep about you: your questions and your feedback in the "
        f"query log, and what the buttons of your answers need.\n{OUT_OF_REACH}"
    )


def forgotten(what: Forgotten) -> str:
    """Return what is said when it is done."""
    return (
        f"Deleted: {counted(what.questions, 'question')} of the query log, feedback on "
        f"{counted(what.feedback, 'answer')}, and the buttons' memory of "
        f"{counted(what.showings, 'answer or list', 'answers or lists')}.\n{OUT_OF_REACH}"
    )


def _sections(settings: Settings) -> Iterator[tuple[str, str]]:
    week = counted(KEPT.days, "day")
    if settings.keep_days:
        yield (
            f"Your questions, for {counted(settings.keep_days, 'day')}",
            f"`{settings.log_path.name}` has each question as you typed it, when it was asked, in which "
            "server and channel (neither for a direct message), which passages answered it, and your "
            "feedback, if you gave any.",
        )
    else:
        yield "Your questions: not kept", "This bot keeps no log of questions, and no feedback."
    yield (
        f"What buttons need, for {week}",
        f"`{settings.shown_path.name}` has the question, quotation or search, and which passages were shown, "
        "so that the buttons beneath an answer work after a restart.",
    )
    yield (
        "Not your name",
        "Neither file has your name or your user id, but a pseudonym. It is made from your user id with the "
        f"key in `{settings.key_path.name}`; without the key nobody can tell that it is you.",
    )
    yield (
        "Who can read it",
        "Whoever runs this bot and can read its folder. Nothing is sent anywhere but to Discord, and what "
        "you ask is never written into the process log.",
    )
    yield "How it goes", f"`/forget-me` deletes all of it at once. {OUT_OF_REACH}"
