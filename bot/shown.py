"""What was shown to whom, so that the buttons beneath it still work after a restart. It expires."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeAlias

import aiosqlite

from bot.deleting import delete
from corpus.migrate import BUSY_TIMEOUT_S, make_private, migrate, told
from corpus.statement import Span

KEPT = timedelta(days=7)
"""How long a button works. People turn pages within minutes; a week covers coming back to it."""


class Place(NamedTuple):
    """Where a passage stands: its paragraph's id, the version of its article; the same of its copies.

    `found` and `differences` are those of `Cited`, where a quotation was looked for.
    """

    paragraph_id: str
    version: int
    also_in: tuple[tuple[str, int], ...] = ()
    found: tuple[Span, ...] = ()
    differences: tuple[str, ...] = ()


Places: TypeAlias = tuple[Place, ...]
"""Where passages stand, in their order."""

Kind: TypeAlias = Literal["answer", "verdict", "sources", "people", "article", "person"]


@dataclass(frozen=True, slots=True)
class Showing:
    """Something with pages that was shown: an answer, a verdict, what a search found, an article, a person.

    `asker` is a pseudonym, `text` the question, the quotation, what was searched for, the article's id, or
    what the person is found by (`bot/opening.py`). Only an answer and a verdict have the rest: `summary` is
    what it said of itself. Of an answer, `others` are the passages in which others speak, and `mentions`
    those that only name who was asked for; of a verdict, `others` have a part of the quotation. `speakers`
    are the names of whose words an answer was asked for.
    """

    asker: str | None
    kind: Kind
    text: str
    summary: str = ""
    passages: Places = ()
    others: Places = ()
    mentions: Places = ()
    speakers: tuple[str, ...] = ()


class Shown:
    """The table of what was shown. Made by `open_shown`; the file is opened when it is first needed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._opened: aiosqlite.Connection | None = None
        self._opening = asyncio.Lock()

    async def keep(self, showing: Showing) -> int:
        """Keep what a button will need, and return the number to find it by."""
        cursor = await self._execute(
            """INSERT INTO shown VALUES
            (NULL, :asker, :kind, :text, :summary, :passages, :others, :now, :mentions, :speakers)""",
            asdict(showing)
            | {
                "passages": json.dumps(showing.passages, ensure_ascii=False),
                "others": json.dumps(showing.others, ensure_ascii=False),
                "mentions": json.dumps(showing.mentions, ensure_ascii=False),
                "speakers": json.dumps(showing.speakers, ensure_ascii=False),
                "now": _text(datetime.now(UTC)),
            },
        )
        assert cursor.lastrowid is not None  # noqa: S101  (an INSERT always has one)
        return cursor.lastrowid

    async def find(self, number: int) -> Showing | None:
        """Return what is kept under a number, or None where it never was, or has expired."""
        cursor = await self._execute(
            """SELECT asker, kind, text, summary, passages, others, mentions, speakers
            FROM shown
            WHERE id = :number AND shown_utc >= :oldest""",
            {"number": number, "oldest": _text(datetime.now(UTC) - KEPT)},
        )
        row = await cursor.fetchone()
        if row is None:
            return None
        asker, kind, text, summary, *places, speakers = row
        passages, others, mentions = map(_places, places)
        named = tuple(json.loads(speakers))
        return Showing(asker, kind, text, summary, passages, others, mentions, named)

    async def prune(self, before: datetime) -> int:
        """Delete what was shown before a moment, and return how much that was."""
        moment = {"before": _text(before)}
        (pruned,) = await delete(
            await self._connection(), moment, "DELETE FROM shown WHERE shown_utc < :before"
        )
        return pruned

    async def forget(self, asker: str) -> int:
        """Delete what was shown to an asker, by pseudonym, and return how much that was."""
        who = {"asker": asker}
        (forgotten,) = await delete(await self._connection(), who, "DELETE FROM shown WHERE asker = :asker")
        return forgotten

    async def close(self) -> None:
        """Let go of the file."""
        if self._opened is not None:
            await self._opened.close()

    async def _execute(self, statement: str, values: Mapping[str, Any]) -> aiosqlite.Cursor:
        connection = await self._connection()
        with told(self._path):
            return await connection.execute(statement, values)

    async def _connection(self) -> aiosqlite.Connection:
        async with self._opening:
            if self._opened is None:
                await asyncio.to_thread(make_private, self._path)
                await asyncio.to_thread(migrate, self._path, "bot.migrations.shown")
                self._opened = await aiosqlite.connect(
                    self._path, timeout=BUSY_TIMEOUT_S, isolation_level=None
                )
                for pragma in ("synchronous = NORMAL", "secure_delete = ON"):
                    await self._opened.execute(f"PRAGMA {pragma}")
            return self._opened


@asynccontextmanager
async def open_shown(path: Path) -> AsyncIterator[Shown]:
    """Give the table at `path`, which is made where there is none.

    Its methods raise `LibraryUnusable` where the file cannot be used.
    """
    shown = Shown(path)
    try:
        yield shown
    finally:
        await shown.close()


def _places(kept: str) -> Places:
    return tuple(_place(*fields) for fields in json.loads(kept))


def _place(
    paragraph_id: str,
    version: int,
    also_in: Iterable[Sequence[Any]] = (),
    found: Iterable[Sequence[Any]] = (),
    differences: Iterable[str] = (),
) -> Place:
    """Return a place as it was before it became JSON; what was kept before an update has fewer fields."""
    copies = tuple((copy, copied) for copy, copied in also_in)
    return Place(paragraph_id, version, copies, tuple((s, e) for s, e in found), tuple(differences))


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")
