"""Bring a SQLite file to the newest schema, one numbered SQL file at a time.

A step and its number commit together, so a crash leaves the file at the step before.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib import import_module
from pathlib import Path
from time import monotonic, sleep

from corpus.errors import LibraryUnusable
from corpus.packaged import folder_of

BUSY_TIMEOUT_S = 10.0
_LOOK_AGAIN_S = 0.01
_KIND = 0xFF
"""The byte of an error code of SQLite that tells its kind."""

EARLIER_ID = 0x6F6E7265
"""What marked every SQLite file of ours before each kind had a mark of its own: "onre"."""

_AT_ONE_MOMENT = """
    SELECT user_version, application_id, (SELECT count(*) FROM sqlite_master)
    FROM pragma_user_version, pragma_application_id
"""
"""What a file is, while others may be making it."""

_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_NOT_NOW = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_NOMEM,
}


def migrate(path: Path, package: str) -> None:
    """Run the steps of `package` (`0001_name.sql`, `0002_...`) that the file at `path` has not had.

    The package's `APPLICATION_ID` marks the file. Makes it, and its folder, where there is none. Raises
    `LibraryUnusable` for a file that cannot be opened or is damaged, is another program's or of another kind,
    or has had steps that this program does not know.
    """
    steps = sorted(step.name for step in folder_of(package).glob("*.sql"))
    with (
        _made_folder(path.parent),
        told(path),
        closing(sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None)) as connection,
    ):
        _run_steps(connection, path, package, steps)


def make_private(path: Path) -> None:
    """Make an empty file that only its owner may read, where there is none.

    Raises `LibraryUnusable` where it cannot be made.
    """
    with _made_folder(path.parent):
        path.touch(mode=0o600, exist_ok=True)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Say in our own words what SQLite says of a file; what it says of our SQL is a bug, and stays raw."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        # Some errors are Python's own, and have no code.
        kind = getattr(error, "sqlite_errorcode", 0) & _KIND
        if kind not in _DAMAGED | _NOT_NOW:
            raise
        raise _unusable(path, str(error), damaged=kind in _DAMAGED) from error


@contextmanager
def _made_folder(folder: Path) -> Iterator[None]:
    """Make a folder where there is none, and say in our own words that nothing can be made in it."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        yield
    except OSError as error:
        raise LibraryUnusable(
            "{folder} cannot be a data folder ({error})",
            "Choose another with --data",
            folder=folder,
            error=error.strerror,
        ) from error


def _unusable(path: Path, error: str, *, damaged: bool) -> LibraryUnusable:
    if damaged:
        return LibraryUnusable(
            "{path} is damaged, or no database ({error})",
            "Restore it from a backup, or move it away and add again",
            path=path,
            error=error,
        )
    return LibraryUnusable(
        "{path} cannot be used now ({error})",
        "Check the rights of its folder, that the disk has room, and that no other onrecord is writing",
        path=path,
        error=error,
    )


def _run_steps(connection: sqlite3.Connection, path: Path, package: str, steps: list[str]) -> None:
    done, program, tables = connection.execute(_AT_ONE_MOMENT).fetchone()
    ours: int = import_module(package).APPLICATION_ID
    if tables and program not in {ours, EARLIER_ID}:
        raise LibraryUnusable(
            "{path} is no database of onrecord, or not the one that belongs there",
            "Choose another folder with --data",
            path=path,
        )
    if done > len(steps):
        raise LibraryUnusable(
            "{path} was made by a newer onrecord (schema {done}, this one knows {known})",
            "Install the newest onrecord",
            path=path,
            done=done,
            known=len(steps),
        )
    if not done:
        _log_ahead(connection)
        connection.execute(f"PRAGMA application_id = {ours}")
    for number, step in enumerate(steps[done:], start=done + 1):
        _run_step(connection, number, (folder_of(package) / step).read_text(encoding="utf-8"))


def _log_ahead(connection: sqlite3.Connection) -> None:
    """Have a new file written by a log, when another process that makes it at the same time lets us.

    For this alone SQLite does not wait itself.
    """
    last = monotonic() + BUSY_TIMEOUT_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & _KIND != sqlite3.SQLITE_BUSY or monotonic() > last:
                raise
            sleep(_LOOK_AGAIN_S)
        else:
            return


def _run_step(connection: sqlite3.Connection, number: int, sql: str) -> None:
    # The version is read again under the lock: another process may have run this step meanwhile.
    connection.execute("BEGIN IMMEDIATE")
    try:
        (done,) = connection.execute("PRAGMA user_version").fetchone()
        if done < number:
            for statement in _statements(sql):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _statements(sql: str) -> list[str]:
    """Split a script at the semicolons that end its statements."""
    statements, start = [], 0
    for end, character in enumerate(sql, start=1):
        if character == ";" and sqlite3.complete_statement(sql[start:end]):
            statements.append(sql[start:end])
            start = end
    return statements
