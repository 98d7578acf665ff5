import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.engines.memory import MemoryEngine
from index.people import People
from index.sync import Record
from index.understanding.understand import understand as understand_of

EMPTY = Record(library=None, engine=MemoryEngine(), people=People(()), sources={})


def understand(typed):
    return understand_of(typed, EMPTY)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("what did Mara Ellwood say?", ("Mara", "Ellwood")),
        ("What did Ellwood say about the harbour tax?", ("Ellwood", "harbour", "tax")),
        ("who said that the bridge is safe", ("bridge", "safe")),
        ("WHO", ("WHO",)),
        ("please show me statements regarding U.S. steel", ("U.S.", "steel")),
        ("孟琪说了什么？", ("孟琪",)),
        ("关于湖水，谁说了什么", ("湖水",)),
    ],
)
def test_the_words_that_are_looked_for_are_those_of_the_topic(typed, words):
    assert understand(typed).words == words


def test_a_question_of_nothing_but_its_frame_looks_for_that():
    assert understand("what is a statement?").words == ("statement",)


@pytest.mark.parametrize("typed", ["", "   ", "?!", "what was it?", "🦆"])
def test_a_question_without_words_has_no_terms(typed):
    assert understand(typed).terms == ()


@given(st.text())
def test_the_words_are_cut_from_the_question_in_their_order(typed):
    rest = typed
    for word in understand(typed).words:
        assert word in rest
        rest = rest[rest.index(word) + len(word) :]
