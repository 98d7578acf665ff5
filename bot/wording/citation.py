"""How a source is cited, in the same words wherever people read it: what is unknown is called unknown."""

from collections.abc import Sequence
from datetime import date

from bot.locale.tongue import counted as counted  # what is cited is counted, too
from bot.locale.tongue import say
from corpus.source import Source
from index.passage import Answer, Copy

PARTS = {"headline": "headline", "publisher": "publisher", "published": "date", "url": "link"}
"""What people call the fields of a source that can be corrected."""


def headline(source: Source) -> str:
    """Return the headline, or say that it is unknown."""
    return source.headline or say("headline unknown")


def publisher(source: Source) -> str:
    """Return the publisher, or say that it is unknown."""
    return source.publisher or say("publisher unknown")


def published(source: Source) -> str:
    """Return the date, saying where it is only our guess; or say that it is unknown."""
    if source.published is None:
        return say("date unknown")
    guessed = say(", guessed from the link") if source.date_origin == "guessed" else ""
    return f"{day(source.published)}{guessed}"


def day(one: date) -> str:
    """Return a date as it is written in the language that is spoken."""
    return say("{day}", day=one)


def added(source: Source) -> str:
    """Return when a version of an article was put on record."""
    return say("added {day}", day=source.added_utc.date())


def numbered(number: int) -> str:
    """Return which paragraph of its article one is."""
    return say("paragraph {number}", number=number)


def corrected(source: Source) -> tuple[str, ...]:
    """Return which parts of the citation a researcher set right, as one more part of it; none for none."""
    parts = say(" and ").join(say(PARTS[field]) for field in source.corrected)
    return (say("({parts} corrected)", parts=parts),) if parts else ()


def sentence(text: str) -> str:
    """End a sentence with a full stop, unless it has an end: of Chinese, a question that is quoted is one."""
    return text if text.endswith((*".?!…。？！", "？”")) else text + say(".")


def on_record(found: Answer) -> str:
    """Return how many passages there are, how many of them on the topic, and how many shown: where not all.

    Copies of those that are shown are counted, and told apart.
    """
    passages = counted(found.on_record, "passage")
    if found.at_least:
        told = say("at least {passages} on record", passages=passages)
    else:
        told = say("{passages} on record", passages=passages)
    if found.on_topic is not None and found.on_topic < found.on_record:
        told += say(", {count} of them on the topic", count=f"{found.on_topic:,}")
    shown, copies = len(found.passages), sum(len(passage.also_in) for passage in found.passages)
    if shown == found.on_record:
        return told
    told += say(", {shown} shown", shown=shown)
    return told + say(" and {copies} nearly the same", copies=copies) if copies else told


def also_in(copies: Sequence[Copy]) -> tuple[str, ...]:
    """Return for each copy of a passage where it stands: publisher, date and paragraph."""
    return tuple(
        say(
            "{publisher}, {day}, {paragraph}",
            publisher=publisher(copy.source),
            day=published(copy.source),
            paragraph=numbered(copy.number),
        )
        for copy in copies
    )
