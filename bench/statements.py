"""Annotate the articles of a task and write every statement found, one JSON object a line, for scoring.

python -m bench.statements TASK --out FILE
"""

import json
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import Annotated, Any

import typer
from rich.console import Console

from corpus.article import Article, number_paragraphs
from corpus.attribution.annotate import annotate
from corpus.statement import Statement


def main(task: Path, out: Annotated[Path, typer.Option(help="where to write the statements")]) -> None:
    """Annotate the articles of TASK; print where the statements are, and the paragraphs a second."""
    articles = list(_articles(task))
    start = perf_counter()
    annotated = [(article, annotate(article)) for article in articles]
    seconds = perf_counter() - start
    lines = (_line(article, statement) for article, found in annotated for statement in found)
    out.write_text("".join(f"{json.dumps(line, ensure_ascii=False)}\n" for line in lines), encoding="utf-8")
    paragraphs = sum(len(article.paragraphs) for article in articles)
    Console().print(f"{out}: {paragraphs / seconds:.0f} paragraphs a second")


def _articles(task: Path) -> Iterator[Article]:
    for line in (task / "articles.jsonl").read_text(encoding="utf-8").splitlines():
        fields = json.loads(line)
        paragraphs = number_paragraphs(fields["id"], tuple(fields["paragraphs"]))
        yield Article(fields["id"], task.name, paragraphs, headline=fields["headline"])


def _line(article: Article, statement: Statement) -> dict[str, Any]:
    names = [speaker.name for speaker in statement.speakers]
    return {
        "article": article.id,
        "paragraph": int(statement.paragraph_id.rpartition("#")[2]),
        "start": statement.start,
        "end": statement.end,
        "spans": statement.spans,
        "speaker": names[0] if names else None,
        "also": names[1:],
        "kind": statement.speakers[0].kind if names else "person",
        "cue_start": statement.cue[0] if statement.cue else None,
        "mention_kind": statement.mention_kind,
        "form": statement.form,
        "act": statement.act,
        "certainty": statement.certainty,
    }


if __name__ == "__main__":
    typer.run(main)
