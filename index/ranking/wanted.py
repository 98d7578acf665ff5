"""What a question wants of a passage: its terms by rarity, its phrases, and the kind of its answer."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import log

from index.analyze import has_grams, terms
from index.engine import Engine
from index.passage import Weighed
from index.question import Question
from index.ranking.expected import Expected, expected

MOST_TERMS = 40
"""How many terms are weighed, the rarest: enough for any sentence, and a bound for whole pages."""

_BETWEEN_WORDS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Wanted:
    """The terms of a question's topic with their rarity, its phrases likewise, and what would answer it.

    A phrase is two or three words side by side, folded, the small words among them. It is as rare as its
    rarest word where the others are small words, and as the most frequent of them otherwise.
    """

    rarity: dict[str, float]
    phrases: dict[str, float]
    answer: Expected | None


def wanted(question: Question, engine: Engine) -> Wanted:
    """Tell what a question wants, by the rarity of its terms in the engine's paragraphs."""
    rarity = {one.term: one.weight for one in weighed(question, engine)}
    return Wanted(rarity, dict(_phrases(question, rarity)), expected(question.text))


def weighed(question: Question, engine: Engine) -> tuple[Weighed, ...]:
    """Return the terms of a question's topic with their weights, rarest first, without runs of letters."""
    whole = (term for term in dict.fromkeys(question.topic) if not has_grams((term,)))
    found = [_weighed(term, engine.frequency(term), len(engine)) for term in whole]
    return tuple(sorted(found, key=lambda one: -one.weight)[:MOST_TERMS])


def folded(text: str) -> str:
    """Return all words of a text, the small ones among them, in lower case, a space before and after each."""
    return _BETWEEN_WORDS.sub(" ", f" {text.casefold()} ")


def _weighed(term: str, frequency: int, paragraphs: int) -> Weighed:
    return Weighed(term, frequency, log((paragraphs + 1) / (frequency or 0.5)))


def _phrases(question: Question, rarity: dict[str, float]) -> Iterator[tuple[str, float]]:
    words = folded(question.text).split()
    rare = [
        max((rarity.get(term, 0.0) for term in terms(word, question.language)), default=0.0) for word in words
    ]
    for length in (2, 3):
        for start in range(len(words) - length + 1):
            known = [one for one in rare[start : start + length] if one]
            if known:
                yield f" {' '.join(words[start : start + length])} ", min(known)
