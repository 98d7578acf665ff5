"""`onrecord remove`, `sources` and `show`: the library from the terminal."""

from typing import Annotated

import typer

from bot.cli import show
from bot.cli.console import tell, write, write_bytes
from bot.cli.exit_codes import NOTHING_ON_RECORD
from bot.cli.numbers import MOST
from bot.settings import Settings
from bot.wording.citation import counted
from corpus.library import Library
from corpus.lookup import find


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    for command in (remove, sources):
        app.command()(command)
    app.command("show")(show_article)


def remove(
    context: typer.Context,
    articles: Annotated[list[str], typer.Argument(help="Ids, as `onrecord sources` lists them.")],
    *,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask first.")] = False,
) -> None:
    """Delete articles with all their versions, for good."""
    settings: Settings = context.obj
    with Library(settings.library_path) as library:
        held = [library.edition(article_id).source for article_id in dict.fromkeys(articles)]
        for source in held:
            tell(*show.source(source))
        if not yes:
            typer.confirm(f"Delete {counted(len(held), 'article')} for good?", abort=True, err=True)
        with library.batch():
            for source in held:
                library.remove(source.article_id)
    write(f"{counted(len(held), 'article')} removed")


def sources(
    context: typer.Context,
    search: Annotated[
        list[str] | None, typer.Argument(help="Words of headline, publisher, author, date or id.")
    ] = None,
) -> None:
    """List what is on record, newest first; exits with 3 when there is nothing."""
    settings: Settings = context.obj
    with Library(settings.library_path) as library:
        found = library.sources(" ".join(search or ()), limit=-1)
    for source in found:
        write(*show.source(source))
    tell(f"{counted(len(found), 'article')}{' found' if search else ' on record'}")
    if not found:
        raise typer.Exit(NOTHING_ON_RECORD)


def show_article(  # noqa: PLR0913  (a command's options are its parameters)
    context: typer.Context,
    article: Annotated[str, typer.Argument(help="An id, or words that only one article has.")],
    *,
    version: Annotated[int | None, typer.Option(min=1, max=MOST, help="An earlier version.")] = None,
    dropped: Annotated[bool, typer.Option("--dropped", help="What was left out of it, and why.")] = False,
    original: Annotated[
        bool, typer.Option("--original", help="The file as it was added, byte by byte.")
    ] = False,
    versions: Annotated[bool, typer.Option("--versions", help="Its versions.")] = False,
) -> None:
    """Show an article as it is on record."""
    settings: Settings = context.obj
    with Library(settings.library_path) as library:
        held = library.edition(find(library, article).article_id, version)
        if original:
            write_bytes(library.original(held.source).raw)
        elif versions:
            write(*map(show.version, library.versions(held.source.article_id)))
        elif dropped:
            write(*map(show.dropped, held.article.dropped))
        else:
            write(*show.edition(held))
