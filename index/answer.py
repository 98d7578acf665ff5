"""From a question to its passages: the one function behind the terminal, Discord and everything else."""

from index import by_speaker, by_words, refuse
from index.passage import Answer
from index.question import understand
from index.sync import Record


def answer(text: str, record: Record, *, limit: int) -> Answer:
    """Find the passages for a question, best first, `limit` at most, or say why there are none.

    Asked what somebody says, it gives the paragraphs in which they speak and no others. Raises
    `ValueError` for a limit below 1.
    """
    if limit < 1:
        raise ValueError(f"an answer wants room for at least 1 passage, not {limit}")
    question = understand(text, record.people)
    if question.people:
        return by_speaker.answer(question, record, limit=limit)
    if not question.terms:
        return Answer(question, refusal=refuse.no_words())
    if not len(record.engine):
        return Answer(question, refusal=refuse.empty_library())
    return by_words.answer(question, record, limit=limit)
