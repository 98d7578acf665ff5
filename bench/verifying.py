"""Check quotations made from the statements of a task's articles, one in five of which is left out.

python -m bench.verifying TASK...

For each kind of quotation a table tells which outcomes it had, and how often the right one; under it stand
the milliseconds that one check took.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from statistics import quantiles
from time import perf_counter
from typing import TypeAlias

import typer
from rich.console import Console
from rich.table import Table

from bench.quotations import EXPECTED, cases, said
from bench.tasks import articles, recorded
from corpus.article import Article
from corpus.attribution.annotate import annotate
from index.verifying.verdict import Outcome
from index.verifying.verify import verify

OUTCOMES: tuple[Outcome, ...] = ("exact", "nearly", "by_another", "by_unknown", "absent", "no_words")
WIDTH = 130
LEFT_OUT = 5
"""Of so many articles one is not put on record."""

Outcomes: TypeAlias = defaultdict[str, Counter[Outcome]]


def main(tasks: list[Path]) -> None:
    """Check the quotations of each TASK, and print a table of what came of them."""
    console = Console(width=WIDTH)
    for task in tasks:
        outcomes, took = _checked(list(articles(task)))
        cuts = quantiles(took, n=100)
        console.print(_table(task.name, outcomes))
        console.print(f"milliseconds: p50 {cuts[49]:.1f}, p99 {cuts[98]:.1f}, worst {max(took):.1f}")


def _checked(some: Sequence[Article]) -> tuple[Outcomes, list[float]]:
    """Check the quotations of articles; return the outcomes by kind, and the milliseconds of each check."""
    outcomes: Outcomes = defaultdict(Counter)
    took: list[float] = []
    left_out = some[::LEFT_OUT]
    on_record = [article for article in some if article not in left_out]
    with recorded(on_record, annotate) as record, recorded(left_out, annotate) as other:
        for case in cases(record, said(other)):
            started = perf_counter()
            outcome = verify(case.text, record, speaker=case.speaker).outcome
            took.append((perf_counter() - started) * 1000)
            outcomes[case.kind][outcome] += 1
    return outcomes, took


def _table(title: str, outcomes: Outcomes) -> Table:
    table = Table("kind", "must be", "cases", *OUTCOMES, "right", title=title)
    for kind, expected in EXPECTED.items():
        counts = outcomes[kind]
        cells = [str(counts[outcome] or "") for outcome in OUTCOMES]
        share = f"{counts[expected] / counts.total():.1%}" if counts else ""
        table.add_row(kind, expected, str(counts.total()), *cells, share)
    return table


if __name__ == "__main__":
    typer.run(main)
