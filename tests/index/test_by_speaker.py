import pytest

from index.answer import answer
from index.engines.memory import MemoryEngine
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

    def asked(question, limit=5):
        return answer(question, record, limit=limit)

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
    assert refusal.kind == "not_on_this"
    assert refusal.reason == "Mara Ellwood is on record in 2 paragraphs, none of which has: taxes"


def test_who_never_speaks_is_looked_for_by_words(ask):
    assert ask("what did the council say?").question.people == ()


def test_a_question_about_a_topic_is_nobody_s(ask):
    assert ask("when will the port close?").question.people == ()
