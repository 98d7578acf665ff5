"""Ask questions, half of them about what is not in the library, and write what was refused, for scoring.

python -m bench.refusing TASK... --out FOLDER

The table tells, for each kind of refusal, how many of the questions that can be answered were lost to it, and
how many of the others it refused. `bench/confidence.py` fits the weights behind it.
"""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from bench.tasks import Fields, lines, opened
from corpus.attribution.annotate import annotate
from index.answer import answer
from index.sync import Record


def main(tasks: list[Path], out: Annotated[Path, typer.Option(help="where to write the answers")]) -> None:
    """Answer the questions of each TASK; print what was refused, and where the answers are."""
    out.mkdir(parents=True, exist_ok=True)
    for task in tasks:
        with opened(task, annotate) as record:
            answers = [_answer(record, question) for question in lines(task / "questions.jsonl")]
        path = out / f"{task.name}.jsonl"
        path.write_text("".join(f"{json.dumps(one)}\n" for one in answers), encoding="utf-8")
        Console().print(_table(task.name, answers), f"{path}")


def _answer(record: Record, question: Fields) -> Fields:
    found = answer(question["text"], record, limit=1)
    return {
        "id": question["id"],
        "answerable": question["answerable"],
        "answered": found.refusal is None,
        "refusal": found.refusal.kind if found.refusal else None,
        "confidence": found.confidence,
    }


def _table(name: str, answers: list[Fields]) -> Table:
    table = Table("refusal", "lost of the answerable", "refused of the others", title=name)
    for row in _rows(answers):
        table.add_row(*row)
    return table


def _rows(answers: list[Fields]) -> Iterator[tuple[str, ...]]:
    asked = Counter(one["answerable"] for one in answers)
    refused = [one for one in answers if not one["answered"]]
    for kind in ("any", *sorted({one["refusal"] for one in refused})):
        counts = Counter(one["answerable"] for one in refused if kind in ("any", one["refusal"]))
        yield kind, *(f"{counts[way] / max(1, asked[way]):.3f}" for way in (True, False))


if __name__ == "__main__":
    typer.run(main)
