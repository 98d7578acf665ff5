"""Fit the weights of `index/confidence.py` to questions of which it is known whether they can be answered.

python -m bench.confidence TASK...

The weights are fitted to one half of the questions of all tasks together, with the threshold where they lose
one in twenty of the answerable; what they do is told of the other half. Then the same for each task with them
fitted to the other tasks alone, and for the weights that are shipped. Answerable and unanswerable questions
weigh the same in each task. The last table tells how often a confidence was right.
"""

from collections.abc import Iterator, Sequence
from dataclasses import astuple
from pathlib import Path
from typing import NamedTuple, TypeAlias

import numpy as np
import typer
from numpy.typing import NDArray
from rich.console import Console
from rich.table import Table

from bench.scoring import tuning
from bench.tasks import lines, opened
from corpus.attribution.annotate import annotate
from index.answer import answer
from index.by_words import LOOKED_AT
from index.confidence import TO_ANSWER, WEIGHTS, Weights, confidence
from index.coverage import Coverage, Covered
from index.ranking.rank import rank
from index.ranking.weights import CANDIDATES
from index.search import search
from index.sync import Record

Numbers: TypeAlias = NDArray[np.float64]

ROUNDS = 5
"""Which passage is the surest depends on the weights, so it is chosen anew after each fit."""

STEPS = 50
RIDGE = 0.5
LOST = 0.05
BANDS = 10
NOTHING = Covered(0.0, 0.0, 0.0)


class Asked(NamedTuple):
    """A question that may be answered or not, whether it is tuned on, and what its passages cover."""

    answerable: bool
    tuning: bool
    covered: list[Covered]


class Read(NamedTuple):
    """The confidence in each question of a task, and which of them can be answered."""

    values: Numbers
    answerable: NDArray[np.bool_]


def main(tasks: list[Path]) -> None:
    """Fit the weights to the questions of each TASK, and tell how good they are."""
    asked = {task.name: _asked(task) for task in tasks}
    table = Table("fitted to", "read on", "AUROC", "threshold", "lost", "refused")
    for row in _rows(asked):
        table.add_row(*row)
    everything = fit(list(asked.values()))
    Console(width=110).print(table, f"fitted to all: {everything}", _reliability(asked))


def fit(tasks: Sequence[Sequence[Asked]]) -> Weights:
    """Return the weights under which the questions of some tasks are likeliest."""
    answerable = np.array([one.answerable for task in tasks for one in task], float)
    counts = np.concatenate([_balance(task) for task in tasks])
    weights = WEIGHTS
    for _ in range(ROUNDS):
        best = [_best(one, weights) for task in tasks for one in task]
        evidence = np.array([(1.0, *astuple(covered)) for covered in best])
        weights = Weights(*map(float, _logistic(evidence, answerable, counts)))
    return weights


def _rows(asked: dict[str, list[Asked]]) -> Iterator[tuple[str, ...]]:
    halves = [[one for one in every if one.tuning] for every in asked.values()]
    for name, every in asked.items():
        rest = [one for one in every if not one.tuning]
        yield "half of all", f"other half of {name}", *_fitted(halves, rest)
    for name, every in asked.items():
        others = [other for another, other in asked.items() if another != name]
        if others:
            yield "the others", name, *_fitted(others, every)
    for name, every in asked.items():
        yield "(shipped)", name, *_told(_read(every, WEIGHTS), TO_ANSWER)


def _fitted(to: Sequence[Sequence[Asked]], on: Sequence[Asked]) -> tuple[str, ...]:
    weights = fit(to)
    read = [_read(task, weights) for task in to]
    threshold = float(np.mean([np.quantile(one.values[one.answerable], LOST) for one in read]))
    return _told(_read(on, weights), threshold)


def _told(read: Read, threshold: float) -> tuple[str, ...]:
    yes, no = read.values[read.answerable], read.values[~read.answerable]
    auroc = np.mean((yes[:, None] > no) + 0.5 * (yes[:, None] == no))
    told = (auroc, threshold, np.mean(yes < threshold), np.mean(no < threshold))
    return tuple(f"{number:.3f}" for number in told)


def _reliability(asked: dict[str, list[Asked]]) -> Table:
    """Tell for bands of confidence how many of the questions in each can be answered, both halves alike."""
    table = Table("confidence", "questions", "mean confidence", "can be answered")
    read = [_read(every, WEIGHTS) for every in asked.values()]
    values = np.concatenate([one.values for one in read])
    answerable = np.concatenate([one.answerable for one in read])
    counts = np.concatenate([_balance(every) for every in asked.values()])
    bands = np.minimum((values * BANDS).astype(int), BANDS - 1)
    for band in range(BANDS):
        here = bands == band
        if here.any():
            mean, share = (np.average(some[here], weights=counts[here]) for some in (values, answerable))
            table.add_row(
                f"{band / BANDS:.1f} to {(band + 1) / BANDS:.1f}",
                f"{here.sum()}",
                f"{mean:.2f}",
                f"{share:.2f}",
            )
    return table


def _asked(task: Path) -> list[Asked]:
    with opened(task, annotate) as record:
        return [
            Asked(question["answerable"], tuning(question["id"]), _covered(question["text"], record))
            for question in lines(task / "questions.jsonl")
        ]


def _covered(text: str, record: Record) -> list[Covered]:
    question = answer(text, record, limit=1).question
    if not question.topic:
        return [NOTHING]
    hits = search(question, question.terms, record, CANDIDATES)
    coverage = Coverage(question, record.engine)
    found = rank(question, hits, record, LOOKED_AT)
    return [coverage.of(passage.source, passage.paragraph) for passage in found] or [NOTHING]


def _best(one: Asked, weights: Weights) -> Covered:
    return max(one.covered, key=lambda covered: confidence(covered, weights).value)


def _read(every: Sequence[Asked], weights: Weights) -> Read:
    values = [confidence(_best(one, weights), weights).value for one in every]
    return Read(np.array(values), np.array([one.answerable for one in every]))


def _balance(every: Sequence[Asked]) -> Numbers:
    """Return what each question counts, so that the answerable and the others count the same."""
    answerable = np.array([one.answerable for one in every])
    share = answerable.mean()
    counts: Numbers = np.where(answerable, 0.5 / share, 0.5 / (1 - share))
    return counts


def _logistic(evidence: Numbers, answerable: Numbers, counts: Numbers) -> Numbers:
    """Return the weights of a logistic regression, found by Newton's method."""
    weights: Numbers = np.zeros(evidence.shape[1])
    ridge = RIDGE * np.diag([0.0, *np.ones(len(weights) - 1)])
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-evidence @ weights))
        curve = (evidence * (counts * likely * (1 - likely))[:, None]).T @ evidence + ridge
        slope = evidence.T @ (counts * (answerable - likely)) - ridge @ weights
        weights = np.add(weights, np.linalg.solve(curve, slope))
    return weights


if __name__ == "__main__":
    typer.run(main)
