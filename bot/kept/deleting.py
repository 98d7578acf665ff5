"""Deleting what is kept about people, so that it is gone from the disk's files too."""

import sqlite3
from collections.abc import Mapping

import aiosqlite

from corpus.emptying import EMPTY_LOG, check_emptied
from corpus.errors import LibraryUnusable


async def delete(
    connection: aiosqlite.Connection, values: Mapping[str, str], *statements: str
) -> tuple[int, ...]:
    """Delete rows for good by each of some statements, and return how many those were.

    The connection has `secure_delete`. Raises `LibraryUnusable` where nothing can be deleted now, and where
    it is deleted but its words are not gone from the disk.
    """
    try:
        deleted = [(await connection.execute(statement, values)).rowcount for statement in statements]
        # What was deleted still stands in the write-ahead log until that is emptied.
        emptied = await connection.execute_fetchall(EMPTY_LOG)
    except sqlite3.DatabaseError as error:
        raise LibraryUnusable(
            "It could not be deleted ({error})", "Try again in a minute", error=str(error)
        ) from error
    check_emptied(emptied)
    return tuple(deleted)
