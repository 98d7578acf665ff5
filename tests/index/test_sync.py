import pytest

from index.engine import Query
from index.engines.memory import MemoryEngine
from index.sync import Follower
from tests.articles import article, put


@pytest.fixture
def engine():
    return MemoryEngine()


@pytest.fixture
def follower(library, engine):
    return Follower(library, engine)


def found(engine, term):
    return [hit.paragraph_id for hit in engine.search(Query((term,)), 10)]


def test_the_first_call_takes_over_everything(library, engine, follower):
    put(library, article("a", "The harbour", "The river"), article("b", "The harbour"))
    follower.catch_up()
    assert len(engine) == library.count_paragraphs() == 3


def test_with_nothing_new_the_record_stays_as_it_is(library, follower):
    put(library, article("a", "The harbour"))
    assert follower.catch_up() == follower.catch_up()


def test_a_replaced_article_leaves_nothing_of_its_old_text(library, engine, follower):
    put(library, article("a", "The harbour", "The river", "The mayor"))
    follower.catch_up()
    put(library, article("a", "The harbour", "The bridge"))
    follower.catch_up()
    assert found(engine, "river") == found(engine, "mayor") == []
    assert found(engine, "bridg") == ["a#2"]
    assert len(engine) == 2


def test_a_removed_article_is_forgotten(library, engine, follower):
    put(library, article("a", "The harbour"), article("b", "The harbour"))
    follower.catch_up()
    with library.batch():
        library.remove("a")
    follower.catch_up()
    assert found(engine, "harbour") == ["b#1"]


def test_an_article_that_came_and_went_between_two_calls_leaves_nothing(library, engine, follower):
    put(library, article("a", "The harbour"))
    with library.batch():
        library.remove("a")
    follower.catch_up()
    assert len(engine) == 0


def test_a_change_by_another_process_is_seen(library, engine, follower, tmp_path):
    from corpus.library import Library

    follower.catch_up()
    with Library(tmp_path / "library.sqlite") as another:
        put(another, article("a", "The harbour"))
    follower.catch_up()
    assert found(engine, "harbour") == ["a#1"]


def test_headline_and_standfirst_are_searched_together(library, engine, follower):
    put(library, article("a", "The tax", headline="Tax falls", standfirst=("Ministers agree",)))
    put(library, article("b", "The tax", headline="Tax falls"))
    follower.catch_up()
    assert [hit.paragraph_id for hit in engine.search(Query(("tax", "minist")), 10)] == ["a#1", "b#1"]
