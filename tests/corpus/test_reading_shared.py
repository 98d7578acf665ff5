"""Real pages and real articles, which may not stand in the repository; skipped where they are absent."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.reading.original import Original
from corpus.reading.read import read

SHARED = Path(__file__).parents[3] / "shared"
EVAL = SHARED / "eval"
TASKS = ("speakers-dev", "speakers-devA", "speakers-silver")

pytestmark = pytest.mark.skipif(
    not SHARED.is_dir(), reason="the shared folder with real articles is not beside the repository"
)

HEADLINE_LINES = {"000": 1, "003": 9}
FURNITURE_LINES = {"000": {9}, "003": {1, 2, 3, 4, 5, 6, 7, 29, 31, 33, 45, 53, 55, 57, 62, 76}}
STANDFIRST_LINES = {"000": (), "003": (11, 12)}
LABELS = (
    "Advertisement",
    "China-Russia relations",
    "Get more with myNEWS",
    "Learn more",
    "03:27",
    "01:07",
    "85",
)

SEEDS = ("000", "003")


def read_seed(seed: str) -> tuple[list[str], Article]:
    """Return the lines of a seed, from index 1, and the article read from it."""
    [path] = (SHARED / "seeds").glob(f"{seed}_*.txt")
    raw = path.read_bytes()
    return ["", *raw.decode().split("\n")], read(Original(raw, "text", path.name))


@pytest.mark.parametrize("seed", SEEDS)
def test_seed_has_its_headline(seed):
    lines, article = read_seed(seed)
    assert article.headline == lines[HEADLINE_LINES[seed]]


@pytest.mark.parametrize("seed", SEEDS)
def test_seed_has_every_body_line_as_a_paragraph_in_order(seed):
    lines, article = read_seed(seed)
    apart = FURNITURE_LINES[seed] | {HEADLINE_LINES[seed], *STANDFIRST_LINES[seed]}
    body = [line for number, line in enumerate(lines) if line.strip() and number not in apart]
    assert [paragraph.text for paragraph in article.paragraphs] == body
    assert len(body) == {"000": 11, "003": 24}[seed]


@pytest.mark.parametrize("seed", SEEDS)
def test_seed_keeps_what_was_dropped_with_its_line(seed):
    lines, article = read_seed(seed)
    assert {dropped.line for dropped in article.dropped} == FURNITURE_LINES[seed]
    assert all(dropped.text == lines[dropped.line].strip() for dropped in article.dropped)


def test_bullets_of_the_seed_are_its_standfirst():
    lines, article = read_seed("003")
    assert article.standfirst == tuple(lines[n].strip(" •") for n in STANDFIRST_LINES["003"])


def test_labels_of_the_seed_are_dropped_for_what_they_are():
    _, article = read_seed("003")
    assert {d.text for d in article.dropped} >= set(LABELS)
    reasons = {dropped.line: dropped.reason for dropped in article.dropped}
    assert [reasons[n] for n in (1, 7, 29, 31, 33, 45, 76)] == [
        "advertisement",
        "photo caption",
        "time code",
        "video title",
        "video title",
        "related headline",
        "share count",
    ]


@pytest.mark.parametrize("label", ["Advertisement", "\nAdvertisement", "\nAdvertisement\n\nAdvertisement"])
def test_advertisement_that_touches_the_end_of_the_seed_is_split_off(label):
    [path] = (SHARED / "seeds").glob("000_*.txt")
    bare = read_seed("000")[1]
    article = read(Original(path.read_bytes().rstrip() + label.encode(), "text", path.name))
    assert article.paragraphs == bare.paragraphs


@pytest.mark.parametrize("between", ["\n\n", "\n"], ids=["blank lines", "single lines"])
def test_clean_articles_stay_whole(between):
    """Below one paragraph of prose in 1,000 is lost, and none is merged or cut."""
    prose = lost = 0
    for record in eval_records():
        expected = [text.strip() for text in record["paragraphs"] if "\n" not in text]
        article = read_as_text(record["headline"], expected, between)
        kept = Counter(paragraph.text for paragraph in article.paragraphs)
        sentences = Counter(filter(is_prose, expected))
        prose += sentences.total()
        lost += (sentences - kept).total()
        assert not kept - Counter([*expected, record["headline"].rstrip(".")])
    assert lost / prose < 0.001


def test_paragraphs_of_records_are_taken_as_they_stand():
    for task in TASKS:
        for line in (EVAL / task / "articles.jsonl").read_bytes().splitlines():
            article = read(Original(line, "jsonl", "articles.jsonl:1"))
            assert [each.text for each in article.paragraphs] == json.loads(line)["paragraphs"]
            assert not article.dropped


def eval_records():
    for task in TASKS:
        for line in (EVAL / task / "articles.jsonl").read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


def read_as_text(headline: str, paragraphs: list[str], between: str) -> Article:
    text = between.join([headline.rstrip("."), *paragraphs])
    return read(Original(text.encode(), "text", "article.txt"))


CREDIT = re.compile(
    r"\bcontributed\b|(?:reporting|editing) by|^\W*(?:follow|subscribe|sign up|listen|send|\[?video)\b",
    re.IGNORECASE,
)


def is_prose(text: str) -> bool:
    """Tell whether a paragraph is a sentence of the article; a credit or a call to follow is none."""
    return len(text.split()) >= 6 and text[-1] in ".”\"'’" and not text.istitle() and not CREDIT.search(text)
