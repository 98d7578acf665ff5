"""Deleting what is kept about people, so that it is gone from the disk's files too."""

import sqlite3
from collections.abc import Mapping

import aiosqlite

from corpus.errors import LibraryUnusable


async def delete(connection: aiosqlite.Connection, statement: str, values: Mapping[str, str]) -> int:
    """Delete rows for good, and return how many those were. The connection has `secure_delete`.

    Raises `LibraryUnusable` where nothing can be deleted now.
    """
    try:
        cursor = await connection.execute(statement, values)
        if cursor.rowcount:
            # What was deleted still stands in the write-ahead log until that is emptied.
            await connection.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite3.DatabaseError as error:
        raise LibraryUnusable(
            "It could not be deleted ({error})", "Try again in a minute", error=str(error)
        ) from error
    return cursor.rowcount
