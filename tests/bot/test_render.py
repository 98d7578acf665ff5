"""Pages keep Discord's limits, show the source's words and no others, and cut nothing in silence."""

from contextvars import copy_context
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.locale.tongue import speak
from bot.pages.answer import answer_pages, context_page, summary
from bot.pages.cards import PAGE_MAX
from bot.pages.passage_cards import Cited
from corpus.article import Paragraph
from corpus.source import Source
from index.passage import Answer, Copy
from index.question import Question
from index.refusal import UnknownName
from tests.bot.discord_text import read

OTHERS = "What others say of it"


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
    (card,) = page.cards
    return card


def test_a_passage_is_shown_with_all_that_locates_it():
    card = only_card("When?", passage())
    assert card.url == "https://saltmarsh.example/ferry"
    assert card.texts == (
        "> The last boat leaves in May.",
        "Ferry line to close\n-# The Saltmarsh Courier · 2024-05-17 · paragraph 3",
    )


def test_what_is_unknown_is_called_unknown():
    unknown = {"headline": None, "publisher": None, "url": None, "published": None, "date_origin": None}
    card = only_card("When?", passage(**unknown))
    assert card.url is None
    assert read(card.texts).headline == "headline unknown"
    assert read(card.texts).small == "publisher unknown · date unknown · paragraph 3"


def test_a_guessed_date_is_marked():
    card = only_card("When?", passage(date_origin="guessed"))
    assert "2024-05-17, guessed from the link" in read(card.texts).small


def test_what_a_researcher_set_right_in_the_citation_is_marked():
    card = only_card("When?", passage(corrected=("headline", "published")))
    assert (
        read(card.texts).small
        == "The Saltmarsh Courier · 2024-05-17 · (headline and date corrected) · paragraph 3"
    )


def test_the_page_opens_with_the_question_and_what_was_told():
    first, second = answer_pages("Is *this* on?", "9 on record\nsaid by: *X*", passages=[passage()] * 5)
    assert first.heading == "### Is \\*this\\* on?\n-# 9 on record\n-# said by\\: \\*X\\*\n-# page 1 of 2"
    assert (second.number, second.count) == (2, 2)
    assert [len(page.cards) for page in (first, second)] == [3, 2]


def test_a_single_page_does_not_count_itself():
    (page,) = answer_pages("When?", "1 passage on record", passages=[passage()])
    assert page.heading == "### When?\n-# 1 passage on record"


def titles(page):
    return [read(card.texts).headline for card in page.cards]


def test_what_others_say_follows_under_its_own_heading_on_every_page_that_has_some():
    own, other = passage(headline="own"), passage(headline="other")
    pages = answer_pages("?", "told", passages=[own] * 2, others=[other] * 3)
    assert list(map(titles, pages)) == [
        ["own", "own", OTHERS, "other"],
        [OTHERS, "other", "other"],
    ]


def test_mentions_follow_under_their_own_heading_on_every_page():
    pages = answer_pages("?", "told", passages=(), mentions=[passage(headline="named")] * 4)
    assert list(map(titles, pages)) == [
        ["Mentions, not statements", "named", "named", "named"],
        ["Mentions, not statements", "named"],
    ]


def test_a_page_of_own_passages_only_has_no_heading_for_others():
    pages = answer_pages("?", "told", passages=[passage(headline="own")] * 3, others=[passage()])
    assert [OTHERS in titles(page) for page in pages] == [False, True]


def test_where_there_is_no_passage_there_is_a_page_that_says_why():
    (page,) = answer_pages("?", "Nothing.\nTry.", passages=())
    assert page.heading == "### ?\n-# Nothing.\n-# Try."
    assert page.cards == ()


def test_each_line_of_what_is_told_has_its_share_of_the_room():
    (page,) = answer_pages("?", f"{'word ' * 300}\nTry “this”.", passages=[passage()])
    _, reason, step = page.heading.splitlines()
    assert reason.endswith("word…")
    assert step == "-# Try “this”."


def test_a_long_passage_goes_on_and_says_so():
    text = "word " * 2000
    cards = [card for page in answer_pages("?", "told", passages=[passage(text)]) for card in page.cards]
    cards = [read(card.texts) for card in cards]
    assert "".join(card.words for card in cards) == text
    assert [card.headline for card in cards] == [
        "Ferry line to close",
        *["Ferry line to close (continued)"] * (len(cards) - 1),
    ]
    assert [card.small.partition("paragraph 3 · ")[2] for card in cards] == [
        *(f"part {part} of {len(cards)} · continues" for part in range(1, len(cards))),
        f"part {len(cards)} of {len(cards)}",
    ]


