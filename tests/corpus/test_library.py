import sqlite3
from contextlib import closing
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Dropped, Paragraph
from corpus.errors import ArticleConflict, ArticleUnknown, LibraryUnusable
from corpus.library import Library
from corpus.reading.original import Given, Original
from corpus.statement import Annotation
from tests.articles import article, put


def texts(edition):
    return [paragraph.text for paragraph in edition.article.paragraphs]


def remove(library, article_id):
    with library.batch():
        library.remove(article_id)


def test_an_article_comes_back_as_it_was_put_in(library):
    full = article(
        "a",
        "One “two”.",
        "\u202eThree\u00a0four.",
        headline="Headline",
        standfirst=("A point",),
        publisher="The Mole",
        url="https://example.org/a",
        published=date(2024, 3, 1),
        date_origin="guessed",
        authors=("Ann Roe", "Jo Doe"),
        language="en",
        dropped=(Dropped(3, "Advertisement", "advertisement"),),
    )
    put(library, full)
    held = library.edition("a").article
    assert held == full
    assert held.dropped == full.dropped


def test_the_original_comes_back_as_it_was_put_in(library):
    original = Original(
        b"\xffraw\0", "markdown", "a", Given("H", "P", "https://example.org", date(2024, 1, 2), ("Ann",))
    )
    with library.batch():
        library.add(article("a", "One."), original, Annotation(1))
    assert library.original(library.edition("a").source) == original


def test_the_same_words_are_unchanged_and_other_words_are_a_new_version(library):
    assert put(library, article("a", "One.")) == ["read"]
    assert put(library, article("a", "One.")) == ["unchanged"]
    assert put(library, article("a", "One.", "Two.")) == ["replaced"]
    assert [source.version for source in library.versions("a")] == [1, 2]


def test_the_old_version_stays_readable_with_its_hash_and_time(library):
    put(library, article("a", "One."))
    before = library.edition("a").source
    put(library, article("a", "One, corrected."), article("a", "One, again."))
    old = library.edition("a", 1)
    assert texts(old) == ["One."]
    assert (old.source.sha256, old.source.added_utc) == (before.sha256, before.added_utc)
    assert texts(library.edition("a")) == ["One, again."]


def test_a_citation_that_changes_is_a_new_version_too(library):
    put(library, article("a", "One."))
    assert put(library, article("a", "One.", publisher="The Mole")) == ["replaced"]


def test_what_was_dropped_is_kept_up_to_date_without_a_new_version(library):
    put(library, article("a", "One."))
    again = article("a", "One.", dropped=(Dropped(1, "85", "share count"),))
    assert put(library, again) == ["unchanged"]
    assert library.edition("a").article.dropped == again.dropped


def test_every_change_raises_the_generation_and_nothing_else_does(library):
    assert library.generation == 0
    put(library, article("a", "One."))
    put(library, article("a", "One."))
    assert library.generation == 1
    put(library, article("b", "Two."), article("a", "Three."))
    remove(library, "b")
    assert library.generation == 4
    assert [(c.article_id, c.on_record) for c in library.changes(1)] == [("a", True), ("b", False)]


def test_removing_deletes_all_versions_and_their_originals_for_good(library, tmp_path):
    put(library, article("a", "A sentence to forget."), article("a", "Another sentence to forget."))
    remove(library, "a")
    assert library.versions("a") == library.sources() == []
    library.close()
    held = b"".join(file.read_bytes() for file in tmp_path.glob("library.sqlite"))
    assert b"to forget" not in held


def words_in(folder):
    return b"".join(file.read_bytes() for file in folder.glob("library.sqlite*"))


def test_what_is_removed_is_gone_from_the_disk_while_another_has_the_library_open(library, tmp_path):
    put(library, article("a", "A sentence to forget."))
    with Library(tmp_path / "library.sqlite") as another:
        with another.snapshot() as now:
            assert now.count_sources() == 1
        remove(library, "a")
        assert b"to forget" not in words_in(tmp_path)


def test_whoever_reads_on_keeps_removed_words_on_the_disk_which_is_told(library, tmp_path, monkeypatch):
    put(library, article("a", "A sentence to forget."), article("b", "Another."))
    monkeypatch.setattr("corpus.database.BUSY_TIMEOUT_S", 0.01)
    with Library(tmp_path / "library.sqlite") as another:
        with library.snapshot() as now:
            assert now.count_sources() == 2
            with pytest.raises(LibraryUnusable, match="still stand on the disk"):
                remove(another, "a")
            assert b"to forget" in words_in(tmp_path)
        remove(another, "b")
        assert library.count_sources() == 0
        assert b"to forget" not in words_in(tmp_path)


def test_a_version_number_is_not_used_again_after_removal(library):
    put(library, article("a", "One."))
    remove(library, "a")
    assert put(library, article("a", "One.")) == ["read"]
    assert library.edition("a").source.version == 2


@pytest.mark.parametrize("version", [None, 1])
def test_an_unknown_article_is_said_to_be_unknown(library, version):
    with pytest.raises(ArticleUnknown, match="does not hold"):
        library.edition("nobody", version)


