"""The query log: what was asked and checked, what came of it and was thought of it, in a file of its own.

Writing never holds up an answer: rows are queued, and one task writes them. A row that cannot be written
is reported and dropped.
"""

import asyncio
import json
import logging
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import aiosqlite

from bot.kept.asker import Platform
from bot.kept.came import Logged
from bot.kept.deleting import delete
from bot.kept.feedback import Feedback
from corpus.migrate import BUSY_TIMEOUT_S, make_private, migrate
from index.refusal import RefusalKind
from index.verifying.verdict import Outcome

logger = logging.getLogger(__name__)

WAITING_ROWS = 10_000
"""Rows that may wait to be written; some ten seconds of them."""


_IN_TIME = {"asked": "id", "feedback": "given_utc"}
"""What puts the rows of each table in the order of time."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A row of the log: who asked, where and when, and the fields of `Came`."""

    asked_utc: datetime
    platform: Platform
    guild: str | None
    channel: str | None
    asker: str | None
    question: str
    speaker: str | None
    words: tuple[str, ...]
    passages: Logged
    refusal: RefusalKind | None
    milliseconds: float
    engine: str
    generation: int
    verdict: Outcome | None = None


class QueryLog:
    """The open log. Made by `open_log`."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection
        self._rows: asyncio.Queue[Asked] = asyncio.Queue(WAITING_ROWS)

    def note(self, row: Asked) -> None:
        """Queue a row to be written. Never waits and never fails."""
        try:
            self._rows.put_nowait(row)
        except asyncio.QueueFull:
            logger.error("the query log cannot keep up: a question was not logged")

    async def write_on(self) -> None:
        """Write rows as they come, until cancelled."""
        while True:
            row = await self._rows.get()
            try:
                await self._write(row)
            except sqlite3.Error as error:
                logger.error("a question was not logged: %s", error)
            finally:
                self._rows.task_done()

    async def written(self) -> None:
        """Wait until every row that was noted is written, or was reported."""
        await self._rows.join()

    async def rows(self, *, guild: str | None = None, newest: int | None = None) -> list[Asked]:
        """Return the rows of everywhere, or of a guild, oldest first; the newest few where that is given."""
        fetched = await self._newest("asked", guild, newest)
        return await asyncio.to_thread(lambda: [_asked_of(row) for row in fetched])

    async def keep_feedback(self, feedback: Feedback) -> None:
        """Write down what a person thinks of an answer, in place of what they thought before."""
        await self._connection.execute(
            """INSERT OR REPLACE INTO feedback
            VALUES (:asker, :answer, :question, :given_utc, :useful, :reason, :words, :guild)""",
            asdict(feedback)
            | {
                "question": _storable(feedback.question),
                "given_utc": _text(feedback.given_utc),
                "words": _storable(feedback.words),
            },
        )

    async def feedback(self, *, guild: str | None = None, newest: int | None = None) -> list[Feedback]:
        """Return what people thought, everywhere or in a guild, oldest first; the newest few likewise."""
        fetched = await self._newest("feedback", guild, newest)
        return await asyncio.to_thread(lambda: [_feedback_of(row) for row in fetched])

    async def prune(self, before: datetime) -> int:
        """Delete the questions asked, and the feedback given, before a moment; return how many rows."""
        moment = {"before": _text(before)}
        return sum(
            await delete(
                self._connection,
                moment,
                "DELETE FROM asked WHERE asked_utc < :before",
                "DELETE FROM feedback WHERE given_utc < :before",
            )
        )

    async def forget(self, asker: str) -> tuple[int, int]:
        """Delete all of an asker, by pseudonym; return how many questions and how much feedback."""
        await self.written()
        questions, feedback = await delete(
            self._connection,
            {"asker": asker},
            "DELETE FROM asked WHERE asker = :asker",
            "DELETE FROM feedback WHERE asker = :asker",
        )
        return questions, feedback

    async def count_askers(self) -> int:
        """Return how many people the log knows, by their pseudonyms."""
        cursor = await self._connection.execute("SELECT count(DISTINCT asker) FROM asked")
        (count,) = await cursor.fetchone() or (0,)
        return int(count)

    async def _newest(
        self, table: Literal["asked", "feedback"], guild: str | None, newest: int | None
    ) -> list[sqlite3.Row]:
        """Return rows in their order, undecoded: there may be too many to decode on the loop."""
        there = "" if guild is None else "WHERE guild = :guild"
        cursor = await self._connection.execute(
            f"SELECT * FROM {table} {there} ORDER BY {_IN_TIME[table]} DESC LIMIT :newest",  # noqa: S608  (all our own)
            {"guild": guild, "newest": -1 if newest is None else newest},
        )
        return list(await cursor.fetchall())[::-1]

    async def _write(self, row: Asked) -> None:
        await self._connection.execute(
            """INSERT INTO asked VALUES (NULL, :asked_utc, :platform, :guild, :channel, :asker, :question,
            :speaker, :words, :passages, :refusal, :milliseconds, :engine, :generation,
            :verdict)""",
            asdict(row)
            | {
                "asked_utc": _text(row.asked_utc),
                # A terminal can pass on half a character, which SQLite cannot keep.
                "question": _storable(row.question),
                "speaker": None if row.speaker is None else _storable(row.speaker),
                "words": json.dumps(row.words),
                "passages": json.dumps(row.passages),
            },
        )


@asynccontextmanager
async def open_log(path: Path) -> AsyncIterator[QueryLog]:
    """Open the log at `path`, making it where there is none; on leaving, write what still waits.

    Raises `LibraryUnusable` where the file cannot be used.
    """
    await asyncio.to_thread(make_private, path)
    await asyncio.to_thread(migrate, path, "bot.migrations.log")
    async with aiosqlite.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None) as connection:
        connection.row_factory = sqlite3.Row
        for pragma in ("synchronous = NORMAL", "secure_delete = ON"):
            await connection.execute(f"PRAGMA {pragma}")
        log = QueryLog(connection)
        writing = asyncio.create_task(log.write_on(), name="query log")
        try:
            yield log
        finally:
            waiting = asyncio.create_task(log.written())
            await asyncio.wait({waiting, writing}, return_when=asyncio.FIRST_COMPLETED)
            waiting.cancel()
            writing.cancel()
            with suppress(asyncio.CancelledError):
                await writing  # raises what ended it before its time, which is a bug


def _asked_of(row: sqlite3.Row) -> Asked:
    fields = {name: row[name] for name in row.keys() if name != "id"}  # noqa: SIM118  (a Row iterates its values)
    return Asked(
        **fields
        | {
            "asked_utc": datetime.fromisoformat(row["asked_utc"]),
            "words": tuple(json.loads(row["words"])),
            "passages": tuple((id_, version, score) for id_, version, score in json.loads(row["passages"])),
        }
    )


def _feedback_of(row: sqlite3.Row) -> Feedback:
    fields = {name: row[name] for name in row.keys()}  # noqa: SIM118  (a Row iterates its values)
    given_utc = datetime.fromisoformat(row["given_utc"])
    return Feedback(**fields | {"given_utc": given_utc, "useful": bool(row["useful"])})


def _storable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")
