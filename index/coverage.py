"""How much of a question a passage covers: what tells an answer from a near miss.

A question's words are weighed by how rare they are: 1 for one that stands in a single paragraph, and more for
one that stands nowhere. A passage has the weight of those that stand in it or above it, half of the weight
where a word akin to them does, and misses the rest. Scores of an engine cannot tell this: they have no fixed
scale.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from math import log

from corpus.article import Article, Paragraph
from corpus.source import Source
from index.analyze import GRAM_MARK, has_grams, stands_in, terms
from index.engine import Engine
from index.kindred import AKIN, stand_ins
from index.language import Language
from index.question import Question
from index.scripts import is_han_or_kana

ON_TOPIC = 0.45
"""The least share of a topic that somebody else's words must cover to be shown beside an answer."""

NAME = 1.4
"""What a word in capitals weighs against others: the passage that answers nearly always has the name."""

ASKED_KIND = 0.6
"""What `company` weighs in `which company`: the answer often stands there in its place."""

HAN = 0.5
"""What a term of Han or kana weighs: every character is there twice more, in the pairs it makes."""

UNKNOWN_PAIR = 0.5
"""What two such characters that never stand together weigh: as often chance as a word nobody used."""

USUAL_LENGTH = 60
"""Terms in a paragraph; in a longer one a word counts for less, as in BM25."""

_ASKED_KIND = re.compile(r"\b(?:what|which|whose|how)\s+((?:[^\W_]+\s+){1,4})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Covered:
    """What a passage has of a question's weight, and what not.

    `dwelt` is the share, 0 to 1, of the most that it could have if it did nothing but repeat the words.
    """

    found: float
    missing: float
    dwelt: float

    @property
    def share(self) -> float:
        """Return what share of the question is covered, 0 to 1."""
        return self.found / (self.found + self.missing)


class Coverage:
    """The weighed words of one question's topic, against one engine's paragraphs."""

    def __init__(self, question: Question, engine: Engine) -> None:
        self._language = question.language
        self._engine = engine
        self._inflected: dict[str, tuple[str, ...]] = {}
        self._weights: dict[str, float] = {}
        kinds = _asked_kinds(question)
        for word in dict.fromkeys(question.about):
            forms = terms(word, self._language)
            if has_grams(forms):
                self._inflected[forms[0]] = forms
                forms = forms[:1]
            emphasis = NAME if _is_name(word, question) else ASKED_KIND if word.casefold() in kinds else 1.0
            for term in forms:
                self._weights.setdefault(term, emphasis * _rarity(term, engine))

    def of(self, source: Source, paragraph: Paragraph) -> Covered:
        """Return what a paragraph with its headline covers of the question."""
        times = Counter(self._engine.terms(paragraph.id))
        present = times.keys() | headline_terms(source, self._language)
        found = {term for term in self._weights if stands_in(self._inflected.get(term, (term,)), present)}
        absent = self._weights.keys() - found
        akin = AKIN * self._sum(stand_ins(absent, present))
        words = sum(count for term, count in times.items() if term[0] != GRAM_MARK)
        length = 0.25 + 0.75 * words / USUAL_LENGTH
        # What stands in the headline alone, or in another form, counts once.
        often = {term: times[term] or 1 for term in found}
        dwelt = sum(self._weights[term] * often[term] / (often[term] + length) for term in found)
        dwelt += akin / (1 + length)
        return Covered(self._sum(found) + akin, self._sum(absent) - akin, dwelt / self._sum(self._weights))

    def _sum(self, some: Iterable[str]) -> float:
        return sum(self._weights[term] for term in some)


def headline_terms(source: Source | Article, language: Language = "en") -> tuple[str, ...]:
    """Return the terms of a headline and its standfirst."""
    return _headline_terms(source.headline or "", source.standfirst, language)


@lru_cache(maxsize=1 << 10)
def _headline_terms(headline: str, standfirst: tuple[str, ...], language: Language) -> tuple[str, ...]:
    return terms("\n".join((headline, *standfirst)), language)


def _rarity(term: str, engine: Engine) -> float:
    """Return 0 to 1 for how rare a term is, and more where it stands nowhere."""
    frequency = engine.frequency(term)
    rarity = log((len(engine) + 1) / (frequency or 0.5)) / log(len(engine) + 1)
    if not is_han_or_kana(term):
        return rarity
    chance = not frequency and len(term) == 2
    return HAN * (rarity * UNKNOWN_PAIR if chance else rarity)


def _is_name(word: str, question: Question) -> bool:
    """Tell whether a word is in capitals where others are not, and not because a sentence starts with it."""
    others_are_not = any(other[0].islower() for other in question.about)
    return word[0].isupper() and others_are_not and not question.text.lstrip(" “\"'").startswith(word)


def _asked_kinds(question: Question) -> set[str]:
    """Return the words that stand between `which` and the next small word, without case."""
    kinds: set[str] = set()
    for match in _ASKED_KIND.finditer(question.text):
        for word in match[1].split():
            if not terms(word):
                break
            kinds.add(word.casefold())
    return kinds
