from hypothesis import given, strategies

from corpus.reading.file import NAME_MAX, plain_name


def test_a_plain_name_stays_as_it_is():
    assert plain_name("Eels, 大橋 & co.v2.TXT") == "Eels, 大橋 & co.v2.TXT"


def test_of_a_path_the_last_part_is_the_name():
    assert plain_name("../../etc/eels.txt") == plain_name("C:\\new\\eels.txt") == "eels.txt"


def test_a_long_name_keeps_its_ending():
    assert plain_name("eel " * 100 + ".jsonl").endswith(".jsonl")


@given(strategies.text(alphabet=strategies.characters(exclude_categories=[])))
def test_whatever_its_name_it_can_be_stored_in_a_line(name):
    plain = plain_name(name)
    plain.encode()
    assert not plain or plain.isprintable()
    assert "/" not in plain
    assert len(plain) <= 2 * NAME_MAX
