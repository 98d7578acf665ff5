"""What the last adding or rereading could not read, and why."""

from dataclasses import dataclass
from datetime import UTC, datetime

from corpus.database import Database


@dataclass(frozen=True, slots=True)
class Unread:
    """Something that could not be read."""

    origin: str
    reason: str
    failed_utc: datetime


class UnreadList:
    """The part of the library that remembers failures. All SQL about it is here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note(self, origin: str, reason: str) -> None:
        """Remember that something could not be read."""
        self._database.run(
            "INSERT OR REPLACE INTO failure VALUES (:origin, :reason, :failed_utc)",
            origin=origin,
            reason=reason,
            failed_utc=datetime.now(UTC).isoformat(timespec="seconds"),
        )

    def clear(self) -> None:
        """Forget all of it."""
        self._database.run("DELETE FROM failure")

    def all(self) -> list[Unread]:
        """List them by origin."""
        rows = self._database.all("SELECT * FROM failure ORDER BY origin")
        return [
            Unread(row["origin"], row["reason"], datetime.fromisoformat(row["failed_utc"])) for row in rows
        ]
