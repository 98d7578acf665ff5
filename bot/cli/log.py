"""`onrecord log`: what was asked, to read, to export, and to delete."""

import asyncio
import json
from dataclasses import asdict
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated

import typer

from bot.cli import show
from bot.cli.console import tell, write, write_whole
from bot.cli.table import as_csv
from bot.querylog import Asked, open_log
from bot.settings import Settings
from corpus.errors import LibraryUnusable

app = typer.Typer(help="What was asked, and what came of it.", no_args_is_help=True)


class Format(StrEnum):
    """What the log can be exported as."""

    CSV = "csv"
    JSONL = "jsonl"


@app.command("show")
def show_newest(
    context: typer.Context,
    last: Annotated[int, typer.Option("-n", "--last", min=1, help="How many of the newest questions.")] = 20,
) -> None:
    """Show the newest questions."""
    for row in _rows(context.obj, last):
        write(*show.asked(row))


@app.command("export")
def export(
    context: typer.Context,
    to: Annotated[Format, typer.Option("--format", help="The format to write.")] = Format.CSV,
) -> None:
    """Write the whole log to stdout."""
    rows = _rows(context.obj, None)
    text = (
        as_csv([_as_row(row) for row in rows])
        if to is Format.CSV
        else "".join(f"{_as_json(row)}\n" for row in rows)
    )
    write_whole(text)


@app.command("prune")
def prune(
    context: typer.Context,
    before: Annotated[
        datetime, typer.Option(formats=["%Y-%m-%d"], help="Delete what was asked before this day (UTC).")
    ],
) -> None:
    """Delete the questions asked before a day, for good."""
    deleted = asyncio.run(_prune(_existing(context.obj), before.replace(tzinfo=UTC)))
    tell(f"Deleted {deleted} of the log's questions.")


def _existing(settings: Settings) -> Settings:
    if not settings.log_path.is_file():
        raise LibraryUnusable(
            f"There is no query log at {settings.log_path}", "Ask something first: onrecord ask"
        )
    return settings


def _rows(settings: Settings, newest: int | None) -> list[Asked]:
    return asyncio.run(_read(_existing(settings), newest))


async def _read(settings: Settings, newest: int | None) -> list[Asked]:
    async with open_log(settings.log_path) as log:
        return await log.rows(newest=newest)


async def _prune(settings: Settings, before: datetime) -> int:
    async with open_log(settings.log_path) as log:
        return await log.prune(before)


def _as_json(row: Asked) -> str:
    return json.dumps(asdict(row) | {"asked_utc": row.asked_utc.isoformat()}, ensure_ascii=False)


def _as_row(row: Asked) -> dict[str, object]:
    return asdict(row) | {
        "asked_utc": row.asked_utc.isoformat(),
        "words": " ".join(row.words),
        "passages": " ".join(id_ for id_, _, _ in row.passages),
    }
