from dataclasses import astuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answer import answer
from index.confidence import MOST, TO_ANSWER, confidence, of_speakers
from index.coverage import Covered
from index.engines.memory import MemoryEngine
from index.sync import Follower
from tests.articles import article, put

WEIGHT = st.floats(0, 50)
SHARE = st.floats(0, 1)
ROUNDING = 1e-12


@given(WEIGHT, WEIGHT, SHARE, st.floats(0.1, 10))
def test_more_found_and_less_missing_never_make_it_less_sure(found, missing, dwelt, more):
    sure = confidence(Covered(found, missing, dwelt)).value
    assert 0 <= sure <= 1
    assert confidence(Covered(found + more, missing, dwelt)).value >= sure - ROUNDING
    assert confidence(Covered(found, missing + more, dwelt)).value <= sure + ROUNDING


def test_a_question_all_of_whose_words_are_there_is_answered_however_common_they_are():
    assert confidence(Covered(0.05, 0.01, 0.2)).value < TO_ANSWER
    assert confidence(Covered(0.05, 0.0, 0.2)).value >= TO_ANSWER
    assert confidence(Covered(0.05, 0.0, 0.2)).value == pytest.approx(TO_ANSWER)


def test_a_long_question_need_not_be_covered_as_far_as_a_short_one():
    short, long = Covered(0.8, 1.2, 0.15), Covered(4.0, 6.0, 0.15)
    assert short.share == pytest.approx(long.share)
    assert confidence(short).value < TO_ANSWER < confidence(long).value


def test_the_pieces_add_up_to_the_log_odds():
    evidence = confidence(Covered(2.0, 1.0, 0.4))
    assert 1 / (1 + 2.718281828 ** -sum(astuple(evidence))) == pytest.approx(evidence.value)


@given(st.lists(SHARE, max_size=20), SHARE)
def test_every_further_statement_makes_it_surer_that_somebody_speaks(certainties, another):
    alone, more = of_speakers(certainties), of_speakers([*certainties, another])
    assert 0 <= alone <= more + ROUNDING <= MOST + ROUNDING


@pytest.fixture
def record(library):
    texts = [f"The mayor spoke of rain and bridge number {number}." for number in range(40)]
    put(library, article("a", *texts, "“Eels are back,” said Mara Ellwood.", "The otter eats eels."))
    return Follower(library, MemoryEngine()).catch_up()


@pytest.mark.parametrize(
    "question",
    ["otter eels", "mayor", "otter zebra gnu lynx", "what did Ellwood say?", "what did Orla Tarn say?"],
)
def test_an_answer_is_as_sure_as_it_must_be_and_a_refusal_is_less_sure(record, question):
    found = answer(question, record, limit=5)
    assert (found.confidence >= TO_ANSWER) is (found.refusal is None)


def test_a_passage_that_has_next_to_nothing_of_the_question_is_not_shown_beside_an_answer(record):
    found = answer("does the otter eat eels by the bridge of the mayor?", record, limit=5)
    numbers = [passage.paragraph.number for passage in found.passages]
    assert numbers[0] == 42
    assert all(number > 40 for number in numbers)


def test_how_sure_a_speaker_answer_is_comes_from_the_statements_and_the_topic(record):
    whole = answer("what did Ellwood say?", record, limit=5).confidence
    topic = answer("what did Ellwood say about eels?", record, limit=5).confidence
    half = answer("what did Ellwood say about eels and zebras?", record, limit=5).confidence
    assert 0.9 < whole <= MOST
    assert topic == pytest.approx(whole)
    assert 0 < half < topic / 2 + 0.1
