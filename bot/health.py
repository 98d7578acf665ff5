"""Whether the bot is alive: a small file that it keeps up to date while it runs, and that others may read."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

logger = logging.getLogger(__name__)

STALE = timedelta(seconds=150)
"""The gateway answers a heartbeat every 41 seconds; three may be missed."""


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(slots=True)
class Health:
    """When the bot last did what shows that it is alive; None is not yet."""

    started_utc: datetime = field(default_factory=_now)
    heard_utc: datetime | None = None
    """When anything last came from the gateway, be it the answer to a heartbeat."""
    ready_utc: datetime | None = None
    """Since when questions come; None while there is no session."""
    answered_utc: datetime | None = None

    def hear(self) -> None:
        """Note that the gateway was heard."""
        self.heard_utc = _now()

    def be_ready(self) -> None:
        """Note that questions come."""
        self.ready_utc = self.ready_utc or _now()

    def lose(self) -> None:
        """Note that no questions come until there is a session again."""
        self.ready_utc = None

    def answer(self) -> None:
        """Note that a question was answered."""
        self.answered_utc = _now()

    @property
    def alive_utc(self) -> datetime:
        """When the bot last showed that it is alive."""
        return self.heard_utc or self.started_utc

    @classmethod
    def read(cls, path: Path) -> Self | None:
        """Return the health of the bot that keeps a file, None where none runs.

        Raises `ValueError` where the file is not one of ours.
        """
        try:
            noted = json.loads(path.read_text(encoding="utf-8"))
            return cls(**{name: time and datetime.fromisoformat(time) for name, time in noted.items()})
        except FileNotFoundError:
            return None
        except (AttributeError, TypeError) as error:
            raise ValueError(error) from error

    def write(self, path: Path) -> None:
        """Write it down, so that a reader finds the whole of it or what was there before."""
        noted = {name: time and time.isoformat(timespec="seconds") for name, time in asdict(self).items()}
        beside = path.with_suffix(".new")
        beside.write_text(json.dumps(noted), encoding="utf-8")
        beside.replace(path)


@asynccontextmanager
async def kept(health: Health, path: Path, pulse: float) -> AsyncIterator[None]:
    """Keep a file of it, written every `pulse` seconds, that goes when the bot ends as it should."""
    ended = asyncio.Event()
    writing = asyncio.create_task(_write_until(ended, health, path, pulse), name="health")
    try:
        yield
    finally:
        ended.set()  # to cancel it would not stop the thread that may be writing
        await asyncio.wait({writing})
        await asyncio.to_thread(path.unlink, missing_ok=True)


async def _write_until(ended: asyncio.Event, health: Health, path: Path, pulse: float) -> None:
    while not ended.is_set():
        try:
            await asyncio.to_thread(health.write, path)
        except OSError as error:
            logger.error("health is not noted: %s", error)
        with suppress(TimeoutError):
            await asyncio.wait_for(ended.wait(), pulse)
