"""How the bot starts, and what it says where it cannot."""

import discord
import pytest
from aiohttp import web

from bot.client import serve
from bot.settings import Settings
from corpus.errors import SettingsError


@pytest.fixture
async def refusing_discord(monkeypatch):
    """A Discord, over a real socket, that takes no token."""

    async def refuse(request):
        return web.json_response({"message": "401: Unauthorized", "code": 0}, status=401)

    server = web.Application()
    server.router.add_get("/users/@me", refuse)
    runner = web.AppRunner(server)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    monkeypatch.setattr(discord.http.Route, "BASE", f"http://127.0.0.1:{runner.addresses[0][1]}")
    yield
    await runner.cleanup()


async def test_without_a_token_it_says_where_to_put_one(app, data):
    with pytest.raises(SettingsError, match=r"Put ONRECORD_DISCORD_TOKEN into \.env"):
        await serve(app, Settings(data=data))


async def test_with_a_wrong_token_it_says_so_without_repeating_it(app, data, refusing_discord):
    with pytest.raises(SettingsError, match="does not accept ONRECORD_DISCORD_TOKEN") as told:
        await serve(app, Settings(data=data, discord_token="not.a.token"))  # noqa: S106
    assert "not.a.token" not in str(told.value)
