"""Who speaks nowhere is not answered for: mentions are offered as mentions, and near names to ask for."""

import pytest

from index.answer import answer
from index.engines.memory import MemoryEngine
from index.never_quoted import names
from index.options import Options
from index.passage import Answer
from index.question import Question
from index.refusal import NeverQuoted, UnknownName
from index.sync import Follower
from tests.articles import article, put


@pytest.fixture
def ask(library):
    put(
        library,
        article(
            "port",
            "“The harbour is full of silt,” said Mara Ellwood, leader of the council.",
            "The dredger belongs to Orla B. Tarn, who was away.",
            "A painting of Orla Tarn hangs in the chapel.",
            "Orla Finch and Mr Tarn were not invited.",
        ),
    )
    record = Follower(library, MemoryEngine()).catch_up()

    def asked(question, limit=5, **options):
        return answer(question, record, limit=limit, options=Options(**options))

    return asked


def numbers(passages):
    return [passage.paragraph.number for passage in passages]


def test_who_is_mentioned_and_never_quoted_is_refused_with_the_mentions(ask):
    found = ask("What did Orla Tarn say?")
    assert (found.passages, sorted(numbers(found.mentions))) == ((), [2, 3])
    assert found.refusal == NeverQuoted("Orla Tarn", 2)


def test_of_the_mentions_those_on_the_topic_come_first_and_no_more_than_asked_for(ask):
    assert numbers(ask("What did Orla Tarn say about the chapel?", limit=1).mentions) == [3]
    assert numbers(ask("What did Orla Tarn say about the dredger?", limit=1).mentions) == [2]


def test_a_speaker_given_beside_the_question_is_told_to_be_mentioned_only(ask):
    found = ask("silt", speaker="Orla Tarn")
    assert found.refusal.kind == "never_quoted"
    assert sorted(numbers(found.mentions)) == [2, 3]


def test_who_is_not_even_mentioned_is_refused_with_near_names(ask):
    found = ask("What did Mara Elmhurst say?")
    assert found.refusal == UnknownName("Mara Elmhurst", near=("Mara Ellwood",))
    assert found.mentions == ()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Sen. Orla B. Tarn’s boat", True),
        ("ORLA TARN", True),
        ("Orla met Tarn", False),
        ("Tarn, Orla", False),
        ("Orla Tarnley", False),
    ],
)
def test_a_name_stands_in_a_text_with_its_parts_side_by_side(text, named):
    assert names(text, "Orla Tarn") is named


def test_a_chinese_name_stands_within_its_sentence():
    assert names("记者孟晓岚没有到场。", "孟晓岚")
    assert not names("记者孟晓岚没有到场。", "孟小岚")


def test_an_answer_has_what_others_say_or_mentions_and_not_both(ask):
    beside = ask("What did Orla Tarn say?").mentions
    refusal = ask("What did Orla Tarn say?").refusal
    with pytest.raises(ValueError, match="not both"):
        Answer(Question("?", (), ()), refusal=refusal, others=beside, mentions=beside)
