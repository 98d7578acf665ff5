"""rank-bm25's BM25Plus over an inverted index: the same scores, without a loop over every paragraph."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain, count, pairwise

import numpy as np
import numpy.typing as npt
from rank_bm25 import BM25Plus

Scores = npt.NDArray[np.float64]
Rows = npt.NDArray[np.int64]


class InvertedBM25(BM25Plus):  # type: ignore[misc]  # rank-bm25 is published without types
    """BM25Plus whose scores are computed from postings; `get_scores` equals the stock class's.

    Made once from all paragraphs and never changed, so threads may share it. Unlike the stock class it
    may be empty. `doc_freqs`, a dictionary for each paragraph, is not kept.
    """

    def __init__(self, corpus: Sequence[Sequence[str]], *, k1: float, b: float) -> None:
        self._postings: dict[str, tuple[Rows, npt.NDArray[np.int64]]] = {}
        super().__init__(corpus, k1=k1, b=b)
        lengths = np.array(self.doc_len, dtype=np.float64)
        self._damping = self.k1 * (1 - self.b + self.b * lengths / self.avgdl) if self.avgdl else lengths

    def rows(self, terms: Iterable[str]) -> Rows:
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
        self.doc_len = [len(terms) for terms in corpus]
        self.corpus_size = len(corpus)
        self.avgdl = sum(self.doc_len) / self.corpus_size if corpus else 0
        numbers: defaultdict[str, int] = defaultdict(count().__next__)
        terms = np.fromiter(map(numbers.__getitem__, chain.from_iterable(corpus)), np.int64)
        rows = np.repeat(np.arange(self.corpus_size), self.doc_len)
        # One number for a term and its row, so that one sort counts all, by term and then by row.
        pairs, counts = np.unique(terms * self.corpus_size + rows, return_counts=True)
        terms, rows = np.divmod(pairs, self.corpus_size)
        ends = np.cumsum(np.bincount(terms)).tolist()
        for term, (start, end) in zip(numbers, pairwise([0, *ends]), strict=True):
            self._postings[term] = rows[start:end], counts[start:end]
        return {term: len(rows) for term, (rows, _) in self._postings.items()}
