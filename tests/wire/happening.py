"""Waiting until something has happened, without looking at a clock."""

import asyncio
from collections.abc import Callable
from typing import Self

HANGS_S = 30
"""Nothing is measured with it: a test that would never end fails."""


class Happening:
    """Something that changes, and tells who waits for it."""

    def __init__(self) -> None:
        self._changed = asyncio.Condition()

    async def until(self, so: Callable[[Self], object], hangs: float = HANGS_S) -> None:
        """Wait until it is so."""
        async with asyncio.timeout(hangs), self._changed:
            await self._changed.wait_for(lambda: so(self))

    async def tell(self) -> None:
        """Say that it changed."""
        async with self._changed:
            self._changed.notify_all()


async def eventually(so: Callable[[], object]) -> None:
    """Wait until it is so, where nothing tells: a file, a log."""
    async with asyncio.timeout(HANGS_S):
        while not so():  # noqa: ASYNC110  (there is no event to wait for)
            await asyncio.sleep(0.01)
