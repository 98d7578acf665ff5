"""What the running bot notes of itself."""

from bot.health import Health
from tests.wire.happening import eventually


async def test_the_file_follows_the_bot(start, wire, settings):
    async def says(name, then=bool):
        path = settings.health_path
        await eventually(lambda: path.exists() and then(getattr(Health.read(path), name)))

    bot = start()
    await says("heard_utc")
    await says("ready_utc")
    await (await wire.ask("What about the ferry?")).answer()
    await says("answered_utc")
    wire.gateway.refusing = [503] * 1_000
    await wire.gateway.abort()
    await says("ready_utc", lambda time: time is None)
    wire.gateway.refusing = []
    await says("ready_utc")
    bot.cancel()
    await eventually(bot.done)
    assert not settings.health_path.exists()
