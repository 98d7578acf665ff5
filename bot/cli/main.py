"""The `onrecord` command: options that all commands share, and the one place that turns errors into words."""

import logging
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from bot.cli import articles, asking, checking, correcting, discord, evaluating, log, people, verifying
from bot.cli.console import speak_utf8, tell, write
from bot.settings import load
from corpus.errors import OnRecordError

app = typer.Typer(
    help="Answer questions about news articles with the passages themselves, word for word.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
articles.register(app)
asking.register(app)
verifying.register(app)
checking.register(app)
people.register(app)
correcting.register(app)
discord.register(app)
evaluating.register(app)
app.add_typer(log.app, name="log")


def _show_version(wanted: bool) -> None:
    if wanted:
        write(f"onrecord {version('onrecord')}")
        raise typer.Exit


@app.callback()
def shared(
    context: typer.Context,
    data: Annotated[
        Path | None,
        typer.Option(help="The folder of the library and the log.", envvar="ONRECORD_DATA", metavar="DIR"),
    ] = None,
    _version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Read the settings for whatever command follows."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    context.obj = load(data)


def main() -> None:
    """Run the command line. Exits with 1 and a sentence for what went wrong, 2 for wrong usage."""
    speak_utf8()
    try:
        app()
    except OnRecordError as error:
        tell(str(error))
        raise SystemExit(1) from error
