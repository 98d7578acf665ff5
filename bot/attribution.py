"""How it is said who speaks in a passage, and how we know, in the same words everywhere."""

from collections.abc import Iterable, Iterator, Sequence

from corpus.article import Paragraph
from corpus.statement import Statement
from index.passage import Answer, Passage
from index.people import Person

_HOW = {
    "continued": "the quotation goes on from the paragraph before",
    "neighbour": "taken from the paragraph before",
    "none": "not said in the passage",
}
UNSURE_BELOW = 0.6
"""The certainty below which we say that we are not sure: neighbours and the weakest pronouns."""


def understood(answer: Answer) -> str:
    """Return what was understood: whose words, with the names that were joined, and what was looked for."""
    question = answer.question
    names = "; ".join(_joined(person) for person in question.people)
    words = ", ".join(dict.fromkeys(question.about))
    parts = {"said by": names, "looked for": words, "in no article": ", ".join(answer.unknown)}
    return "; ".join(f"{part}: {found}" for part, found in parts.items() if found)


def who(paragraph: Paragraph, statements: Sequence[Statement]) -> tuple[str, ...]:
    """Return a line for each who speaks in a paragraph, in the order in which they do; else none.

    It has the name, what the article says they are, and how we know where the text does not name them.
    """
    ways: dict[str, list[str]] = {}
    for statement in statements:
        ways.setdefault(_names(statement), []).extend(_how(statement, paragraph))
    return tuple(_line(names, dict.fromkeys(how)) for names, how in ways.items())


def spoken(passage: Passage) -> tuple[tuple[int, int], ...]:
    """Return where somebody's words or thoughts are reported: spans in order, apart or touching."""
    return tuple(sorted(span for statement in passage.statements for span in statement.spans))


def _joined(person: Person) -> str:
    return f"{person.name} (also {', '.join(person.also)})" if person.also else person.name


def _line(names: str, how: Iterable[str]) -> str:
    ways = ", ".join(how)
    return f"{names} ({ways})" if ways else names


def _names(statement: Statement) -> str:
    if not statement.speakers:
        return "speaker unknown"
    return " and ".join(_described(speaker.name, speaker.description) for speaker in statement.speakers)


def _described(name: str, description: str) -> str:
    return f"{name}, {description}" if description else name


def _how(statement: Statement, paragraph: Paragraph) -> Iterator[str]:
    by_name = statement.mention_kind == "named" and statement.speakers
    if statement.mention_kind in _HOW:
        yield _HOW[statement.mention_kind]
    elif statement.mention is not None and not by_name:
        start, end = statement.mention
        yield f"“{paragraph.text[start:end]}”"
    if statement.speakers and statement.certainty < UNSURE_BELOW:
        yield "not sure"
