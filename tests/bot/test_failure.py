"""What is said of an error, in both languages."""

import pytest

from bot.locale.tongue import speak
from bot.wording.failure import told
from corpus.errors import ArticleUnreadable, OnRecordError, Phrase
from corpus.reading.file import format_of
from corpus.reading.original import Given, Original
from corpus.reading.read import read


@pytest.fixture
def in_chinese():
    speak("zh-CN")
    yield
    speak("en-US")


def failure(name, raw):
    with pytest.raises(ArticleUnreadable) as error:
        read(Original(raw, format_of(name, name), name, Given()))
    return error.value


FAILURES = [
    (("a.txt", b"%PDF-1.7"), "a.txt 不是文本：它是 PDF。请把文章存为纯文本后再添加。"),
    (("a.txt", b" "), "a.txt 是空的。请放入文章正文，或略过此文件。"),
    (("a.jsonl", b"[1]"), "a.jsonl 是 JSON，但不是对象。请每行写一个 JSON 对象。"),
    (
        ("a.jsonl", b'{"paragraphs": ["x"], "id": true}'),
        "a.jsonl：id 是真假值。请把 id 写成一行文本。",
    ),
    (
        ("a.md", b"---\ndate: soon\n---\nx\n"),
        "a.md：date 'soon' 不是日期。请写成 YYYY-MM-DD。",
    ),
]


@pytest.mark.parametrize(("file", "said"), FAILURES)
def test_why_a_file_is_not_read_is_told_in_chinese(file, said, in_chinese):
    assert told(failure(*file)) == said


@pytest.mark.parametrize("file", [file for file, _ in FAILURES])
def test_in_english_an_error_says_what_it_says_in_the_terminal(file):
    assert told(failure(*file)) == str(failure(*file))


def test_only_our_own_phrases_among_the_facts_are_translated(in_chinese):
    said = {"where": "a.txt", "key": "a list"}
    assert "a list 是列表" in told(
        ArticleUnreadable("{where}: {key} is {kind}", "x", kind=Phrase("a list"), **said)
    )


def test_an_error_that_has_no_chinese_stays_english(in_chinese):
    assert told(OnRecordError("No {such} thing", "Look")) == "No {such} thing。Look。"
