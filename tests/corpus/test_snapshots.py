"""The library as it was at one moment, while others write."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor

import pytest

from corpus.errors import ArticleUnknown
from tests.articles import article, put


def texts(edition):
    return [paragraph.text for paragraph in edition.article.paragraphs]


def test_a_snapshot_stays_as_it_is_whatever_is_written(library):
    put(library, article("a", "The ice is thin."))
    with library.snapshot() as before:
        assert before.generation == 1
        put(library, article("a", "The ice has gone."), article("b", "The harbour is closed."))
        assert texts(before.edition("a")) == ["The ice is thin."]
        assert before.generation == before.count_sources() == 1
        with library.snapshot() as after:
            assert texts(after.edition("a")) == ["The ice has gone."]
    with library.snapshot() as later:
        assert later.count_sources() == 2


def test_a_snapshot_that_outlasts_its_library_lets_go_of_the_file_at_its_end(new_library):
    library = new_library()
    with library.snapshot() as still:
        library.close()
        assert still.count_sources() == 0
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        still.count_sources()


def test_a_snapshot_that_ends_in_an_error_lets_go_of_its_moment(library):
    with pytest.raises(ArticleUnknown), library.snapshot() as before:
        before.edition("a")
    put(library, article("a", "The ice is thin."))
    with library.snapshot() as after:
        assert texts(after.edition("a")) == ["The ice is thin."]


def test_several_threads_that_read_at_once_each_get_their_own(library):
    ids = [f"a{number}" for number in range(8)]
    for id_ in ids:
        put(library, article(id_, f"The ice of {id_}."))

    def read(id_):
        with library.snapshot() as now:
            return {texts(now.edition(id_))[0] for _ in range(200)}

    with ThreadPoolExecutor(len(ids)) as threads:
        assert list(threads.map(read, ids)) == [{f"The ice of {id_}."} for id_ in ids]
