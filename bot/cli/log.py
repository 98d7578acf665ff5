"""`onrecord log`: what was asked and thought of the answers, to read, to export, and to delete."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated

import typer

from bot.as_json.question import as_json, fields
from bot.cli import show
from bot.cli.console import tell, write, write_whole
from bot.cli.numbers import MOST
from bot.cli.people import everybody
from bot.cli.table import as_csv
from bot.kept.feedback import Feedback
from bot.kept.querylog import Asked, open_log
from bot.kept.report import report
from bot.settings import Settings
from bot.wording.citation import counted
from corpus.errors import LibraryUnusable
from corpus.library import Library

log_app = typer.Typer(
    help="What was asked, what came of it, and what people thought of it.", no_args_is_help=True
)


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    app.add_typer(log_app, name="log")


class Format(StrEnum):
    """What the log can be exported as."""

    CSV = "csv"
    JSONL = "jsonl"


@log_app.command("show")
def show_newest(
    context: typer.Context,
    last: Annotated[
        int, typer.Option("-n", "--last", min=1, max=MOST, help="How many of the newest of each.")
    ] = 20,
) -> None:
    """Show the newest questions, and the newest feedback, in the order of time."""
    questions, feedback = asyncio.run(_read(_existing(context.obj), last))
    both = [(row.asked_utc, show.asked(row)) for row in questions]
    both += [(row.given_utc, show.feedback(row)) for row in feedback]
    for _, lines in sorted(both, key=lambda one: one[0]):
        write(*lines)


@log_app.command("export")
def export(
    context: typer.Context,
    to: Annotated[Format, typer.Option("--format", help="The format to write.")] = Format.CSV,
    feedback: Annotated[bool, typer.Option("--feedback", help="The feedback instead.")] = False,
) -> None:
    """Write all questions to stdout, or all feedback."""
    questions, given = asyncio.run(_read(_existing(context.obj), None))
    rows: Sequence[Asked | Feedback] = given if feedback else questions
    text = (
        as_csv([_as_row(row) for row in rows])
        if to is Format.CSV
        else "".join(f"{as_json(row)}\n" for row in rows)
    )
    write_whole(text)


@log_app.command("report")
def report_all(context: typer.Context) -> None:
    """Tell how much is asked, what is refused, who is quoted, and what people thought."""
    settings: Settings = _existing(context.obj)
    rows, given = asyncio.run(_read(settings, None))
    with Library(settings.library_path) as library, library.snapshot() as now:
        told = report(rows, given, library=now, people=everybody(now))
    write(*show.report(told))


@log_app.command("prune")
def prune(
    context: typer.Context,
    before: Annotated[
        datetime, typer.Option(formats=["%Y-%m-%d"], help="Delete what is older than this day (UTC).")
    ],
) -> None:
    """Delete the questions asked and the feedback given before a day, for good."""
    deleted = asyncio.run(_prune(_existing(context.obj), before.replace(tzinfo=UTC)))
    tell(f"Deleted {counted(deleted, 'row')} of the log.")


def _existing(settings: Settings) -> Settings:
    if not settings.log_path.is_file():
        raise LibraryUnusable(
            f"There is no query log at {settings.log_path}", "Ask something first: onrecord ask"
        )
    return settings


async def _read(settings: Settings, newest: int | None) -> tuple[list[Asked], list[Feedback]]:
    async with open_log(settings.log_path) as log:
        return await log.rows(newest=newest), await log.feedback(newest=newest)


async def _prune(settings: Settings, before: datetime) -> int:
    async with open_log(settings.log_path) as log:
        return await log.prune(before)


def _as_row(row: Asked | Feedback) -> dict[str, object]:
    named = fields(row)
    if isinstance(row, Asked):
        named |= {"words": " ".join(row.words), "passages": " ".join(id_ for id_, _, _ in row.passages)}
    return named
