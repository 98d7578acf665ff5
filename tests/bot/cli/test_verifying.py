import json

import pytest


@pytest.fixture(autouse=True)
def filled(onrecord, articles):
    onrecord("add", articles)


def test_words_on_record_are_shown_with_who_says_them_and_where(onrecord):
    ran = onrecord("verify", "no tax before the DREDGING is paid for", "--speaker", "Ellwood")
    assert ran.code == 0
    lines = ran.out.splitlines()
    assert lines[1] == "On record, word for word, said by Mara Ellwood."
    assert (
        "“No tax before the dredging is paid for,” Mara Ellwood, who leads the council, told reporters."
        in lines
    )
    assert "The Mole · by Ann Roe · 2024-03-01 · paragraph 2" in lines


def test_a_changed_word_is_told_with_the_one_on_record(onrecord):
    ran = onrecord("verify", "no tax before the dredging is agreed for")
    assert ran.code == 3
    assert "Nearly on record, not word for word; said by Mara Ellwood." in ran.out
    assert "! given “agreed”, on record “paid”" in ran.out


def test_who_is_named_wrongly_is_set_right(onrecord):
    ran = onrecord("verify", "no tax before the dredging", "--speaker", "Ann Roe")
    assert ran.code == 3
    assert ran.out.splitlines()[1:3] == [
        "On record, but not as the words of Ann Roe: it is said by Mara Ellwood.",
        "Nobody called Ann Roe speaks on record.",
    ]


def test_what_is_not_on_record_is_not(onrecord):
    ran = onrecord("verify", "the comet will return with the dredging")
    assert (ran.code, ran.out.splitlines()[1:]) == (3, ["Not on record."])


def test_the_verdict_can_be_had_as_json(onrecord):
    ran = onrecord("verify", "--json", "no tax before the dredging is agreed for")
    verdict = json.loads(ran.out)
    assert verdict["schema"] == "onrecord/verdict/1"
    assert verdict["outcome"] == "nearly"
    (match,) = verdict["matches"]
    assert match["differences"] == [{"given": "agreed", "on_record": "paid"}]
    (passage,) = match["passages"]
    start, end = passage["highlights"][0]
    assert passage["text"][start:end] == "No tax before the dredging is paid for"
