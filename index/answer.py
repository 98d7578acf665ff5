"""From a question to its passages: the one function behind the terminal, Discord and everything else."""

from collections.abc import Iterator
from typing import TypeAlias

from corpus.article import Paragraph
from corpus.library import Library
from corpus.source import Source
from index.analyze import terms
from index.coverage import TO_ANSWER, TO_SHOW, Coverage
from index.engine import Engine, Hit, Query
from index.highlight import highlights
from index.passage import Answer, Passage, Refusal
from index.question import Question, understand

Found: TypeAlias = tuple[Source, Paragraph, float]
"""A hit with what the library has for it; the number is its score."""


def answer(text: str, library: Library, engine: Engine, *, limit: int) -> Answer:
    """Find the passages for a question, best first, `limit` at most, or say why there are none.

    The engine must be in step with the library. Raises `ValueError` for a limit below 1.
    """
    question = understand(text)
    if not question.terms:
        return Answer(question, refusal=_no_words())
    if not len(engine):
        return Answer(question, refusal=_empty_library())
    found = _look_up(engine.search(Query(question.terms), limit), library)
    coverage = Coverage(question, engine)
    shares = [coverage.share(source, paragraph) for source, paragraph, _ in found]
    if max(shares, default=0.0) < TO_ANSWER:
        return Answer(question, refusal=_nothing_on_record(question, engine))
    shown = [one for share, one in zip(shares, found, strict=True) if share >= TO_SHOW]
    return Answer(question, passages=tuple(_passages(question, shown)))


def _look_up(hits: list[Hit], library: Library) -> list[Found]:
    scores = {hit.paragraph_id: hit.score for hit in hits}
    return [
        (source, paragraph, scores[paragraph.id]) for source, paragraph in library.paragraphs(list(scores))
    ]


def _passages(question: Question, found: list[Found]) -> Iterator[Passage]:
    for rank, (source, paragraph, score) in enumerate(found, start=1):
        yield Passage(source, paragraph, rank, score, highlights(question, paragraph.text))


def _no_words() -> Refusal:
    return Refusal(
        "no_words",
        "The question has no words to look for",
        "Ask with a name or a topic, for example: what did Li Mingjiang say?",
    )


def _empty_library() -> Refusal:
    return Refusal(
        "empty_library",
        "The library holds no articles yet",
        "Add some where the library is kept: onrecord add FOLDER",
    )


def _nothing_on_record(question: Question, engine: Engine) -> Refusal:
    words = dict.fromkeys(question.words)
    unknown = [word for word in words if not any(map(engine.frequency, terms(word)))]
    reason = f"Nothing on record for: {', '.join(words)}"
    if unknown:
        reason += f" (in no article: {', '.join(unknown)})"
    return Refusal(
        "nothing_on_record", reason, "Check the spelling, ask with other words, or list the sources"
    )
