import pytest

from index.answer import answer
from index.coverage import TO_ANSWER, TO_SHOW, Coverage
from index.engines.memory import MemoryEngine
from index.sync import Follower
from index.understanding.understand import understand
from tests.articles import article, put

COMMON = "tax vote river mayor bridge".split()  # noqa: SIM905  (words, not code)


@pytest.fixture
def record(library):
    """Make six paragraphs of five common words, and one that has three of them and two of its own."""
    put(library, article("a", *[" ".join(COMMON)] * 6, "tax vote river zebra otter", headline=None))
    return Follower(library, MemoryEngine()).catch_up()


def share(record, question, paragraph_id):
    coverage = Coverage(understand(question, record), record.engine)
    ((source, paragraph),) = record.library.paragraphs([paragraph_id])
    return coverage.share(source, paragraph)


def test_a_passage_with_every_word_covers_all_and_one_with_none_nothing(record):
    assert share(record, "zebra otter", "a#7") == pytest.approx(1)
    assert share(record, "zebra otter", "a#1") == 0


def test_a_rare_word_weighs_more_than_a_common_one(record):
    assert share(record, "zebra mayor", "a#7") > 0.5 > share(record, "zebra mayor", "a#1")


def test_a_word_that_stands_nowhere_weighs_most(record):
    assert share(record, "zebra gnu", "a#7") < 0.5


def test_two_characters_that_never_stand_together_weigh_half(library):
    put(library, article("a", "湖水很清", "水很深"))
    record = Follower(library, MemoryEngine()).catch_up()
    unknown_pair = share(record, "清深", "a#1")
    known_pair = share(record, "湖水", "a#1")
    assert known_pair == pytest.approx(1)
    assert unknown_pair == pytest.approx(0.33, abs=0.03)


def test_just_below_the_share_an_answer_needs_it_is_refused_and_just_above_it_is_not(record):
    below, above = "zebra gnu tax", "zebra gnu tax vote"
    assert TO_SHOW < share(record, below, "a#7") < TO_ANSWER < share(record, above, "a#7")
    assert answer(below, record, limit=5).refusal
    assert [passage.paragraph.id for passage in answer(above, record, limit=5).passages] == ["a#7"]
