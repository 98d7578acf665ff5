import sqlite3
from contextlib import closing

import pytest

from corpus.adding import BATCH, add_all, reread_all
from corpus.attribution.annotate import RULES_VERSION
from corpus.errors import ArticleUnreadable, LibraryUnusable
from corpus.library import Library
from corpus.reading.folder import Failure
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
