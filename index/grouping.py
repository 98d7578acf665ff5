"""Passages put together by who speaks in them: everybody once before anybody twice."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import chain, islice, zip_longest
from typing import TypeAlias

from corpus.statement import Statement
from index.passage import Passage
from index.people import People, Person

Speaking: TypeAlias = Callable[[Passage], Person | None]
"""Who speaks in a passage, of those who matter; None where none of them does."""


def grouped(passages: Iterable[Passage], speaking: Speaking, limit: int) -> tuple[Passage, ...]:
    """Return `limit` passages at most, by person in the order of the best of each, and best first within.

    The best of everybody comes in before the second best of anybody. Where nobody speaks, it is left out.
    """
    groups: dict[Person, list[Passage]] = {}
    for passage in passages:
        if person := speaking(passage):
            groups.setdefault(person, []).append(replace(passage, under=person.name))
    rounds = chain.from_iterable(zip_longest(*groups.values()))
    chosen = set(islice((one.paragraph.id for one in rounds if one), limit))
    kept = (one for group in groups.values() for one in group if one.paragraph.id in chosen)
    return tuple(replace(one, rank=rank) for rank, one in enumerate(kept, start=1))


def one_of(people: Iterable[Person], everybody: People) -> Speaking:
    """Tell which of some people speaks in a passage: the first who does."""
    wanted = set(people)

    def speaking(passage: Passage) -> Person | None:
        return next((who for who in _speakers(passage.statements, passage, everybody) if who in wanted), None)

    return speaking


def on_topic(everybody: People) -> Speaking:
    """Tell who says most of the words that a question looks for in a passage; nobody where none is said."""

    def speaking(passage: Passage) -> Person | None:
        said = {statement: _highlights(statement, passage) for statement in passage.statements}
        best = sorted((one for one in said if said[one]), key=lambda one: -said[one])
        return next(_speakers(best, passage, everybody), None)

    return speaking


def _highlights(statement: Statement, passage: Passage) -> int:
    spans = statement.spans
    return sum(
        any(first <= start and end <= last for first, last in spans) for start, end in passage.highlights
    )


def _speakers(statements: Iterable[Statement], passage: Passage, everybody: People) -> Iterator[Person]:
    for statement in statements:
        for speaker in statement.speakers:
            yield everybody.heard(passage.source.article_id, speaker)
