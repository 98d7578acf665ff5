"""The embedded engine: rank-bm25 in memory, for up to some 20,000 paragraphs."""

from collections.abc import Iterable
from typing import Self

import numpy as np

from index.engine import Entry, Hit, Query
from index.engines.postings import InvertedBM25

K1 = 0.8
B = 0.6
"""Tuned on one half of the questions of `bench/quality.py`: on news nDCG@10 was half a point higher than with
1.0 and 0.75, which had been best on eight other sets, and on an encyclopaedia equal."""

HEADLINE_WEIGHT = 0.1
"""What a word in the headline counts, against the same word in the paragraph."""


class MemoryEngine:
    """Ranks paragraphs with rank-bm25's BM25Plus, over the text and, at a lesser weight, the headline.

    After a change the postings are made anew: a quarter of a second for 20,000 paragraphs.
    """

    def __init__(self, entries: Iterable[Entry] = (), *, headline_weight: float = HEADLINE_WEIGHT) -> None:
        self._headline_weight = headline_weight
        self._entries = {entry.paragraph_id: entry for entry in entries}
        # Ordered by id, so that a stable sort settles equal scores by id.
        self._ids = sorted(self._entries)
        ordered = [self._entries[id_] for id_ in self._ids]
        self._text = InvertedBM25([entry.text for entry in ordered], k1=K1, b=B)
        self._headline = InvertedBM25([entry.headline for entry in ordered], k1=K1, b=B)

    def changed(self, removed: Iterable[str], added: Iterable[Entry]) -> Self:
        """Return an engine without some paragraphs, and then with others; an unknown id is passed over."""
        gone = set(removed)
        kept = (entry for id_, entry in self._entries.items() if id_ not in gone)
        return type(self)([*kept, *added], headline_weight=self._headline_weight)

    def search(self, query: Query, limit: int) -> list[Hit]:
        """Return the best paragraphs that share a term with the query, best first; see `Engine`."""
        if limit < 1:
            raise ValueError(f"a search wants at least 1 hit, not {limit}")
        rows = self._text.rows(query.terms)
        if not len(rows):
            return []
        headline = self._headline.get_scores(query.terms)
        scores = self._text.get_scores(query.terms) + self._headline_weight * headline
        best = rows[np.argsort(-scores[rows], kind="stable")[:limit]]
        return [Hit(self._ids[row], float(scores[row])) for row in best]

    def frequency(self, term: str) -> int:
        """Return how many paragraphs have the term in their text."""
        return self._text.frequency(term)

    def terms(self, paragraph_id: str) -> tuple[str, ...]:
        """Return the terms of a paragraph's text in their order; none for one that is not held."""
        entry = self._entries.get(paragraph_id)
        return entry.text if entry else ()

    def __len__(self) -> int:
        return len(self._entries)
