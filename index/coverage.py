"""How much of a question a passage covers: what tells an answer from a near miss.

A question's terms are weighed by how rare they are; a passage covers the share of the weight whose terms
stand in it or above it. Scores of an engine cannot tell this: they have no fixed scale.
"""

from collections.abc import Iterable
from math import log

from corpus.article import Article, Paragraph
from corpus.source import Source
from index.analyze import has_grams, stands_in, terms
from index.engine import Engine
from index.language import Language
from index.question import Question
from index.scripts import is_han_or_kana

TO_ANSWER = 0.45
"""The least share that the best passage must cover.

Measured on encyclopaedia, news and Chinese questions, half of them about what is not in the library: one
in twenty that could be answered is lost here, and three of four that could not are refused.
"""

TO_SHOW = 0.3
"""The least share that any passage must cover: of the answers, one in thirty lay below it."""

UNKNOWN_PAIR = 0.5
"""What two Han characters that never stand together weigh: as often chance as a word nobody used."""


class Coverage:
    """The weighed terms of one question's topic, against one engine's paragraphs."""

    def __init__(self, question: Question, engine: Engine) -> None:
        self._language = question.language
        words = [terms(word, self._language) for word in question.about]
        self._inflected = {word[0]: word for word in words if has_grams(word)}
        whole = (term for word in words for term in (word[:1] if has_grams(word) else word))
        self._weights = {term: _weight(term, engine) for term in whole}

    def share(self, source: Source, paragraph: Paragraph) -> float:
        """Return what share of the question a paragraph covers with its headline, 0 to 1."""
        present = {*headline_terms(source, self._language), *terms(paragraph.text, self._language)}
        covered = (term for term in self._weights if stands_in(self._inflected.get(term, (term,)), present))
        return self._sum(covered) / self._sum(self._weights)

    def _sum(self, some: Iterable[str]) -> float:
        return sum(self._weights[term] for term in some)


def headline_terms(source: Source | Article, language: Language = "en") -> tuple[str, ...]:
    """Return the terms of a headline and its standfirst."""
    return terms("\n".join((source.headline or "", *source.standfirst)), language)


def _weight(term: str, engine: Engine) -> float:
    frequency = engine.frequency(term)
    rarity = log((len(engine) + 1) / (frequency or 0.5))
    chance = not frequency and len(term) == 2 and is_han_or_kana(term)
    return rarity * UNKNOWN_PAIR if chance else rarity
