"""The application: opens everything, closes everything, and makes the one hop from async to sync."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager
from contextvars import copy_context
from datetime import UTC, date, datetime
from time import perf_counter
from typing import TypeVar

from bot.health import Health
from bot.keeper import Keeper
from bot.kept.asker import Asker, Pseudonyms
from bot.kept.came import Came, of_answer, of_verdict
from bot.kept.querylog import Asked, QueryLog, open_log
from bot.kept.shown import Shown, open_shown
from bot.settings import Settings
from corpus.errors import LibraryUnusable, OnRecordError
from corpus.library import Library
from index.answer import answer
from index.engines.memory import MemoryEngine
from index.options import Options
from index.passage import Answer
from index.sync import Follower, Record
from index.verifying.verdict import Verdict

logger = logging.getLogger(__name__)
T = TypeVar("T")

THREADS = 2
WAITING_LIMIT = 256
"""Calls that may wait for a thread; at a few milliseconds each, some seconds' worth."""


class Busy(OnRecordError):
    """More people are asking than can be answered now, or there is no time left to answer."""


class App:
    """What every shell talks to. Made by `open_app`."""

    def __init__(self, settings: Settings, library: Library, log: QueryLog | None, shown: Shown) -> None:
        self.settings = settings
        self.log = log
        self.shown = shown
        self.health = Health()
        self.keeper = Keeper(settings.library_path)
        self.pseudonyms = Pseudonyms(settings.key_path)
        self._follower = Follower(library, MemoryEngine())
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="onrecord")
        self._under_way = 0
        self._stopping = False

    async def ask(self, text: str, asker: Asker, options: Options = Options()) -> Answer:
        """Answer a question from the library as it is now, and log it.

        The options go before what the question says. Raises `Busy` when too many are waiting.
        """
        began = datetime.now(UTC), perf_counter()
        limit, today = self.settings.passages, _today()
        found, record = await self.read(
            lambda record: (answer(text, record, limit=limit, options=options, today=today), record)
        )
        self.health.answer()
        row = self._row(asker, of_answer(text, options, found), began, record)
        logger.info(
            "answered: passages=%d refusal=%s ms=%.1f", len(row.passages), row.refusal, row.milliseconds
        )
        if self.log is not None:
            self.log.note(row)
        return found

    async def check(self, verify: Callable[[Record], Verdict], asker: Asker) -> Verdict:
        """Return what `verify` tells of a quotation, by the record as it is now, and log it.

        Raises `Busy` when too many are waiting.
        """
        began = datetime.now(UTC), perf_counter()
        verdict, record = await self.read(lambda record: (verify(record), record))
        self.health.answer()
        row = self._row(asker, of_verdict(verdict), began, record)
        logger.info("checked: verdict=%s ms=%.1f", row.verdict, row.milliseconds)
        if self.log is not None:
            self.log.note(row)
        return verdict

    async def read(self, look: Callable[[Record], T]) -> T:
        """Return what `look` finds in the record as it is now. Raises `Busy` when too many are waiting.

        The record's library is only there while `look` runs.
        """
        return await self._hop(lambda: self._look(look))

    async def get_ready(self) -> None:
        """Do now what the first question would have to wait for: the index, and the key.

        Raises `LibraryUnusable` for a key that is none.
        """
        await self.read(lambda _: None)
        await self._hop(lambda: self.pseudonyms.key)

    def give_up(self) -> None:
        """Let whoever stops waiting from now on be told so, because the app is being stopped."""
        self._stopping = True

    def close(self) -> None:
        """Finish what a thread is at; nobody waits any more for what no thread has begun."""
        self.keeper.close()
        self._threads.shutdown(cancel_futures=True)

    def _look(self, look: Callable[[Record], T]) -> T:
        with self._follower.record() as record:
            return look(record)

    def _row(self, asker: Asker, came: Came, began: tuple[datetime, float], record: Record) -> Asked:
        asked_utc, started = began
        return Asked(
            asked_utc=asked_utc,
            platform=asker.platform,
            guild=asker.guild,
            channel=asker.channel,
            asker=self.pseudonyms.of(asker),
            milliseconds=round((perf_counter() - started) * 1000, 3),
            engine=type(record.engine).__name__,
            generation=record.generation,
            **came._asdict(),
        )

    async def _hop(self, call: Callable[[], T]) -> T:
        if self._under_way >= WAITING_LIMIT + THREADS:
            raise Busy("Too many questions are waiting just now", "Ask again in a moment")
        self._under_way += 1
        loop = asyncio.get_running_loop()
        future = self._threads.submit(copy_context().run, call)
        # Who stops waiting does not stop the thread: only the thread's own end makes room.
        future.add_done_callback(lambda _: loop.call_soon_threadsafe(self._make_room))
        try:
            return await asyncio.wrap_future(future)
        except asyncio.CancelledError:
            if self._stopping:
                raise Busy("I am being stopped just now", "Ask again in a moment") from None
            raise

    def _make_room(self) -> None:
        self._under_way -= 1


def _today() -> date:
    """Return the day it is where this runs: what a person means by *yesterday*."""
    return datetime.now(UTC).astimezone().date()


@asynccontextmanager
async def open_app(settings: Settings, *, create: bool = False) -> AsyncIterator[App]:
    """Open the library and all that belongs to it; `create` makes a library where there is none.

    A query log that cannot be opened is reported, and questions are answered all the same. Raises
    `LibraryUnusable` where the library cannot be used.
    """
    async with AsyncExitStack() as stack:
        library = stack.enter_context(await asyncio.to_thread(Library, settings.library_path, create=create))
        log = await _log(stack, settings)
        shown = await stack.enter_async_context(open_shown(settings.shown_path))
        app = await asyncio.to_thread(App, settings, library, log, shown)
        stack.push_async_callback(asyncio.to_thread, app.close)
        yield app


async def _log(stack: AsyncExitStack, settings: Settings) -> QueryLog | None:
    """Open the query log, and return None where there is to be none, or cannot be one."""
    try:
        log = await stack.enter_async_context(open_log(settings.log_path))
        if settings.keep_days:
            return log
        await log.prune(datetime.now(UTC))
    except LibraryUnusable as error:
        logger.error("questions are not logged: %s", error)
    return None
