"""Who speaks in a passage, and what of it they say, as it is shown in Discord."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.pages.answer import answer_pages
from bot.pages.passage_cards import Cited
from corpus.article import Paragraph
from corpus.statement import Speaker, Statement
from tests.bot.discord_text import bare, read
from tests.bot.test_render import only_card, passages, source

ANN = Speaker("Ann")


def spoken_by(*speakers):
    """A passage in which each speaks, of four words."""
    made = tuple(
        Statement("a#1", ((0, 4),), (speaker,), None, "named", None, "direct", "speech", 0.9)
        for speaker in speakers
    )
    return Cited(source(), Paragraph("a#1", "“No,” they said."), made)


def test_the_line_above_a_passage_says_who_speaks_in_it():
    cited = spoken_by(Speaker("Ann Roe", description="a pilot"), Speaker("Jo Doe"))
    assert only_card("?", cited).texts[0] == "**Ann Roe**, a pilot; **Jo Doe**"


def test_of_forty_speakers_as_many_are_named_as_there_is_room_for_and_the_rest_counted():
    line = only_card("?", spoken_by(*(Speaker(f"Speaker {n} Ellwood") for n in range(40)))).texts[0]
    assert len(line) <= 256
    named, _, more = line.rpartition("; and ")
    assert more == f"{40 - len(named.split('; '))} more"


@pytest.mark.parametrize("others", [0, 39])
def test_a_very_long_description_is_cut_visibly(others):
    speakers = Speaker("Ann Roe", description="pilot " * 100), *(Speaker(f"Jo {n}") for n in range(others))
    line = only_card("?", spoken_by(*speakers)).texts[0]
    assert len(line) <= 256
    assert line.endswith("pilot… and 39 more".replace("… and", "…; and") if others else "pilot…")


def test_a_name_that_turns_the_direction_does_not_turn_the_next():
    line = only_card("?", spoken_by(Speaker("Ann \u202eRoe"), Speaker("Jo Doe"))).texts[0]
    assert line == "**\u2068\u2060Ann \u202eRoe\u2060\u2069**; **Jo Doe**"


@given(passages(), st.data())
def test_what_is_set_apart_or_found_is_the_passage_still(cited, data):
    place = st.integers(0, len(cited.paragraph.text))
    bounds = sorted(data.draw(st.sets(place, max_size=8)))
    spans = tuple(zip(bounds[::2], bounds[1::2], strict=False))
    made = replace(spoken_by(ANN).statements[0], spans=spans) if spans else None
    ends = sorted(data.draw(st.sets(place, max_size=8)))
    found = tuple(zip(ends[::2], ends[1::2], strict=False))
    said = replace(cited, statements=(made,) if made else (), found=found)
    cards = [read(card.texts) for page in answer_pages("?", "", passages=[said]) for card in page.cards]
    sent = "".join(card.words for card in cards)
    assert bare(sent).replace(" ", "") == bare(cited.paragraph.text).replace(" ", "")


def test_of_a_paragraph_with_a_cue_between_only_the_cue_is_in_italics():
    text = "“No,” she said, “never.”\nShe left."
    spans = ((0, 5), (16, 24))
    made = replace(spoken_by(ANN).statements[0], spans=spans)
    card = only_card("?", Cited(source(), Paragraph("a#1", text), (made,)))
    assert card.texts[1] == "> “No,” *she said*, “never.”\n> *She left*."
