"""What can be shown in pages: for each kind what it takes to lay them out again. `asker` is a pseudonym."""

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from corpus.statement import Span


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


@dataclass(frozen=True, slots=True)
class AnswerShown:
    """An answer; `summary` is what it said of itself.

    `others` are the passages in which others speak, `mentions` those that only name who was asked for, and
    `speakers` the names of those whose words were asked for.
    """

    asker: str | None
    question: str
    summary: str = ""
    passages: Places = ()
    others: Places = ()
    mentions: Places = ()
    speakers: tuple[str, ...] = ()

    @property
    def beside(self) -> Places:
        """Return what stands after the passages."""
        return self.others or self.mentions


@dataclass(frozen=True, slots=True)
class VerdictShown:
    """What came of a quotation; `summary` is what was said of that, and `beside` has a part of it only."""

    asker: str | None
    quotation: str
    summary: str
    passages: Places = ()
    beside: Places = ()


@dataclass(frozen=True, slots=True)
class ListShown:
    """The articles, or the people, that a search found; all for no words."""

    asker: str | None
    of: Literal["sources", "people"]
    search: str


@dataclass(frozen=True, slots=True)
class ArticleShown:
    """An article in its newest version."""

    asker: str | None
    article_id: str


@dataclass(frozen=True, slots=True)
class PersonShown:
    """A person, who is found by a voice of theirs (`opening.py`)."""

    asker: str | None
    voice: str


Showing: TypeAlias = AnswerShown | VerdictShown | ListShown | ArticleShown | PersonShown
