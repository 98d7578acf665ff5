"""Searching within what a question lets in: the articles it asks for, and its exact phrases."""

from collections.abc import Sequence

from corpus.article import place_of
from index.analyze import terms as terms_of
from index.engine import Hit, Query
from index.language import Language
from index.phrases import has_all
from index.question import Question
from index.sync import Record


def search(question: Question, terms: Sequence[str], record: Record, limit: int) -> list[Hit]:
    """Return the best hits in what the question lets in, at most `limit`."""
    query = Query(tuple(terms))
    if not question.filter and not question.phrases:
        return record.engine.search(query, limit)
    every = record.engine.search(query, max(len(record.engine), 1))
    return having(question, within(question, every, record), record)[:limit]


def within(question: Question, hits: Sequence[Hit], record: Record) -> list[Hit]:
    """Return those hits that stand in articles which the question's filter takes, in their order."""
    if not question.filter:
        return list(hits)
    taken = {id_ for id_, source in record.sources.items() if question.filter.takes(source)}
    return [hit for hit in hits if place_of(hit.paragraph_id)[0] in taken]


def having(question: Question, hits: Sequence[Hit], record: Record) -> list[Hit]:
    """Return those hits that have the question's phrases, in their order."""
    if not question.phrases:
        return list(hits)
    ids = have_phrases(question, record)
    return [hit for hit in hits if hit.paragraph_id in ids]


def have_phrases(question: Question, record: Record) -> set[str]:
    """Return the ids of all paragraphs that have every phrase of a question, letter for letter."""
    every = (term for phrase in question.phrases for term in _in_any_case(phrase, question.language))
    rarest = min(every, key=record.engine.frequency)
    # Whatever has the phrases has their rarest term, and few paragraphs have that one.
    hits = record.engine.search(Query((rarest,)), max(len(record.engine), 1))
    read = record.library.paragraphs([hit.paragraph_id for hit in hits])
    return {paragraph.id for _, paragraph in read if has_all(question.phrases, paragraph.text)}


def _in_any_case(phrase: str, language: Language) -> set[str]:
    """Return the terms that a phrase has in capitals and without: WE'RE is one, and we're is a stop word."""
    typed = set(terms_of(phrase, language))
    return typed & set(terms_of(phrase.lower(), language)) or typed
