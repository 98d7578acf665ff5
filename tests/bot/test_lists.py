"""The pages of what is on record, and of who speaks there."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from bot.pages.cards import PAGE_MAX
from bot.pages.listing import LISTED_A_PAGE, people_page, sources_page
from corpus.statement import Speaker
from corpus.statements import Voice
from index.people import Person
from tests.bot.discord_text import read
from tests.bot.test_render import hostile, locales, source, spoken


def test_sources_are_listed_with_what_is_known_of_them():
    page = sources_page("", [source(), source(headline=None, paragraph_count=1)], number=1, found=2)
    assert page.heading == "### Sources\n-# 2 articles"
    assert page.cards[0].url == "https://saltmarsh.example/ferry"
    first, second = (read(card.texts) for card in page.cards)
    assert first.small == "The Saltmarsh Courier · 2024-05-17 · 9 paragraphs · added 2025-01-02"
    assert second.headline == "headline unknown"
    assert "1 paragraph ·" in second.small


def test_an_empty_library_says_how_to_fill_it():
    assert "onrecord add" in sources_page("", [], number=1, found=0).heading


def test_a_search_that_finds_nothing_says_so():
    page = sources_page("*x*", [], number=1, found=0)
    assert page.heading.startswith("### Sources with “\\*x\\*”\n-# No article")
    assert page.cards == ()


def person(name="Ann Roe", **fields):
    unknown = {"kind": "person", "also": (), "aliases": (), "descriptions": ()}
    voice = Voice("a", 1, Speaker(name), 2, date(2024, 5, 17))
    return Person(name, **unknown | {"voices": (voice,)} | fields)


def test_people_are_listed_with_what_is_known_of_them():
    ann = person(also=("Roe",), descriptions=("a *pilot*", "a\nmother"))
    page = people_page(
        "", [ann, person("X", voices=(Voice("b", 1, Speaker("X"), 1, None),))], number=1, found=2
    )
    assert page.heading == "### People\n-# 2 speakers"
    first, second = page.cards
    (text,) = first.texts
    assert text.splitlines() == [
        "**Ann Roe (also Roe)**",
        "a \\*pilot\\* · a mother",
        "-# person · 2 statements in 1 article · 2024-05-17",
    ]
    assert second.texts[0].endswith("date unknown")


def test_where_nobody_speaks_or_is_called_so_it_says_so():
    assert "onrecord add" in people_page("", [], number=1, found=0).heading
    page = people_page("*x*", [], number=1, found=0)
    assert page.heading.startswith("### People called “\\*x\\*”\n-# Nobody")


@given(locales, st.lists(hostile.map(lambda text: text * 300), max_size=9), hostile)
def test_a_page_of_people_is_within_the_limits(locale, descriptions, name):
    many = person(f"x{name}" * 40, also=(name,), descriptions=tuple(descriptions))
    page = spoken(locale, people_page, "", [many] * LISTED_A_PAGE, number=2, found=99)
    assert page.length <= PAGE_MAX
