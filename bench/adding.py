"""How fast `onrecord add` is from its start to its end, in paragraphs a second: python -m bench.adding TASK.

The articles of a task, a file each, are added to an empty library, and then once more.
"""

import json
import os
import resource
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Annotated

import typer
from rich.console import Console

from bench.tasks import articles
from corpus.article import Article
from corpus.library import Library

ONRECORD = Path(sys.executable).with_name("onrecord")


def main(
    task: Path, runs: Annotated[int, typer.Option(help="how often, each into a library of its own")] = 5
) -> None:
    """Print how many paragraphs come on record in a second, the start of the program included."""
    with TemporaryDirectory() as folder:
        files = Path(folder) / "articles"
        files.mkdir()
        for number, article in enumerate(articles(task)):
            (files / f"{number:05}.txt").write_text(_page(article), encoding="utf-8")
        _seconds(Path(folder) / "first", files)  # compiles what is compiled once
        for run in range(runs):
            data = Path(folder) / f"data-{run}"
            (first, worked), (again, _) = _seconds(data, files), _seconds(data, files)
            with Library(data / "library.sqlite") as library:
                paragraphs = library.count_paragraphs()
            Console().print(
                f"{paragraphs} paragraphs: {paragraphs / first:.0f} a second, "
                f"{paragraphs / worked:.0f} a second of a processor; again {paragraphs / again:.0f} a second"
            )


def _page(article: Article) -> str:
    stated = {"id": article.id, "title": article.headline}
    front = "".join(f"{name}: {json.dumps(value)}\n" for name, value in stated.items() if value)
    return "\n\n".join([f"---\n{front}---", *(paragraph.text for paragraph in article.paragraphs)]) + "\n"


def _seconds(data: Path, files: Path) -> tuple[float, float]:
    """Return the seconds that adding takes, and those that it keeps processors busy.

    Python may keep what it compiles, as it does unless told otherwise and as installing does.
    """
    kept = os.environ | {"PYTHONDONTWRITEBYTECODE": ""}
    started, worked = perf_counter(), _worked()
    subprocess.run([ONRECORD, "--data", data, "add", files], check=True, capture_output=True, env=kept)  # noqa: S603  (our own)
    return perf_counter() - started, _worked() - worked


def _worked() -> float:
    """Return for how long the programs that ended so far, and their own, kept processors busy."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    typer.run(main)
