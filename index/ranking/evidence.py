"""What speaks for a passage besides the engine's score."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import chain, pairwise
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from index.analyze import GRAM_MARK, read
from index.kindred import AKIN, stand_ins
from index.language import Language
from index.passage import Evidence, EvidenceName
from index.ranking.expected import is_date, is_figure, is_name
from index.ranking.wanted import Wanted, folded
from index.ranking.weights import HALVED_AT, Weights

Numbers: TypeAlias = npt.NDArray[np.int64]
Places: TypeAlias = Mapping[str, Sequence[int]]
"""Where each of some terms stands in a paragraph: rising numbers of words, small words not counted."""


class Standing(NamedTuple):
    """What a term of the question weighs in a paragraph, and where it stands there, in rising order."""

    weight: float
    places: Sequence[int]


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
    akin = stand_ins(wanted.rarity, set(words))
    places = _places(words, {*wanted.rarity, *chain.from_iterable(akin.values())})
    standing = [Standing(rarity, places[term]) for term, rarity in wanted.rarity.items() if term in places]
    for term, others in akin.items():
        some = sorted(place for other in others for place in places[other])
        standing.append(Standing(AKIN * wanted.rarity[term], some))
    amounts: dict[EvidenceName, float] = {
        "near": weights.near * _nearness(standing, (place for one in standing for place in one.places)),
        "phrase": weights.phrase * _phrases(wanted, candidate.text),
        "kindred": weights.kindred * sum(wanted.rarity[term] for term in akin),
        "headline": weights.headline * _in_headline(wanted, candidate.headline, places),
        "article": weights.article * candidate.article,
    }
    if wanted.answer:
        fitting = (place for place in _fitting(wanted, candidate, words) if words[place] not in wanted.rarity)
        amounts[wanted.answer] = getattr(weights, wanted.answer) * _nearness(standing, fitting)
    return (Evidence(name, amount) for name, amount in amounts.items() if amount)


def _places(words: Iterable[str], sought: Container[str]) -> Places:
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, term in enumerate(words):
        if term in sought:
            places[term].append(place)
    return places


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


def _nearness(standing: Sequence[Standing], around: Iterable[int]) -> float:
    """Return how much of the question stands around the best of some places, the farther the less."""
    best = np.fromiter(around, np.int64)
    if not len(best) or not standing:
        return 0.0
    near = sum(weight / (1 + _distances(np.array(some), best) / HALVED_AT) for weight, some in standing)
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
