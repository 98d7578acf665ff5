"""Ask questions, half of them about what is not in the library, and write what was refused, for scoring.

python -m bench.refusing TASK... --out FOLDER

For each threshold of coverage, a table tells what it would lose of the questions that can be answered, and
what it would refuse of the others; `index.coverage.TO_ANSWER` was read off it.
"""

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from bench.tasks import Fields, opened
from corpus.attribution.annotate import annotate
from index.answer import answer
from index.coverage import TO_ANSWER, Coverage
from index.engine import Query
from index.gather import gather
from index.question import Question
from index.sync import Record
from index.task import TaskQuestion, read_task

THRESHOLDS = 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6
CANDIDATES = 10


def main(tasks: list[Path], out: Annotated[Path, typer.Option(help="where to write the answers")]) -> None:
    """Answer the questions of each TASK; print the tables, and where the answers are."""
    out.mkdir(parents=True, exist_ok=True)
    for task in tasks:
        with opened(task, annotate) as record:
            answers = [_answer(record, question) for question in read_task(task).questions]
        path = out / f"{task.name}.jsonl"
        path.write_text("".join(f"{json.dumps(one)}\n" for one in answers), encoding="utf-8")
        Console().print(_table(task.name, answers))
        Console().print(f"{path}")


def _answer(record: Record, question: TaskQuestion) -> Fields:
    found = answer(question.text, record, limit=CANDIDATES)
    return {
        "id": question.id,
        "answerable": question.answerable,
        "answered": found.refusal is None,
        "confidence": _confidence(record, found.question),
    }


def _confidence(record: Record, question: Question) -> float:
    """Return the coverage of the best passage, also where it was too small to be shown."""
    if not question.topic:
        return 1.0
    hits = record.engine.search(Query(question.topic), CANDIDATES)
    coverage = Coverage(question, record.engine)
    found = gather(question, hits, record.library)
    return max((coverage.share(passage.source, passage.paragraph) for passage in found), default=0.0)


def _table(name: str, answers: list[Fields]) -> Table:
    table = Table("threshold", "lost of the answerable", "refused of the others", title=name)
    for threshold in THRESHOLDS:
        refused = [
            sum(one["confidence"] < threshold for one in answers if one["answerable"] is answerable)
            / max(1, sum(one["answerable"] is answerable for one in answers))
            for answerable in (True, False)
        ]
        mark = " (shipped)" if threshold == TO_ANSWER else ""
        table.add_row(f"{threshold}{mark}", *(f"{share:.3f}" for share in refused))
    return table


if __name__ == "__main__":
    typer.run(main)
