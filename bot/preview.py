"""The bot to be played with in a browser, without a token: `python -m bot.preview`.

It is the real bot over a real library. Only Discord is simulated, by SimCord, in this process's memory.
"""

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from enum import StrEnum
from functools import partial
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from bot.app import App, open_app
from bot.cli.console import tell, write
from bot.client import OnRecord
from bot.settings import Settings, load
from corpus.adding import add_all
from corpus.errors import OnRecordError
from corpus.library import Library
from corpus.reading.folder import discover

if TYPE_CHECKING:
    from playwright.async_api import Browser, ViewportSize
    from simcord import Preview

QUESTION = "What did Gregor Strand say?"
cli = typer.Typer(pretty_exceptions_enable=False, add_completion=False)
CHROMIUM = Path("chromium")
PICTURE_SIZE: "ViewportSize" = {"width": 900, "height": 2400}


class Command(StrEnum):
    """What can be used at the start."""

    ASK = "ask"
    VERIFY = "verify"
    PEOPLE = "people"
    SOURCES = "sources"


ASKED_IN = {
    Command.ASK: "question",
    Command.VERIFY: "text",
    Command.PEOPLE: "name",
    Command.SOURCES: "search",
}
"""What each of them calls what it is about."""


class Use(NamedTuple):
    """What is used at the start: a command, with what it is about, by people with a locale of Discord's."""

    command: Command
    text: str
    locale: str | None = None


@cli.command()
def preview(  # noqa: PLR0913  (a command's options are its parameters)
    data: Annotated[
        Path | None, typer.Option(help="A data folder; without one, the sample articles.", metavar="DIR")
    ] = None,
    command: Annotated[Command, typer.Option(help="What is used at the start.")] = Command.ASK,
    text: Annotated[
        str, typer.Option(help="What is asked, checked or searched for at the start.")
    ] = QUESTION,
    locale: Annotated[
        str | None, typer.Option(help="The language of everybody's Discord: en-US, zh-CN.")
    ] = None,
    screenshot: Annotated[
        Path | None, typer.Option(help="Take a picture of what comes of it, and end.", metavar="FILE")
    ] = None,
    chromium: Annotated[
        Path, typer.Option(help="The browser that takes it.", envvar="CHROMIUM", metavar="PATH")
    ] = CHROMIUM,
) -> None:
    """Play with the bot in a simulated Discord, in a browser."""
    use = _use_by_hand if screenshot is None else partial(_take_picture, screenshot, chromium)
    with TemporaryDirectory(prefix="onrecord-") as folder:
        settings = load(data or Path(folder))
        if data is None:
            _add_samples(settings)
        with suppress(KeyboardInterrupt):
            asyncio.run(_run(settings, Use(command, text, locale), use))


async def _run(settings: Settings, first: Use, use: "Callable[[Preview], Awaitable[None]]") -> None:
    async with open_app(settings, create=True) as app, open_preview(app, first) as page:
        await use(page)


async def _use_by_hand(page: "Preview") -> None:
    write(f"Open {page.url}")
    if bot := page.env.bot.user:
        tell(f"Type /help there, or {bot.mention} and a question. Ctrl-C here ends it.")
    await page.wait_closed()


async def _take_picture(path: Path, chromium: Path, page: "Preview") -> None:
    async with open_browser(chromium) as browser:
        tab = await browser.new_page(viewport=PICTURE_SIZE, device_scale_factor=2)
        await tab.goto(page.url)
        await tab.wait_for_function("() => window.simcordPreview?.ready")
        await tab.locator(".channel-message").last.screenshot(path=path)


@asynccontextmanager
async def open_browser(chromium: Path) -> "AsyncIterator[Browser]":
    """Start a Chromium without a window. Raises `OnRecordError` where there is none."""
    from playwright.async_api import async_playwright

    found = shutil.which(chromium)
    if found is None:
        raise OnRecordError(f"There is no Chromium at {chromium}", "Install it, or set CHROMIUM to its path")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser
        await browser.close()


@asynccontextmanager
async def open_preview(app: App, first: Use) -> "AsyncIterator[Preview]":
    """Serve a simulated Discord to a browser on this machine, in which something was used already.

    There are two people, because only who asked may turn pages; the first may keep the library. Raises
    `OnRecordError` without SimCord.
    """
    try:
        import simcord
    except ImportError as error:
        raise OnRecordError(
            "The preview needs SimCord, which is not installed", "Run: pip install 'onrecord[preview]'"
        ) from error
    with TemporaryDirectory(prefix="onrecord-") as folder:
        bot = OnRecord(app, Path(folder) / "commands.sha256")
        async with simcord.run(bot, shard_count=1, check_errors=False) as env:
            if bot.user:
                await bot.user.edit(username="onrecord")
            users = [env.create_user(name, global_name=name.title()) for name in ("ann", "ben")]
            guild = env.create_guild("Newsroom", owner=users[0])
            channel = guild.create_text_channel("on-record")
            people = [guild.add_member(user) for user in users]
            bot.gate.locale = first.locale
            await people[0].slash(channel, first.command.value, **{ASKED_IN[first.command]: first.text})
            async with env.preview(channel, viewers=people, layout="channel") as page:
                yield page


def _add_samples(settings: Settings) -> None:
    samples = Path(str(files("corpus") / "samples"))
    with Library(settings.library_path, create=True) as library:
        for added in add_all(library, discover(samples)):
            if added.error:
                tell(f"{added.origin}: {added.error}")


def main() -> None:
    """Run the preview. Exits with 1 and a sentence for what went wrong."""
    try:
        cli()
    except OnRecordError as error:
        tell(str(error))
        raise SystemExit(1) from error


if __name__ == "__main__":
    main()
