"""Pages keep Discord's limits, show the source's words and no others, and cut nothing in silence."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.render import (
    MESSAGE_MAX,
    TEXT_MAX,
    TITLE_MAX,
    Cited,
    answer_pages,
    refusal_page,
    sources_page,
)
from corpus.article import Paragraph
from corpus.source import Source
from index.passage import Refusal
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
    (page,) = answer_pages(question, passages)
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


def test_the_page_opens_with_the_question_and_the_count():
    first, second = answer_pages("Is *this* on?", [passage()] * 5)
    assert first.cards[0].title == r"Is \*this\* on?"
    assert first.cards[0].text == "5 passages on record · page 1 of 2"
    assert (second.number, second.count) == (2, 2)
    assert len(first.cards) == 4
    assert len(second.cards) == 3


def test_a_single_page_does_not_count_itself():
    (page,) = answer_pages("When?", [passage()])
    assert page.cards[0].text == "1 passage on record"


def test_a_long_passage_goes_on_and_says_so():
    text = "word " * 2000
    cards = [card for page in answer_pages("When?", [passage(text)]) for card in page.cards[1:]]
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


def test_a_refusal_gives_the_reason_and_the_next_step():
    page = refusal_page("What did @everyone say?", Refusal("nothing_on_record", "Nothing about x", "Try y"))
    assert page.cards[0].title == r"What did \@everyone say?"
    assert page.cards[0].text == "Nothing about x.\nTry y."


def test_sources_are_listed_with_what_is_known_of_them():
    page = sources_page("", [source(), source(headline=None, paragraph_count=1)], number=1, found=2)
    heading, first, second = page.cards
    assert (heading.title, heading.text) == ("Sources", "2 articles")
    assert first.url == "https://saltmarsh.example/ferry"
    assert first.footer == "The Saltmarsh Courier · 2024-05-17 · 9 paragraphs · added 2025-01-02"
    assert second.title == "headline unknown"
    assert "1 paragraph ·" in second.footer


def test_an_empty_library_says_how_to_fill_it():
    assert "onrecord add" in sources_page("", [], number=1, found=0).cards[0].text


def test_a_search_that_finds_nothing_says_so():
    (card,) = sources_page("*x*", [], number=1, found=0).cards
    assert card.title == r"Sources with “\*x\*”"
    assert "No article" in card.text


hostile = st.text(alphabet="ab *_`\\[<@:\n>\u2067\u2069\u202eé。", min_size=1, max_size=40)
factors = st.sampled_from([1, 1, 1, 30, 300])


@st.composite
def passages(draw):
    text = draw(hostile.filter(str.strip)) * draw(factors)
    return passage(
        text,
        headline=draw(st.none() | hostile) and draw(hostile) * draw(factors),
        publisher=draw(st.none() | hostile) and draw(hostile) * draw(factors),
    )


@given(hostile, st.lists(passages(), min_size=1, max_size=8))
def test_every_page_is_within_the_limits_and_every_passage_is_whole(question, shown):
    pages = answer_pages(question, shown)
    for page in pages:
        assert len(page.cards) <= 4
        assert sum(card.length for card in page.cards) <= MESSAGE_MAX
        for card in page.cards:
            assert len(card.title) <= TITLE_MAX
            assert 0 < len(card.text) <= TEXT_MAX
            assert len(card.footer or "") <= 2048
            assert len(card.speakers or "") <= 256
    sent = "".join(unescape(card.text) for page in pages for card in page.cards[1:])
    stored = "".join(cited.paragraph.text for cited in shown)
    assert "".join(sent.split()) == "".join(stored.split())
