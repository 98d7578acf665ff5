"""rank-bm25's BM25Plus over an inverted index: the same scores, without a loop over every paragraph."""

from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt
from rank_bm25 import BM25Plus

Scores = npt.NDArray[np.float64]


class InvertedBM25(BM25Plus):  # type: ignore[misc]  # rank-bm25 is published without types
    """BM25Plus whose scores are computed from postings; `get_scores` equals the stock class's.

    Made once from all paragraphs and never changed, so threads may share it. Unlike the stock class it
    may be empty. `doc_freqs`, a dictionary for each paragraph, is not kept.
    """

    def __init__(self, corpus: Sequence[Sequence[str]], *, k1: float, b: float) -> None:
        self._postings: dict[str, tuple[npt.NDArray[np.int32], npt.NDArray[np.float64]]] = {}
        super().__init__(corpus, k1=k1, b=b)
        lengths = np.array(self.doc_len, dtype=np.float64)
        self._damping = self.k1 * (1 - self.b + self.b * lengths / self.avgdl) if self.avgdl else lengths

    def rows(self, terms: Iterable[str]) -> npt.NDArray[np.intp]:
        """Return the paragraphs that have any of the terms, as rising positions in the corpus."""
        found = np.zeros(self.corpus_size, dtype=bool)
        for term in terms:
            if term in self._postings:
                found[self._postings[term][0]] = True
        return np.flatnonzero(found)

    def frequency(self, term: str) -> int:
        """Return how many paragraphs have the term."""
        return len(self._postings[term][0]) if term in self._postings else 0

    def get_scores(self, query: Iterable[str]) -> Scores:
        """Score every paragraph for a query; `delta`, as in the stock class, goes to all alike."""
        scores = np.zeros(self.corpus_size)
        for term in query:
            if term in self._postings:
                rows, counts = self._postings[term]
                scores += self.idf[term] * self.delta
                scores[rows] += self.idf[term] * counts * (self.k1 + 1) / (self._damping[rows] + counts)
        return scores

    def _initialize(self, corpus: Sequence[Sequence[str]]) -> dict[str, int]:
        # The stock class's hook: note the lengths, and return in how many paragraphs each term stands.
        occurrences: dict[str, tuple[list[int], list[int]]] = {}
        for row, terms in enumerate(corpus):
            self.doc_len.append(len(terms))
            for term, count in Counter(terms).items():
                rows, counts = occurrences.setdefault(term, ([], []))
                rows.append(row)
                counts.append(count)
        self.corpus_size = len(self.doc_len)
        self.avgdl = sum(self.doc_len) / self.corpus_size if self.corpus_size else 0
        for term, (rows, counts) in occurrences.items():
            self._postings[term] = np.array(rows, np.int32), np.array(counts, np.float64)
        return {term: len(rows) for term, (rows, _) in occurrences.items()}
