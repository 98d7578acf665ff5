"""Saying that nothing is on record, and what to do next."""

from collections.abc import Iterable, Mapping, Sequence

from corpus.filter import Filter
from index.limits import limits
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


def unknown_name(question: Question, near: Sequence[str]) -> Refusal:
    """Say that nobody of that name is in the library, and who has a name like it."""
    those = f"Ask for one of these: {', '.join(near)}"
    return Refusal(
        "unknown_name",
        f"Nobody called {question.name} is on record",
        those if near else "Check the spelling, or list the people who are",
    )


def never_quoted(question: Question, mentions: int) -> Refusal:
    """Say that somebody is mentioned, and speaks nowhere that we could tell."""
    paragraphs = "1 paragraph" if mentions == 1 else f"{mentions} paragraphs"
    return Refusal(
        "never_quoted",
        f"{question.name} is mentioned in {paragraphs}, but never quoted",
        f"Read the mentions below, or ask “who spoke about {question.name}?”",
    )


def nothing_on_record(question: Question, unknown: Sequence[str]) -> Refusal:
    """Say what was looked for, and which of its words stand in no article."""
    words = dict.fromkeys(question.words)
    if len(unknown) == len(words):
        reason = f"Nothing on record for: {', '.join(words)}"
    else:
        missing = f" (in no article: {', '.join(unknown)})" if unknown else ""
        reason = f"No passage on record has enough of: {', '.join(words)}{missing}"
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


def no_phrase(question: Question) -> Refusal:
    """Say that no paragraph has the exact words."""
    return Refusal(
        "no_phrase",
        f"No paragraph on record has exactly: {', '.join(f'“{phrase}”' for phrase in question.phrases)}",
        "Ask without the quotation marks to look for the words one by one",
    )


def filtered_out(question: Question, without: Mapping[Filter, int]) -> Refusal:
    """Say that the dates or the publisher leave nothing, and how much each looser filter would."""
    there = "; ".join(f"{count} {_with(one)}" for one, count in without.items() if count)
    return Refusal(
        "filtered_out",
        f"Nothing of it is on record {' '.join(limits(question.filter))}",
        f"Loosen that: passages on record are {there}",
    )


def _with(wanted: Filter) -> str:
    return " ".join(limits(wanted)) or "without any limit"


def _or(names: Iterable[str]) -> str:
    return " or ".join(dict.fromkeys(names))
