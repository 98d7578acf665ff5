import pytest

from corpus.library import Library
from index.answer import answer
from index.engines.memory import MemoryEngine
from index.options import Options
from index.refusal import NotOnThis, UnknownName
from index.sync import Follower
from tests.articles import article, put


@pytest.fixture
def ask(library):
    put(
        library,
        article(
            "port",
            "The port will close in May, the council decided.",
            "“The harbour is full of silt,” said Mara Ellwood, leader of the council.",
            "She said the dredging would take a year.",
            "“Silt is a gift,” said Jonas Vane, a farmer.",
            "Mara Ellwood was met with boos.",
        ),
    )
    record = Follower(library, MemoryEngine()).catch_up()

    def asked(question, limit=5, **options):
        return answer(question, record, limit=limit, options=Options(**options))

    return asked


def numbers(passages):
    return [passage.paragraph.number for passage in passages]


@pytest.mark.parametrize(
    "question",
    [
        "what did Mara Ellwood say?",
        "What has Ellwood said",
        "Ellwood",
        "mara ellwood?",
        "what does Ellwood think?",
        "According to Ellwood",
    ],
)
def test_asked_what_somebody_says_it_gives_what_they_say_and_nothing_else(ask, question):
    found = ask(question)
    assert sorted(numbers(found.passages)) == [2, 3]
    assert [person.name for person in found.question.people] == ["Mara Ellwood"]
    assert found.on_record == 2
    assert found.others == ()


def test_the_paragraph_that_names_nobody_is_found_and_says_how(ask):
    passage = next(one for one in ask("what did Ellwood say?").passages if one.paragraph.number == 3)
    (statement,) = passage.statements
    assert statement.mention_kind == "pronoun"
    assert [speaker.name for speaker in statement.speakers] == ["Mara Ellwood"]


def test_in_chinese_too(library):
    put(
        library,
        article("湖", "“水清了，”环保组织负责人孟琪说，“其实才刚刚开始。”", "渔民陶阿根说：“白鱼回来了。”"),
    )
    record = Follower(library, MemoryEngine()).catch_up()
    found = answer("孟琪说了什么？", record, limit=5)
    assert (numbers(found.passages), found.question.about, found.others) == ([1], (), ())


def test_with_a_topic_its_words_come_first_and_what_others_say_follows_apart(ask):
    found = ask("what did Ellwood say about silt?")
    assert numbers(found.passages) == [2, 3]
    assert numbers(found.others) == [4]
    assert found.question.about == ("silt",)


def test_the_limit_shortens_and_the_count_says_so(ask):
    found = ask("what did Ellwood say?", limit=1)
    assert (len(found.passages), found.on_record) == (1, 2)


def test_on_another_topic_it_says_that_they_are_on_record_but_not_on_this(ask):
    refusal = ask("what did Ellwood say about taxes?").refusal
    assert refusal == NotOnThis(("Mara Ellwood",), 2, ("taxes",))


def test_one_word_of_a_topic_is_not_enough_and_what_they_never_say_is_told(ask):
    refusal = ask("what did Ellwood say about eels, Scotland and silt?").refusal
    assert refusal == NotOnThis(("Mara Ellwood",), 2, ("eels", "Scotland"))


def test_who_never_speaks_is_looked_for_by_words(ask):
    assert ask("what did the council say?").question.people == ()


def test_a_question_about_a_topic_is_nobody_s(ask):
    assert ask("when will the port close?").question.people == ()


@pytest.mark.parametrize(
    "question", ["silt", "what about silt?", "what did Ellwood say about silt?", "Ellwood on silt"]
)
def test_with_a_speaker_given_the_words_of_the_question_are_the_topic(ask, question):
    found = ask(question, speaker="Mara Ellwood")
    assert found.question.about == ("silt",)
    assert numbers(found.passages) == [2, 3]
    assert numbers(found.others) == [4]


@pytest.mark.parametrize("question", ["what did she say?", "Ellwood", "?"])
def test_with_a_speaker_given_and_no_topic_it_gives_all_they_say(ask, question):
    found = ask(question, speaker="Ellwood")
    assert (sorted(numbers(found.passages)), found.others) == ([2, 3], ())


def test_who_is_named_in_the_question_does_not_take_the_place_of_the_speaker_given(ask):
    found = ask("what did Vane say?", speaker="Ellwood")
    assert [person.name for person in found.question.people] == ["Mara Ellwood"]
    assert found.question.about == ("Vane",)


@pytest.mark.parametrize(
    ("speaker", "near"), [("Mara Elwood", ("Mara Ellwood",)), ("Zorblatt", ()), ("?", ())]
)
def test_a_speaker_nobody_is_called_is_refused_with_whom_to_ask_for(ask, speaker, near):
    assert ask("silt", speaker=speaker).refusal == UnknownName(speaker, near)


def test_in_an_empty_library_a_speaker_is_not_looked_for(tmp_path):
    with Library(tmp_path / "empty.sqlite", create=True) as library:
        record = Follower(library, MemoryEngine()).catch_up()
        assert (
            answer("silt", record, limit=5, options=Options(speaker="Ellwood")).refusal.kind
            == "empty_library"
        )
