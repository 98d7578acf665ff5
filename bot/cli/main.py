"""The `onrecord` command: options that all commands share, and the one place that turns errors into words."""

import logging
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from traceback import print_exc
from typing import Annotated, cast

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_group

from bot.cli.console import speak_utf8, tell, write
from bot.cli.exit_codes import BUG, FAILED
from bot.settings import load
from corpus.errors import OnRecordError

COMMANDS = {
    "add": "adding",
    "sources": "articles",
    "show": "articles",
    "ask": "asking",
    "verify": "verifying",
    "people": "people",
    "export": "people",
    "correct": "correcting",
    "reread": "adding",
    "remove": "articles",
    "check": "checking",
    "bot": "discord",
    "log": "log",
    "eval": "evaluating",
}
"""Each command with its module in `bot.cli`, in the order in which they are listed."""


class Commands(TyperGroup):
    """The commands, each imported when it is asked for: to add articles takes nothing that answers do."""

    def list_commands(self, ctx: object) -> list[str]:
        """Return the names of all commands."""
        return list(COMMANDS)

    def get_command(self, ctx: object, cmd_name: str) -> TyperCommand | None:
        """Return a command. For a name that is none all are imported, so that the nearest can be offered."""
        for module in [COMMANDS[cmd_name]] if cmd_name in COMMANDS else COMMANDS.values():
            part = typer.Typer()
            import_module(f"bot.cli.{module}").register(part)
            self.commands.update(get_group(part).commands)
        return cast("TyperCommand | None", self.commands.get(cmd_name))


app = typer.Typer(
    cls=Commands,
    help="Answer questions about news articles with the passages themselves, word for word.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)


def _show_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version  # takes longer to import than most commands take

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
    """Run the command line.

    Exits with 1 and a sentence for what a person can do something about, 2 for wrong usage, and 70 and a
    traceback for a bug.
    """
    speak_utf8()
    try:
        app(_typed(sys.argv[1:]))
    except OnRecordError as error:
        tell(str(error))
        raise SystemExit(FAILED) from error
    except Exception as error:  # Python's own code for it, 1, has a meaning here
        print_exc()
        raise SystemExit(BUG) from error


def _typed(arguments: Sequence[str]) -> list[str]:
    """Return what was typed as text. Bytes that are none become question marks, but in names of files."""
    texts = (one.encode("utf-8", "replace").decode() for one in arguments)
    return [one if _names_a_file(one) else text for one, text in zip(arguments, texts, strict=True)]


def _names_a_file(argument: str) -> bool:
    return any(os.path.lexists(name) for name in (argument, argument.partition("=")[2]))
