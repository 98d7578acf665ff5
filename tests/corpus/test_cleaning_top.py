"""The top of a page: which line is the headline, which the deck, and who wrote it when."""

from datetime import date

import pytest

from corpus.article import Article
from corpus.reading.original import Original
from corpus.reading.read import read

HEADLINE = "Ice closes the harbour for a week"
BODY = (
    "The harbour froze over on Monday, its master said.\n“It was cold,” she said.\nIt will thaw by Friday.\n"
)


def read_page(*top: str) -> Article:
    article = read(Original(("\n".join(top) + "\n" + BODY).encode(), "text", "a.txt"))
    assert [each.text for each in article.paragraphs][-3:] == BODY.splitlines()
    return article


def test_headline_stands_below_lines_that_skip():
    assert read_page("Skip to content", "Skip to site index", HEADLINE).headline == HEADLINE


@pytest.mark.parametrize("names", ["Ann Poe", "Ann Poe in Wexcombe", "Ann Poe and Jo Roe", "By Ann Poe"])
@pytest.mark.parametrize("date_line", ["Tue 14 Mar 2023 09.12 GMT", "14. März 2023, 14:12 Uhr"])
def test_names_above_a_date_are_authors_and_the_deck_above_them_is_no_headline(names, date_line):
    deck = "Master says pilots walked out; pilots say they were never asked back"
    article = read_page("News | World", HEADLINE, deck, names, date_line)
    assert (article.headline, article.standfirst) == (HEADLINE, (deck,))
    assert article.authors[0] == "Ann Poe"
    assert article.published == date(2023, 3, 14)


@pytest.mark.parametrize(
    ("top", "headline"),
    [
        (["Harbour Master Quits"], "Harbour Master Quits"),
        (["More news of the coast today", "Harbour Closed Monday"], "Harbour Closed Monday"),
        (["Von Roe Signs Extension"], "Von Roe Signs Extension"),
    ],
)
def test_short_headline_above_a_date_is_no_name(top, headline):
    article = read_page(*top, "14 March 2023")
    assert article.authors == ()
    assert headline in (article.headline, *(dropped.text for dropped in article.dropped))


def test_names_above_a_headline_are_not_the_headline():
    assert read_page("Ann Poe and Jo Roe Smith", HEADLINE).headline == HEADLINE


@pytest.mark.parametrize("byline", ["Por Lucía Ferrán", "Von Karin Böttcher", "Par Anne Roux"])
def test_byline_in_another_language_is_read(byline):
    article = read_page(HEADLINE, byline)
    assert article.authors == (byline.split(maxsplit=1)[1],)


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Posted on May 3, 2024 by Kit", ("Kit",)),
        ("Posted by Kit Sol on 3 May 2024", ("Kit Sol",)),
        ("By Ann Poe | May 3, 2024", ("Ann Poe",)),
        ("By Ann Poe, Reuters Published 3 May 2024 9:00 AM", ("Ann Poe",)),
        ("Published 3 May 2024 by Reuters", ()),
        ("Updated May 3, 2024", ()),
    ],
)
def test_author_and_date_on_one_line_are_both_read(line, authors):
    article = read_page(HEADLINE, line)
    assert (article.authors, article.published) == (authors, date(2024, 5, 3))


def test_sentence_between_headline_and_byline_is_the_standfirst():
    deck = "The tugs cannot cut it. Nobody knows who can."
    assert read_page(HEADLINE, deck, "Share", "By Ann Poe", "3 May 2024").standfirst == (deck,)
    assert read_page(HEADLINE, deck, "Share").paragraphs[0].text == deck


def test_first_sentence_without_a_full_stop_is_a_paragraph_and_a_deck_is_none():
    sentence = "The harbour was closed for the first time in forty years on Monday"
    assert read_page(HEADLINE, sentence).paragraphs[0].text == sentence
    deck = "Pilots say lessons of last winter go unheeded on the coast"
    assert read_page(HEADLINE, deck).standfirst == (deck,)


@pytest.mark.parametrize(
    ("page", "headline"),
    [
        ("Mayor quits\n\nThe mayor quit, she said.\n", "Mayor quits"),
        ("Mayor quits over bridge\nBy Ann Poe\n\nThe mayor quit.\n\nWho knew?\n", "Mayor quits over bridge"),
        ("시장 사퇴\n\n시장은 금요일 사퇴를 발표했다.\n\n이유는 아무도 모른다.\n", "시장 사퇴"),
        ("The mayor quit.\n\nNobody knows why.\n", None),
    ],
)
def test_headline_stands_above_short_sentences_too(page, headline):
    assert read(Original(page.encode(), "text", "a.txt")).headline == headline


def test_time_zone_is_told_from_a_short_name():
    article = read_page(HEADLINE, "By Matt Poe, 3 May 2024 09:00 EST")
    assert article.authors == ("Matt Poe",)
