"""Answers by words alone, to questions about a topic."""

from collections.abc import Sequence
from operator import attrgetter

from index.analyze import stands_in, terms
from index.choosing import AHEAD, arranged, count, highlighted
from index.confidence import TO_ANSWER, TO_SHOW, confidence
from index.coverage import Coverage, headline_terms
from index.engine import Engine
from index.passage import Answer, Passage
from index.question import Question
from index.ranking.rank import rank
from index.ranking.weights import CANDIDATES
from index.refusal import NothingOnRecord
from index.search import search
from index.sync import Record

LOOKED_AT = 10
"""How many passages we look at to be sure of one: that which covers most is not always ranked first."""

COUNTED = 40
"""How many passages are looked at to say how many answer, however few of them are shown."""


def answer(question: Question, record: Record, *, limit: int) -> Answer:
    """Find the passages that cover enough of a question's terms, best first."""
    looked_at = max(limit + AHEAD, COUNTED)
    hits = search(question, question.terms, record, max(looked_at, CANDIDATES))
    found = rank(question, hits, record, looked_at)
    unknown = unknown_words(question, record.engine, found[:LOOKED_AT])
    coverage = Coverage(question, record.engine)
    sure = [confidence(coverage.of(passage.source, passage.paragraph)) for passage in found]
    surest = max(sure[:LOOKED_AT], key=attrgetter("odds"), default=None)
    enough = surest is not None and surest.value >= TO_ANSWER
    last = max((place for place, own in enumerate(sure, start=1) if own.value >= TO_SHOW), default=0)
    answering = arranged(found[:last] if enough else ())
    return Answer(
        question,
        highlighted(question, answering[:limit]),
        refusal=None if enough else NothingOnRecord(tuple(dict.fromkeys(question.words)), unknown),
        on_record=count(answering),
        at_least=enough and last == looked_at,
        unknown=unknown,
        confidence=surest.value if surest else 0.0,
        surest=surest,
    )


def unknown_words(question: Question, engine: Engine, found: Sequence[Passage]) -> tuple[str, ...]:
    """Return the words of a question that stand in no paragraph, nor above those found, in their order."""
    language = question.language
    sources = {passage.source for passage in found}
    above = {term for source in sources for term in headline_terms(source, language)}
    on_record = {
        term
        for word in question.words
        for term in terms(word, language)
        if term in above or engine.frequency(term)
    }
    return tuple(
        word for word in dict.fromkeys(question.words) if not stands_in(terms(word, language), on_record)
    )
