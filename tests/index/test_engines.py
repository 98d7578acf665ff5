"""What every engine must do. Another engine joins with one line in ENGINES."""

from math import isfinite

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.engine import Engine, Entry, Hit, Query
from index.engines.memory import MemoryEngine

ENGINES = {"memory": MemoryEngine}

words = st.sampled_from(["harbour", "bridge", "tax", "vote", "river", "mayor", "AND", "a:b", '"', "🦆"])
texts = st.lists(st.lists(words, max_size=8).map(tuple), max_size=12)


@pytest.fixture(params=ENGINES)
def engine(request):
    made: Engine = ENGINES[request.param]()
    return made


def entries(*texts):
    return [Entry(f"a#{number}", tuple(text)) for number, text in enumerate(texts, start=1)]


def ids(hits):
    return [hit.paragraph_id for hit in hits]


def test_an_empty_engine_finds_nothing(engine):
    assert engine.search(Query(("tax",)), 10) == []
    assert len(engine) == 0


def test_no_terms_find_nothing(engine):
    engine = engine.changed((), entries(["tax"]))
    assert engine.search(Query(()), 10) == []


def test_no_shared_term_finds_nothing(engine):
    engine = engine.changed((), entries(["tax", "vote"]))
    assert engine.search(Query(("river",)), 10) == []


def test_a_paragraph_without_terms_is_held_and_never_found(engine):
    engine = engine.changed((), entries([], ["tax"]))
    assert len(engine) == 2
    assert ids(engine.search(Query(("tax",)), 10)) == ["a#2"]


def test_the_terms_of_a_paragraph_are_kept_in_their_order(engine):
    engine = engine.changed((), entries(["tax", "vote", "tax"]))
    assert engine.terms("a#1") == ("tax", "vote", "tax")
    assert engine.terms("a#2") == ()


def test_a_common_word_is_still_a_hit(engine):
    engine = engine.changed((), entries(["tax"], ["tax", "vote"], ["tax", "river"]))
    assert set(ids(engine.search(Query(("tax",)), 10))) == {"a#1", "a#2", "a#3"}


def test_a_limit_above_the_size_is_fine_and_one_below_1_is_not(engine):
    engine = engine.changed((), entries(["tax"]))
    assert len(engine.search(Query(("tax",)), 1000)) == 1
    with pytest.raises(ValueError, match="at least 1"):
        engine.search(Query(("tax",)), 0)


def test_the_limit_keeps_the_best(engine):
    engine = engine.changed((), entries(*[["tax", *["vote"] * n] for n in range(6)]))
    assert engine.search(Query(("tax",)), 2) == engine.search(Query(("tax",)), 6)[:2]


def test_scores_are_finite_and_do_not_rise(engine):
    engine = engine.changed((), entries(["tax"], ["tax", "tax", "vote"], ["vote"], ["tax", "river", "river"]))
    scores = [hit.score for hit in engine.search(Query(("tax", "vote")), 10)]
    assert all(map(isfinite, scores))
    assert scores == sorted(scores, reverse=True)


def test_equal_scores_are_ordered_by_id(engine):
    engine = engine.changed((), [Entry(id_, ("tax",)) for id_ in ("c#1", "a#1", "b#1")])
    assert ids(engine.search(Query(("tax",)), 10)) == ["a#1", "b#1", "c#1"]


def test_the_headline_raises_a_hit_but_makes_none(engine):
    engine = engine.changed(
        (), [Entry("a#1", ("tax",)), Entry("b#1", ("tax",), ("river",)), Entry("c#1", ("vote",), ("tax",))]
    )
    assert ids(engine.search(Query(("tax", "river")), 10)) == ["b#1", "a#1"]


def test_the_same_id_replaces(engine):
    engine = engine.changed((), entries(["tax"]))
    engine = engine.changed((), entries(["vote"]))
    assert len(engine) == 1
    assert engine.search(Query(("tax",)), 10) == []
    assert ids(engine.search(Query(("vote",)), 10)) == ["a#1"]


def test_what_is_removed_is_gone_and_an_unknown_id_is_passed_over(engine):
    engine = engine.changed((), entries(["tax"], ["tax"]))
    engine = engine.changed(["a#1", "nobody#1"], ())
    assert ids(engine.search(Query(("tax",)), 10)) == ["a#2"]
    assert len(engine) == 1


def test_frequency_counts_paragraphs_and_not_headlines(engine):
    engine = engine.changed(
        (), [Entry("a#1", ("tax", "tax")), Entry("b#1", ("tax",)), Entry("c#1", ("vote",), ("tax",))]
    )
    assert engine.frequency("tax") == 2
    assert engine.frequency("river") == 0


def test_hostile_terms_are_only_terms(engine):
    hostile = ("AND", "NOT", "a:b", '"', "*", "🦆", "text:tax", "(", "\\", "tax~2")
    engine = engine.changed((), entries(*[[term] for term in hostile], ["tax"]))
    for number, term in enumerate(hostile, start=1):
        assert ids(engine.search(Query((term,)), 10)) == [f"a#{number}"]


def test_five_thousand_terms_are_answered(engine):
    engine = engine.changed((), entries(["term7"], ["river"]))
    assert ids(engine.search(Query(tuple(f"term{n}" for n in range(5000))), 10)) == ["a#1"]


def test_what_was_given_out_stays_as_it_is(engine):
    before = engine.changed((), entries(["tax"], ["vote"]))
    after = before.changed(["a#1"], [Entry("b#1", ("vote",))])
    assert ids(before.search(Query(("tax", "vote")), 10)) == ["a#1", "a#2"]
    assert (before.frequency("vote"), before.terms("a#1"), before.terms("b#1")) == (1, ("tax",), ())
    assert ids(after.search(Query(("tax", "vote")), 10)) == ["a#2", "b#1"]


def test_a_paragraph_that_is_removed_and_added_is_held(engine):
    engine = engine.changed((), entries(["tax"])).changed(["a#1"], entries(["vote"]))
    assert ids(engine.search(Query(("tax", "vote")), 10)) == ["a#1"]


@pytest.mark.parametrize("name", ENGINES)
@given(texts=texts, query=st.lists(words, max_size=5).map(tuple))
def test_the_hits_are_exactly_the_paragraphs_that_share_a_term(name, texts, query):
    engine = ENGINES[name]().changed((), entries(*texts))
    hits = engine.search(Query(query), len(texts) or 1)
    assert sorted(ids(hits)) == sorted(
        entry.paragraph_id for entry in entries(*texts) if set(entry.text) & set(query)
    )


@pytest.mark.parametrize("name", ENGINES)
@given(texts=texts, removed=st.sets(st.integers(1, 12)))
def test_adding_and_removing_leaves_what_was_never_removed(name, texts, removed):
    worn = ENGINES[name]().changed((), entries(*texts))
    worn = worn.changed((f"a#{number}" for number in removed), ())
    fresh = ENGINES[name]().changed(
        (), (entry for n, entry in enumerate(entries(*texts), start=1) if n not in removed)
    )
    for word in ("tax", "vote", "river"):
        found: list[Hit] = worn.search(Query((word,)), 20)
        assert found == fresh.search(Query((word,)), 20)
