from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.correction import Naming
from corpus.statement import Speaker
from corpus.statements import Voice
from index.engines.memory import MemoryEngine
from index.people import People
from index.sync import Follower
from tests.articles import article, put

number = count(1)


def voices(*names):
    """Make a voice of each name, in the articles a, b, c ... in their order."""
    return [Voice(chr(ord("a") + n), next(number), Speaker(name), 1, None) for n, name in enumerate(names)]


def groups(spoken, *namings):
    return sorted(sorted(voice.speaker.name for voice in one.voices) for one in People(spoken, namings).all)


def same(*names, articles=()):
    return Naming(True, names, articles)


def different(*names, articles=()):
    return Naming(False, names, articles)


def test_two_names_are_joined_as_told_and_marked():
    spoken = voices("George Bush", "Dubya", "Ann Roe")
    assert groups(spoken, same("dubya", "George Bush")) == [["Ann Roe"], ["Dubya", "George Bush"]]
    marked = {
        person.name for person in People(spoken, [same("dubya", "George Bush")]).all if person.corrected
    }
    assert marked == {"George Bush"}


def test_joining_goes_on_from_name_to_name_even_over_one_that_is_not_here():
    spoken = voices("Ann Roe", "Nan Marsh")
    assert groups(spoken, same("Ann Roe", "Nan"), same("Nan", "Nan Marsh")) == [["Ann Roe", "Nan Marsh"]]


def test_names_that_nobody_here_bears_change_nothing():
    spoken = voices("Linh Tran", "Tran", "Ann Roe")
    told = same("Minh Tran", "Minh Q. Tran"), same("Ann Roe", "Zorblatt")
    assert groups(spoken, *told) == groups(spoken)
    assert not any(person.corrected for person in People(spoken, told).all)


def test_a_name_that_was_joined_still_makes_its_surname_ambiguous():
    spoken = voices("George Bush", "Walker of Texas", "Barbara Bush", "Bush")
    assert ["Bush"] in groups(spoken, same("George Bush", "Walker of Texas"))


@pytest.mark.parametrize("names", [("Minh Tran", "Tran"), ("Minh Q. Tran", "Minh Tran")])
def test_what_rules_would_join_is_parted_as_told(names):
    spoken = voices(*names)
    assert groups(spoken) == [sorted(names)]
    assert groups(spoken, different(*names)) == sorted([name] for name in names)


def test_the_later_of_two_namings_of_the_same_names_counts():
    spoken = voices("Minh Tran", "Tran")
    assert groups(spoken, same("Tran", "Minh Tran"), different("Minh Tran", "Tran")) == [
        ["Minh Tran"],
        ["Tran"],
    ]
    assert groups(spoken, different("Minh Tran", "Tran"), same("Tran", "Minh Tran")) == [
        ["Minh Tran", "Tran"]
    ]


def test_a_name_can_be_somebody_else_in_one_article():
    spoken = voices("Minh Tran", "Tran", "Tran", "Linh Tran")
    here = same("Tran", "Linh Tran", articles=("b",))
    assert groups(spoken, here) == [["Linh Tran", "Tran"], ["Minh Tran"], ["Tran"]]
    spoken = voices("Jo Doe", "Jo Doe", "Jo Doe")
    assert groups(spoken, different("Jo Doe", articles=("b", "c"))) == [["Jo Doe"], ["Jo Doe", "Jo Doe"]]


def test_of_two_who_are_parted_and_may_both_mean_a_third_neither_does():
    told = different("Roe", "Tran"), same("Ann B. Roe", "Minh Tran")
    assert groups(voices("Roe", "Tran", "Ann B. Roe"), *told) == [["Ann B. Roe"], ["Roe"], ["Tran"]]


def test_people_say_whether_they_heed_a_naming():
    people = People(voices("Minh Tran", "Tran", "Ann Roe"))
    assert people.heed(same("Tran", "Minh Tran"))
    assert people.heed(different("Tran", "Ann Roe"))
    assert people.heed(different("Tran", articles=("b",)))
    assert not people.heed(different("Tran", "Minh Tran"))
    assert not people.heed(same("Tran", "Ann Roe"))
    assert not people.heed(different("Tran", "Zorblatt"))
    assert not people.heed(different("Tran", articles=("a",)))


def test_whoever_follows_the_library_hears_of_joined_people(library):
    put(library, article("a", "“One,” said Ann Roe."), article("b", "“Two,” said Jo Marsh."))
    follower = Follower(library, MemoryEngine())
    assert len(follower.catch_up().people.all) == 2
    with library.batch():
        made = library.corrections.make(same("Ann Roe", "Jo Marsh"), "ann")
    assert len(follower.catch_up().people.all) == 1
    assert follower.catch_up().generation == library.generation
    with library.batch():
        library.corrections.undo(made.number)
    assert len(follower.catch_up().people.all) == 2


some = st.sampled_from(["Ann Roe", "Ann B. Roe", "Roe", "Minh Tran", "Tran", "Jo Roe"])
pairs = st.lists(some, min_size=2, max_size=2, unique=True).map(tuple)
namings = st.builds(Naming, st.booleans(), pairs, st.sampled_from([(), ("a",), ("b", "c")]))


@given(st.lists(some, max_size=8), st.lists(namings, max_size=4), st.randoms())
def test_joining_loses_nobody_and_does_not_depend_on_order(names, told, random):
    spoken = voices(*names)
    distinct = list({frozenset(naming.names): naming for naming in told}.values())
    apart = [naming for n, naming in enumerate(distinct) if not naming.articles or n == 0]
    joined = groups(spoken, *apart)
    assert sorted(name for group in joined for name in group) == sorted(names)
    assert groups(random.sample(spoken, len(spoken)), *random.sample(apart, len(apart))) == joined
