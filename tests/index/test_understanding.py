from datetime import date

import pytest

from corpus.filter import Filter
from index.answer import answer
from index.engines.memory import MemoryEngine
from index.options import Options
from index.phrases import phrases, places
from index.refusal import FilteredOut
from index.sync import Follower
from index.understanding.understand import understand
from tests.articles import article, put

TODAY = date(2024, 11, 22)


@pytest.fixture
def record(library):
    put(
        library,
        article("a", "“No tax,” said Mara Ellwood, a harbour engineer.", "“A tax,” said Jonas Vane.",
                publisher="The Mole", published=date(2022, 5, 1), date_origin="stated"),
        article("b", "“The tax came late,” said Mara Ellwood.", "“What tax?” asked Ines O’Dell-Vane.",
                publisher="Time", published=date(2024, 3, 1), date_origin="stated"),
        article("c", "“We’re taxed enough,” said Mara Ellwood."),
    )  # fmt: skip
    return Follower(library, MemoryEngine()).catch_up()


@pytest.fixture
def ask(record):
    def asked(text, limit=5, **options):
        return answer(text, record, limit=limit, options=Options(**options), today=TODAY)

    return asked


def ids(found):
    return [passage.paragraph.id for passage in found.passages]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ellwood, mara", "Mara Ellwood"),
        ("what did the harbour engineer say?", "Mara Ellwood"),
        ("Professor Jonas Vane said?", "Jonas Vane"),
        ("ines odell vane on tax", "Ines O’Dell-Vane"),
        ("quotes by Dell Vane", "Ines O’Dell-Vane"),
        ("Mara Elwood", "Mara Ellwood"),
        ("what's Ellwod's view of the tax", "Mara Ellwood"),
    ],
)
def test_a_name_is_found_however_it_is_written(record, text, name):
    assert [person.name for person in understand(text, record).people] == [name]


def test_a_misspelled_name_is_told_and_its_own_words_are_not_looked_for(ask):
    question = ask("what did Mara Elwood say about a tax?").question
    assert question.respelled == (("Mara Elwood", "Mara Ellwood"),)
    assert question.words == ("Mara", "Ellwood", "tax")


@pytest.mark.parametrize("text", ["what did Vanessa say?", "Mara Tax", "the harbour"])
def test_a_name_that_is_not_near_or_has_only_words_on_record_is_nobody_s(record, text):
    assert understand(text, record).people == ()


@pytest.mark.parametrize(
    "text",
    [
        "Which tax did Mara Ellwood reject?",
        "When was the Lisbon Treaty rejected?",
        "Which engineer opposed Vane?",
    ],
)
def test_a_question_of_fact_asks_for_nobody_s_words(record, text):
    question = understand(text, record)
    assert (question.kind, question.name) == ("topic", "")


def test_who_is_asked_for_by_a_title_and_is_not_on_record_goes_by_the_name(record):
    assert understand("what did President Xi Jinping say?", record).name == "Xi Jinping"


def test_of_two_people_the_best_of_each_comes_before_the_second_best_of_either(ask):
    found = ask("what did Mara Ellwood and Jonas Vane say?", limit=2)
    assert [passage.under for passage in found.passages] == ["Mara Ellwood", "Jonas Vane"]
    assert [passage.rank for passage in found.passages] == [1, 2]


def test_beside_a_name_that_nobody_bears_the_other_is_answered_and_it_is_told(ask):
    found = ask("what did Jonas Vane and Zorblatt say?")
    assert (ids(found), found.question.unknown) == (["a#2"], ("Zorblatt",))


def test_who_said_is_answered_by_person_and_only_where_it_is_said(ask):
    found = ask("who spoke about the tax?")
    assert sorted({passage.under for passage in found.passages}) == [
        "Ines O’Dell-Vane",
        "Jonas Vane",
        "Mara Ellwood",
    ]


@pytest.mark.parametrize("question", ["“税”是谁说的？", "税来得晚，这话是谁说的？", "“税”出自谁之口？"])
def test_who_said_is_asked_for_in_chinese_by_the_saying_of_it(record, question):
    assert understand(question, record).kind == "who"


@pytest.mark.parametrize("question", ["《税》的作者是谁？", "港口工程师是谁？"])
def test_who_somebody_is_asks_for_nobodys_words(record, question):
    assert understand(question, record).kind == "topic"


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("能给我介绍一下什么是堤坝么？", ("堤坝",)),
        ("我想知道堤坝建于哪一年？", ("堤坝建于",)),
        ("堤坝有多少米，是怎样修的？", ("堤坝有", "米", "修")),
        ("堤壩為何在南岸？", ("堤壩", "在南岸")),
    ],
)
def test_what_only_asks_is_not_looked_for_in_chinese(record, question, words):
    assert understand(question, record).words == words


