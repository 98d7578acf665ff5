"""`onrecord eval`: how good the answers are, measured on questions whose answers are known."""

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import track

from bot.cli.console import write
from corpus.errors import OnRecordError
from index.evaluate import Asked, ask_all, figures, trec_run
from index.task import Task, opened, read_task


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command("eval")(evaluate)


def evaluate(
    task: Annotated[Path, typer.Argument(help="A task folder (docs/evaluating.md).")],
    run: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the rankings, as a TREC run.")
    ] = None,
    answers: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write what was refused, as JSON lines.")
    ] = None,
) -> None:
    """Ask all questions of a task, in a library of its own, and print how good the answers are."""
    read = read_task(task)
    asked = _asked(task, read)
    if run is not None:
        _save(run, trec_run(asked))
    if answers is not None:
        _save(answers, "".join(f"{json.dumps(_decision(one))}\n" for one in asked))
    write(f"{'questions':28} {len(read.questions)}")
    write(*(f"{name:28} {value:.4f}" for name, value in figures(read, asked).items()))


def _asked(folder: Path, task: Task) -> list[Asked]:
    console = Console(stderr=True)
    with opened(folder, task) as record:
        found = ask_all(task, record)
        total = len(task.questions)
        quiet = not console.is_terminal
        return list(track(found, "asking", total, console=console, transient=True, disable=quiet))


def _decision(one: Asked) -> dict[str, object]:
    return {"id": one.question.id, "answered": one.answered, "confidence": one.confidence}


def _save(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise OnRecordError(f"{path} cannot be written ({error.strerror})", "Name another file") from error
