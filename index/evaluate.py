"""Asking all questions of a task, and what came of them, as others can score it too."""

from collections.abc import Iterator
from dataclasses import dataclass

from index.answer import answer
from index.measures import DEEP, Decision, of_ranking, of_refusing
from index.passage import Answer
from index.ranking.rank import rank
from index.search import search
from index.sync import Record
from index.task import Task, TaskQuestion


@dataclass(frozen=True, slots=True)
class Asked:
    """What came of one question: paragraph ids best first, whether it was answered, and how confidently."""

    question: TaskQuestion
    ranked: tuple[str, ...]
    answered: bool
    confidence: float


def ask_all(task: Task, record: Record) -> Iterator[Asked]:
    """Ask the questions in their order."""
    for question in task.questions:
        found = answer(question.text, record, limit=DEEP)
        yield Asked(question, ranking(found, record), found.refusal is None, found.confidence)


def ranking(found: Answer, record: Record) -> tuple[str, ...]:
    """Return the best paragraphs for a question: those shown, those of others, and what else was found.

    So that a ranking can be measured apart from what is refused, it goes on where the answer ends.
    """
    shown = (id_ for passage in (*found.passages, *found.others) for id_ in passage.ids)
    hits = search(found.question, found.question.terms, record, DEEP)
    rest = (passage.paragraph.id for passage in rank(found.question, hits, record, DEEP))
    return tuple(dict.fromkeys((*shown, *rest)))[:DEEP]


def figures(task: Task, asked: list[Asked]) -> dict[str, float]:
    """Measure what came of a task's questions."""
    run = {one.question.id: one.ranked for one in asked}
    decisions = (Decision(one.question.answerable, one.answered, one.confidence) for one in asked)
    return of_ranking(run, task.qrels) | of_refusing(decisions)


def trec_run(asked: list[Asked]) -> str:
    """Write rankings as TREC does: question, Q0, paragraph, rank, score, and who ranked."""
    return "".join(
        f"{one.question.id} Q0 {id_} {rank} {DEEP - rank} onrecord\n"
        for one in asked
        for rank, id_ in enumerate(one.ranked, start=1)
    )
