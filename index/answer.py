"""From a question to its passages: the one function behind the terminal, Discord and everything else."""

from datetime import date

from index import by_name, by_speaker, by_words, refuse
from index.language import language_of_question
from index.options import Options
from index.passage import Answer
from index.question import in_language
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
    if question.people:
        return by_speaker.answer(question, record, limit=limit)
    if not question.terms and options.speaker is None:
        return Answer(question, refusal=refuse.no_words())
    if not len(record.engine):
        return Answer(question, refusal=refuse.empty_library())
    if question.name:
        return by_name.answer(question, record, limit=limit)
    return by_words.answer(question, record, limit=limit)
