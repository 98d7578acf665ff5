"""`onrecord check`: what is wrong with this installation, and what to do about it."""

import typer
from rich.text import Text

from bot.check import findings
from bot.cli.console import write


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command()(check)


def check(context: typer.Context) -> None:
    """Look at settings, library, index and token; exits with 1 when something is wrong."""
    wrong = False
    for finding in findings(context.obj):
        mark, style = (
            ("wrong", "bold red")
            if finding.wrong
            else ("note ", "yellow")
            if finding.fix
            else ("ok   ", "green")
        )
        write(Text(f"{mark} ", style) + Text(finding.what))
        if finding.fix:
            write(f"      {finding.fix}")
        wrong = wrong or finding.wrong
    if wrong:
        raise typer.Exit(1)
