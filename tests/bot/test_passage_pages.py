"""Passages that take several cards: each laid out only when its page is asked for."""

import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.pages.passage_cards import Cited, Laid
from bot.pages.passage_pages import PassagePages
from corpus.article import Paragraph
from tests.bot.discord_text import read
from tests.bot.test_render import passages, source
from tests.bot.test_render_voices import ANN, spoken_by

WORDS = "“The eels are back,” she said on the quay. "
SAID = (0, 20)


def long_passage(copies, found=()):
    """A paragraph of many sentences, in each of which somebody speaks."""
    spans = [tuple(len(WORDS) * copy + place for place in SAID) for copy in range(copies)]
    said = tuple(replace(spoken_by(ANN).statements[0], spans=(span,)) for span in spans)
    return Cited(source(), Paragraph("a#1", WORDS * copies), said, found=found)


def test_every_part_of_a_long_passage_has_its_spoken_words_set_apart_and_what_was_found_in_bold():
    last = len(WORDS) * 99
    laid = Laid(long_passage(100, found=((last + 5, last + 9),)), 1)
    assert laid.parts == 3
    parts = [laid.card(part).texts[1] for part in (1, 2, 3)]
    assert all("“The eels are back,” *she said on the quay*. “The" in part for part in parts)
    assert ["**" in part for part in parts] == [False, False, True]
    assert "“The **eels** are back,”" in parts[2]


def test_where_marks_leave_no_room_for_the_words_there_are_none():
    words = "“A” b " * 1_000
    spans = tuple((at, at + 3) for at in range(0, len(words), 6))
    cited = Cited(source(), Paragraph("a#1", words), (replace(spoken_by(ANN).statements[0], spans=spans),))
    cards = [Laid(cited, 1).card(part) for part in range(1, Laid(cited, 1).parts + 1)]
    assert "*" not in cards[0].texts[1]
    assert "".join(read(card.texts).words for card in cards) == words


@given(passages())
def test_a_card_is_as_long_as_it_was_counted_or_shorter_where_it_goes_on(cited):
    laid = Laid(cited, 1)
    lengths = [(laid.length(part), laid.card(part).length) for part in range(1, laid.parts + 1)]
    assert all(counted >= length for counted, length in lengths)
    assert lengths[-1][0] == lengths[-1][1]


@given(st.lists(passages(), max_size=4), st.integers(1, 30))
def test_a_page_is_the_same_whether_it_is_asked_for_alone_or_after_all_before_it(shown, number):
    pages = PassagePages("?", shown, (), "beside")
    every = [*pages]
    assert PassagePages("?", shown, (), "beside").page(number) == every[min(number, len(every)) - 1]
    assert [page.number for page in every] == [*range(1, every[0].count + 1)]


def test_a_paragraph_as_long_as_a_book_has_a_last_page():
    """If all pages were laid out for one, or all speakers looked for at each part, this would not end."""
    pages = PassagePages("?", [long_passage(20_000)], (), "beside")
    page = pages.page(10_000)
    assert page.number == page.count > 400
    assert re.search(r"part (\d+) of \1$", page.cards[-1].texts[-1])