def test_where_nobody_says_it_those_come_first_in_which_somebody_speaks(library):
    put(library, article("a", "Eels, eels and eels.", "Eels were sold. “It is late,” said Mara Ellwood."))
    found = answer("who spoke about eels?", Follower(library, MemoryEngine()).catch_up(), limit=5)
    assert [(one.paragraph.id, one.rank, one.under) for one in found.passages] == [
        ("a#2", 1, ""),
        ("a#1", 2, ""),
    ]


def test_dates_and_publisher_keep_out_what_is_not_of_them_and_count_what_has_none(ask):
    assert ids(ask("what did Ellwood say in 2022?")) == ["a#1"]
    assert ids(ask("Ellwood in the mole")) == ["a#1"]
    assert ask("what did Ellwood say in 2022?").undated == 1
    assert ask("what did Ellwood say in the Mole?").undated == 0


def test_a_publisher_of_one_common_word_is_one_in_capitals_only(record):
    assert understand("what did Ellwood say in Time", record).filter.publisher == "Time"
    assert understand("what did Ellwood say in time", record).filter.publisher is None


def test_limits_that_leave_nothing_are_refused_with_what_is_there_without_them(ask):
    refusal = ask("what did Jonas Vane say in Time since 2023?").refusal
    within = Filter(after=date(2023, 1, 1), publisher="Time")
    assert refusal == FilteredOut(within, looser=((Filter(), 1),))


def test_a_question_of_what_happened_in_a_year_looks_for_the_year(record):
    assert not understand("which port closed in 2022?", record, today=TODAY).filter
    assert understand("port closures in 2022", record, today=TODAY).filter.after == date(2022, 1, 1)


def test_options_go_before_what_the_question_says(ask):
    found = ask("what did Vane say about silt in 2022 in the Mole?", speaker="Mara Ellwood", about="tax",
                after=date(2024, 1, 1), publisher="time")  # fmt: skip
    assert ids(found) == ["b#1"]
    assert found.question.about == ("tax",)
    assert (found.question.filter.before, found.question.filter.publisher) == (None, "Time")


def test_a_phrase_must_stand_letter_for_letter_but_for_case_and_apostrophes(ask):
    assert ids(ask('did Ellwood say "WE\'RE  taxed"?')) == ["c#1"]
    assert ask("“taxed we’re”").refusal.kind == "no_phrase"
    assert ask("did Vane say “no tax”?").refusal.kind == "not_on_this"


def test_what_stands_between_the_words_of_a_phrase_does_not_count(ask):
    assert ids(ask("did Ellwood say “‘We’re – taxed’ enough.”?")) == ["c#1"]
    assert list(places("Silt: the end", "Of Silt; “the  End”.")) == [(3, 18)]
    assert list(places("1.5 taxes", "1,5 taxes; 1.5-taxes")) == [(11, 20)]
    assert list(places("白鱼，长江", "白鱼长江")) == [(0, 4)]
    assert list(places("की बात", "का बात")) == []


def test_an_abbreviation_keeps_its_point_at_the_end_of_a_question_or_phrase(record):
    for text in ("Who left the U.S.?", "Who left the U.S.,", "Who left “the U.S.”?", "Who left the U.S."):
        assert understand(text, record).terms == ("left", "us")
    assert phrases("“the U.S.,”") == ("the U.S.",)
    assert understand("Who ate item A.", record).terms == ("ate", "item")


def test_what_a_treaty_says_of_a_topic_is_looked_for_by_its_words(record):
    assert not understand("What did the Mole Treaty say about silt?", record).name
    assert understand("What did Orla Tarn say about silt?", record).name == "Orla Tarn"
    assert understand("What did the Mole Treaty say?", record).name == "Mole Treaty"


def test_what_is_quoted_is_neither_a_date_nor_a_publisher(record):
    question = understand("who said “nothing since 2022 in the Mole”?", record, today=TODAY)
    assert (question.phrases, bool(question.filter)) == (("nothing since 2022 in the Mole",), False)


def test_a_phrase_is_whole_words_and_an_apostrophe_is_no_quotation_mark():
    assert phrases("the pilots' map and the captains' door") == ()
    assert phrases('‘it’s late’ or 「白鱼」 or "of"') == ("it’s late", "白鱼")
    assert list(places("no tax", "No tax; no taxes")) == [(0, 6)]
