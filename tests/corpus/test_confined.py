"""Files of strangers are read as any others, in a process that cannot take more than it may."""

import sys

import pytest

from corpus.adding import Reading, add_read
from corpus.annotating import annotate_here
from corpus.confined import MOST_ARTICLES, MOST_PARAGRAPHS, Confined, Limits, Sent
from corpus.errors import ArticleConflict, ArticleUnreadable, Stopped
from corpus.reading.folder import Failure
from corpus.reading.original import Given, Original
from corpus.reading.read import read

EELS = "Eels are back\n\n“They never left,” said Mara Ellwood, who fishes.\n".encode()
MEGABYTE = 1024**2
SWELLING = b'{"text": [' + b"[]," * MEGABYTE + b"[]]}"
"""Three megabytes of JSON, of which Python makes some sixty."""

PARAGRAPHS = b'{"paragraphs": [' + b'"a",' * MOST_PARAGRAPHS + b'"a"]}'
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps to it")


def test_a_file_is_read_as_it_would_be_here():
    given = Given(publisher="The Mole")
    (one,) = Confined().read(Sent("eels.txt", EELS, given))
    original = Original(EELS, "text", "eels.txt", given)
    article = read(original)
    assert one == Reading(original, article, annotate_here(article))
    assert one.annotation.statements


def test_each_line_of_a_jsonl_file_is_an_article_or_a_failure():
    good, bad = b'{"id": "a", "paragraphs": ["Eels."]}', b'{"id": "b"}'
    read_, failed = Confined().read(Sent("wire.jsonl", good + b"\n\n" + bad))
    assert read_.article.id == "a"
    assert isinstance(failed, Failure)
    assert failed.origin == "wire.jsonl:3"


@pytest.mark.parametrize(
    ("name", "raw", "why"),
    [
        ("eels.pdf", EELS, "eels.pdf has an ending that we do not read"),
        ("wire.jsonl", b'{"text": "Eels."}\n' * (MOST_ARTICLES + 1), "wire.jsonl holds 1,001 articles"),
        ("wire.jsonl", PARAGRAPHS, "wire.jsonl holds 50,001 paragraphs; more than 50,000 are not taken"),
        ("wire.jsonl", b"\xff\xfe\x00", "wire.jsonl looks like utf-16-le"),
    ],
)
def test_a_file_that_cannot_be_read_as_a_whole_says_why(name, raw, why):
    with pytest.raises(ArticleUnreadable, match=why):
        Confined().read(Sent(name, raw))


@pytest.mark.parametrize(
    ("limits", "raw"),
    [
        pytest.param(Limits(memory_bytes=80 * MEGABYTE), SWELLING, marks=on_linux, id="memory"),
        pytest.param(Limits(cpu_s=1), EELS * 20_000, marks=on_linux, id="processor"),
        pytest.param(Limits(wall_s=0), EELS, id="time"),
    ],
)
def test_a_file_that_takes_more_than_it_may_is_given_up(limits, raw, capfd):
    if limits.wall_s:
        assert Confined(limits).read(Sent("modest.txt", EELS))
    name = "greedy.jsonl" if raw == SWELLING else "greedy.txt"
    with pytest.raises(ArticleUnreadable, match=rf"{name} takes more time or memory"):
        Confined(limits).read(Sent(name, raw))
    assert capfd.readouterr() == ("", "")


def test_a_process_that_fails_otherwise_says_so(monkeypatch, capfd):
    monkeypatch.setattr("corpus.confined.pickle.dumps", lambda _: b"no pickle")
    with pytest.raises(ArticleUnreadable, match=r"eels\.txt ended the process that read it, with code 1"):
        Confined().read(Sent("eels.txt", EELS))
    assert "UnpicklingError" in capfd.readouterr().err


def test_after_the_end_nothing_more_is_read():
    confined = Confined()
    confined.end()
    with pytest.raises(Stopped):
        confined.read(Sent("eels.txt", EELS))


def test_two_files_that_claim_one_id_with_different_words_are_not_both_taken(library):
    claims = {}
    for headline, outcome in (("Eels", "read"), ("Herons", None)):
        readings = Confined().read(Sent("a.md", f"---\nid: one\n---\n# {headline}\n\nSeen again.".encode()))
        (added,) = add_read(library, readings, claims)
        assert added.outcome == outcome
    assert isinstance(added.error, ArticleConflict)
    assert [failure.origin for failure in library.unread.all()] == ["a.md"]
