import json

import pytest

from corpus.errors import ArticleUnreadable
from corpus.reading.original import Original
from corpus.reading.read import read


def read_line(line: str | dict[str, object]) -> object:
    raw = line if isinstance(line, str) else json.dumps(line)
    return read(Original(raw.encode(), "jsonl", "a.jsonl:12"))


def test_record_is_read_with_all_it_states():
    article = read_line(
        {
            "id": "a1",
            "title": "Ice",
            "published": "2022-12-27",
            "authors": ["A", "B"],
            "paragraphs": ["x", "Advertisement"],
        }
    )
    assert (article.id, article.headline, article.authors, article.date_origin) == (
        "a1",
        "Ice",
        ("A", "B"),
        "stated",
    )
    assert [(each.id, each.text) for each in article.paragraphs] == [("a1#1", "x"), ("a1#2", "Advertisement")]
    assert not article.dropped


def test_record_without_id_is_known_by_its_line():
    assert read_line({"paragraphs": ["x"]}).id == "a.jsonl:12"


def test_number_is_a_good_id():
    assert read_line({"id": 17, "paragraphs": ["x"]}).id == "17"


def test_standfirst_may_be_one_text_or_several():
    assert read_line({"standfirst": "one", "paragraphs": ["x"]}).standfirst == ("one",)
    assert read_line({"standfirst": ["one", "two"], "paragraphs": ["x"]}).standfirst == ("one", "two")


def test_text_is_cleaned_as_a_text_file_is():
    text = "Ice in the harbour again\n\nIt froze on Monday, the harbour master said.\n\nAdvertisement\n"
    article = read_line({"text": text})
    assert article.headline == "Ice in the harbour again"
    assert [(d.line, d.reason) for d in article.dropped] == [(5, "advertisement")]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("not json", "a.jsonl:12 is not JSON"),
        ('{"a": 1', "a.jsonl:12 is not JSON"),
        ("[" * 100_000, "a.jsonl:12 is not JSON"),
        ('{"id": ' + "9" * 5_000 + "}", "a.jsonl:12 is not JSON"),
        ("[1]", "a.jsonl:12 is JSON, but no object"),
        ("{}", "a.jsonl:12: text is no text"),
        ('{"paragraphs": []}', "a.jsonl:12 holds no paragraph"),
        ('{"paragraphs": null}', "a.jsonl:12: paragraphs is no list"),
        ('{"paragraphs": "one"}', "a.jsonl:12: paragraphs is no list"),
        ('{"paragraphs": ["x", " "]}', "a.jsonl:12: paragraphs 2 is blank"),
        ('{"paragraphs": ["x", 5]}', "a.jsonl:12: paragraphs 2 is no text"),
        ('{"paragraphs": ["\\ud800"]}', "a.jsonl:12: paragraphs 1 has half a character"),
        ('{"paragraphs": ["x"], "date": "soon"}', "a.jsonl:12: date 'soon' is no date"),
        ('{"paragraphs": ["x"], "id": true}', "a.jsonl:12: id is true or false"),
    ],
    ids=lambda text: text[:30],
)
def test_line_that_is_no_record_is_told_with_its_number(line, problem):
    with pytest.raises(ArticleUnreadable) as error:
        read_line(line)
    assert error.value.what.startswith(problem)
