from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Paragraph
from corpus.source import Source
from corpus.statement import Speaker, Statement
from index.choosing import choose, count, spread
from index.copies import join_copies
from index.passage import Passage
from index.question import Question

QUESTION = Question("minister", ("minister",), ("minist",))
TEXT = "The minister told parliament that 14 ferries will not sail before the inquiry has heard the captain."


def source(article_id, published=None):
    return Source(
        article_id=article_id,
        version=1,
        headline=None,
        standfirst=(),
        publisher=None,
        url=None,
        published=published,
        date_origin="stated" if published else None,
        authors=(),
        language=None,
        origin=article_id,
        paragraph_count=9,
        sha256="0" * 64,
        added_utc=datetime(2025, 1, 1, tzinfo=UTC),
    )


def passage(id_="a#1", text=TEXT, *, published=None, speaker=None, score=1.0):
    made = Statement(
        id_,
        ((0, 1),),
        (Speaker(speaker),) if speaker else (),
        mention=None,
        mention_kind="none",
        cue=None,
        form="indirect",
        act="speech",
        certainty=0.5,
    )
    article_id = id_.partition("#")[0]
    return Passage(
        source(article_id, published),
        Paragraph(id_, text),
        rank=1,
        score=score,
        statements=(made,) if speaker else (),
    )


def shown(passages):
    return [passage.ids for passage in passages]


@pytest.mark.parametrize(
    "other",
    [
        TEXT,
        f"{TEXT} He left.",
        TEXT.replace("told parliament", "said on Monday"),
        TEXT.upper(),
        "14 ferries will not sail before the inquiry has heard the captain, the minister said.",
    ],
)
def test_what_says_nearly_the_same_is_joined(other):
    assert shown(join_copies([passage(), passage("b#2", other)])) == [("a#1", "b#2")]


@pytest.mark.parametrize(
    "other",
    [
        TEXT.replace("14", "15"),
        TEXT.replace("will not sail", "will sail"),
        "The minister told parliament that the weather had been fine.",
        "The captain told the inquiry that 14 ferries had sailed, and that he had not heard the minister.",
    ],
)
def test_another_number_or_the_opposite_or_other_words_are_not_the_same(other):
    assert shown(join_copies([passage(), passage("b#2", other)])) == [("a#1",), ("b#2",)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("湖是结果，河是原因，只盯着湖看等于只擦镜子。", "湖是結果，河是原因，只盯著湖看，等於只擦鏡子。"),
        ("เรือข้ามฟากหยุดวิ่งเพราะคลื่นสูง", "เรือข้ามฟากหยุดวิ่ง เพราะคลื่นสูง"),
    ],
)
def test_scripts_without_spaces_are_compared_by_characters(one, other):
    assert shown(join_copies([passage("a#1", one), passage("b#2", other)])) == [("a#1", "b#2")]
    assert len(join_copies([passage("a#1", one), passage("b#2", f"不{one[::-1]}")])) == 2


def test_what_different_people_say_in_the_same_words_is_shown_of_both():
    said = [passage(speaker="Una Galbraith"), passage("b#1", speaker="Iain Galbraith")]
    assert shown(join_copies(said)) == [("a#1",), ("b#1",)]
    assert shown(join_copies([passage(speaker="Una Galbraith"), passage("b#1")])) == [("a#1",), ("b#1",)]


def test_a_surname_is_the_same_speaker():
    said = [passage(speaker="Una Galbraith"), passage("b#1", speaker="Galbraith")]
    assert shown(join_copies(said)) == [("a#1", "b#1")]


def test_the_earliest_is_shown_at_the_place_of_the_best():
    joined = join_copies(
        [
            passage("a#1"),
            passage("x#1", "Something else was said."),
            passage("b#1", published=date(2024, 9, 11)),
            passage("c#7", published=date(2024, 9, 10)),
            passage("d#1", published=date(2024, 9, 10)),
        ]
    )
    assert shown(joined) == [("c#7", "d#1", "b#1", "a#1"), ("x#1",)]


def test_two_words_are_the_same_only_where_they_are_all():
    assert shown(join_copies([passage(text="Not I."), passage("b#1", "Not I"), passage("c#1", "I")])) == [
        ("a#1", "b#1"),
        ("c#1",),
    ]


TEXTS = st.sampled_from([TEXT, TEXT.replace("14", "9"), f"{TEXT} So.", "Yes.", "…", "湖是结果，河是原因。"])
PASSAGES = st.lists(
    st.builds(
        lambda number, text, speaker, day: (number, text, speaker, day),
        st.integers(1, 40),
        TEXTS | st.text(min_size=1).filter(str.strip),
        st.sampled_from([None, "Ann Lee", "Lee", "Bo Lee"]),
        st.sampled_from([None, date(2024, 1, 1), date(2024, 1, 2)]),
    ),
    unique_by=lambda one: one[0],
    max_size=25,
).map(
    lambda some: [
        passage(f"{n % 4}#{n}", text, speaker=who, published=day, score=1 / n) for n, text, who, day in some
    ]
)


@given(PASSAGES)
def test_joining_loses_no_paragraph_and_shows_none_twice(passages):
    joined = join_copies(passages)
    assert sorted(id_ for one in joined for id_ in one.ids) == sorted(one.paragraph.id for one in passages)
    assert count(joined) == len(passages)
    assert join_copies(joined[:0]) == []


@given(PASSAGES)
def test_spreading_changes_only_which_is_third(passages):
    found = spread(passages)
    assert found[:2] == passages[:2]
    assert sorted(shown(found)) == sorted(shown(passages))
    moved = found[2:3]
    assert [one for one in found if one not in moved] == [one for one in passages if one not in moved]


def test_three_of_one_article_make_room_for_another_that_is_nearly_as_good():
    own = [passage(f"a#{n}", f"Paragraph {n}.", score=2.0) for n in range(1, 5)]
    assert shown(choose(QUESTION, [*own, passage("b#1", "Another.", score=1.7)], 3)) == [
        ("a#1",),
        ("a#2",),
        ("b#1",),
    ]
    assert shown(choose(QUESTION, [*own, passage("b#1", "Another.", score=1.5)], 3)) == [
        ("a#1",),
        ("a#2",),
        ("a#3",),
    ]


def test_three_of_one_article_that_stand_apart_make_no_room():
    own = [passage(f"a#{n}", f"Paragraph {n}.") for n in (1, 2, 9)]
    assert shown(choose(QUESTION, [*own, passage("b#1", "Another.")], 3)) == [("a#1",), ("a#2",), ("a#9",)]


def test_what_is_chosen_is_ranked_anew():
    chosen = choose(QUESTION, [passage("a#1"), passage("b#1"), passage("c#1", "Other words are here.")], 5)
    assert [(one.rank, one.ids) for one in chosen] == [(1, ("a#1", "b#1")), (2, ("c#1",))]
