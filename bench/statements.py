"""Put the articles of a task into one library and write its export of statements, for scoring.

python -m bench.statements TASK --out FILE
"""

import gc
import json
from pathlib import Path
from time import process_time
from typing import Annotated

import typer
from rich.console import Console

from bench.tasks import articles, opened
from bot.as_json.statement import exported_rows
from corpus.attribution.annotate import annotate
from corpus.filter import Filter


def main(task: Path, out: Annotated[Path, typer.Option(help="where to write the statements")]) -> None:
    """Export the statements of TASK; print where they are, and how fast the rules are."""
    everything = list(articles(task))
    gc.disable()  # as in the processes that annotate for `onrecord add`
    start = process_time()
    found = {article.id: annotate(article) for article in everything}
    seconds = process_time() - start
    with opened(task, lambda article: found[article.id]) as record:
        rows = list(exported_rows(record.library, record.people, Filter()))
    out.write_text("".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows), encoding="utf-8")
    paragraphs = sum(len(article.paragraphs) for article in everything)
    Console().print(f"{out}: {paragraphs / seconds:.0f} paragraphs a second of a processor")


if __name__ == "__main__":
    typer.run(main)
