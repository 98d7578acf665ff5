"""Bring a SQLite file to the newest schema, one numbered SQL file at a time.

A step and its number commit together, so a crash leaves the file at the step before.
"""

import sqlite3
from importlib.resources import files
from pathlib import Path

from corpus.errors import LibraryUnusable

BUSY_TIMEOUT_S = 10.0


def migrate(path: Path, package: str) -> None:
    """Run the steps of `package` (`0001_name.sql`, `0002_...`) that the file at `path` has not had.

    Makes the file where there is none. Raises `LibraryUnusable` for a file that is no SQLite database,
    cannot be opened, or has had steps that this program does not know.
    """
    steps = sorted(step.name for step in files(package).iterdir() if step.name.endswith(".sql"))
    try:
        connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None)
    except sqlite3.OperationalError as error:
        raise LibraryUnusable(
            f"{path} cannot be opened ({error})", "Check the folder and its rights"
        ) from error
    try:
        _run_steps(connection, path, package, steps)
    except sqlite3.DatabaseError as error:
        raise LibraryUnusable(
            f"{path} cannot be used ({error})", "Restore it from a backup, or move it away and add again"
        ) from error
    finally:
        connection.close()


def _run_steps(connection: sqlite3.Connection, path: Path, package: str, steps: list[str]) -> None:
    (done,) = connection.execute("PRAGMA user_version").fetchone()
    if done > len(steps):
        raise LibraryUnusable(
            f"{path} was made by a newer onrecord (schema {done}, this one knows {len(steps)})",
            "Install the newest onrecord",
        )
    if done < len(steps):
        connection.execute("PRAGMA journal_mode = WAL")
    for number, step in enumerate(steps[done:], start=done + 1):
        sql = files(package).joinpath(step).read_text(encoding="utf-8")
        _run_step(connection, number, sql)


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
