"""Who speaks where in the sample articles, and in the seeds of the brief where they are at hand."""

from collections import defaultdict
from pathlib import Path

import pytest

from corpus.article import Article, number_paragraphs
from corpus.attribution.annotate import annotate
from corpus.reading.folder import discover
from corpus.reading.read import read

ROOT = Path(__file__).parents[2]
SPEAKERS = ROOT / "tests" / "golden" / "attribution" / "samples.tsv"
SEEDS = ROOT.parent / "shared" / "seeds"


def rows() -> list[list[str]]:
    lines = SPEAKERS.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def speakers(article: Article) -> dict[str, list[int]]:
    """Map each speaker to the paragraphs with words of theirs."""
    found: dict[str, list[int]] = defaultdict(list)
    for one in annotate(article):
        number = int(one.paragraph_id.rpartition("#")[2])
        for speaker in one.speakers:
            name = f"{speaker.name}*" if speaker.kind == "organisation" else speaker.name
            if number not in found[name]:
                found[name].append(number)
    return dict(found)


@pytest.fixture(scope="module")
def samples() -> dict[str, dict[str, list[int]]]:
    read_samples = map(read, discover(ROOT / "corpus" / "samples"))
    return {article.origin: speakers(article) for article in read_samples}


def test_the_samples_are_all_there(samples):
    english = {origin for origin in samples if not origin.startswith("qilan")}
    assert english == {origin for origin, _, _ in rows()}


@pytest.mark.parametrize("origin", sorted({origin for origin, _, _ in rows()}))
def test_everybody_speaks_where_they_should(samples, origin):
    expected = {name: [int(n) for n in numbers.split()] for at, name, numbers in rows() if at == origin}
    assert samples[origin] == expected


def seed(number: str) -> Article:
    paths = sorted(SEEDS.glob(f"{number}_*.txt"))
    if not paths:
        pytest.skip("the seeds are not at hand")
    texts = [text.strip() for text in paths[0].read_text(encoding="utf-8").split("\n\n")]
    return Article(number, number, number_paragraphs(number, tuple(filter(None, texts))))


def test_the_shorter_seed():
    found = speakers(seed("000"))
    assert found == {"Liu Weidong": [4, 6, 7, 8], "Zuo Xiying": [13]}


@pytest.mark.parametrize(
    ("name", "paragraphs"),
    [
        ("Tass*", [4, 28]),
        ("Wang Yi", [5, 6]),
        ("Vladimir Putin", [9, 15]),
        ("Li Mingjiang", [16, 17, 18, 20]),
        ("Xi Jinping", [15, 26]),
        ("Zhao Ma", [30, 31, 32, 33]),
    ],
)
def test_the_longer_seed(name, paragraphs):
    assert speakers(seed("003")).get(name) == paragraphs


def test_nobody_else_speaks_in_the_longer_seed():
    found = speakers(seed("003"))
    assert not found.keys() & {"Tass", "Dmitry Medvedev", "Dmitry Peskov", "Volodymyr Zelensky"}
