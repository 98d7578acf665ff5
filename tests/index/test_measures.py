from math import log2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.measures import Decision, of_ranking, of_refusing

IDS = st.sampled_from([f"a#{number}" for number in range(1, 30)])
RUNS = st.dictionaries(st.sampled_from("pqr"), st.lists(IDS, unique=True))
QRELS = st.dictionaries(st.sampled_from("pqr"), st.frozensets(IDS, min_size=1), min_size=1)


def test_a_ranking_is_measured_as_the_field_does():
    found = of_ranking(
        {"q": ["x#1", "a#1", "a#2"]}, {"q": frozenset({"a#1", "a#2"}), "r": frozenset({"a#1"})}
    )
    assert found["R@1"] == 0
    assert found["R@3"] == 1 / 2
    assert found["MRR@10"] == 1 / 2 / 2
    assert found["MAP@100"] == pytest.approx((1 / 2 + 2 / 3) / 2 / 2)
    ideal = 1 + 1 / log2(3)
    assert found["nDCG@10"] == pytest.approx((1 / log2(3) + 1 / log2(4)) / ideal / 2)


def test_ten_of_many_answers_in_the_first_ten_is_all_that_could_be():
    answers = [f"a#{number}" for number in range(1, 21)]
    assert of_ranking({"q": answers}, {"q": frozenset(answers)})["R@10"] == 1


def test_without_answers_there_is_nothing_to_measure():
    assert of_ranking({}, {}) == {}
    assert of_refusing([]) == {}
    assert of_refusing([Decision(True, True, 1)]) == {"lost of the answerable": 0}


def test_refusing_is_measured_by_what_was_refused_and_how_confidently():
    decided = [
        Decision(True, True, 0.9),
        Decision(True, False, 0.2),
        Decision(False, False, 0.2),
        Decision(False, True, 0.5),
    ]
    assert of_refusing(decided) == {
        "AUROC": (1 + 1 + 0.5 + 0) / 4,
        "refused of the unanswerable": 1 / 2,
        "lost of the answerable": 1 / 2,
    }


@given(RUNS, QRELS)
def test_no_figure_lies_outside_0_and_1_and_the_answers_first_make_all_of_them_1(run, qrels):
    assert all(0 <= value <= 1.000001 for value in of_ranking(run, qrels).values())
    best = of_ranking({question: sorted(answers) for question, answers in qrels.items()}, qrels)
    assert best == pytest.approx(dict.fromkeys(best, 1))


@given(RUNS, QRELS)
def test_the_figures_are_those_of_ir_measures(run, qrels):
    ir_measures = pytest.importorskip("ir_measures")
    measures = {"MRR@10": "RR@10", "nDCG@10": "nDCG@10", "MAP@100": "AP@100"}
    theirs = ir_measures.calc_aggregate(
        [ir_measures.parse_measure(name) for name in measures.values()],
        {question: dict.fromkeys(answers, 1) for question, answers in qrels.items()},
        {question: {id_: -place for place, id_ in enumerate(ids)} for question, ids in run.items()},
    )
    ours = of_ranking(run, qrels)
    assert {name: ours[name] for name in measures} == pytest.approx(
        {name: theirs[ir_measures.parse_measure(theirs_name)] for name, theirs_name in measures.items()}
    )
