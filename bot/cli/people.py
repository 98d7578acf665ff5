"""`onrecord people` and `onrecord export`: who speaks in the library, and all they say."""

import json
from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated

import typer

from bot.as_json.statement import exported_rows
from bot.cli import show
from bot.cli.console import tell, write, write_whole
from bot.cli.exit_codes import NOTHING_ON_RECORD
from bot.cli.filtering import After, Before, Publisher
from bot.cli.table import as_csv
from bot.settings import Settings
from bot.wording.citation import counted
from corpus.filter import Filter
from corpus.library import Library
from index.people import People

export_app = typer.Typer(help="Write what is on record out, for other programs.", no_args_is_help=True)


class Format(StrEnum):
    """What statements can be exported as."""

    JSONL = "jsonl"
    CSV = "csv"


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    app.command()(people)
    app.add_typer(export_app, name="export")


def people(
    context: typer.Context,
    name: Annotated[list[str] | None, typer.Argument(help="A name, or the start of one.")] = None,
) -> None:
    """List who speaks in the library, those with most statements first; exits with 3 when nobody does."""
    settings: Settings = context.obj
    with Library(settings.library_path) as library:
        found = everybody(library).like(" ".join(name or ()))
    for person in found:
        write(*show.person(person))
    tell(f"{counted(len(found), 'speaker')}{' found' if name else ' on record'}")
    if not found:
        raise typer.Exit(NOTHING_ON_RECORD)


@export_app.command("statements")
def statements(  # noqa: PLR0913  (a command's options are its parameters)
    context: typer.Context,
    to: Annotated[Format, typer.Option("--format", help="The format to write.")] = Format.JSONL,
    speaker: Annotated[str | None, typer.Option(help="Only those of who can be called so.")] = None,
    after: After = None,
    before: Before = None,
    publisher: Publisher = None,
) -> None:
    """Write out every statement with its speaker and its source (docs/answer-json.md)."""
    settings: Settings = context.obj
    with Library(settings.library_path) as library, library.snapshot() as now:
        speaking = everybody(now)
        only = speaking.called(speaker) if speaker is not None else None
        rows = list(exported_rows(now, speaking, Filter(after, before, publisher), only))
    write_whole(as_csv(rows) if to is Format.CSV else _as_lines(rows))
    tell(counted(len(rows), "statement"))
    if not rows:
        raise typer.Exit(NOTHING_ON_RECORD)


def everybody(library: Library) -> People:
    """Return who speaks in the library, joined and parted as researchers said."""
    voices = library.statements.voices(source.article_id for source in library.sources(limit=-1))
    return People(voices, library.corrections.namings())


def _as_lines(rows: Iterable[dict[str, object]]) -> str:
    return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows)
