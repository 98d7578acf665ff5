"""Pages keep Discord's limits, show the source's words and no others, and cut nothing in silence."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.render import (
    MENTIONS,
    MESSAGE_MAX,
    OTHERS,
    TEXT_MAX,
    TITLE_MAX,
    Cited,
    answer_pages,
    summary,
)
from corpus.article import Paragraph
from corpus.source import Source
from corpus.statement import Speaker, Statement
from index.passage import Answer, Copy, Refusal
from index.question import Question
from tests.bot.discord_text import unescape


def source(**changes):
    known = {
        "article_id": "a",
        "version": 1,
        "headline": "Ferry line to close",
        "standfirst": (),
        "publisher": "The Saltmarsh Courier",
        "url": "https://saltmarsh.example/ferry",
        "published": date(2024, 5, 17),
        "date_origin": "stated",
        "authors": (),
        "language": "en",
        "origin": "ferry.txt",
        "paragraph_count": 9,
        "sha256": "0" * 64,
        "added_utc": datetime(2025, 1, 2, 3, 4, tzinfo=UTC),
    }
    return Source(**known | changes)


def passage(text="The last boat leaves in May.", number=3, **changes):
    return Cited(source(**changes), Paragraph(f"a#{number}", text))


def only_card(question, *passages):
    (page,) = answer_pages(question, "1 passage on record", passages=passages)
    return page.cards[1]


def test_a_passage_is_shown_with_all_that_locates_it():
    card = only_card("When?", passage())
    assert card.title == "Ferry line to close"
    assert card.url == "https://saltmarsh.example/ferry"
    assert card.text == "The last boat leaves in May."
    assert card.footer == "The Saltmarsh Courier · 2024-05-17 · paragraph 3"


def test_what_is_unknown_is_called_unknown():
    unknown = {"headline": None, "publisher": None, "url": None, "published": None, "date_origin": None}
    card = only_card("When?", passage(**unknown))
    assert card.title == "headline unknown"
    assert card.url is None
    assert card.footer == "publisher unknown · date unknown · paragraph 3"


def test_a_guessed_date_is_marked():
    card = only_card("When?", passage(date_origin="guessed"))
    assert "2024-05-17, guessed from the link" in card.footer


def test_what_a_researcher_set_right_in_the_citation_is_marked():
    card = only_card("When?", passage(corrected=("headline", "published")))
    assert card.footer == "The Saltmarsh Courier · 2024-05-17 · (headline and date corrected) · paragraph 3"


def test_the_page_opens_with_the_question_and_what_was_told():
    first, second = answer_pages("Is *this* on?", "9 on record\nsaid by: *X*", passages=[passage()] * 5)
    assert first.cards[0].title == r"Is \*this\* on?"
    assert first.cards[0].text == "9 on record\nsaid by\\: \\*X\\*\npage 1 of 2"
    assert (second.number, second.count) == (2, 2)
    assert len(first.cards) == 4
    assert len(second.cards) == 3


def test_a_single_page_does_not_count_itself():
    (page,) = answer_pages("When?", "1 passage on record", passages=[passage()])
    assert page.cards[0].text == "1 passage on record"


def titles(page):
    return [card.title for card in page.cards]


def test_what_others_say_follows_under_its_own_heading_on_every_page_that_has_some():
    own, other = passage(headline="own"), passage(headline="other")
    pages = answer_pages("?", "told", passages=[own] * 2, others=[other] * 3)
    assert list(map(titles, pages)) == [
        ["?", "own", "own", OTHERS.title, "other"],
        ["?", OTHERS.title, "other", "other"],
    ]


def test_mentions_follow_under_their_own_heading_on_every_page():
    pages = answer_pages("?", "told", passages=(), mentions=[passage(headline="named")] * 4)
    assert list(map(titles, pages)) == [
        ["?", MENTIONS.title, "named", "named", "named"],
        ["?", MENTIONS.title, "named"],
    ]


def test_a_page_of_own_passages_only_has_no_heading_for_others():
    pages = answer_pages("?", "told", passages=[passage(headline="own")] * 3, others=[passage()])
    assert [OTHERS in page.cards for page in pages] == [False, True]


def test_where_there_is_no_passage_there_is_a_page_that_says_why():
    (page,) = answer_pages("?", "Nothing.\nTry.", passages=())
    assert [card.text for card in page.cards] == ["Nothing.\nTry."]


def test_each_line_of_what_is_told_has_its_share_of_the_room():
    (page,) = answer_pages("?", f"{'word ' * 300}\nTry “this”.", passages=[passage()])
    reason, step = page.cards[0].text.splitlines()
    assert reason.endswith("word…")
    assert step == "Try “this”."


def test_a_long_passage_goes_on_and_says_so():
    text = "word " * 2000
    cards = [card for page in answer_pages("?", "told", passages=[passage(text)]) for card in page.cards[1:]]
    assert "".join(card.text for card in cards) == text
    assert [card.title for card in cards] == [
        "Ferry line to close",
        "Ferry line to close (continued)",
        "Ferry line to close (continued)",
    ]
    assert [card.footer.partition("paragraph 3 · ")[2] for card in cards] == [
        "part 1 of 3 · continues",
        "part 2 of 3 · continues",
        "part 3 of 3",
    ]


def test_a_long_headline_is_cut_visibly():
    card = only_card("When?", passage(headline="Ferry " * 80))
    assert len(card.title) <= TITLE_MAX
    assert card.title.endswith("Ferry…")


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "ftp://e.org/a", "https://", "https://user@e.org", "https://新闻.cn/",
     "http://localhost/a", "https://e.org/" + "a" * 2048, "https://[e.org", "https://e.org\n/", ""],
)  # fmt: skip
def test_a_link_that_discord_would_refuse_is_not_sent(url):
    assert only_card("When?", passage(url=url)).url is None


@pytest.mark.parametrize(
    ("url", "sent"),
    [
        ("https://e.org", "https://e.org"),
        ("HTTP://news.e.org:80/a?b=(c)%20#d", "HTTP://news.e.org:80/a?b=(c)%20#d"),
        ("https://e.org/头 条", "https://e.org/%E5%A4%B4%20%E6%9D%A1"),
    ],
)
def test_an_ordinary_link_is_sent_in_a_form_that_discord_takes(url, sent):
    assert only_card("When?", passage(url=url)).url == sent


def test_an_article_removed_meanwhile_is_said_to_be_removed():
    card = only_card("When?", None)
    assert "removed from the library" in card.text


def test_a_footer_is_not_escaped_but_keeps_its_direction_to_itself():
    assert only_card("?", passage(publisher="A*B_C")).footer.startswith("A*B_C · ")
    assert only_card("?", passage(publisher="\u202eABC")).footer.startswith(
        "\u2068\u2060\u202eABC\u2060\u2069 · "
    )


def test_a_refusal_tells_the_reason_and_the_next_step():
    refusal = Refusal("nothing_on_record", "Nothing about\nx", "Try y")
    assert summary(Answer(Question("?", (), ()), refusal=refusal)) == "Nothing about x.\nTry y."


hostile = st.text(alphabet="ab *_`\\[<@:\n>\u2067\u2069\u202eé。", min_size=1, max_size=40)
factors = st.sampled_from([1, 1, 1, 30, 300])


@st.composite
def passages(draw):
    text = draw(hostile.filter(str.strip)) * draw(factors)
    made = passage(
        text,
        headline=draw(st.none() | hostile) and draw(hostile) * draw(factors),
        publisher=draw(st.none() | hostile) and draw(hostile) * draw(factors),
    )
    copies = draw(st.lists(hostile, max_size=3))
    return replace(made, also_in=tuple(Copy(source(publisher=name * 20), 7) for name in copies))


def test_of_many_copies_as_many_are_named_as_there_is_room_for():
    copies = tuple(Copy(source(publisher=f"The Daily Herald {n}"), n) for n in range(1, 30))
    (line,) = only_card("?", replace(passage(), also_in=copies)).footer.splitlines()[1:]
    assert line.startswith("also in: The Daily Herald 1, 2024-05-17, paragraph 1; ")
    assert line.endswith("; and 26 more")


def spoken_by(*speakers):
    """A passage in which each speaks, of four words."""
    made = tuple(
        Statement("a#1", ((0, 4),), (speaker,), None, "named", None, "direct", "speech", 0.9)
        for speaker in speakers
    )
    return Cited(source(), Paragraph("a#1", "“No,” they said."), made)


def test_the_line_above_a_passage_says_who_speaks_in_it():
    cited = spoken_by(Speaker("Ann Roe", description="a pilot"), Speaker("Jo Doe"))
    assert only_card("?", cited).speakers == "Ann Roe, a pilot; Jo Doe"


def test_of_forty_speakers_as_many_are_named_as_there_is_room_for_and_the_rest_counted():
    line = only_card("?", spoken_by(*(Speaker(f"Speaker {n} Ellwood") for n in range(40)))).speakers
    assert len(line) <= 256
    named, _, more = line.rpartition("; and ")
    assert more == f"{40 - len(named.split('; '))} more"


@pytest.mark.parametrize("others", [0, 39])
def test_a_very_long_description_is_cut_visibly(others):
    speakers = Speaker("Ann Roe", description="pilot " * 100), *(Speaker(f"Jo {n}") for n in range(others))
    line = only_card("?", spoken_by(*speakers)).speakers
    assert len(line) <= 256
    assert line.endswith("pilot… and 39 more".replace("… and", "…; and") if others else "pilot…")


def test_a_name_that_turns_the_direction_does_not_turn_the_next():
    line = only_card("?", spoken_by(Speaker("Ann \u202eRoe"), Speaker("Jo Doe"))).speakers
    assert line == "\u2068\u2060Ann \u202eRoe\u2060\u2069; Jo Doe"


@given(hostile, hostile, st.lists(passages(), min_size=1, max_size=8), st.integers(0, 8))
def test_every_page_is_within_the_limits_and_every_passage_is_whole(question, told, shown, own):
    pages = answer_pages(question, told * 99, passages=shown[:own], others=shown[own:])
    for page in pages:
        assert len(page.cards) <= 5
        assert sum(card.length for card in page.cards) <= MESSAGE_MAX
        for card in page.cards:
            assert len(card.title) <= TITLE_MAX
            assert len(card.text) <= TEXT_MAX
            assert len(card.footer or "") <= 2048
            assert len(card.speakers or "") <= 256
    sent = "".join(unescape(card.text) for page in pages for card in page.cards[1:] if card is not OTHERS)
    stored = "".join(cited.paragraph.text for cited in shown)
    assert "".join(sent.split()) == "".join(stored.split())
