"""Searching within the articles that a question asks for."""

from collections.abc import Sequence

from corpus.article import place_of
from index.engine import Hit, Query
from index.question import Question
from index.sync import Record


def search(question: Question, terms: Sequence[str], record: Record, limit: int) -> list[Hit]:
    """Return the best hits in the articles that the question's filter takes, at most `limit`."""
    query = Query(tuple(terms))
    if not question.filter:
        return record.engine.search(query, limit)
    every = record.engine.search(query, max(len(record.engine), 1))
    return within(question, every, record)[:limit]


def within(question: Question, hits: Sequence[Hit], record: Record) -> list[Hit]:
    """Return those hits that stand in articles which the question's filter takes, in their order."""
    taken = {id_ for id_, source in record.sources.items() if question.filter.takes(source)}
    return [hit for hit in hits if place_of(hit.paragraph_id)[0] in taken]
