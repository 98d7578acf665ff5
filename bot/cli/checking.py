"""`onrecord check`: what is wrong with this installation, and what to do about it."""

from typing import Annotated

import typer

from bot.check import findings, liveness
from bot.cli.console import write
from bot.cli.exit_codes import FAILED
from bot.cli.line import Line


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command()(check)


def check(
    context: typer.Context,
    live: Annotated[bool, typer.Option(help="Look only whether the bot that runs is alive.")] = False,
) -> None:
    """Look at settings, library, index and token; exits with 1 when something is wrong."""
    wrong = False
    for finding in [liveness(context.obj)] if live else findings(context.obj):
        mark, style = (
            ("wrong", "bold red")
            if finding.wrong
            else ("note ", "yellow")
            if finding.fix
            else ("ok   ", "green")
        )
        write(Line(f"{mark} ", style) + Line(finding.what))
        if finding.fix:
            write(f"      {finding.fix}")
        wrong = wrong or finding.wrong
    if wrong:
        raise typer.Exit(FAILED)
