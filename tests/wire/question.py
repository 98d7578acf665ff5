"""A question that somebody asks, and what they see come of it."""

from time import perf_counter

from tests.wire.happening import Happening
from tests.wire.payloads import Payload


class Question(Happening):
    """What came of a question: `shown` are the messages that answer it, as they are now."""

    def __init__(self, id_: str) -> None:
        super().__init__()
        self.id = id_
        self.shown: dict[str, Payload] = {}
        self.thinking = False
        self.asked_at = perf_counter()
        self.acknowledged_at: float | None = None
        self.answered_at: float | None = None

    async def acknowledge(self) -> None:
        self.thinking = True
        self.acknowledged_at = perf_counter()
        await self.tell()

    async def show(self, id_: str, body: Payload) -> None:
        self.thinking = False
        self.shown[id_] = body
        self.answered_at = self.answered_at or perf_counter()
        await self.tell()

    async def acknowledged(self) -> None:
        await self.until(lambda question: question.acknowledged_at)

    async def answer(self) -> Payload:
        """Wait for an answer and return it, which must be the only one."""
        await self.until(lambda question: question.answered_at)
        (answer,) = self.shown.values()
        return answer
