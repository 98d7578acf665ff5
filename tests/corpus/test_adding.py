import sqlite3
from contextlib import closing

import pytest

from corpus.adding import BATCH, add_all, reread_all
from corpus.attribution.annotate import RULES_VERSION
from corpus.errors import ArticleUnreadable, LibraryUnusable
from corpus.library import Library
from corpus.reading.folder import Failure, discover
from corpus.reading.original import Given, Original


def text(origin, words, **given):
    return Original(f"Rain\n\n{words}\n".encode(), "text", origin, Given(**given))


def outcomes(added):
    return [one.outcome or type(one.error).__name__ for one in added]


def test_one_that_fails_is_noted_and_the_rest_goes_on(library):
    found = [
        text("a.txt", "It rained on the harbour all day, the mayor said."),
        Failure("b.txt", ArticleUnreadable("b.txt is empty", "Leave it out")),
        Original(b"\0\0", "text", "c.txt"),
        text("d.txt", "The sun shone on the harbour all day, the mayor said."),
    ]
    assert outcomes(add_all(library, found)) == ["read", "ArticleUnreadable", "ArticleUnreadable", "read"]
    assert [unread.origin for unread in library.unread.all()] == ["b.txt", "c.txt"]


def test_a_library_that_cannot_be_used_ends_it_all_and_is_no_fault_of_the_article(tmp_path, monkeypatch):
    monkeypatch.setattr("corpus.database.BUSY_TIMEOUT_S", 0.01)
    with Library(tmp_path / "library.sqlite", create=True) as library:

        def meanwhile():
            yield text("a.txt", "It rained on the harbour all day, the mayor said.")
            other.execute("BEGIN IMMEDIATE")

        with closing(sqlite3.connect(tmp_path / "library.sqlite")) as other:
            with pytest.raises(LibraryUnusable, match="locked"):
                list(add_all(library, meanwhile()))
            other.rollback()
        assert library.count_sources() == 0
        assert library.unread.all() == []


def test_a_full_disk_within_a_batch_takes_it_back(library, monkeypatch):
    def full(*_):
        raise LibraryUnusable("the disk is full", "Make room")

    monkeypatch.setattr(library, "add", full)
    with pytest.raises(LibraryUnusable):
        list(add_all(library, [text("a.txt", "It rained on the harbour all day, the mayor said.")]))
    assert library.unread.all() == []


def test_more_than_one_batch_is_added(library):
    found = [text(f"{n}.txt", f"It rained on harbour {n} all day, the mayor said.") for n in range(BATCH + 1)]
    assert outcomes(add_all(library, found)) == ["read"] * (BATCH + 1)
    assert outcomes(add_all(library, found)) == ["unchanged"] * (BATCH + 1)


def test_rereading_keeps_what_was_given(library):
    list(add_all(library, [text("a.txt", "It rained on the harbour all day.", publisher="The Mole")]))
    assert outcomes(reread_all(library)) == ["unchanged"]
    assert library.edition("a.txt").source.publisher == "The Mole"


def test_rereading_refuses_another_id_and_leaves_the_article_as_it_was(library, monkeypatch):
    list(add_all(library, [text("a.txt", "It rained on the harbour all day.")]))
    found = text("b.txt", "It rained on the harbour all day.")
    monkeypatch.setattr(library, "original", lambda _: found)
    assert outcomes(reread_all(library)) == ["ArticleConflict"]
    assert [source.article_id for source in library.sources()] == ["a.txt"]


def test_what_is_on_record_is_not_annotated_again(library, monkeypatch):
    found = [text("a.txt", "It rained on the harbour all day, the mayor said.")]
    list(add_all(library, found))

    def annotate_again(_):
        raise AssertionError

    monkeypatch.setattr("corpus.annotating.annotate", annotate_again)
    assert outcomes(add_all(library, found)) == ["unchanged"]
    assert outcomes(reread_all(library)) == ["unchanged"]
    with pytest.raises(AssertionError):
        list(add_all(library, [text("b.txt", "The sun shone on the harbour all day, the mayor said.")]))


def test_newer_rules_annotate_what_is_on_record(library, monkeypatch):
    found = [text("a.txt", "It rained on the harbour all day, the mayor said.")]
    list(add_all(library, found))
    for module in "adding", "annotating":
        monkeypatch.setattr(f"corpus.{module}.RULES_VERSION", RULES_VERSION + 1)
    assert outcomes(add_all(library, found)) == ["annotated"]
    assert outcomes(add_all(library, found)) == ["unchanged"]


def test_what_another_process_removes_meanwhile_is_annotated_after_all(library):
    found = text("a.txt", "It rained on the harbour all day, the mayor said.")
    list(add_all(library, [found]))

    def meanwhile():
        yield found
        with library.batch():
            library.remove("a.txt")

    assert outcomes(add_all(library, meanwhile())) == ["read"]
    assert library.statements.of_version("a.txt", 2).rules == RULES_VERSION


FERRY = "---\nid: ferry\n---\nRain\n\n{}It rained on the harbour all day, the mayor said.\n"


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "articles"
    made.mkdir()
    return made


def add_folder(library, folder):
    return outcomes(add_all(library, discover(folder)))


def test_the_original_and_what_was_dropped_of_it_are_taken_over_together(library, folder):
    """A page that was scraped again: the same words, below other advertisements."""
    (folder / "ferry.txt").write_text(FERRY.format("Advertisement\n\n"))
    add_folder(library, folder)
    page = FERRY.format("Share this article\n\nAdvertisement\n\n")
    (folder / "ferry.txt").write_text(page)
    assert add_folder(library, folder) == ["unchanged"]
    for _ in range(2):
        held = library.edition("ferry")
        assert library.original(held.source).raw.decode() == page
        lines = page.splitlines()
        assert [lines[dropped.line - 1] for dropped in held.article.dropped] == [
            dropped.text for dropped in held.article.dropped
        ]
        assert len(held.article.dropped) == 2
        assert outcomes(reread_all(library)) == ["unchanged"]


def test_a_file_that_was_moved_is_cited_where_it_lies(library, folder):
    (folder / "ferry.txt").write_text(FERRY.format(""))
    add_folder(library, folder)
    before = library.generation
    (folder / "sub").mkdir()
    (folder / "ferry.txt").rename(folder / "sub/moved.txt")
    assert add_folder(library, folder) == ["unchanged"]
    (source,) = library.sources()
    assert (source.origin, source.version) == ("sub/moved.txt", 1)
    assert library.original(source).origin == "sub/moved.txt"
    assert library.generation == before + 1


def test_of_two_files_with_one_article_the_first_is_cited_however_often_they_are_added(library, folder):
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(FERRY.format(""))
    assert add_folder(library, folder) == ["read", "unchanged"]
    assert add_folder(library, folder) == ["unchanged", "unchanged"]
    assert [source.origin for source in library.sources()] == ["a.txt"]
    assert library.generation == 1
