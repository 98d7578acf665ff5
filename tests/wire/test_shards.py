"""Discord speaks to the bot over several connections, as it does to one that is in many servers."""

import pytest

from corpus.errors import SettingsError
from tests.wire.faults import status


@pytest.fixture
def many(wire):
    """A Discord that advises two connections."""
    wire.rest.shards = 2
    return wire


@pytest.fixture
async def sharded(many, start):
    """The bot, with both connections."""
    bot = start()
    await many.gateway.until(lambda gateway: gateway.identified == 2)
    return bot


async def test_what_is_asked_over_either_connection_is_answered(many, sharded):
    asked = [await many.ask("What about the ferry?", shard=shard) for shard in (0, 1)]
    for question in asked:
        assert (await question.answer())["components"]


async def test_a_fault_of_one_connection_leaves_the_other_answering(many, sharded):
    many.gateway.refusing = [503] * 1_000
    await many.gateway.abort()
    await many.gateway.until(lambda gateway: gateway.connections > 5)
    assert (await (await many.ask("What about the ferry?", shard=1)).answer())["components"]
    meanwhile = await many.ask("What about the ferry?", shard=0)
    many.gateway.refusing = []
    assert (await meanwhile.answer())["components"]
    assert (many.gateway.identified, many.gateway.resumed) == (2, 1)


async def test_a_session_that_is_gone_is_begun_anew_on_its_connection_alone(many, sharded):
    await many.gateway.invalidate(resumable=False)
    await many.gateway.until(lambda gateway: gateway.identified == 3)
    for shard in (0, 1):
        assert await (await many.ask("What about the ferry?", shard=shard)).answer()


async def test_a_connection_waits_for_its_turn_to_begin_a_session_before_it_is_made(many, start):
    start(identify_again=600)
    await many.gateway.until(lambda gateway: gateway.identified)
    assert await (await many.ask("What about the ferry?")).answer()
    assert many.gateway.connections == 1


async def test_it_starts_once_it_is_told_how_many_connections_to_make(many, start):
    many.rest.order("GET", "/gateway/bot", status(503), status(503))
    start()
    await many.gateway.until(lambda gateway: gateway.identified == 2)


async def test_what_ends_one_connection_for_good_ends_the_bot(many, sharded):
    await many.gateway.close(4004)
    with pytest.raises(SettingsError, match="does not accept ONRECORD_DISCORD_TOKEN"):
        await sharded
    await many.gateway.until(lambda gateway: not gateway.connected)
