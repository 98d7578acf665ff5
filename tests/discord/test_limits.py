"""Journeys of people who want only articles of a publisher, or of a time."""

from datetime import date

import pytest

from corpus.library import Library
from tests.articles import article, put
from tests.discord.world import cards, put_on_record, told

EELS = {"Courier": date(2022, 3, 5), "Mercury": date(2023, 6, 1), "Gazette": date(2024, 1, 31)}


@pytest.fixture
def data(tmp_path):
    """A data folder in which three publishers write of eels, one a year."""
    for publisher, published in EELS.items():
        text = f"Eels are back, the {publisher} writes."
        put_on_record(
            tmp_path,
            publisher,
            [text],
            publisher=f"The {publisher}",
            published=published,
            date_origin="stated",
        )
    return tmp_path


def small(message):
    return sorted(card.small.split(" · ")[0] for card in cards(message))


async def test_of_a_publisher_only_its_articles_answer_and_the_heading_says_so(world):
    message = world.sent(await world.ask("eels", publisher="the mercury"))
    assert small(message) == ["The Mercury"]
    assert told(message)[1:] == ["looked for: eels", "only: in The Mercury"]


@pytest.mark.parametrize(
    ("limits", "publishers", "only"),
    [
        ({"after": "2023"}, ["The Gazette", "The Mercury"], "since 2023"),
        ({"before": "2022-03"}, ["The Courier"], "until 2022-03-31"),
        ({"after": "2023-06-01", "before": "2023"}, ["The Mercury"], "from 2023-06-01 to 2023-12-31"),
        ({"after": "2024-01", "before": "2024-01"}, ["The Gazette"], "in January 2024"),
    ],
)
async def test_of_a_time_a_year_and_a_month_count_whole(world, limits, publishers, only):
    message = world.sent(await world.ask("eels", **limits))
    assert small(message) == publishers
    assert f"only: {only}" in told(message)


async def test_what_is_no_date_is_told_to_the_asker_only_in_one_sentence(world):
    result = await world.ask("eels", after="@everyone soon", before="2024")
    assert result.ephemeral
    assert result.response.content == (
        "“\\@everyone soon” is no date. Write it as YYYY, YYYY-MM or YYYY-MM-DD."
    )
    assert world.last() is None
    assert world.env.errors


async def test_where_the_limits_leave_nothing_it_is_said_what_they_leave_out(world):
    message = world.sent(await world.ask("eels", publisher="The Mercury", before="2020"))
    assert cards(message) == []
    assert "until 2020-12-31 in The Mercury" in told(message)[0]


async def test_publishers_are_offered_by_the_start_of_any_word_those_with_most_articles_first(world, data):
    put_on_record(data, "more", ["More eels."], publisher="The Mercury")
    every = ["The Mercury", "The Courier", "The Gazette"]
    assert await world.typing("ask", "publisher", "") == [(name, name) for name in every]
    assert await world.typing("ask", "publisher", "GAZ") == [("The Gazette", "The Gazette")]
    assert await world.typing("ask", "publisher", "zette") == []


async def test_of_many_publishers_as_many_are_offered_as_discord_takes_and_none_too_long_to_send(world, data):
    with Library(data / "library.sqlite") as library:
        for number in range(60):
            put(library, article(f"eels-{number}", "Eels.", publisher=f"Heron Number{number}"))
        put(library, article("long", "Eels.", publisher="Heron " * 20))
    assert len(await world.typing("ask", "publisher", "heron")) == 25
    assert await world.typing("ask", "publisher", "number59") == [("Heron Number59",) * 2]
