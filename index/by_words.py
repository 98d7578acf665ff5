"""Answers by words alone: for a topic, and for a name that speaks nowhere."""

from index import refuse
from index.coverage import TO_ANSWER, TO_SHOW, Coverage
from index.engine import Query
from index.gather import gather, ranked
from index.passage import Answer
from index.question import Question
from index.sync import Record


def answer(question: Question, record: Record, *, limit: int) -> Answer:
    """Find the passages that cover enough of a question's terms, best first."""
    hits = record.engine.search(Query(question.terms), limit)
    found = gather(question, hits, record.library)
    coverage = Coverage(question, record.engine)
    shares = [coverage.share(passage.source, passage.paragraph) for passage in found]
    if max(shares, default=0.0) < TO_ANSWER:
        return Answer(question, refusal=refuse.nothing_on_record(question, record.engine))
    shown = [passage for share, passage in zip(shares, found, strict=True) if share >= TO_SHOW]
    return Answer(question, passages=ranked(shown), on_record=len(shown))
