"""From a question to its passages: the one function behind the terminal, Discord and everything else."""

from itertools import islice

from index import by_speaker, by_words, refuse
from index.passage import Answer
from index.people import People, fold
from index.question import understand, understand_of
from index.sync import Record

NEAR = 3
"""How many people are named where nobody has the name that was asked for."""


def answer(text: str, record: Record, *, limit: int, speaker: str | None = None) -> Answer:
    """Find the passages for a question, best first, `limit` at most, or say why there are none.

    Asked what somebody says, it gives the paragraphs in which they speak and no others. With a `speaker`
    it is their words that are asked for, whatever the question says. Raises `ValueError` for a limit
    below 1.
    """
    if limit < 1:
        raise ValueError(f"an answer wants room for at least 1 passage, not {limit}")
    people = record.people
    question = understand(text, people) if speaker is None else understand_of(speaker, text, people)
    if question.people:
        return by_speaker.answer(question, record, limit=limit)
    if not question.terms and speaker is None:
        return Answer(question, refusal=refuse.no_words())
    if not len(record.engine):
        return Answer(question, refusal=refuse.empty_library())
    if speaker is not None:
        return Answer(question, refusal=refuse.unknown_speaker(question, _near(speaker, people)))
    return by_words.answer(question, record, limit=limit)


def _near(name: str, people: People) -> list[str]:
    """Return the names of a few who share a part of a name, or its start."""
    near = (person.name for part in fold(name) if len(part) > 1 for person in people.like(part))
    return list(islice(dict.fromkeys(near), NEAR))
