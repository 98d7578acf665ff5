from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.export import exported
from corpus.filter import Filter
from corpus.reading.original import Original
from corpus.statement import Annotation, Speaker, Statement
from tests.articles import article, put

ELLWOOD = Speaker("Mara Ellwood", aliases=("Ellwood",), description="leader of the council")
MOLE = Speaker("The Mole", "organisation")


def said(paragraph_id, *speakers, spans=((0, 3),), **changes):
    known = {"mention": (5, 9), "mention_kind": "named", "cue": (10, 14), "form": "direct", "act": "speech"}
    return Statement(paragraph_id, spans, speakers, **known | {"certainty": 0.9} | changes)


def add(library, one, *statements, rules=1):
    with library.batch():
        return library.add(one, Original(b"", "text", one.origin), Annotation(rules, statements))


ARTICLE = article("a", "“One,” Ellwood said.", "Nobody speaks.", "“Two,” she and the Mole said. “Three.”")
FIRST = said("a#1", ELLWOOD)
SECOND = said("a#3", ELLWOOD, MOLE, spans=((0, 4), (5, 9)), mention_kind="pronoun", certainty=0.5)
THIRD = said("a#3", spans=((30, 36),), mention=None, cue=None, mention_kind="none", act="thought")


@pytest.fixture
def annotated(library):
    add(library, ARTICLE, FIRST, SECOND, THIRD)
    return library


def test_statements_come_back_as_they_were_put_in(annotated):
    assert annotated.statements.of_version("a", 1) == Annotation(1, (FIRST, SECOND, THIRD))


def test_statements_of_paragraphs_leave_out_those_where_nobody_speaks(annotated):
    found = annotated.statements.of_paragraphs(["a#3", "a#2", "a#1", "nowhere#1"])
    assert found == {"a#1": (FIRST,), "a#3": (SECOND, THIRD)}


def test_voices_say_how_often_each_speaks(annotated):
    voices = annotated.statements.voices(["a"])
    assert [(voice.number, voice.speaker, voice.statements) for voice in voices] == [
        (1, ELLWOOD, 2),
        (2, MOLE, 1),
    ]


def test_the_paragraphs_of_a_speaker_come_surest_first(annotated):
    assert annotated.statements.paragraphs_of([("a", 1)]) == ["a#1", "a#3"]
    assert annotated.statements.paragraphs_of([("a", 2)]) == ["a#3"]
    assert annotated.statements.paragraphs_of([]) == []


def test_newer_rules_take_the_place_of_older_ones_without_a_new_version(annotated):
    assert add(annotated, ARTICLE, FIRST, rules=2) == "annotated"
    assert annotated.statements.of_version("a", 1) == Annotation(2, (FIRST,))
    assert [change.article_id for change in annotated.changes(1)] == ["a"]
    assert add(annotated, ARTICLE, rules=1) == "unchanged"
    assert annotated.statements.of_version("a", 1) == Annotation(2, (FIRST,))


def test_a_removed_article_leaves_no_speaker_and_no_statement(annotated):
    with annotated.batch():
        annotated.remove("a")
    assert annotated.statements.voices(["a"]) == []
    assert annotated.statements.of_paragraphs(["a#1"]) == {}


def test_an_earlier_version_keeps_its_own_statements(annotated):
    add(annotated, article("a", "“Four,” Ellwood said."), said("a#1", MOLE))
    assert annotated.statements.of_version("a", 1).statements == (FIRST, SECOND, THIRD)
    assert annotated.statements.of_paragraphs(["a#1"]) == {"a#1": (said("a#1", MOLE),)}


@pytest.mark.parametrize("spans", [(), ((3, 3),), ((4, 2),), ((0, 5), (4, 8)), ((5, 8), (0, 3))])
def test_a_statement_without_words_or_out_of_order_cannot_be(spans):
    with pytest.raises(ValueError, match="a#1"):
        said("a#1", spans=spans)


def test_statements_are_exported_by_date_and_publisher(library):
    for day, publisher in ((1, "The Mole"), (2, "The Gauge")):
        dated = article(
            f"a{day}", "“One.”", publisher=publisher, published=date(2024, 3, day), date_origin="given"
        )
        add(library, dated, said(f"a{day}#1", ELLWOOD))
    add(library, article("undated", "“One.”"), said("undated#1", ELLWOOD))

    def articles(*wanted):
        return [source.article_id for source, _, _ in exported(library, Filter(*wanted))]

    assert articles() == ["a2", "a1", "undated"]
    assert articles(date(2024, 3, 2)) == ["a2"]
    assert articles(None, date(2024, 3, 1)) == ["a1"]
    assert articles(None, None, "the mole") == ["a1"]


WIRE = [
    article(
        "a",
        "“The port is full,” said Mara Ellwood, leader of the council.",
        "“So is the town,” Ellwood said.",
    ),
    article("b", "Ellwood said the port was full.", "“We wait,” said Jonas Ellwood, a pilot."),
    article("c", "According to Mara Ellwood, the port is full."),
]


@given(st.permutations(WIRE))
def test_what_is_stored_does_not_depend_on_the_order_in_which_articles_came(new_library, order):
    with new_library() as library:
        put(library, *order)
        stored = [library.statements.of_version(one.id, 1) for one in WIRE]
    with new_library() as library:
        put(library, *WIRE)
        assert stored == [library.statements.of_version(one.id, 1) for one in WIRE]
