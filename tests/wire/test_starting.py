"""How the bot starts while Discord is not there yet, and ends where it never will be."""

import pytest

from corpus.errors import OnRecordError, SettingsError
from tests.wire.faults import reset_before, status, too_many_requests
from tests.wire.happening import eventually


async def test_it_starts_once_the_gateway_takes_connections(start, wire):
    wire.gateway.refusing = [502, 503, 502, 503]
    start()
    await wire.gateway.until(lambda gateway: gateway.identified)
    assert wire.gateway.connections == 5
    assert await (await wire.ask("What about the ferry?")).answer()


@pytest.mark.parametrize("path", ["/users/@me", "/oauth2/applications/@me", "/commands"])
async def test_it_starts_once_it_can_log_in(start, wire, path):
    method = "PUT" if path == "/commands" else "GET"
    wire.rest.order(method, path, status(503), reset_before, too_many_requests(0.01), status(503))
    start()
    await wire.gateway.until(lambda gateway: gateway.identified)
    assert await (await wire.ask("What about the ferry?")).answer()


async def test_it_starts_once_there_is_a_network(start, wire, caplog):
    await wire.go_down()
    start()
    await eventually(lambda: "Discord cannot be reached" in caplog.text)
    await wire.come_up()
    await wire.gateway.until(lambda gateway: gateway.identified)
    assert await (await wire.ask("What about the ferry?")).answer()


async def test_a_token_that_discord_does_not_take_ends_it_at_once(start, wire):
    wire.rest.token = "another"  # noqa: S105
    with pytest.raises(SettingsError, match="does not accept ONRECORD_DISCORD_TOKEN"):
        await start()
    assert len(wire.rest.requests) == 1


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (4004, "does not accept ONRECORD_DISCORD_TOKEN"),
        (4013, "does not grant this bot the intents"),
        (4014, "does not grant this bot the intents"),
        (4011, "refuses the bot"),
    ],
)
async def test_what_discord_will_never_take_ends_it_at_once(start, wire, code, said):
    wire.gateway.close_next_with = code
    with pytest.raises(OnRecordError, match=said):
        await start()
    assert wire.gateway.connections == 1


async def test_a_login_that_is_refused_ends_it_at_once(start, wire):
    wire.rest.order("GET", "/users/@me", status(403))
    with pytest.raises(OnRecordError, match="refuses the bot"):
        await start()
