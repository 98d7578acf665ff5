import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from rank_bm25 import BM25Plus

from index.engines.postings import InvertedBM25

words = st.sampled_from(["tax", "vote", "river", "mayor", "bridge"])
corpora = st.lists(st.lists(words, max_size=10), min_size=1, max_size=15).filter(any)
b_below_1 = st.floats(0, 0.99)  # at 1 the stock class divides nought by nought for an empty paragraph


@given(corpora, st.lists(words | st.just("unheard"), max_size=8), st.floats(0.1, 3), b_below_1)
def test_scores_equal_those_of_the_stock_class(corpus, query, k1, b):
    stock = BM25Plus(corpus, k1=k1, b=b).get_scores(query)
    np.testing.assert_allclose(InvertedBM25(corpus, k1=k1, b=b).get_scores(query), stock, rtol=1e-9)


def test_an_empty_corpus_has_no_scores_and_no_rows():
    empty = InvertedBM25([], k1=1.0, b=0.75)
    assert len(empty.get_scores(["tax"])) == 0
    assert len(empty.rows(["tax"])) == 0
    assert empty.frequency("tax") == 0


def test_rows_are_those_that_share_a_term():
    made = InvertedBM25([["tax"], ["vote"], [], ["tax", "vote"]], k1=1.0, b=0.75)
    assert made.rows(["tax", "unheard"]).tolist() == [0, 3]
