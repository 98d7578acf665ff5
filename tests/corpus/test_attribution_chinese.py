"""Who says what in Chinese news: sentences, articles and hostile texts, all of our own invention."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Article
from corpus.attribution.chinese import annotate_chinese
from corpus.attribution.chinese_script import is_chinese, simplify
from corpus.reading.folder import discover
from corpus.reading.read import read
from corpus.statement import Statement
from tests.articles import article

GOLDEN = Path(__file__).parents[1] / "golden" / "attribution"
SAMPLE = Path(__file__).parents[2] / "corpus" / "samples" / "qilan-lake-white-fish.txt"
ARTICLES = sorted(GOLDEN.glob("chinese-*.tsv"))


def rows(path: Path) -> list[list[str]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def as_table(found: Article, statements: tuple[Statement, ...]) -> str:
    texts = {paragraph.id: paragraph for paragraph in found.paragraphs}
    return " ".join(
        f"{'|'.join(speaker.name for speaker in one.speakers) or '?'}〔{one.words(texts[one.paragraph_id])}〕"
        for one in statements
    )


def said(*paragraphs: str) -> str:
    found = article("a", *paragraphs)
    return as_table(found, annotate_chinese(found)) or "-"


@pytest.mark.parametrize(("pattern", "expected", "text"), rows(GOLDEN / "chinese_sentences.tsv"))
def test_sentence(pattern, expected, text):
    assert said(text) == expected, pattern
