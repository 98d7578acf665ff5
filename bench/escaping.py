"""Escape 6,000 characters of hostile text for Discord, and print how many milliseconds each kind takes.

python -m bench.escaping
"""

from functools import partial
from timeit import repeat

from rich.console import Console
from rich.table import Table

from bot.pages.escape import escape

LENGTH = 6_000
RUNS = 5
HOSTILE = {
    "words": "plain words ",
    "asterisks": "*",
    "brackets": "[](",
    "masked links": "[a](https://example.org) ",
    "mentions": "<@1> @everyone ",
    "backslashes": "\\",
    "list marks": "1. - # > ",
    "lines": "-# a\n",
    "digits": "1",
    "spaces": " ",
    "isolates, opened": "\u2067",
    "isolates, closed": "\u2069",
    "overrides in lines": "\u202ea\n",
}


def main() -> None:
    """Print the best of a few runs for each kind of text."""
    table = Table("6,000 characters of", "ms", "twice as many, ms")
    for name, piece in HOSTILE.items():
        text = (piece * 2 * LENGTH)[: 2 * LENGTH]
        halves = (text[:LENGTH], text)
        best = [min(repeat(partial(escape, one), number=1, repeat=RUNS)) * 1000 for one in halves]
        table.add_row(name, *(f"{milliseconds:.2f}" for milliseconds in best))
    Console().print(table)


if __name__ == "__main__":
    main()
