"""How long what is kept about people stays, and how it goes at once when they say so."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.app import App
from bot.kept.shown import KEPT
from corpus.errors import LibraryUnusable

logger = logging.getLogger(__name__)

DAY_S = 24 * 60 * 60


@dataclass(frozen=True, slots=True)
class Forgotten:
    """How much of a person was deleted."""

    questions: int
    feedback: int
    showings: int


async def forget(app: App, asker: str) -> Forgotten:
    """Delete all that is kept about an asker, by pseudonym, or what can be.

    Raises `LibraryUnusable` where any of it fails.
    """
    try:
        questions, feedback = await app.log.forget(asker) if app.log else (0, 0)
    finally:
        showings = await app.shown.forget(asker)
    forgotten = Forgotten(questions, feedback, showings)
    logger.info("forgotten: %s", forgotten)
    return forgotten


async def purge(app: App) -> None:
    """Delete what was kept long enough; where that fails the log says so, and the bot goes on."""
    now = datetime.now(UTC)
    try:
        rows = await app.log.prune(now - timedelta(days=app.settings.keep_days)) if app.log else 0
        showings = await app.shown.prune(now - KEPT)
    except LibraryUnusable as error:
        logger.error("what is old was not deleted: %s", error)
    else:
        logger.info("purged: rows=%d showings=%d", rows, showings)


@asynccontextmanager
async def purged_daily(app: App) -> AsyncIterator[None]:
    """Purge now, and again each day until left."""
    purging = asyncio.create_task(_purge_on(app), name="retention")
    try:
        yield
    finally:
        purging.cancel()
        await asyncio.wait({purging})


async def _purge_on(app: App) -> None:
    while True:
        await purge(app)
        await asyncio.sleep(DAY_S)
