"""The connection to the gateway is lost in every way there is, and the bot answers again."""

from functools import partial

import pytest

from tests.wire.faults import held


async def abort(gateway):
    gateway.abort()


async def close_4000(gateway):
    await gateway.close(4000)


async def close_1000(gateway):
    await gateway.close(1000)


async def op_7(gateway):
    await gateway.ask_to_reconnect()


async def op_9(gateway, *, resumable):
    await gateway.invalidate(resumable=resumable)


RESUMING = [abort, close_4000, close_1000, op_7, partial(op_9, resumable=True)]
ANEW = partial(op_9, resumable=False)


@pytest.mark.parametrize("lose", RESUMING)
async def test_the_session_goes_on_and_what_was_asked_meanwhile_is_answered(bot, wire, lose):
    await lose(wire.gateway)
    meanwhile = await wire.ask("What about the ferry?")
    await wire.gateway.until(lambda gateway: gateway.resumed)
    assert await meanwhile.answer()
    assert await (await wire.mention("what about the ferry?")).answer()
    assert wire.gateway.identified == 1


async def test_a_session_that_is_gone_is_begun_anew(bot, wire):
    await ANEW(wire.gateway)
    await wire.gateway.until(lambda gateway: gateway.identified == 2)
    assert await (await wire.ask("What about the ferry?")).answer()


@pytest.mark.parametrize("lose", [*RESUMING, ANEW])
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
    wire.gateway.acknowledging = False
    start(silence=0.2)
    await wire.gateway.until(lambda gateway: gateway.identified)
    await wire.gateway.until(lambda gateway: gateway.connections == 2)
    wire.gateway.acknowledging = True
    await wire.gateway.until(lambda gateway: gateway.resumed)
    assert await (await wire.ask("What about the ferry?")).answer()


async def test_it_comes_back_after_the_gateway_was_away(bot, wire):
    wire.gateway.refusing = [503, 502, 503]
    wire.gateway.abort()
    await wire.gateway.until(lambda gateway: gateway.resumed)
    assert await (await wire.ask("What about the ferry?")).answer()
