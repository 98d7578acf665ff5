"""What people think of an answer."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias, get_args

Reason: TypeAlias = Literal["wrong speaker", "not relevant", "other"]
"""Why an answer was not useful."""

REASONS: tuple[Reason, ...] = get_args(Reason)


@dataclass(frozen=True, slots=True)
class Feedback:
    """What one person thinks of one answer; a later one takes its place.

    `asker` is the pseudonym of who gave it, `answer` the number that its buttons know the answer by,
    `question` what was answered, and `guild` where, None for a direct message. Only what was not useful
    has a `reason`; `words` may be empty.
    """

    given_utc: datetime
    asker: str | None
    answer: int
    question: str
    guild: str | None
    useful: bool
    reason: Reason | None = None
    words: str = ""

    def __post_init__(self) -> None:
        if self.useful != (self.reason is None):
            raise ValueError("what was not useful has a reason, and nothing else has")
