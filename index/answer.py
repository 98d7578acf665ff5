"""From a question to its passages: the one function behind the terminal, Discord and everything else."""

from itertools import islice

from index import by_speaker, by_words, refuse
from index.language import language_of_question
from index.options import Options
from index.passage import Answer
from index.people import People, fold
from index.question import in_language, understand
from index.sync import Record

NEAR = 3
"""How many people are named where nobody has the name that was asked for."""


def answer(text: str, record: Record, *, limit: int, options: Options = Options()) -> Answer:
    """Find the passages for a question, best first, `limit` at most, or say why there are none.

    Asked what somebody says, it gives the paragraphs in which they speak and no others. The
    options go before what the question says. Raises `ValueError` for a limit below 1.
    """
    if limit < 1:
        raise ValueError(f"an answer wants room for at least 1 passage, not {limit}")
    people = record.people
    question = understand(text, people, options)
    if record.foreign:
        question = in_language(question, language_of_question(text))
    if question.people:
        return by_speaker.answer(question, record, limit=limit)
    if not question.terms and options.speaker is None:
        return Answer(question, refusal=refuse.no_words())
    if not len(record.engine):
        return Answer(question, refusal=refuse.empty_library())
    if options.speaker is not None:
        return Answer(question, refusal=refuse.unknown_speaker(question, _near(options.speaker, people)))
    return by_words.answer(question, record, limit=limit)


def _near(name: str, people: People) -> list[str]:
    """Return the names of a few who share a part of a name, or its start."""
    near = (person.name for part in fold(name) if len(part) > 1 for person in people.like(part))
    return list(islice(dict.fromkeys(near), NEAR))