def test_removing_what_is_not_there_changes_nothing(library):
    with pytest.raises(ArticleUnknown):
        remove(library, "nobody")
    assert library.generation == 0


def test_another_article_under_the_same_path_is_refused(library):
    put(library, article("a.txt", "One.", headline="Rain"))
    with pytest.raises(ArticleConflict, match="path of another article"):
        put(library, article("a.txt", "Two.", headline="Sun"))
    assert texts(library.edition("a.txt")) == ["One."]


def test_two_articles_without_a_headline_are_not_the_same_for_that(library):
    put(library, article("001.txt", "One.", headline=None))
    with pytest.raises(ArticleConflict, match=r"another article in the library \(headline unknown\)"):
        put(library, article("001.txt", "Two.", headline=None))


def test_a_stated_id_may_come_from_another_path_with_other_words(library):
    put(library, article("wire-7", "One.", headline="Rain", origin="a.txt"))
    assert put(library, article("wire-7", "Two.", headline="Sun", origin="b.txt")) == ["replaced"]


def test_paragraphs_come_in_the_order_of_their_ids_and_unknown_ones_are_left_out(library):
    put(library, article("a#x", "One.", "Two."), article("b", "Three."))
    found = library.paragraphs(["b#1", "a#x#2", "b#9", "nobody#1", "a#x#1"])
    assert [paragraph.text for _, paragraph in found] == ["Three.", "Two.", "One."]
    assert [source.article_id for source, _ in found] == ["b", "a#x", "a#x"]


def test_paragraphs_are_those_of_the_newest_version(library):
    put(library, article("a", "One.", "Two."), article("a", "One, corrected."))
    assert [paragraph for _, paragraph in library.paragraphs(["a#1", "a#2"])] == [
        Paragraph("a#1", "One, corrected.")
    ]


def test_sources_are_listed_newest_first_and_undated_last(library):
    put(
        library,
        article("old", "One.", published=date(2020, 1, 1), date_origin="stated"),
        article("none", "One."),
        article("new", "One.", published=date(2024, 1, 1), date_origin="given"),
    )
    assert [source.article_id for source in library.sources()] == ["new", "old", "none"]
    assert [source.article_id for source in library.sources(offset=1, limit=1)] == ["old"]


@pytest.mark.parametrize(
    ("search", "found"),
    [("", 2), ("MOLE", 1), ("mole rain", 1), ("mole sun", 0), ("2024", 1), ("ÉTÉ", 1), ("%", 0), ("'", 0)],
)
def test_sources_are_found_by_all_the_words_of_a_search(library, search, found):
    put(
        library,
        article(
            "a",
            "One.",
            headline="Rain",
            publisher="The Mole",
            published=date(2024, 1, 1),
            date_origin="given",
        ),
        article("b", "Two.", headline="L’été"),
    )
    assert library.count_sources(search) == len(library.sources(search)) == found


def fail_after_adding(library):
    with library.batch():
        library.add(article("a", "One."), Original(b"", "text", "a"), Annotation(1))
        raise ZeroDivisionError


def test_an_error_takes_the_whole_batch_back(library):
    with pytest.raises(ZeroDivisionError):
        fail_after_adding(library)
    assert library.count_sources() == library.generation == 0


def test_what_could_not_be_read_is_remembered_until_the_next_adding(library):
    library.unread.note("a.txt", "it is empty")
    library.unread.note("a.txt", "it is a PDF")
    assert [(unread.origin, unread.reason) for unread in library.unread.all()] == [("a.txt", "it is a PDF")]
    library.unread.clear()
    assert library.unread.all() == []


def test_a_sound_library_has_no_faults_and_a_lost_paragraph_is_one(library, tmp_path):
    put(library, article("a", "One.", "Two."))
    assert library.faults() == []
    with closing(sqlite3.connect(tmp_path / "library.sqlite")) as other, other:
        other.execute("DELETE FROM paragraph WHERE number = 1")
    other.close()
    assert library.faults() == ["a, version 1, lacks paragraphs"]


def test_a_library_that_is_not_there_is_not_made_by_looking(tmp_path):
    with pytest.raises(LibraryUnusable, match="There is no library"):
        Library(tmp_path / "nowhere" / "library.sqlite")
    assert not (tmp_path / "nowhere").exists()


def test_a_locked_library_says_so(library, tmp_path, monkeypatch):
    monkeypatch.setattr("corpus.database.BUSY_TIMEOUT_S", 0.01)
    impatient = Library(tmp_path / "library.sqlite")
    with library.batch(), pytest.raises(LibraryUnusable, match="locked"), impatient.batch():
        pass
    impatient.close()


@given(st.lists(st.text(st.characters(codec="utf-8"), min_size=1).filter(str.strip), min_size=1, max_size=5))
def test_any_text_is_kept_character_for_character(new_library, paragraphs):
    with new_library() as library:
        put(library, article("a", *paragraphs))
        assert texts(library.edition("a")) == paragraphs
        ids = [f"a#{number}" for number in range(1, len(paragraphs) + 1)]
        assert [paragraph.text for _, paragraph in library.paragraphs(ids)] == paragraphs
