"""Questions, how they are understood, and the exact paragraphs that come first.

The table is `tests/golden/questions.tsv`: the folder, the question, the line that says what was understood
(`-` where it is left open), and `origin#n` of the first paragraphs, or `!` and the kind of a refusal. The
seeds are real articles, which the project does not hold.
"""

from datetime import date
from pathlib import Path

import pytest

from bot.wording.attribution import understood_parts
from corpus.adding import add_all
from corpus.library import Library
from corpus.reading.folder import discover
from index.answer import answer
from index.engines.memory import MemoryEngine
from index.sync import Follower

REPOSITORY = Path(__file__).parents[1]
FOLDERS = {"samples": REPOSITORY / "corpus" / "samples", "seeds": REPOSITORY.parent / "shared" / "seeds"}
TODAY = date(2024, 11, 22)
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
            held[name] = Follower(library, MemoryEngine()).catch_up()
        return held[name]

    yield of
    for record in held.values():
        record.library.close()


@pytest.mark.parametrize(
    ("name", "question", "understanding", "expected"), ROWS, ids=[row[1] for row in ROWS]
)
def test_a_question_is_understood_and_the_expected_paragraphs_come_first(
    opened, name, question, understanding, expected
):
    found = answer(question, opened(name), limit=5, today=TODAY)
    understood = [part for part in understood_parts(found) if not part.startswith("in no article")]
    first = [f"{shown.source.origin}#{shown.paragraph.number}" for shown in found.passages]
    if understanding != "-":
        assert "; ".join(understood) == understanding.strip()
    if expected.startswith("!"):
        assert found.refusal.kind == expected[1:]
    else:
        assert first[: len(expected.split())] == expected.split()


@pytest.mark.parametrize(
    "question", ["what did Li Mingjiang say?" + " " * 4000, "\x00Li\u200b Mingjiang\n\x1b?"]
)
def test_what_cannot_be_seen_does_not_count(opened, question):
    found = answer(question, opened("samples"), limit=5, today=TODAY)
    assert [person.name for person in found.question.people] == ["Li Mingjiang"]


@pytest.mark.parametrize("question", ["qwxzv " * 667, "“" * 4000, "据" * 2000 + "说" * 2000])
def test_four_thousand_characters_of_nothing_are_refused(opened, question):
    assert answer(question, opened("samples"), limit=5, today=TODAY).refusal


@pytest.mark.parametrize(
    "question", ["who said " + "that " * 800, "有没有" * 1333, "in 2022 " * 500, "Li's " * 800]
)
def test_four_thousand_characters_of_question_words_are_nobody_s(opened, question):
    assert answer(question, opened("samples"), limit=5, today=TODAY).question.people == ()


def test_the_table_has_the_questions_it_should():
    samples = [row for row in ROWS if row[0] == "samples"]
    assert len(samples) >= 60
    assert len([row for row in samples if row[3].startswith("!")]) >= 10
