"""Whom a misspelled name is near to: by the edits between it and the names on record (rapidfuzz).

A Chinese name has so few characters that with another one it may well be another person's. It is taken for
one on record only where the wrong character sounds like the right one.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from index.joining import fold
from index.people import People, Person, Spelt
from index.sounds import sound_alike

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

SOUNDS_ALIKE = 0.9
"""The likeness of a Chinese name to one in which a single character is another of the same sound."""

_CHINESE = re.compile("[\u3400-\u9fff]{2,4}")


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
    spelt, name = people.spelt(len(parts)), " ".join(parts)
    found = _of_characters(name, spelt) if _CHINESE.fullmatch(name) else _of_letters(name, spelt)
    likeness: dict[Person, float] = {}
    for person, score in found:
        likeness.setdefault(person, score)
    return list(likeness.items())


def _of_letters(name: str, spelt: list[Spelt]) -> Iterator[tuple[Person, float]]:
    found = process.extract(
        name,
        [one.name for one in spelt],
        scorer=OSA.normalized_similarity,
        score_cutoff=TO_OFFER,
        limit=4 * OFFERED,
    )
    return ((spelt[place].person, score) for _, score, place in found)


def _of_characters(name: str, spelt: list[Spelt]) -> list[tuple[Person, float]]:
    """Return the likeness of all names in which one character is another, the likest first."""
    found: list[tuple[Person, float]] = []
    for one in spelt:
        wrong = [pair for pair in zip(name, one.name, strict=False) if pair[0] != pair[1]]
        if len(one.name) != len(name) or len(wrong) != 1:
            continue
        likeness = SOUNDS_ALIKE if sound_alike(*wrong[0]) else 1 - 1 / len(name)
        if likeness >= TO_OFFER:
            found.append((one.person, likeness))
    return sorted(found, key=lambda pair: -pair[1])
