"""`onrecord add` and `reread`, in view of a person: a progress bar, a line for each failure, a summary."""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.console import tell, write
from bot.cli.exit_codes import FAILED
from bot.cli.line import Line
from bot.cli.progress import progress
from bot.settings import Settings
from corpus.adding import Added, add_all, reread_all
from corpus.dates import parse_date
from corpus.errors import ArticleUnreadable
from corpus.library import Library
from corpus.reading.file import has_many
from corpus.reading.folder import Failure, Found, discover
from corpus.reading.metadata import merge_given, read_metadata
from corpus.reading.original import Given, Original


@dataclass(frozen=True, slots=True)
class Batch:
    """What one `onrecord add` was asked to add, and what was said about it."""

    paths: list[Path]
    given: Given
    metadata: Path | None


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    for command in (add, reread):
        app.command()(command)


def _day(written: str) -> date:
    day = parse_date(written)
    if day is None:
        raise typer.BadParameter(f"{written!r} is no date; write it as YYYY-MM-DD")
    return day


def add(  # noqa: PLR0913  (a command's options are its parameters)
    context: typer.Context,
    paths: Annotated[list[Path], typer.Argument(help="Files, or folders with all below them.", exists=True)],
    publisher: Annotated[str | None, typer.Option(help="Of those that do not state one.")] = None,
    day: Annotated[
        date | None, typer.Option("--date", parser=_day, metavar="YYYY-MM-DD", help="Likewise.")
    ] = None,
    url: Annotated[str | None, typer.Option(help="Likewise; for one article only.")] = None,
    author: Annotated[list[str] | None, typer.Option(help="Likewise; may be given several times.")] = None,
    metadata: Annotated[
        Path | None,
        typer.Option(
            exists=True, dir_okay=False, help="A CSV with a column `file` that says all this file by file."
        ),
    ] = None,
) -> None:
    """Put articles on record: .txt, .md and .jsonl; exits with 1 when one could not be read."""
    if url is not None and (len(paths) > 1 or paths[0].is_dir() or has_many(paths[0].name)):
        raise typer.BadParameter(
            "goes with one article, since it is what tells articles apart", param_hint="--url"
        )
    given = Given(publisher=publisher, published=day, url=url, authors=tuple(author or ()))
    settings: Settings = context.obj
    with Library(settings.library_path, create=True) as library:
        failed = _add(library, Batch(paths, given, metadata))
    raise typer.Exit(FAILED if failed else 0)


def reread(context: typer.Context) -> None:
    """Read all originals again by the rules of this version of onrecord."""
    settings: Settings = context.obj
    with Library(settings.library_path) as library:
        failed = _reread(library)
    raise typer.Exit(FAILED if failed else 0)


def _add(library: Library, batch: Batch) -> int:
    """Add all originals of a batch, and return how many could not be read."""
    size = sum(map(_size_bytes, batch.paths))
    with progress("adding", size) as advance:
        return _report(add_all(library, _watched(_originals(batch), advance), coming=size))


def _reread(library: Library) -> int:
    """Read all originals again, and return how many no longer could be."""
    with progress("reading", library.count_sources()) as advance:
        return _report(_counted(reread_all(library), advance))


def _originals(batch: Batch) -> Iterator[Found]:
    table = read_metadata(batch.metadata) if batch.metadata else {}
    skip = [batch.metadata] if batch.metadata else []
    there: set[str] = set()
    for path in batch.paths:
        for found in discover(path, skip=skip):
            if isinstance(found, Failure):
                there.add(found.origin)
                yield found
            else:
                there.add(found.file)
                stated = table.get(found.file, Given())
                yield replace(found, given=merge_given(stated, batch.given))
    for name in (name for name in table if name not in there):
        error = ArticleUnreadable(f"{batch.metadata} names {name}, which is not there", "Correct the name")
        yield Failure(name, error)


def _watched(found: Iterable[Found], advance: Callable[[int], None]) -> Iterator[Found]:
    for one in found:
        if isinstance(one, Original):
            advance(len(one.raw))
        yield one


def _counted(added: Iterable[Added], advance: Callable[[int], None]) -> Iterator[Added]:
    for one in added:
        advance(1)
        yield one


def _report(added: Iterable[Added]) -> int:
    counts = Counter({"read": 0, "unchanged": 0, "replaced": 0})
    for one in _until_stopped(added):
        counts[one.outcome or "failed"] += 1
        if one.error is not None:
            tell(Line(str(one.error), "red"))
    failed = counts.pop("failed", 0)
    write(", ".join(f"{count:,} {outcome}" for outcome, count in [*counts.items(), ("failed", failed)]))
    return failed


def _until_stopped(added: Iterable[Added]) -> Iterator[Added]:
    try:
        yield from added
    except KeyboardInterrupt:
        tell("Stopped. What was read before is on record; the same command goes on from there.")
        raise


def _size_bytes(path: Path) -> int:
    if not path.is_dir():
        return path.stat().st_size
    files = (Path(folder, name) for folder, _, names in os.walk(path) for name in names)
    return sum(file.stat().st_size for file in files if file.is_file())
