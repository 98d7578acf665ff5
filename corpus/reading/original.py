"""What was received, before any rule touched it.

The library keeps it beside the article, so that nothing is lost and better rules can read it again.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

Format: TypeAlias = Literal["text", "markdown", "jsonl"]


@dataclass(frozen=True, slots=True)
class Given:
    """What whoever adds an article says about it. It fills in what the original does not state itself."""

    headline: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: date | None = None
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Original:
    """One article's bytes, with all that `read` needs to make the article of them again.

    `origin` is the path below the folder that was added, with `/` between its parts; for a line of a
    jsonl file followed by `:` and the line's number, from 1.
    """

    raw: bytes
    format: Format
    origin: str
    given: Given = Given()

    @property
    def file(self) -> str:
        """Return the path of the file that holds it."""
        return self.origin.rpartition(":")[0] if self.format == "jsonl" else self.origin
