"""Saying that nothing is on record, and what to do next."""

from collections.abc import Iterable

from index.analyze import terms
from index.engine import Engine
from index.passage import Refusal
from index.question import Question


def no_words() -> Refusal:
    """Say that the question has no words to look for."""
    return Refusal(
        "no_words",
        "The question has no words to look for",
        "Ask with a name or a topic, for example: what did Li Mingjiang say?",
    )


def empty_library() -> Refusal:
    """Say that there is nothing to search."""
    return Refusal(
        "empty_library",
        "The library holds no articles yet",
        "Add some where the library is kept: onrecord add FOLDER",
    )


def nothing_on_record(question: Question, engine: Engine) -> Refusal:
    """Say what was looked for, and which of its words stand in no article."""
    words = dict.fromkeys(question.words)
    unknown = [word for word in words if not any(map(engine.frequency, terms(word)))]
    reason = f"Nothing on record for: {', '.join(words)}"
    if unknown:
        reason += f" (in no article: {', '.join(unknown)})"
    return Refusal(
        "nothing_on_record", reason, "Check the spelling, ask with other words, or list the sources"
    )


def not_on_this(question: Question, on_record: int) -> Refusal:
    """Say that somebody is on record, but not with the words of the topic."""
    name = _or(person.name for person in question.people)
    paragraphs = "1 paragraph" if on_record == 1 else f"{on_record} paragraphs"
    return Refusal(
        "not_on_this",
        f"{name} is on record in {paragraphs}, none of which has: {', '.join(dict.fromkeys(question.about))}",
        f"Ask “what did {name} say?”",
    )


def _or(names: Iterable[str]) -> str:
    return " or ".join(dict.fromkeys(names))
