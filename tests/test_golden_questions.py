"""Questions, and the exact paragraphs that come first: `origin#n`, nothing for a refusal.

The table is `tests/golden/questions.tsv`. The seeds are real articles, which the project does not hold.
"""

from pathlib import Path

import pytest

from corpus.adding import add_all
from corpus.library import Library
from corpus.reading.folder import discover
from index.answer import answer
from index.engines.memory import MemoryEngine
from index.sync import Follower

REPOSITORY = Path(__file__).parents[1]
FOLDERS = {"samples": REPOSITORY / "corpus" / "samples", "seeds": REPOSITORY.parent / "shared" / "seeds"}
ROWS = [
    line.split("\t")
    for line in (REPOSITORY / "tests/golden/questions.tsv").read_text(encoding="utf-8").splitlines()
]


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    """Return a function that gives the record of a folder, read once."""
    held = {}

    def of(name):
        if not FOLDERS[name].is_dir():
            pytest.skip(f"the {name} are not beside this checkout")
        if name not in held:
            library = Library(tmp_path_factory.mktemp(name) / "library.sqlite", create=True)
            assert not [one.error for one in add_all(library, discover(FOLDERS[name])) if one.error]
            engine = MemoryEngine()
            held[name] = Follower(library, engine).catch_up()
        return held[name]

    yield of
    for record in held.values():
        record.library.close()


@pytest.mark.parametrize(("name", "question", "expected"), ROWS, ids=[row[1] for row in ROWS])
def test_the_expected_paragraphs_come_first(opened, name, question, expected):
    found = answer(question, opened(name), limit=5)
    first = [f"{shown.source.origin}#{shown.paragraph.number}" for shown in found.passages]
    assert first[: len(expected.split()) or None] == expected.split()
    assert bool(found.refusal) == (not expected)


def test_the_table_has_the_questions_it_should():
    answered = [row for row in ROWS if row[2]]
    assert len(answered) >= 25
    assert len(ROWS) - len(answered) >= 5
