"""`onrecord ask`: a question from the terminal."""

import asyncio
import json
from dataclasses import replace
from typing import Annotated

import typer

from bot.app import open_app
from bot.as_json.answer import answer_json
from bot.cli import show
from bot.cli.console import write, write_whole
from bot.cli.exit_codes import NOTHING_ON_RECORD
from bot.cli.explaining import explanation
from bot.cli.filtering import After, Before, Publisher
from bot.kept.asker import TERMINAL
from bot.settings import Settings
from index.options import Options
from index.passage import Answer


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command()(ask)


def ask(  # noqa: PLR0913  (a command's options are its parameters)
    context: typer.Context,
    question: Annotated[str, typer.Argument(help="What to ask, in your own words.")],
    passages: Annotated[
        int | None, typer.Option("-k", "--passages", min=1, max=25, help="How many passages at most.")
    ] = None,
    speaker: Annotated[
        str | None, typer.Option(help="Only the words of who can be called so.", metavar="NAME")
    ] = None,
    about: Annotated[
        str | None, typer.Option(help="The topic, in place of the question's own.", metavar="WORDS")
    ] = None,
    after: After = None,
    before: Before = None,
    publisher: Publisher = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show why each passage stands where it does.")
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the answer as JSON (docs/answer-json.md).")
    ] = False,
) -> None:
    """Ask a question; exits with 3 when nothing is on record."""
    settings: Settings = context.obj
    if passages is not None:
        settings = replace(settings, passages=passages)
    found = asyncio.run(_ask(settings, question, Options(speaker, about, after, before, publisher)))
    if as_json:
        write_whole(f"{json.dumps(answer_json(found), ensure_ascii=False, indent=2)}\n")
    else:
        write(*show.answer(found), *(explanation(found) if explain else ()))
    if found.refusal is not None:
        raise typer.Exit(NOTHING_ON_RECORD)


async def _ask(settings: Settings, question: str, options: Options) -> Answer:
    async with open_app(settings) as app:
        return await app.ask(question, TERMINAL, options)
