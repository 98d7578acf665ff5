"""Changing the library while questions are answered from it."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from corpus.adding import Added, Claims, add_read
from corpus.confined import Confined, Limits, Read, Sent
from corpus.errors import ArticleUnreadable
from corpus.library import Library
from corpus.reading.folder import Failure

T = TypeVar("T")


class Keeper:
    """Changes the library: one change at a time, by a thread and a connection of its own."""

    def __init__(self, path: Path, limits: Limits = Limits()) -> None:
        self._path = path
        self._confined = Confined(limits)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="keeper")

    async def change(self, change: Callable[[Library], T]) -> T:
        """Make a change, which is one transaction, once those before it are made, and return what it does."""

        def make() -> T:
            with Library(self._path) as library, library.batch():
                return change(library)

        return await asyncio.wrap_future(self._thread.submit(make))

    async def add(self, sent: Sent, claims: Claims) -> list[Added]:
        """Put on record all articles of a file: what became of each, or of the file as a whole.

        `claims` are those of all files that are sent together, and grow. Raises `Stopped` where `close` comes
        before the file is read: nothing is noted of it then.
        """

        def take_in() -> list[Added]:
            read = self._read(sent)
            with Library(self._path) as library:
                return add_read(library, read, claims)

        return await asyncio.wrap_future(self._thread.submit(take_in))

    def close(self) -> None:
        """Give up a file that is being read, finish a change that is being made, and make no more."""
        self._confined.end()
        self._thread.shutdown(cancel_futures=True)

    def _read(self, sent: Sent) -> Read:
        try:
            return self._confined.read(sent)
        except ArticleUnreadable as error:
            return (Failure(sent.name, error),)
