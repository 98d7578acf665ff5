"""Journeys over a library in which there is nothing yet."""

import pytest

from tests.discord.world import told


@pytest.fixture
def data(tmp_path):
    return tmp_path


async def test_asking_says_that_nothing_is_on_record_and_what_to_do(world):
    assert "onrecord add" in told(world.sent(await world.ask("What about the ferry?")))[-1]


async def test_listing_says_how_to_add_articles(world):
    assert "onrecord add" in told(world.sent(await world.sources()))[0]
