"""What an engine must do to rank paragraphs: a protocol, and the types that cross it.

Engines are given terms and give back ids. They never see a question, and never give back a text.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, Self


@dataclass(frozen=True, slots=True)
class Entry:
    """A paragraph as an engine sees it: its id, and the terms of each field in their order."""

    paragraph_id: str
    text: tuple[str, ...]
    headline: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Query:
    """The terms to look for. A term that stands twice counts twice."""

    terms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A paragraph that shares a term with the query. Scores of two engines are not comparable."""

    paragraph_id: str
    score: float


class Engine(Protocol):
    """Ranks paragraphs by BM25. It is never altered, so several threads may search it at once."""

    def changed(self, removed: Iterable[str], added: Iterable[Entry]) -> Self:
        """Return an engine without some paragraphs, and then with others; an unknown id is passed over."""

    def search(self, query: Query, limit: int) -> list[Hit]:
        """Return the best paragraphs that share a term with the query in their text, best first.

        A headline alone never makes a hit; it only raises the score. Equal scores are ordered by id.
        No shared term, no terms, and an empty engine all give `[]`. Raises `ValueError` for a limit
        below 1.
        """

    def frequency(self, term: str) -> int:
        """Return how many paragraphs have the term in their text."""

    def terms(self, paragraph_id: str) -> tuple[str, ...]:
        """Return the terms of a paragraph's text in their order; none for one that is not held."""

    def __len__(self) -> int:
        """Return how many paragraphs are held."""
