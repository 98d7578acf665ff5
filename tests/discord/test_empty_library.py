"""Journeys over a library in which there is nothing yet."""

import pytest

from tests.discord.chinese_world import english_in, said
from tests.discord.world import told


@pytest.fixture
def data(tmp_path):
    return tmp_path


async def test_asking_says_that_nothing_is_on_record_and_what_to_do(world):
    assert "onrecord add" in told(world.sent(await world.ask("What about the ferry?")))[-1]


async def test_listing_says_how_to_add_articles(world):
    assert "onrecord add" in told(world.sent(await world.sources()))[0]


async def test_it_is_said_in_chinese_too(chinese, world):
    for result in (await world.ask("渡轮"), await world.sources(), await world.people()):
        assert english_in(*said(world.sent(result))) == []
        assert "onrecord add" in told(world.sent(result))[-1]
