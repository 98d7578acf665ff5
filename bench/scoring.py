"""How good a ranking is, on which half of the questions, and whether one is better than another by luck."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeAlias

import ir_measures
import numpy as np
from ir_measures import AP, RR, R, nDCG

Ranking: TypeAlias = Mapping[str, Sequence[str]]
"""Paragraph ids by question, best first."""

NDCG = nDCG @ 10
MEASURES = NDCG, RR @ 10, R @ 5, AP @ 100
DEEP = 100
"""How many paragraphs of a ranking are measured."""

RESAMPLES = 10_000


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with the paragraphs that answer it."""

    id: str
    text: str
    relevant: frozenset[str]

    @property
    def tuning(self) -> bool:
        """Tell whether it belongs to the half that is tuned on."""
        return tuning(self.id)


def tuning(question_id: str) -> bool:
    """Tell whether a question belongs to the half that is tuned on; the other half is reported."""
    return sha256(question_id.encode()).digest()[0] % 2 == 0


def asked(task: Path) -> list[Asked]:
    """Return the questions of a task that are answered by some paragraph of it."""
    relevant: dict[str, set[str]] = {}
    for line in (task / "qrels.tsv").read_text(encoding="utf-8").splitlines():
        question, paragraph, grade = line.split("\t")
        if int(grade):
            relevant.setdefault(question, set()).add(paragraph)
    questions = map(json.loads, (task / "questions.jsonl").read_text(encoding="utf-8").splitlines())
    return [
        Asked(fields["id"], fields["text"], frozenset(relevant[fields["id"]]))
        for fields in questions
        if fields["id"] in relevant
    ]


def scores(ranking: Ranking, questions: Iterable[Asked]) -> dict[Any, dict[str, float]]:
    """Return each measure for each question, 0 where nothing was found."""
    qrels = {one.id: dict.fromkeys(one.relevant, 1) for one in questions}
    run = {
        id_: {paragraph: float(-rank) for rank, paragraph in enumerate(ranking.get(id_, ())[:DEEP])}
        for id_ in qrels
    }
    found: dict[Any, dict[str, float]] = {measure: dict.fromkeys(qrels, 0.0) for measure in MEASURES}
    for metric in ir_measures.iter_calc(MEASURES, qrels, run):
        found[metric.measure][metric.query_id] = metric.value
    return found


def mean(values: Mapping[str, float]) -> float:
    """Return the mean over the questions."""
    return sum(values.values()) / max(1, len(values))


def bootstrap(ours: Mapping[str, float], theirs: Mapping[str, float]) -> tuple[float, float, float]:
    """Return the mean difference and its 95 % interval, from questions drawn again and again in pairs."""
    differences = np.array([ours[id_] - theirs[id_] for id_ in ours])
    draws = np.random.default_rng(1).integers(len(differences), size=(RESAMPLES, len(differences)))
    means = differences[draws].mean(axis=1)
    low, high = np.quantile(means, (0.025, 0.975))
    return float(differences.mean()), float(low), float(high)
