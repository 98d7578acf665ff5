"""Long texts are cut where a reader would cut them, and always fit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.pages.cutting import clip, cuts
from bot.pages.escape import escape, isolate


def split(text, limit, harmless=escape):
    return [text[start:end] for start, end in cuts(text, limit, harmless)]


texts = st.text(alphabet="ab *_\\:\n1.>\u2069\u2067。é\u0301", max_size=300)


@given(texts, st.integers(20, 60))
def test_every_piece_fits_once_escaped_and_together_they_are_the_text(text, limit):
    pieces = split(text, limit)
    assert all(len(escape(piece)) <= limit for piece in pieces)
    at = 0
    for piece in pieces:
        found = text.index(piece, at)
        assert not text[at:found].strip()
        at = found + len(piece)
    assert not text[at:].strip()


@pytest.mark.parametrize("harmless", [escape, isolate])
@given(text=texts, limit=st.integers(20, 60))
def test_a_clipped_text_fits_and_says_that_it_was_cut(text, limit, harmless):
    clipped = clip(text, limit, harmless)
    assert len(clipped) <= limit
    assert (clipped == harmless(text)) or clipped.endswith("…")


def test_pieces_end_between_words():
    assert split("one two three four", 9) == ["one two ", "three ", "four"]


def test_a_text_without_spaces_is_cut_after_a_stop():
    assert split("他说了。然后走了。", 6) == ["他说了。", "然后走了。"]


@pytest.mark.parametrize("cluster", ["e\u0301", "👩\u200d🚀", "👍\U0001f3fd", "हि", "☎\ufe0f"])
def test_what_is_seen_as_one_character_stays_whole(cluster):
    for padding in range(20, 30):
        assert any(cluster in piece for piece in split("x" * padding + cluster + "y" * 20, 25))


def test_a_flag_stays_whole():
    assert split("x" * 24 + "🇫🇷" + "y", 25) == ["x" * 24, "🇫🇷y"]


def test_an_endless_cluster_is_cut_all_the_same():
    text = "e" + "\u0301" * 200
    assert "".join(split(text, 25)) == text


def test_a_million_characters_without_a_space_come_back():
    text = "*" * 100_000
    assert "".join(split(text, 4096)) == text
