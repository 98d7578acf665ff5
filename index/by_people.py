"""Answers that are put together by person: to what several people say, and to who says something."""

from dataclasses import replace

from index import by_speaker, by_words
from index.choosing import count
from index.gather import ranked
from index.grouping import grouped, on_topic, one_of
from index.passage import Answer, Passage
from index.question import Question
from index.sync import Record

TO_GROUP = 30
"""How many passages are looked at, of which the best of each person are shown."""


def of_several(question: Question, record: Record, *, limit: int) -> Answer:
    """Answer what several people say."""
    found = by_speaker.answer(question, record, limit=max(limit, TO_GROUP))
    return replace(found, passages=grouped(found.passages, one_of(question.people, record.people), limit))


def of_whoever(question: Question, record: Record, *, limit: int) -> Answer:
    """Answer who says something; where nobody is known to say it, with what else is on record of it."""
    found = by_words.answer(question, record, limit=max(limit, TO_GROUP))
    said = grouped(found.passages, on_topic(record.people), len(found.passages))
    if not said:
        first = sorted(found.passages[:limit], key=_nobody_speaks)
        return replace(found, passages=ranked(first))
    shown = grouped(found.passages, on_topic(record.people), limit)
    more = found.at_least or found.on_record > count(found.passages)
    return replace(found, passages=shown, on_record=count(said), at_least=more)


def _nobody_speaks(passage: Passage) -> bool:
    return not any(statement.speakers for statement in passage.statements)