def test_a_long_headline_is_cut_visibly():
    card = only_card("When?", passage(headline="Ferry " * 80))
    assert read(card.texts).headline.endswith("Ferry…")


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "ftp://e.org/a", "https://", "https://user@e.org", "https://新闻.cn/",
     "http://localhost/a", "https://e.org/" + "a" * 512, "https://[e.org", "https://e.org\n/", "",
     "https://e..org/", "https://.e.org/", "https://-.--/", "https://e.org:0/", "https://e.org:123456/"],
)  # fmt: skip
def test_a_link_that_discord_would_refuse_is_not_sent(url):
    assert only_card("When?", passage(url=url)).url is None


@pytest.mark.parametrize(
    ("url", "sent"),
    [
        ("https://e.org", "https://e.org"),
        ("HTTP://news.e.org:80/a?b=(c)%20#d", "HTTP://news.e.org:80/a?b=(c)%20#d"),
        ("https://e.org/头 条", "https://e.org/%E5%A4%B4%20%E6%9D%A1"),
        ("https://e.org/100%/a\\b|c", "https://e.org/100%25/a%5Cb%7Cc"),
        ("https://a_b.x-y.e.org/?q=[1]&r={2}", "https://a_b.x-y.e.org/?q=[1]&r=%7B2%7D"),
    ],
)
def test_an_ordinary_link_is_sent_in_a_form_that_discord_takes(url, sent):
    assert only_card("When?", passage(url=url)).url == sent


def test_an_article_removed_meanwhile_is_said_to_be_removed():
    card = only_card("When?", None)
    assert "removed from the library" in card.texts[0]


def test_a_publisher_is_escaped_and_keeps_its_direction_to_itself():
    assert "-# A\\*B\\_C · " in only_card("?", passage(publisher="A*B_C")).texts[-1]
    turned = only_card("?", passage(publisher="\u202eABC")).texts[-1]
    assert "-# \u2068\u2060\u202eABC\u2060\u2069 · " in turned


def test_a_refusal_tells_the_reason_and_the_next_step():
    refusal = UnknownName("A\nRoe", near=("Ann Roe",))
    told = "Nobody called A Roe is on record.\nAsk for one of these: Ann Roe."
    assert summary(Answer(Question("?", (), ()), refusal=refusal)) == told


hostile = st.text(alphabet="ab *_`\\[<@:\n>\u2067\u2069\u202eé。", min_size=1, max_size=40)
factors = st.sampled_from([1, 1, 1, 30, 300])
locales = st.sampled_from(["en-US", "zh-CN"])


def spoken(locale, make, *values, **options):
    """Return what is made while the language of a locale is spoken, and only then."""

    def speaking():
        speak(locale)
        return make(*values, **options)

    return copy_context().run(speaking)


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
    (line,) = only_card("?", replace(passage(), also_in=copies)).texts[-1].splitlines()[2:]
    assert line.startswith("-# also in: The Daily Herald 1, 2024-05-17, paragraph 1; ")
    assert line.endswith("; and 26 more")


@given(locales, hostile, hostile, st.lists(passages(), min_size=1, max_size=8))
def test_every_page_is_within_the_limits_and_every_passage_is_whole(locale, question, told, shown):
    own = len(told) % 9
    pages = spoken(locale, answer_pages, question, told * 99, passages=shown[:own], others=shown[own:])
    for page in pages:
        assert len(page.cards) <= 4
        assert page.length <= PAGE_MAX
    cards = [read(card.texts) for page in pages for card in page.cards]
    sent = "".join(card.words for card in cards)
    stored = "".join(cited.paragraph.text for cited in shown)
    assert "".join(sent.split()) == "".join(stored.split())


def test_context_shows_each_paragraph_with_its_number_and_cuts_what_is_too_long():
    around = [passage("Before. " * 400, 2), passage("The passage.", 3), passage("After.", 4)]
    page = context_page(around, 3)
    assert page.length <= PAGE_MAX
    assert [card.texts[1] for card in page.cards] == [
        "-# paragraph 2",
        "-# paragraph 3, the passage",
        "-# paragraph 4",
    ]
    assert page.cards[0].texts[0].endswith("Before.…")
    assert page.cards[1].texts[0] == "> The passage."


def test_context_of_an_article_that_is_gone_says_so():
    assert "removed" in context_page([], 3).heading
