"""Emptying SQLite's write-ahead log, in which what was deleted stands until then."""

from collections.abc import Iterable, Sequence

from corpus.errors import LibraryUnusable

EMPTY_LOG = "PRAGMA wal_checkpoint(TRUNCATE)"
"""Waits for those who read, as long as the connection waits for a lock."""


def check_emptied(rows: Iterable[Sequence[int]]) -> None:
    """Raise `LibraryUnusable` where the answer to `EMPTY_LOG` says that somebody still reads."""
    if any(busy for busy, *_ in rows):
        raise LibraryUnusable(
            "It is deleted, but its words still stand on the disk, since another program reads there",
            "End that program, or delete something again in a minute: then they go too",
        )
