"""How good rankings and refusals are, as the field measures it. All figures are means over the questions.

A few formulas of their own, since a library for them would bring a compiler's work to every installation; a
test holds them equal to ir-measures.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from math import log2
from typing import NamedTuple, TypeAlias

from index.task import Qrels

Run: TypeAlias = Mapping[str, Sequence[str]]
"""Paragraph ids by the question's id, best first, each once."""

DEEP = 100
"""How many paragraphs of a ranking count."""

RECALLS = 1, 3, 5, 10, 20


class Decision(NamedTuple):
    """Whether a question can be answered, whether it was, and how confidently (0 to 1)."""

    answerable: bool
    answered: bool
    confidence: float


def of_ranking(run: Run, qrels: Qrels) -> dict[str, float]:
    """Measure a run over the questions that have an answer; one that it does not hold found nothing.

    R@k is the share found of as many as the first k could hold.
    """
    each = [_of_one(run.get(question, ()), answers) for question, answers in qrels.items()]
    return {name: sum(one[name] for one in each) / len(each) for name in each[0]} if each else {}


def of_refusing(decisions: Iterable[Decision]) -> dict[str, float]:
    """Measure what was refused of the unanswerable, and lost of the answerable.

    AUROC is the chance that a question with an answer is given more confidence than one without.
    """
    decided = list(decisions)
    yes, no = ([one for one in decided if one.answerable is answerable] for answerable in (True, False))
    found = {}
    if yes and no:
        found["AUROC"] = _auroc([one.confidence for one in yes], [one.confidence for one in no])
    if no:
        found["refused of the unanswerable"] = _refused(no)
    if yes:
        found["lost of the answerable"] = _refused(yes)
    return found


def _of_one(ranked: Sequence[str], answers: frozenset[str]) -> dict[str, float]:
    hits = [id_ in answers for id_ in ranked[:DEEP]]
    places = [place for place, hit in enumerate(hits, start=1) if hit]
    ideal = sum(1 / log2(place + 1) for place in range(1, min(10, len(answers)) + 1))
    return {
        **{f"R@{k}": sum(hits[:k]) / min(k, len(answers)) for k in RECALLS},
        "MRR@10": 1 / places[0] if places and places[0] <= 10 else 0.0,
        "nDCG@10": sum(1 / log2(place + 1) for place in places if place <= 10) / ideal,
        "MAP@100": sum(count / place for count, place in enumerate(places, start=1)) / len(answers),
    }


def _auroc(yes: Sequence[float], no: Sequence[float]) -> float:
    """Count the pairs in which the answerable one has more; half of those in which both have the same."""
    rising = sorted(yes)
    above = sum(len(yes) - (bisect_left(rising, one) + bisect_right(rising, one)) / 2 for one in no)
    return above / (len(yes) * len(no))


def _refused(some: Sequence[Decision]) -> float:
    return sum(not one.answered for one in some) / len(some)
