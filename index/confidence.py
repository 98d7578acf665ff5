"""How sure we are that something on record answers a question: 0 to 1, and why.

The evidence is added up as log odds. It was fitted by `bench/confidence.py` to questions of which half can be
answered, so that of those with a confidence of .7 about seven in ten can
(docs/decisions/0004-confidence-decides-refusals.md).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import exp, log, prod

from index.coverage import Covered


@dataclass(frozen=True, slots=True)
class Weights:
    """What the pieces of evidence add to the log odds: `base` always, the others times their measure.

    What is found and what is missing count in themselves and not as a share: four rare words of ten say more
    than two of five, and so a long question need not be covered as far as a short one.
    """

    base: float
    found: float
    missing: float
    dwelt: float


WEIGHTS = Weights(base=-5.1, found=2.35, missing=-0.95, dwelt=6.5)

TO_ANSWER = 0.3
"""The least confidence with which a question is answered."""

ENOUGH = log(TO_ANSWER / (1 - TO_ANSWER)) + 1e-9
"""The same as log odds, and a hair more, lest rounding refuse it."""

TO_SHOW = 0.1
"""The least confidence with which a passage is shown beside a better one."""

MENTIONED = 0.1
"""How sure we are of an answer about who is mentioned only: of eleven of them one was quoted after all."""

MOST = 0.99
"""Nobody is surer of who speaks than this: the rules can be wrong of any number of statements."""


@dataclass(frozen=True, slots=True)
class Confidence:
    """How sure we are that a passage answers, and what each piece of evidence added to the log odds."""

    base: float
    found: float
    missing: float
    dwelt: float
    every_word: float = 0.0

    @property
    def odds(self) -> float:
        """Return the log odds: the sum of the pieces."""
        return self.base + self.found + self.missing + self.dwelt + self.every_word

    @property
    def value(self) -> float:
        """Return the confidence, 0 to 1."""
        return 1 / (1 + exp(-self.odds))


def confidence(covered: Covered, weights: Weights = WEIGHTS) -> Confidence:
    """Return how sure we are of a passage from what it covers of the question.

    One that has every word is worth showing, however common they are.
    """
    sure = Confidence(
        base=weights.base,
        found=weights.found * covered.found,
        missing=weights.missing * covered.missing,
        dwelt=weights.dwelt * covered.dwelt,
    )
    return sure if covered.missing else replace(sure, every_word=max(0.0, ENOUGH - sure.odds))


def of_speakers(certainties: Iterable[float]) -> float:
    """Return how sure we are that somebody speaks at all: that of their statements one is theirs."""
    return min(MOST, 1 - prod(1 - certainty for certainty in certainties))
