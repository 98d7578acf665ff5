from concurrent.futures import ThreadPoolExecutor

import pytest

from corpus.library import Library
from index.answer import answer
from index.engine import Query
from index.engines.memory import MemoryEngine
from index.sync import Follower
from index.verifying.verify import verify
from tests.articles import article, put

FERRIES = 12


@pytest.fixture
def follower(library):
    return Follower(library, MemoryEngine())


def found(follower, *terms):
    return [hit.paragraph_id for hit in follower.catch_up().engine.search(Query(terms), 10)]


def test_the_first_call_takes_over_everything(library, follower):
    put(library, article("a", "The harbour", "The river"), article("b", "The harbour"))
    follower.catch_up()
    assert len(follower.catch_up().engine) == library.count_paragraphs() == 3


def test_with_nothing_new_the_record_stays_as_it_is(library, follower):
    put(library, article("a", "The harbour"))
    assert follower.catch_up() == follower.catch_up()


def test_a_replaced_article_leaves_nothing_of_its_old_text(library, follower):
    put(library, article("a", "The harbour", "The river", "The mayor"))
    follower.catch_up()
    put(library, article("a", "The harbour", "The bridge"))
    follower.catch_up()
    assert found(follower, "river") == found(follower, "mayor") == []
    assert found(follower, "bridg") == ["a#2"]
    assert len(follower.catch_up().engine) == 2


def test_a_removed_article_is_forgotten(library, follower):
    put(library, article("a", "The harbour"), article("b", "The harbour"))
    follower.catch_up()
    with library.batch():
        library.remove("a")
    follower.catch_up()
    assert found(follower, "harbour") == ["b#1"]


def test_an_article_that_came_and_went_between_two_calls_leaves_nothing(library, follower):
    put(library, article("a", "The harbour"))
    with library.batch():
        library.remove("a")
    follower.catch_up()
    assert len(follower.catch_up().engine) == 0


def test_a_change_by_another_process_is_seen(library, follower, tmp_path):
    follower.catch_up()
    with Library(tmp_path / "library.sqlite") as another:
        put(another, article("a", "The harbour"))
    follower.catch_up()
    assert found(follower, "harbour") == ["a#1"]


def test_headline_and_standfirst_are_searched_together(library, follower):
    put(library, article("a", "The tax", headline="Tax falls", standfirst=("Ministers agree",)))
    put(library, article("b", "The tax", headline="Tax falls"))
    follower.catch_up()
    assert found(follower, "tax", "minist") == ["a#1", "b#1"]


def ferry(number, speaker):
    words = (f"“The ferry number {number} will sail at {hour},” said {speaker}." for hour in range(3))
    return article(f"ferry{number}", *words)


def versions(sources):
    return {source.article_id: source.version for source in sources}


def test_a_record_stays_as_it_is_whatever_is_written(library, follower):
    put(library, ferry(1, "Ann Roe"), ferry(2, "Jo Marsh"))
    with follower.record() as before:
        put(library, ferry(1, "Bo Zed"), ferry(2, "Bo Zed"))
        with follower.record() as after:
            assert [person.name for person in after.people.all] == ["Bo Zed"]
            assert answer("what did Bo Zed say?", after, limit=5).on_record == 6
        assert answer("what did Jo Marsh say?", before, limit=5).on_record == 3
        assert verify("The ferry number 1 will sail at 2", before).outcome == "exact"
    assert follower.catch_up().generation == after.generation == library.generation


def test_whoever_asks_while_another_writes_is_answered_from_one_moment(tmp_path):
    """Two threads that ask, and a writer with a library of its own, as `onrecord add` is."""
    with (
        Library(tmp_path / "library.sqlite", create=True) as writer,
        Library(tmp_path / "library.sqlite") as library,
        ThreadPoolExecutor(3) as threads,
    ):
        put(writer, *(ferry(number, "Ann Roe") for number in range(FERRIES)))
        follower = Follower(library, MemoryEngine())
        writing = threads.submit(_replace, writer)
        for asked in [threads.submit(_ask_during, writing, follower) for _ in range(2)]:
            asked.result()
        writing.result()


def _replace(library):
    for turn in range(80):
        put(library, ferry(turn % FERRIES, f"Bo Zed{turn}" if turn % 2 else "Ann Roe"))


def _ask_during(writing, follower):
    while not writing.done():
        with follower.record() as record:
            assert answer("what did Ann Roe say about the ferry?", record, limit=5).on_record
            assert answer("who spoke about the ferry?", record, limit=5).passages
            assert verify("will sail at 2", record).outcome == "exact"
            assert versions(record.sources.values()) == versions(record.library.sources(limit=-1))
            assert len(record.engine) == record.library.count_paragraphs()


def test_people_are_made_anew_only_where_somebody_speaks(library, follower):
    put(library, ferry(1, "Ann Roe"))
    before = follower.catch_up().people
    put(library, article("silent", "The ferry sails."))
    assert follower.catch_up().people is before
    put(library, ferry(2, "Jo Marsh"))
    assert follower.catch_up().people is not before
