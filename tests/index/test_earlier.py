"""A question after another: whose words were asked for before are meant, as long as it names nobody."""

from datetime import date

import pytest

from index.answer import answer
from index.engines.memory import MemoryEngine
from index.options import Options
from index.sync import Follower
from tests.articles import article, put


@pytest.fixture
def ask(library):
    put(
        library,
        article("a", "“No tax,” said Mara Ellwood.", "“A tax,” said Jonas Vane.", "“Eels,” Ellwood said."),
        article("b", "“Eels again,” said Mara Ellwood.", published=date(2024, 3, 1), date_origin="stated"),
    )
    record = Follower(library, MemoryEngine()).catch_up()

    def asked(text, *earlier, **options):
        return answer(text, record, limit=5, options=Options(earlier=earlier, **options))

    return asked


def asked_for(found):
    return found.question.still, found.question.asked_for, found.question.about


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("and about eels?", ("eels",)),
        ("What about eels?", ("eels",)),
        ("what did she say about eels?", ("eels",)),
        ("eels", ("eels",)),
        ("and?", ()),
        ("and in 2024?", ()),
        ("那台湾呢？", ("台湾",)),
        ("那么她怎么说台湾呢？", ("台湾",)),
        ("她怎么看台湾？", ("台湾",)),
        ("那霸的鱼", ("那霸", "鱼")),
    ],
)
def test_who_was_asked_for_before_is_meant_where_nobody_is_named(ask, text, about):
    assert asked_for(ask(text, "Mara Ellwood")) == (True, ("Mara Ellwood",), about)
    assert not ask(text).question.still


def test_a_time_alone_narrows_what_was_asked_before(ask):
    found = ask("and in 2024?", "Mara Ellwood")
    assert [passage.paragraph.id for passage in found.passages] == ["b#1"]


@pytest.mark.parametrize("text", ["and Vane?", "what about Vane?", "What did Vane say?", "Vane on the tax"])
def test_who_is_named_goes_before_who_was_asked_for_before(ask, text):
    assert asked_for(ask(text, "Mara Ellwood"))[:2] == (False, ("Jonas Vane",))


def test_a_speaker_that_is_given_goes_before_who_was_asked_for_before(ask):
    assert asked_for(ask("tax", "Mara Ellwood", speaker="Vane"))[:2] == (False, ("Jonas Vane",))


def test_who_spoke_is_asked_of_everybody(ask):
    assert asked_for(ask("who spoke about eels?", "Jonas Vane"))[:2] == (False, ())


def test_a_name_that_nobody_bears_is_refused_and_not_taken_for_who_was_asked_for_before(ask):
    found = ask("What did Orla Tarn say?", "Mara Ellwood")
    assert (found.question.still, found.refusal.kind) == (False, "unknown_name")


def test_several_are_meant_together(ask):
    found = ask("and about the tax?", "Mara Ellwood", "Jonas Vane")
    assert asked_for(found) == (True, ("Mara Ellwood", "Jonas Vane"), ("tax",))
    assert found.passages


def test_who_is_not_on_record_is_still_asked_for_by_name(ask):
    found = ask("and about eels?", "Orla Tarn")
    assert asked_for(found)[:2] == (True, ("Orla Tarn",))
    assert found.refusal.kind == "unknown_name"
