from datetime import date
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.statement import Speaker
from corpus.statements import Voice
from index.people import People

number = count(1)


def voice(name, *, kind="person", article="a", statements=1, **fields):
    published = fields.pop("published", None)
    return Voice(article, next(number), Speaker(name, kind, **fields), statements, published)


def names(people):
    return sorted((person.name, person.also) for person in people.all)


def test_the_same_full_name_is_one_person():
    people = People([voice("Mara Ellwood"), voice("MARA ELLWOOD", article="b")])
    assert len(people.all) == 1
    assert people.all[0].articles == 2


def test_a_surname_is_joined_to_the_one_person_who_bears_it_and_the_joining_shows():
    people = People([voice("Vladimir Putin"), voice("Putin", article="b")])
    assert names(people) == [("Vladimir Putin", ("Putin",))]


def test_a_surname_that_two_people_bear_is_joined_to_neither():
    people = People([voice("George Bush"), voice("Barbara Bush"), voice("Bush", article="b")])
    assert names(people) == [("Barbara Bush", ()), ("Bush", ()), ("George Bush", ())]


def test_initials_do_not_part_a_person_unless_they_differ():
    assert len(People([voice("Ann Roe"), voice("Ann B. Roe")]).all) == 1
    assert len(People([voice("Ann B. Roe"), voice("Ann C. Roe")]).all) == 2


def test_a_junior_is_another_than_who_bears_the_bare_name_and_may_be_asked_for_by_it():
    both = People([voice("Dale Haskell"), voice("Dale J. Haskell"), voice("Dale Haskell Jr.", article="b")])
    assert names(both) == [("Dale Haskell Jr.", ()), ("Dale J. Haskell", ("Dale Haskell",))]
    assert [person.name for person in both.called("Dale Haskell")] == ["Dale J. Haskell"]
    assert [person.name for person in both.called("Dale Haskell Jr")] == ["Dale Haskell Jr."]
    assert [person.name for person in People([voice("Ann Roe Jr.")]).called("Ann Roe")] == ["Ann Roe Jr."]


def test_an_organisation_is_never_joined_to_a_person():
    assert len(People([voice("Mara Ellwood"), voice("Ellwood", kind="organisation")]).all) == 2


@pytest.mark.parametrize(
    "asked", ["Mara Ellwood", "ellwood", "Ellwood’s", "MARA", "Mara Jane Ellwood", "the leader"]
)
def test_somebody_is_found_by_any_of_their_names(asked):
    people = People([voice("Mara Jane Ellwood", aliases=("the leader", "Mara"))])
    assert [person.name for person in people.called(asked)] == ["Mara Jane Ellwood"]


def test_who_is_asked_for_in_full_is_not_mixed_with_namesakes():
    people = People([voice("Mara Ellwood"), voice("Jonas Ellwood")])
    assert [person.name for person in people.called("Mara Ellwood")] == ["Mara Ellwood"]
    assert {person.name for person in people.called("Ellwood")} == {"Mara Ellwood", "Jonas Ellwood"}
    assert people.called("Zorblatt") == people.called("") == []


def test_a_surname_means_all_who_bear_it_even_where_an_article_knows_one_by_nothing_else():
    people = People(
        [voice("Mara Ellwood", statements=2), voice("Jonas Ellwood"), voice("Ellwood", article="b")]
    )
    assert [person.name for person in people.called("Ellwood")] == [
        "Mara Ellwood",
        "Ellwood",
        "Jonas Ellwood",
    ]


def test_those_with_most_statements_come_first_with_their_dates_and_descriptions():
    first = voice("Ann Roe", statements=2, published=date(2024, 1, 1), description="a pilot")
    second = voice("Ann Roe", article="b", statements=3, published=date(2023, 1, 1), description="a pilot")
    people = People([voice("Jo Doe", statements=4), first, second])
    person = people.all[0]
    assert (person.name, person.statements, person.articles) == ("Ann Roe", 5, 2)
    assert person.dates == (date(2023, 1, 1), date(2024, 1, 1))
    assert person.descriptions == ("a pilot",)
    assert people.all[1].dates is None


def test_people_are_listed_by_the_start_of_a_name():
    people = People([voice("Mara Ellwood"), voice("Jonas Marsh")])
    assert [person.name for person in people.like("mar")] == ["Jonas Marsh", "Mara Ellwood"]
    assert [person.name for person in people.like("mara ell")] == ["Mara Ellwood"]
    assert len(people.like(" ")) == 2
    assert people.like("!!!") == []


parts = st.sampled_from(["Ann", "B.", "Roe", "Roe-Marsh", "Jr.", "Ellwood", "孟琪"])


@given(st.lists(st.lists(parts, min_size=1, max_size=3).map(" ".join), max_size=8), st.randoms())
def test_no_voice_is_lost_or_counted_twice_in_any_order(all_names, random):
    voices = [voice(name, article=str(place)) for place, name in enumerate(all_names)]
    people = People(voices)
    assert sorted(v.number for person in people.all for v in person.voices) == [v.number for v in voices]
    shuffled = random.sample(voices, len(voices))
    assert names(People(shuffled)) == names(people)
