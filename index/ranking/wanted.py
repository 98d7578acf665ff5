"""What a question wants of a passage: its terms by rarity, its phrases, and the kind of its answer."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import log

from index.analyze import has_grams, terms
from index.engine import Engine
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
    found = (term for term in dict.fromkeys(question.topic) if not has_grams((term,)))
    rarity = {term: _rarity(term, engine) for term in found}
    rarest = dict(sorted(rarity.items(), key=lambda item: -item[1])[:MOST_TERMS])
    return Wanted(rarest, dict(_phrases(question, rarest)), expected(question.text))


def folded(text: str) -> str:
    """Return all words of a text, the small ones among them, in lower case, a space before and after each."""
    return _BETWEEN_WORDS.sub(" ", f" {text.casefold()} ")


def _rarity(term: str, engine: Engine) -> float:
    return log((len(engine) + 1) / (engine.frequency(term) or 0.5))


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
