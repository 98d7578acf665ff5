"""A question that somebody asks, and what they see come of it."""

from time import perf_counter

from tests.wire.happening import Happening
from tests.wire.payloads import Payload

PLACEHOLDER = "…"
"""What stands for a moment where an apology will come; it is no answer."""


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

    async def acknowledge(self, *, thinking: bool) -> None:
        self.thinking = thinking
        self.acknowledged_at = perf_counter()
        await self.tell()

    async def show(self, id_: str, body: Payload) -> None:
        self.thinking = False
        self.shown[id_] = body
        if body.get("content") != PLACEHOLDER:
            self.answered_at = self.answered_at or perf_counter()
        await self.tell()

    async def withdraw(self, id_: str) -> None:
        self.shown.pop(id_, None)
        await self.tell()

    @property
    def answers(self) -> list[Payload]:
        """Return what was shown that is no apology: a sentence is a text, an answer is made of components."""
        shown = self.shown.values()
        return [body for body in shown if body.get("components") and not body.get("content")]

    @property
    def left_waiting(self) -> bool:
        return self.acknowledged_at is not None and self.answered_at is None

    async def acknowledged(self) -> None:
        await self.until(lambda question: question.acknowledged_at)

    async def answered(self) -> None:
        await self.until(lambda question: question.answered_at)

    async def answer(self) -> Payload:
        """Wait for an answer and return it, which must be the only one."""
        await self.answered()
        (answer,) = self.shown.values()
        return answer
