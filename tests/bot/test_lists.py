"""The pages of what is on record, and of who speaks there."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from bot.render import LISTED_A_PAGE, MESSAGE_MAX, TITLE_MAX, people_page, sources_page
from corpus.statement import Speaker
from corpus.statements import Voice
from index.people import Person
from tests.bot.test_render import hostile, source


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


def person(name="Ann Roe", **fields):
    unknown = {"kind": "person", "also": (), "aliases": (), "descriptions": ()}
    voice = Voice("a", 1, Speaker(name), 2, date(2024, 5, 17))
    return Person(name, **unknown | {"voices": (voice,)} | fields)


def test_people_are_listed_with_what_is_known_of_them():
    ann = person(also=("Roe",), descriptions=("a *pilot*", "a\nmother"))
    heading, first, second = people_page("", [ann, person("X", voices=())], number=1, found=2).cards
    assert (heading.title, heading.text) == ("People", "2 speakers")
    assert first.title == "Ann Roe (also Roe)"
    assert first.text == "a \\*pilot\\*\na mother"
    assert first.footer == "person · 2 statements in 1 article · 2024-05-17"
    assert second.footer.endswith("date unknown")


def test_where_nobody_speaks_or_is_called_so_it_says_so():
    assert "onrecord add" in people_page("", [], number=1, found=0).cards[0].text
    (card,) = people_page("*x*", [], number=1, found=0).cards
    assert card.title == r"People called “\*x\*”"
    assert card.text.startswith("Nobody")


@given(st.lists(hostile.map(lambda text: text * 300), max_size=9), hostile)
def test_a_page_of_people_is_within_the_limits(descriptions, name):
    many = person(f"x{name}" * 40, also=(name,), descriptions=tuple(descriptions))
    page = people_page("", [many] * LISTED_A_PAGE, number=2, found=99)
    assert sum(card.length for card in page.cards) <= MESSAGE_MAX
    assert all(len(card.title) <= TITLE_MAX for card in page.cards)
