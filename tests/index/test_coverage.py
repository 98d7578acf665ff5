import pytest

from index.coverage import ASKED_KIND, NAME, Coverage
from index.engines.memory import MemoryEngine
from index.kindred import AKIN
from index.sync import Follower
from index.understanding.understand import understand
from tests.articles import article, put

COMMON = "tax vote river mayor bridge".split()  # noqa: SIM905  (words, not code)


@pytest.fixture
def record(library):
    """Make six paragraphs of five common words, and one that has three of them and two of its own."""
    put(library, article("a", *[" ".join(COMMON)] * 6, "tax vote river zebra otter", headline=None))
    return Follower(library, MemoryEngine()).catch_up()


def covered(record, question, paragraph_id):
    coverage = Coverage(understand(question, record), record.engine)
    ((source, paragraph),) = record.library.paragraphs([paragraph_id])
    return coverage.of(source, paragraph)


def share(record, question, paragraph_id):
    return covered(record, question, paragraph_id).share


def test_a_passage_with_every_word_covers_all_and_one_with_none_nothing(record):
    assert share(record, "zebra otter", "a#7") == pytest.approx(1)
    assert share(record, "zebra otter", "a#1") == 0


def test_a_rare_word_weighs_more_than_a_common_one(record):
    assert share(record, "zebra mayor", "a#7") > 0.5 > share(record, "zebra mayor", "a#1")


def test_a_word_of_one_paragraph_weighs_one_and_a_word_that_stands_nowhere_more(record):
    found = covered(record, "zebra gnu", "a#7")
    assert found.found == pytest.approx(1, abs=0.1)
    assert found.missing > found.found


def test_what_stands_in_the_headline_is_covered_too(library):
    put(library, article("b", "It is striped.", headline="Zebra"))
    record = Follower(library, MemoryEngine()).catch_up()
    assert share(record, "zebra", "b#1") == 1


def test_a_word_akin_to_an_absent_one_covers_half_of_it(library):
    put(library, article("a", "It froze.", "It freezes.", "It is warm."))
    record = Follower(library, MemoryEngine()).catch_up()
    assert [share(record, "frozen", f"a#{number}") for number in (1, 2, 3)] == [AKIN, AKIN, 0]
    assert share(record, "did it freeze", "a#2") == 1


def test_a_passage_dwells_on_what_it_repeats_and_less_so_where_it_is_long(library):
    put(library, article("a", "zebra", "zebra zebra", f"zebra {'grass ' * 60}", headline=None))
    record = Follower(library, MemoryEngine()).catch_up()
    once, twice, long = (covered(record, "zebra", f"a#{number}").dwelt for number in (1, 2, 3))
    assert 0 < long < once < twice < 1


def test_a_name_weighs_more_than_the_same_word_without_a_capital(record):
    plain, name = (covered(record, f"the price of {word}", "a#7") for word in ("otter", "Otter"))
    assert name.found == pytest.approx(NAME * plain.found)


def test_where_all_words_are_in_capitals_none_is_taken_for_a_name(record):
    assert covered(record, "The Price Of Otter", "a#7").found == covered(record, "price otter", "a#7").found


def test_the_kind_that_is_asked_for_weighs_less_than_other_words(record):
    kind, word = (covered(record, question, "a#7") for question in ("which gnu is it?", "is it a gnu?"))
    assert kind.missing == pytest.approx(ASKED_KIND * word.missing)


def test_two_characters_that_never_stand_together_weigh_half(library):
    put(library, article("a", "湖水很清", "水很深"))
    record = Follower(library, MemoryEngine()).catch_up()
    unknown_pair = share(record, "清深", "a#1")
    known_pair = share(record, "湖水", "a#1")
    assert known_pair == pytest.approx(1)
    assert unknown_pair == pytest.approx(0.33, abs=0.03)
