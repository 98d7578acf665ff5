"""What speaks for a passage besides the engine's score."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from os.path import commonprefix
from typing import NamedTuple, TypeAlias

from index.analyze import tokens
from index.language import Language
from index.passage import Evidence, EvidenceName
from index.ranking.expected import FITS
from index.ranking.wanted import Wanted, folded
from index.ranking.weights import HALVED_AT, Weights

Places: TypeAlias = Mapping[str, Sequence[int]]
"""Where each term stands: rising numbers of words, small words not counted."""

LETTERS = 5
"""So many letters must start two kindred words, and so many in ten of the shorter one's must be"""


class _Read(NamedTuple):
    """A paragraph as it is read for a question."""

    text: str
    terms: frozenset[str]
    wanted: Places
    fitting: Sequence[int]


def evidence(wanted: Wanted, text: str, language: Language, weights: Weights) -> Iterator[Evidence]:
    """Yield what in a paragraph speaks for it, each piece with what it adds, where it adds anything."""
    read = _read(wanted, text, language)
    amounts: dict[EvidenceName, float] = {
        "near": weights.near * _nearness(wanted.rarity, read.wanted, _all(read.wanted)),
        "phrase": weights.phrase * _phrases(wanted, text),
        "kindred": weights.kindred * _kindred(wanted, read.terms),
    }
    if wanted.answer:
        weight = getattr(weights, wanted.answer)
        amounts[wanted.answer] = weight * _nearness(wanted.rarity, read.wanted, read.fitting)
    return (Evidence(name, amount) for name, amount in amounts.items() if amount)


def _read(wanted: Wanted, text: str, language: Language) -> _Read:
    places: defaultdict[str, list[int]] = defaultdict(list)
    fitting: list[int] = []
    present: set[str] = set()
    fits = FITS[wanted.answer] if wanted.answer else None
    place, last = 0, -1
    for term, start, end in tokens(text, language):
        if start != last:
            place, last = place + 1, start
        present.add(term)
        if term in wanted.rarity:
            places[term].append(place)
        elif fits and fits(text, term, start, end):
            fitting.append(place)
    return _Read(text, frozenset(present), places, fitting)


def _all(places: Places) -> list[int]:
    return [place for some in places.values() for place in some]


def _nearness(rarity: Mapping[str, float], places: Places, around: Iterable[int]) -> float:
    """Return how much of the question stands around the best of some places, the farther the less."""
    return max(
        (
            sum(rarity[term] / (1 + _distance(some, place) / HALVED_AT) for term, some in places.items())
            for place in around
        ),
        default=0.0,
    )


def _distance(rising: Sequence[int], place: int) -> int:
    at = bisect_left(rising, place)
    return min(abs(place - one) for one in rising[max(0, at - 1) : at + 1])


def _phrases(wanted: Wanted, text: str) -> float:
    words = folded(text)
    return sum(rarity for phrase, rarity in wanted.phrases.items() if phrase in words)


def _kindred(wanted: Wanted, present: frozenset[str]) -> float:
    """Return the rarity of terms that are absent, but for a word of the same beginning."""
    absent = [
        term for term in wanted.rarity if term not in present and len(term) >= LETTERS and term.isalpha()
    ]
    if not absent:
        return 0.0
    starts: defaultdict[str, list[str]] = defaultdict(list)
    for term in present:
        starts[term[:LETTERS]].append(term)
    return sum(
        wanted.rarity[term]
        for term in absent
        if any(_are_kindred(term, other) for other in starts.get(term[:LETTERS], ()))
    )


def _are_kindred(one: str, other: str) -> bool:
    return len(commonprefix((one, other))) >= 0.7 * min(len(one), len(other))
