"""What speaks for a passage besides the engine's score."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from os.path import commonprefix
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from index.analyze import GRAM_MARK, read
from index.language import Language
from index.passage import Evidence, EvidenceName
from index.ranking.expected import is_date, is_figure, is_name
from index.ranking.wanted import Wanted, folded
from index.ranking.weights import HALVED_AT, Weights

Numbers: TypeAlias = npt.NDArray[np.int64]
Places: TypeAlias = Mapping[str, Sequence[int]]
"""Where each term stands: rising numbers of words, small words not counted."""

LETTERS = 5
"""So many letters must start two kindred words, and so many in ten of the shorter one's must be"""


class Candidate(NamedTuple):
    """A paragraph that may answer: its text, the engine's terms of it, in their order, and its surroundings.

    `article` is the engine's score of the article's other candidates, spread over all candidates.
    """

    text: str
    terms: tuple[str, ...]
    language: Language
    headline: tuple[str, ...] = ()
    article: float = 0.0


def evidence(wanted: Wanted, candidate: Candidate, weights: Weights) -> Iterator[Evidence]:
    """Yield what in a paragraph speaks for it, each piece with what it adds, where it adds anything."""
    words = [term for term in candidate.terms if term[0] != GRAM_MARK]
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, term in enumerate(words):
        if term in wanted.rarity:
            places[term].append(place)
    amounts: dict[EvidenceName, float] = {
        "near": weights.near * _nearness(wanted.rarity, places, _all(places)),
        "phrase": weights.phrase * _phrases(wanted, candidate.text),
        "kindred": weights.kindred * _kindred(wanted, words),
        "headline": weights.headline * _in_headline(wanted, candidate.headline, places),
        "article": weights.article * candidate.article,
    }
    if wanted.answer:
        fitting = [place for place in _fitting(wanted, candidate, words) if words[place] not in places]
        amounts[wanted.answer] = getattr(weights, wanted.answer) * _nearness(wanted.rarity, places, fitting)
    return (Evidence(name, amount) for name, amount in amounts.items() if amount)


def _fitting(wanted: Wanted, candidate: Candidate, words: Sequence[str]) -> Iterator[int]:
    """Yield the places of what is of the kind that would answer."""
    if wanted.answer == "name":
        found = (token for token in read(candidate.text, candidate.language) if token.term[0] != GRAM_MARK)
        for place, (token, _) in enumerate(zip(found, words, strict=False)):
            if is_name(candidate.text, token.start, token.end):
                yield place
    else:
        fits = is_figure if wanted.answer == "figure" else is_date
        for place, (before, term) in enumerate(pairwise(("", *words))):
            if fits(term, before):
                yield place


def _all(places: Places) -> list[int]:
    return [place for some in places.values() for place in some]


def _nearness(rarity: Mapping[str, float], places: Places, around: Iterable[int]) -> float:
    """Return how much of the question stands around the best of some places, the farther the less."""
    best = np.fromiter(around, np.int64)
    if not len(best) or not places:
        return 0.0
    near = sum(
        rarity[term] / (1 + _distances(np.array(some), best) / HALVED_AT) for term, some in places.items()
    )
    return float(np.max(near))


def _distances(rising: Numbers, places: Numbers) -> Numbers:
    """Return how far the nearest of some rising numbers is from each place."""
    at = rising.searchsorted(places)
    before, after = rising[np.maximum(at - 1, 0)], rising[np.minimum(at, len(rising) - 1)]
    distances: Numbers = np.minimum(np.abs(places - before), np.abs(after - places))
    return distances


def _phrases(wanted: Wanted, text: str) -> float:
    words = folded(text)
    return sum(rarity for phrase, rarity in wanted.phrases.items() if phrase in words)


def _in_headline(wanted: Wanted, headline: Iterable[str], places: Places) -> float:
    """Return the rarity of terms that are absent, but for the headline: what a paragraph need not repeat."""
    return sum(wanted.rarity[term] for term in wanted.rarity.keys() & headline if term not in places)


def _kindred(wanted: Wanted, words: Sequence[str]) -> float:
    """Return the rarity of terms that are absent, but for a word of the same beginning."""
    present = set(words)
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
