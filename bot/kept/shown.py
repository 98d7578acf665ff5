"""What was shown to whom, so that the buttons beneath it still work after a restart. It expires."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal, TypeAlias

import aiosqlite

from bot.kept.deleting import delete
from bot.kept.showing import (
    AnswerShown,
    ArticleShown,
    ListShown,
    PersonShown,
    Place,
    Places,
    Showing,
    VerdictShown,
)
from corpus.migrate import BUSY_TIMEOUT_S, make_private, migrate, told

KEPT = timedelta(days=7)
"""How long a button works. People turn pages within minutes; a week covers coming back to it."""


Kind: TypeAlias = Literal["answer", "verdict", "sources", "people", "article", "person"]

_JSON = "passages", "others", "mentions", "speakers"
_NOTHING_MORE: Mapping[str, Any] = {"summary": "", **dict.fromkeys(_JSON, ())}
"""What the columns hold for a kind that has no use for them."""


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
            _row(showing) | {"now": _text(datetime.now(UTC))},
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
        return None if row is None else _showing(*row)

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


def _row(showing: Showing) -> dict[str, Any]:
    row = {**_NOTHING_MORE, "asker": showing.asker, **_columns(showing)}
    return row | {column: json.dumps(row[column], ensure_ascii=False) for column in _JSON}


def _columns(showing: Showing) -> dict[str, Any]:
    match showing:
        case AnswerShown(_, question, summary, passages, others, mentions, speakers):
            own = {"others": others, "mentions": mentions, "speakers": speakers}
            return {"kind": "answer", "text": question, "summary": summary, "passages": passages, **own}
        case VerdictShown(_, quotation, summary, passages, beside):
            own = {"passages": passages, "others": beside}
            return {"kind": "verdict", "text": quotation, "summary": summary, **own}
        case ListShown(_, of, search):
            return {"kind": of, "text": search}
        case ArticleShown(_, article_id):
            return {"kind": "article", "text": article_id}
        case PersonShown(_, voice):
            return {"kind": "person", "text": voice}


def _showing(asker: str | None, kind: Kind, text: str, summary: str, *more: str) -> Showing:
    *places, speakers = more
    passages, others, mentions = map(_places, places)
    match kind:
        case "answer":
            named = tuple(json.loads(speakers))
            return AnswerShown(asker, text, summary, passages, others, mentions, named)
        case "verdict":
            return VerdictShown(asker, text, summary, passages, others)
        case "sources" | "people":
            return ListShown(asker, kind, text)
        case "article":
            return ArticleShown(asker, text)
        case "person":
            return PersonShown(asker, text)


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
