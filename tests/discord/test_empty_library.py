"""Journeys over a library in which there is nothing yet."""

import pytest


@pytest.fixture
def data(tmp_path):
    return tmp_path


async def test_asking_says_that_nothing_is_on_record_and_what_to_do(world):
    (embed,) = world.sent(await world.ask("What about the ferry?")).embeds
    assert "onrecord add" in embed.description


async def test_listing_says_how_to_add_articles(world):
    (embed,) = world.sent(await world.sources()).embeds
    assert "onrecord add" in embed.description
