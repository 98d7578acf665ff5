"""Ask "what did NAME say?" of all articles of a task, and write what comes back as TREC runs, for scoring.

python -m bench.speakers TASK --out FOLDER

Four systems answer the task's questions.jsonl: `onrecord`, the whole of `answer`, which gives what somebody
says and nothing else; `bm25`, the same engine and analyzer asked for the name alone; `both`, the second after
the first; `gold`, onrecord with the task's own statements.jsonl in place of what our rules find, which is
what perfect attribution would reach.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, TypeAlias

import typer
from rich.console import Console

from bench.tasks import Attribute, lines, opened
from corpus.attribution.annotate import annotate
from corpus.statement import Speaker, Statement
from index.analyze import terms
from index.answer import answer
from index.engine import Query
from index.sync import Record
from index.task import read_task

DEEP = 100
Ask: TypeAlias = Callable[[Record, str], list[str]]


def main(task: Path, out: Annotated[Path, typer.Option(help="where to write the runs")]) -> None:
    """Answer the questions of TASK; print where the runs are."""
    out.mkdir(parents=True, exist_ok=True)
    gold = _gold(task)
    systems: list[tuple[str, Attribute, Ask]] = [
        ("onrecord", annotate, _answered),
        ("bm25", lambda _: (), _ranked),
        ("both", annotate, lambda record, text: _once(_answered(record, text) + _ranked(record, text))),
        ("gold", lambda article: tuple(gold.get(article.id, ())), _answered),
    ]
    for name, attribute, ask in systems:
        path = out / f"{name}.trec"
        path.write_text("".join(_run(task, name, attribute, ask)), encoding="utf-8")
        Console().print(f"{path}")


def _run(task: Path, name: str, attribute: Attribute, ask: Ask) -> Iterator[str]:
    with opened(task, attribute) as record:
        for question in read_task(task).questions:
            for rank, id_ in enumerate(ask(record, question.text), start=1):
                yield f"{question.id} Q0 {id_} {rank} {DEEP - rank} {name}\n"


def _answered(record: Record, question: str) -> list[str]:
    found = answer(question, record, limit=DEEP)
    return [passage.paragraph.id for passage in (*found.passages, *found.others)]


def _ranked(record: Record, question: str) -> list[str]:
    name = question.removeprefix("what did ").removesuffix(" say?")
    return [hit.paragraph_id for hit in record.engine.search(Query(terms(name)), DEEP)]


def _once(ids: list[str]) -> list[str]:
    return list(dict.fromkeys(ids))[:DEEP]


def _gold(task: Path) -> dict[str, list[Statement]]:
    found: dict[str, list[Statement]] = {}
    for fields in lines(task / "statements.jsonl"):
        names = [fields["speaker"], *fields["also"]] if fields["speaker"] else []
        for number in sorted({number for number, _, _ in fields["spans"]}):
            spans = sorted((start, end) for n, start, end in fields["spans"] if n == number)
            statement = Statement(
                f"{fields['article']}#{number}",
                tuple(spans),
                tuple(map(Speaker, names)),
                mention=None,
                mention_kind="none",
                cue=None,
                form=fields["form"],
                act="speech",
                certainty=1.0,
            )
            found.setdefault(fields["article"], []).append(statement)
    return found


if __name__ == "__main__":
    typer.run(main)
