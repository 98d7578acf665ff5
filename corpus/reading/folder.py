"""From a path to the originals below it. What cannot be read is told, and the rest goes on."""

import os
import stat
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias
from unicodedata import normalize

from corpus.errors import ArticleUnreadable
from corpus.reading.file import format_of, originals
from corpus.reading.original import Given, Original

MOST_BYTES = 50 * 1024 * 1024
"""A larger file is no article, and reading it would cost the memory of all the others."""


@dataclass(frozen=True, slots=True)
class Failure:
    """What could not be read, and why. `origin` is as in `Original`."""

    origin: str
    error: ArticleUnreadable


Found: TypeAlias = Original | Failure


def discover(path: Path, *, skip: Collection[Path] = ()) -> Iterator[Found]:
    """Yield the originals of a file, or of all files below a folder, in the order of their names.

    Hidden files and those in `skip` are passed over. A file whose ending we do not know, that is
    empty, too large or not to be opened, and a link that leads back to where it stands come as
    failures. Bytes are read one file at a time, when the caller asks for the next.
    """
    if not path.is_dir():
        yield from _read_file(path, _portable(path.name))
        return
    root = path.resolve()
    skipped = {each.parent.resolve() / each.name for each in skip}
    for found in _walk(root):
        if isinstance(found, Failure):
            yield found
        elif found not in skipped:
            yield from _read_file(found, _origin(found, root))


def _walk(root: Path) -> Iterator[Path | Failure]:
    """Yield all that is below the root but folders. Every folder is entered once, links or no."""
    waiting = [root]
    entered = {root}
    while waiting:
        entry = waiting.pop()
        try:
            if entry.is_symlink() and entry.is_dir():
                waiting.extend(_behind_link(entry, root, entered))
            elif entry.is_dir():
                waiting.extend(_below(entry))
            else:
                yield entry
        except ArticleUnreadable as error:
            yield Failure(_origin(entry, root), error)


def _below(folder: Path) -> list[Path]:
    """Return what a folder holds but hidden files, the last first."""
    try:
        entries = [entry for entry in folder.iterdir() if not entry.name.startswith(".")]
    except OSError as error:
        raise _not_opened(_portable(folder.name), error) from error
    return sorted(entries, reverse=True)


def _behind_link(link: Path, root: Path, entered: set[Path]) -> list[Path]:
    """Return what is behind a link to a folder, nothing where the walk comes there anyway."""
    target = link.resolve()
    if link.parent.resolve().is_relative_to(target):
        what = f"{_origin(link, root)} is a link that leads back to {target.name or target}"
        raise ArticleUnreadable(what, "Nothing is lost: that folder is read once; remove the link")
    if target in entered or target.is_relative_to(root):
        return []
    entered.add(target)
    return _below(link)


def _read_file(path: Path, origin: str) -> Iterator[Found]:
    try:
        kind = format_of(path.name, origin)
        found = originals(_read_bytes(path, origin), kind, origin, Given())
    except ArticleUnreadable as error:
        yield Failure(origin, error)
    else:
        yield from found


def _read_bytes(path: Path, origin: str) -> bytes:
    try:
        status = path.stat()
        _check(status, origin)
        return path.read_bytes()
    except OSError as error:
        raise _not_opened(origin, error) from error


def _check(status: os.stat_result, origin: str) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise ArticleUnreadable(f"{origin} is no ordinary file", "Leave it out, or name a file")
    if status.st_size == 0:
        raise ArticleUnreadable(f"{origin} is empty", "Put the article's text into it, or leave it out")
    if status.st_size > MOST_BYTES:
        megabytes = status.st_size / 1024**2
        what = f"{origin} has {megabytes:.0f} MB; more than {MOST_BYTES // 1024**2} MB are not read"
        raise ArticleUnreadable(what, "Split it into articles, or leave it out")


def _not_opened(origin: str, error: OSError) -> ArticleUnreadable:
    what = f"{origin} cannot be opened: {error.strerror or error}"
    return ArticleUnreadable(what, "Check that it is there and that you may read it")


def _origin(path: Path, root: Path) -> str:
    return _portable(path.relative_to(root).as_posix())


def _portable(name: str) -> str:
    """Return a file's name as text that can be stored, the same one on every system."""
    return normalize("NFC", os.fsencode(name).decode("utf-8", "replace"))
