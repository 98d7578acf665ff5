"""Answers about somebody who speaks nowhere: mentioned and never quoted, or not in the library at all."""

import re
from itertools import islice

from index.analyze import terms
from index.choosing import AHEAD, choose
from index.confidence import MENTIONED
from index.engine import Hit
from index.gather import gather
from index.joining import Name, fold
from index.passage import Answer, Passage
from index.people import People
from index.question import Question
from index.refusal import NeverQuoted, UnknownName
from index.scripts import is_han_or_kana, simplify
from index.search import search
from index.spelling import nearest
from index.sync import Record
from index.understanding import chinese_names

CANDIDATES = 200
"""How many hits are looked at for a name: all of its parts are rarely together in as many paragraphs."""

_POINTS = re.compile("[·•・‧]")
"""What stands between the parts of a foreign name in Chinese, as people type it or leave it out."""

NEAR = 3
"""How many people are named where nobody has the name that was asked for."""


def answer(question: Question, record: Record, *, limit: int) -> Answer:
    """Refuse, since nobody of that name speaks; show where they are mentioned, those on the topic first."""
    mentions = _mentions(question, record)
    if not mentions:
        near = _near(question.name, record.people)
        return Answer(question, refusal=UnknownName(question.name, tuple(near)))
    refusal = NeverQuoted(question.name, len(mentions))
    shown = choose(question, mentions[: limit + AHEAD], limit)
    return Answer(question, refusal=refusal, mentions=shown, confidence=MENTIONED)


def _mentions(question: Question, record: Record) -> list[Passage]:
    hits = search(question, terms(question.name, question.language), record, CANDIDATES)
    naming = {
        paragraph.id
        for _, paragraph in record.library.paragraphs([hit.paragraph_id for hit in hits])
        if names(paragraph.text, question.name)
    }
    on_topic = search(question, question.terms, record, CANDIDATES) if question.terms else []
    ordered = dict.fromkeys(hit.paragraph_id for hit in (*on_topic, *hits))
    return gather([Hit(id_, 0.0) for id_ in ordered if id_ in naming], record.library)


def names(text: str, name: str) -> bool:
    """Tell whether a text has a name, its parts side by side; initials between them do not matter."""
    if is_han_or_kana(name):
        return _without_points(name) in _without_points(text)
    parts, wanted = _without_initials(text), _without_initials(name)
    return any(parts[place : place + len(wanted)] == wanted for place in range(len(parts)))


def _without_points(text: str) -> str:
    return _POINTS.sub("", simplify(text))


def _without_initials(text: str) -> Name:
    return tuple(part for part in fold(text) if len(part) > 1)


def _near(name: str, people: People) -> list[str]:
    """Return the names of a few that are spelled nearly so, share a part or its start, or the surname."""
    alike = (person.name for part in _without_initials(name) for person in people.like(part))
    spelled = (person.name for person in nearest(name, people).near)
    of_surname = (person.name for person in chinese_names.near(name, people))
    return list(islice(dict.fromkeys((*spelled, *alike, *of_surname)), NEAR))
