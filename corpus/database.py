"""A SQLite file, opened the one way we open it, with its faults told in our own words."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

from corpus.emptying import EMPTY_LOG, check_emptied
from corpus.migrate import BUSY_TIMEOUT_S, migrate, told

Value: TypeAlias = str | bytes | int | float | None


class Database:
    """A migrated SQLite file: write-ahead log, every commit on disk, what is deleted overwritten.

    SQL may call `mentions(text, words)`: whether the text holds each of the words, in any case.

    Every method raises `LibraryUnusable` where the file is locked, full, read-only or damaged. It is for one
    thread at a time: two that execute one SQL at once would share its statement in SQLite, and its rows.
    """

    def __init__(self, path: Path, migrations: str) -> None:
        """Open or make the file at `path`, and bring it to the newest schema of the package `migrations`."""
        self.path = path
        self._deleted = False
        migrate(path, migrations)
        self._connection = sqlite3.connect(
            path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
        )
        self._connection.row_factory = sqlite3.Row
        self._connection.create_function("mentions", 2, _mentions, deterministic=True)
        for pragma in ("foreign_keys = ON", "synchronous = FULL", "secure_delete = ON"):
            self._connection.execute(f"PRAGMA {pragma}")

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make one transaction of all that happens inside; an error takes it all back."""
        self.run("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            with told(self.path):
                self._connection.rollback()
            raise
        self.run("COMMIT")
        if self._deleted:
            self._deleted = False
            check_emptied(self.all(EMPTY_LOG))

    @contextmanager
    def moment(self) -> Iterator[None]:
        """Let all that is read inside be of one moment, that of the first look, whatever others write."""
        self.run("BEGIN")
        try:
            yield
        finally:
            with told(self.path):
                self._connection.rollback()

    def run(self, sql: str, **values: Value) -> None:
        """Execute one statement."""
        with told(self.path):
            self._connection.execute(sql, values)

    def delete(self, sql: str, **values: Value) -> None:
        """Delete rows whose words must not stay in any file once the transaction is over.

        The transaction then raises `LibraryUnusable` where they do stay, since somebody reads too long.
        """
        self.run(sql, **values)
        self._deleted = True

    def insert(self, table: str, rows: Sequence[Mapping[str, Value]]) -> None:
        """Insert rows that all have the same columns; none is fine."""
        if not rows:
            return
        columns = ", ".join(rows[0])
        values = ", ".join(f":{column}" for column in rows[0])
        with told(self.path):
            self._connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({values})", rows)  # noqa: S608  (the names are our own)

    def all(self, sql: str, **values: Value) -> list[sqlite3.Row]:
        """Return all rows of a query."""
        with told(self.path):
            return self._connection.execute(sql, values).fetchall()

    def one(self, sql: str, **values: Value) -> sqlite3.Row | None:
        """Return the first row of a query, or None."""
        return next(iter(self.all(sql, **values)), None)

    def number(self, sql: str, **values: Value) -> int:
        """Return the first column of a query that always has a row."""
        return int(self.all(sql, **values)[0][0])


def _mentions(text: str, words: str) -> bool:
    """Tell whether a text holds every one of some words, in any case."""
    folded = text.casefold()
    return all(word in folded for word in words.casefold().split())
