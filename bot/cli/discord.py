"""`onrecord bot`: the command that brings Discord in."""

import asyncio
import logging
import signal

import typer

from bot.app import open_app
from bot.citation import counted
from bot.cli.console import tell
from bot.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command("bot")(run_bot)


def run_bot(context: typer.Context) -> None:
    """Run the bot in Discord until it is stopped."""
    logging.getLogger().setLevel(logging.INFO)
    asyncio.run(_run(context.obj))


async def _run(settings: Settings) -> None:
    from bot.client import serve  # here, because discord takes half a second to import

    async with open_app(settings, create=True) as app:
        await app.get_ready()
        articles = await app.read(lambda record: record.library.count_sources())
        tell(f"{counted(articles, 'article')} on record in {settings.data}")
        serving = asyncio.ensure_future(serve(app, settings))
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, serving.cancel)
        await serving
