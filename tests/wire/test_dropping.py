"""The connection to the gateway is lost in every way there is, and the bot answers again."""

import pytest

from tests.wire.faults import held
from tests.wire.gateway import Gateway

RESUMING = {
    "abort": Gateway.abort,
    "close 4000": lambda gateway: gateway.close(4000),
    "close 1000": lambda gateway: gateway.close(1000),
    "op 7": Gateway.ask_to_reconnect,
    "op 9, resumable": lambda gateway: gateway.invalidate(resumable=True),
}


@pytest.fixture(params=RESUMING)
def lose(request):
    return RESUMING[request.param]


async def test_the_session_goes_on_and_what_was_asked_meanwhile_is_answered(bot, wire, lose):
    await lose(wire.gateway)
    meanwhile = await wire.ask("What about the ferry?")
    await wire.gateway.until(lambda gateway: gateway.resumed)
    assert await meanwhile.answer()
    assert await (await wire.mention("what about the ferry?")).answer()
    assert wire.gateway.identified == 1


async def test_a_session_that_is_gone_is_begun_anew_and_an_answer_under_way_arrives(bot, wire, gate):
    wire.rest.order("PATCH", "/@original", held(gate))
    question = await wire.ask("What about the ferry?")
    await question.acknowledged()
    await wire.gateway.invalidate(resumable=False)
    await wire.gateway.until(lambda gateway: gateway.identified == 2)
    gate.set()
    assert await question.answer()
    assert await (await wire.ask("What about the ferry?")).answer()


async def test_an_answer_under_way_arrives_whatever_becomes_of_the_connection(bot, wire, lose, gate):
    wire.rest.order("PATCH", "/@original", held(gate))
    question = await wire.ask("What about the ferry?")
    await question.acknowledged()
    await lose(wire.gateway)
    await wire.gateway.until(lambda gateway: gateway.connections == 2)
    gate.set()
    assert await question.answer()


async def test_a_gateway_that_falls_silent_is_left_for_a_new_connection(start, wire):
    wire.gateway.heartbeat_ms = 20
    start(silence=0.3)
    await wire.gateway.until(lambda gateway: gateway.identified)
    await wire.gateway.fall_silent()
    meanwhile = await wire.ask("What about the ferry?")
    assert await meanwhile.answer()
    assert wire.gateway.resumed


async def test_a_heartbeat_that_is_not_acknowledged_is_enough_to_leave_the_gateway(start, wire):
    wire.gateway.heartbeat_ms = 20
    start(acknowledging=0.1)
    await wire.gateway.until(lambda gateway: gateway.identified)
    await wire.gateway.fall_silent()
    meanwhile = await wire.ask("What about the ferry?")
    assert await meanwhile.answer()
    assert wire.gateway.identified == 1


@pytest.mark.slow
async def test_a_gateway_that_acknowledges_heartbeats_is_not_left(start, wire):
    wire.gateway.heartbeat_ms = 20
    start(acknowledging=2)
    await wire.gateway.until(lambda gateway: gateway.heartbeats > 150)
    assert wire.gateway.connections == 1


async def test_it_comes_back_after_the_gateway_was_away(bot, wire):
    wire.gateway.refusing = [503, 502, 503]
    await wire.gateway.abort()
    await wire.gateway.until(lambda gateway: gateway.resumed)
    assert await (await wire.ask("What about the ferry?")).answer()
