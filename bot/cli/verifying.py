"""`onrecord verify`: a quotation checked from the terminal."""

import asyncio
import json
from typing import Annotated

import typer

from bot.app import open_app
from bot.as_json.verdict import verdict_json
from bot.cli import show
from bot.cli.console import write, write_whole
from bot.cli.exit_codes import NOTHING_ON_RECORD
from bot.kept.asker import TERMINAL
from bot.settings import Settings
from index.verifying.verdict import Verdict
from index.verifying.verify import verify as check


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command()(verify)


def verify(
    context: typer.Context,
    quotation: Annotated[str, typer.Argument(help="The words to check; cuts as “...”.")],
    speaker: Annotated[
        str | None, typer.Option(help="Who is supposed to have said it.", metavar="NAME")
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the verdict as JSON (docs/answer-json.md).")
    ] = False,
) -> None:
    """Check a quotation; exits with 0 when it is on record word for word, else with 3."""
    verdict = asyncio.run(_verify(context.obj, quotation, speaker))
    if as_json:
        write_whole(f"{json.dumps(verdict_json(verdict), ensure_ascii=False, indent=2)}\n")
    else:
        write(*show.verdict(verdict))
    if verdict.outcome != "exact":
        raise typer.Exit(NOTHING_ON_RECORD)


async def _verify(settings: Settings, quotation: str, speaker: str | None) -> Verdict:
    async with open_app(settings) as app:
        return await app.check(lambda record: check(quotation, record, speaker=speaker), TERMINAL)
