"""The options that say which articles are wanted, the same for every command."""

from collections.abc import Callable
from datetime import date
from typing import Annotated, TypeAlias

import typer

from bot.days import FORMS, NoDate, first_day, last_day


def _read(read: Callable[[str], date]) -> Callable[[str], date]:
    """Make what is no date wrong usage."""

    def parse(written: str) -> date:
        try:
            return read(written)
        except NoDate as error:
            raise typer.BadParameter(str(error)) from error

    return parse


After: TypeAlias = Annotated[
    date | None, typer.Option(parser=_read(first_day), metavar="DATE", help=f"Only from then on: {FORMS}.")
]
Before: TypeAlias = Annotated[
    date | None, typer.Option(parser=_read(last_day), metavar="DATE", help=f"Only up to then: {FORMS}.")
]
Publisher: TypeAlias = Annotated[
    str | None, typer.Option(metavar="NAME", help="Only what this publisher published.")
]
