"""The embedded engine: rank-bm25 in memory, for up to some 20,000 paragraphs."""

from collections.abc import Iterable
from threading import Lock
from typing import NamedTuple

import numpy as np

from index.engine import Entry, Hit, Query
from index.engines.postings import InvertedBM25

K1 = 0.8
B = 0.6
"""Tuned on one half of the questions of `bench/quality.py`: on news nDCG@10 was half a point higher than with
1.0 and 0.75, which had been best on eight other sets, and on an encyclopaedia equal."""

HEADLINE_WEIGHT = 0.1
"""What a word in the headline counts, against the same word in the paragraph."""


class _Snapshot(NamedTuple):
    """All paragraphs at one moment, ordered by id, so that a stable sort settles equal scores by id."""

    ids: list[str]
    text: InvertedBM25
    headline: InvertedBM25


class MemoryEngine:
    """Ranks paragraphs with rank-bm25's BM25Plus, over the text and, at a lesser weight, the headline.

    After a change the postings are made anew by the next search: a quarter of a second for 20,000.
    """

    def __init__(self, *, headline_weight: float = HEADLINE_WEIGHT) -> None:
        self._headline_weight = headline_weight
        self._entries: dict[str, Entry] = {}
        self._snapshot: _Snapshot | None = None
        self._lock = Lock()

    def add(self, entries: Iterable[Entry]) -> None:
        """Take the entries in; one whose id is already here replaces it."""
        added = {entry.paragraph_id: entry for entry in entries}
        with self._lock:
            self._entries |= added
            self._snapshot = None

    def remove(self, paragraph_ids: Iterable[str]) -> None:
        """Forget the paragraphs; an unknown id is passed over."""
        with self._lock:
            for paragraph_id in paragraph_ids:
                self._entries.pop(paragraph_id, None)
            self._snapshot = None

    def search(self, query: Query, limit: int) -> list[Hit]:
        """Return the best paragraphs that share a term with the query, best first; see `Engine`."""
        if limit < 1:
            raise ValueError(f"a search wants at least 1 hit, not {limit}")
        ids, text, headline = self._current()
        rows = text.rows(query.terms)
        if not len(rows):
            return []
        scores = text.get_scores(query.terms) + self._headline_weight * headline.get_scores(query.terms)
        best = rows[np.argsort(-scores[rows], kind="stable")[:limit]]
        return [Hit(ids[row], float(scores[row])) for row in best]

    def frequency(self, term: str) -> int:
        """Return how many paragraphs have the term in their text."""
        return self._current().text.frequency(term)

    def terms(self, paragraph_id: str) -> tuple[str, ...]:
        """Return the terms of a paragraph's text in their order; none for one that is not held."""
        entry = self._entries.get(paragraph_id)
        return entry.text if entry else ()

    def __len__(self) -> int:
        return len(self._entries)

    def close(self) -> None:
        """Forget everything."""
        self.remove(list(self._entries))

    def _current(self) -> _Snapshot:
        with self._lock:
            if self._snapshot is None:
                ids = sorted(self._entries)
                self._snapshot = _Snapshot(
                    ids,
                    InvertedBM25([self._entries[id_].text for id_ in ids], k1=K1, b=B),
                    InvertedBM25([self._entries[id_].headline for id_ in ids], k1=K1, b=B),
                )
            return self._snapshot
