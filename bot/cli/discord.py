"""`onrecord bot`: the command that brings Discord in."""

import asyncio
import signal
from contextlib import suppress

import typer

from bot import processlog
from bot.app import open_app
from bot.cli.console import tell
from bot.settings import Settings
from bot.wording.citation import counted


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command("bot")(run_bot)


def run_bot(context: typer.Context) -> None:
    """Run the bot in Discord until it is stopped."""
    processlog.set_up()
    asyncio.run(_run(context.obj))


async def _run(settings: Settings) -> None:
    from bot.client import serve  # here, because discord takes half a second to import

    async with open_app(settings, create=True) as app:
        await app.get_ready()
        articles = await app.read(lambda record: record.library.count_sources())
        tell(f"{counted(articles, 'article')} on record in {settings.data}")
        serving = asyncio.ensure_future(serve(app, settings))
        _stop_on_signal(serving)
        with suppress(asyncio.CancelledError):
            await serving


def _stop_on_signal(serving: asyncio.Future[None]) -> None:
    """Let the first signal end the bot in its own time, and the second end it at once."""
    loop = asyncio.get_running_loop()
    signals = signal.SIGTERM, signal.SIGINT

    def stop() -> None:
        tell("Stopping. The answers under way are finished first.")
        for number in signals:
            loop.remove_signal_handler(number)
        serving.cancel()

    for number in signals:
        loop.add_signal_handler(number, stop)
