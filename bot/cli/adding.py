"""Adding many articles in view of a person: a progress bar, a line for each failure, a summary."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from bot.cli.console import tell, write
from bot.cli.line import Line
from corpus.adding import Added, add_all, reread_all
from corpus.errors import ArticleUnreadable
from corpus.library import Library
from corpus.reading.folder import Failure, Found, discover
from corpus.reading.metadata import merge_given, read_metadata
from corpus.reading.original import Given, Original


@dataclass(frozen=True, slots=True)
class Batch:
    """What one `onrecord add` was asked to add, and what was said about it."""

    paths: list[Path]
    given: Given
    metadata: Path | None


def add_files(library: Library, batch: Batch) -> int:
    """Add all originals of a batch, and return how many could not be read."""
    with _progress() as progress:
        bar = progress.add_task("adding", total=sum(map(_size_bytes, batch.paths)))
        return _report(add_all(library, _watched(_originals(batch), progress, bar)))


def reread_library(library: Library) -> int:
    """Read all originals again, and return how many no longer could be."""
    with _progress() as progress:
        return _report(progress.track(reread_all(library), library.count_sources(), description="reading"))


def _originals(batch: Batch) -> Iterator[Found]:
    table = read_metadata(batch.metadata) if batch.metadata else {}
    skip = [batch.metadata] if batch.metadata else []
    for path in batch.paths:
        for found in discover(path, skip=skip):
            given = table.pop(found.origin.partition(":")[0], Given())
            yield (
                replace(found, given=merge_given(given, batch.given))
                if isinstance(found, Original)
                else found
            )
    for origin in table:
        error = ArticleUnreadable(f"{batch.metadata} names {origin}, which is not there", "Correct the name")
        yield Failure(origin, error)


def _watched(found: Iterable[Found], progress: Progress, bar: TaskID) -> Iterator[Found]:
    for one in found:
        if isinstance(one, Original):
            progress.advance(bar, len(one.raw))
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


def _progress() -> Progress:
    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f}%"),
        TimeRemainingColumn(),
    )
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal)


def _size_bytes(path: Path) -> int:
    if not path.is_dir():
        return path.stat().st_size
    files = (Path(folder, name) for folder, _, names in os.walk(path) for name in names)
    return sum(file.stat().st_size for file in files if file.is_file())
