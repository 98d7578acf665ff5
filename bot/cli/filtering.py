"""The options that say which articles are wanted, the same for every command."""

from datetime import date
from typing import Annotated, TypeAlias

import typer

from corpus.dates import parse_date


def day(written: str) -> date:
    """Read a date; what is none is wrong usage."""
    found = parse_date(written)
    if found is None:
        raise typer.BadParameter(f"{written!r} is no date; write it as YYYY-MM-DD")
    return found


After: TypeAlias = Annotated[
    date | None, typer.Option(parser=day, metavar="YYYY-MM-DD", help="Only from this day on.")
]
Before: TypeAlias = Annotated[
    date | None, typer.Option(parser=day, metavar="YYYY-MM-DD", help="Only up to this day.")
]
Publisher: TypeAlias = Annotated[
    str | None, typer.Option(metavar="NAME", help="Only what this publisher published.")
]
