"""How often one person may ask, so that nobody keeps the others waiting."""

from collections import deque
from datetime import datetime, timedelta
from math import ceil

PERIOD = timedelta(minutes=1)
PEOPLE_MAX = 10_000
"""How many people are remembered before those are let go who have not asked for a while."""


class Cooldown:
    """Counts the questions of each person within the last minute; `limit` 0 is none."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._asked: dict[int, deque[datetime]] = {}

    def wait(self, person: int, now: datetime) -> int:
        """Count a question, and return 0; or count none, and return for how many seconds not to ask."""
        if not self._limit:
            return 0
        if len(self._asked) >= PEOPLE_MAX:
            self._let_go(now)
        asked = self._asked.setdefault(person, deque())
        while asked and asked[0] <= now - PERIOD:
            asked.popleft()
        if len(asked) >= self._limit:
            return ceil((asked[0] + PERIOD - now).total_seconds())
        asked.append(now)
        return 0

    def _let_go(self, now: datetime) -> None:
        self._asked = {who: asked for who, asked in self._asked.items() if asked[-1] > now - PERIOD}
