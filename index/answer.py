"""From a question to its passages: the one function behind the terminal, Discord and everything else."""

from dataclasses import replace
from datetime import date

from corpus.filter import Filter
from index import by_people as by_person
from index import by_speaker, by_words
from index import never_quoted as by_name
from index.language import language_of_question
from index.options import Options
from index.passage import Answer
from index.question import Question, in_language
from index.ranking.wanted import weighed
from index.refusal import EmptyLibrary, FilteredOut, NoPhrase, NoWords, Refusal
from index.search import have_phrases
from index.sync import Record
from index.understanding.understand import understand


def answer(
    text: str, record: Record, *, limit: int, options: Options = Options(), today: date | None = None
) -> Answer:
    """Find the passages for a question, best first, `limit` at most, or say why there are none.

    Asked what somebody says, it gives the paragraphs in which they speak and no others. The options go
    before what the question says; without `today` no date counts from it. Raises `ValueError` for a limit
    below 1.
    """
    if limit < 1:
        raise ValueError(f"an answer wants room for at least 1 passage, not {limit}")
    question = understand(text, record, options, today)
    if record.foreign:
        question = in_language(question, language_of_question(text))
    refusal = _unanswerable(question, record)
    if refusal is not None:
        return Answer(question, refusal=refusal)
    found = _found(question, record, limit)
    if found.refusal is not None and question.filter:
        found = _loosened(found, record, limit)
    leaves_out_undated = question.filter.dated and not all(one.published for one in record.sources.values())
    undated = _undated(question, record, limit) if leaves_out_undated else 0
    return replace(found, undated=undated, weighed=weighed(question, record.engine))


def _unanswerable(question: Question, record: Record) -> Refusal | None:
    """Say why nothing can be looked for, if so."""
    if not question.terms and not question.asked_for:
        return NoWords()
    if not len(record.engine):
        return EmptyLibrary()
    if question.phrases and not have_phrases(question, record):
        return NoPhrase(question.phrases)
    return None


def _found(question: Question, record: Record, limit: int) -> Answer:
    if len(question.people) > 1:
        return by_person.of_several(question, record, limit=limit)
    if question.people:
        return by_speaker.answer(question, record, limit=limit)
    if question.name:
        return by_name.answer(question, record, limit=limit)
    if question.kind == "who":
        return by_person.of_whoever(question, record, limit=limit)
    return by_words.answer(question, record, limit=limit)


def _undated(question: Question, record: Record, limit: int) -> int:
    """Count the articles without a date among the best, were no dates asked for."""
    undated = replace(question, filter=replace(question.filter, after=None, before=None))
    passages = _found(undated, record, limit).passages
    return len({passage.source.article_id for passage in passages if passage.source.published is None})


def _loosened(refused: Answer, record: Record, limit: int) -> Answer:
    """Say how much there is without each limit, where it is the limits that leave nothing."""
    wanted = refused.question.filter
    looser = (replace(wanted, after=None, before=None), replace(wanted, publisher=None), Filter())
    counts = (
        (one, _found(replace(refused.question, filter=one), record, limit).on_record)
        for one in dict.fromkeys(looser)
        if one != wanted
    )
    there = tuple((one, count) for one, count in counts if count)
    return Answer(refused.question, refusal=FilteredOut(wanted, there)) if there else refused
