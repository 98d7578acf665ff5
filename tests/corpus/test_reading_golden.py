"""Pages of our own writing, in the shapes of scraped and of clean ones, beside what they must become."""

import json
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.reading.folder import Failure, discover
from corpus.reading.read import read

GOLDEN = Path(__file__).parents[1] / "golden" / "reading"
PAGES = sorted(path for path in GOLDEN.iterdir() if path.suffix != ".json")


def as_golden(article: Article) -> dict[str, object]:
    return {
        "id": article.id,
        "headline": article.headline,
        "standfirst": list(article.standfirst),
        "publisher": article.publisher,
        "url": article.url,
        "published": article.published.isoformat() if article.published else None,
        "date_origin": article.date_origin,
        "authors": list(article.authors),
        "language": article.language,
        "paragraphs": [paragraph.text for paragraph in article.paragraphs],
        "dropped": [[dropped.line, dropped.reason, dropped.text] for dropped in article.dropped],
    }


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_page_is_read_as_its_golden_file_says(page):
    [original] = discover(page)
    assert not isinstance(original, Failure)
    expected = json.loads(page.with_suffix(".json").read_text(encoding="utf-8"))
    assert as_golden(read(original)) == expected


def test_every_page_has_a_golden_file_and_the_other_way_round():
    assert {path.stem for path in GOLDEN.glob("*.json")} == {page.stem for page in PAGES}
