"""Whom a misspelled name is near to: by the edits between it and the names on record (rapidfuzz)."""

from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from index.joining import fold
from index.people import People, Person

TO_TAKE = 0.75
"""The least likeness at which a full name is taken for another: 1 less the edits for each of its letters.

Read off `bench/misspelled.py`, which has what it finds and what it takes wrongly.
"""

TO_TAKE_ALONE = 0.82
"""The same of a surname alone: it is shorter, and more of them are alike."""

TO_OFFER = 0.65
"""The least likeness at which a name is offered."""

MARGIN = 0.04
"""By how much the nearest must be nearer than anybody else to be taken."""

OFFERED = 3


class Nearest(NamedTuple):
    """Who is taken for the one who was meant, None where nobody or several may be; and who is near."""

    chosen: Person | None
    near: tuple[Person, ...]


def nearest(typed: str, people: People) -> Nearest:
    """Return who has the name nearest to one that nobody has. Only names of as many parts are compared."""
    found = likenesses(typed, people)
    return Nearest(taken(found, least_for(typed)), tuple(person for person, _ in found[:OFFERED]))


def least_for(typed: str) -> float:
    """Return the likeness that a name needs to be taken for another."""
    return TO_TAKE if len(fold(typed)) > 1 else TO_TAKE_ALONE


def taken(found: list[tuple[Person, float]], least: float) -> Person | None:
    """Return the likest of some, where it is like enough and nobody else is nearly as like."""
    if not found or found[0][1] < least:
        return None
    (person, best), *rest = found
    return person if not rest or best - rest[0][1] >= MARGIN else None


def likenesses(typed: str, people: People) -> list[tuple[Person, float]]:
    """Return those whose names are like one, with the likeness of their likest name, the likest first."""
    parts = fold(typed)
    found = process.extract(
        " ".join(parts),
        [spelt.name for spelt in people.spelt(len(parts))],
        scorer=OSA.normalized_similarity,
        score_cutoff=TO_OFFER,
        limit=4 * OFFERED,
    )
    likeness: dict[Person, float] = {}
    for _, score, place in found:
        likeness.setdefault(people.spelt(len(parts))[place].person, score)
    return list(likeness.items())
