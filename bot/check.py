"""What is wrong with an installation, and what to do about it."""

import asyncio
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from stat import S_IRWXG, S_IRWXO

from bot.health import STALE, Health
from bot.kept.asker import Pseudonyms
from bot.kept.querylog import open_log
from bot.settings import Settings
from bot.wording.citation import counted
from corpus.errors import LibraryUnusable
from corpus.library import Library
from corpus.migrate import migrate

NAMED_AT_MOST = 10
OTHERS = S_IRWXG | S_IRWXO

_TOKEN = re.compile(r"[\w-]{18,}\.[\w-]{6}\.[\w-]{27,}")
"""The form of a bot's token: its id, a time stamp and a signature, each in base64."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at, and what to do about it; `fix` is empty where all is well.

    `wrong` is False for what works, and for what only some will need.
    """

    what: str
    fix: str = ""
    wrong: bool = False


def findings(settings: Settings) -> Iterator[Finding]:
    """Look at the library, at what the bot keeps beside it, and at the token, one after the other."""
    yield Finding(f"settings: read, data in {settings.data}")
    try:
        with Library(settings.library_path) as library:
            yield from _library(library)
    except LibraryUnusable as error:
        yield Finding(f"library: {error.what}", error.fix, wrong=True)
    yield from _beside(settings)
    yield _token(settings)


def liveness(settings: Settings) -> Finding:
    """Look whether the bot that uses this data folder is alive."""
    try:
        health = Health.read(settings.health_path)
    except ValueError:
        return Finding(f"bot: {settings.health_path} is damaged", "A bot that runs mends it", wrong=True)
    if health is None:
        return Finding(
            "bot: it does not run, or runs on another data folder", "Start it with: onrecord bot", wrong=True
        )
    alive = f"{health.alive_utc:%Y-%m-%d %H:%M:%S} UTC"
    if datetime.now(UTC) - health.alive_utc > STALE:
        return Finding(
            f"bot: it has not heard from Discord since {alive}",
            "Look into its log and at the network; start it again if it is stuck",
            wrong=True,
        )
    if health.ready_utc is None:
        return Finding(f"bot: connecting to Discord, at {alive}", "Look again in a minute")
    return Finding(f"bot: alive, heard from Discord at {alive}")


def _library(library: Library) -> Iterator[Finding]:
    faults = library.faults()
    for fault in faults:
        yield Finding(
            f"library: damaged ({fault})",
            "Restore it from a backup, or move it away and add again",
            wrong=True,
        )
    articles, paragraphs = library.count_sources(), library.count_paragraphs()
    if not faults:
        yield Finding(f"library: sound, {counted(articles, 'article')}, {counted(paragraphs, 'paragraph')}")
    unread = library.unread.all()
    for failure in unread[:NAMED_AT_MOST]:
        yield Finding(
            f"library: not read on {failure.failed_utc:%Y-%m-%d}: {failure.reason}", "Then add it again"
        )
    if len(unread) > NAMED_AT_MOST:
        more = len(unread) - NAMED_AT_MOST
        yield Finding(f"library: and {more} more that the last adding could not read", "Likewise")


def _beside(settings: Settings) -> Iterator[Finding]:
    """Look at what the bot keeps beside the library, as far as it is there yet."""
    for name, path, package in (
        ("log", settings.log_path, "bot.migrations.log"),
        ("buttons", settings.shown_path, "bot.migrations.shown"),
    ):
        try:
            if path.exists():
                migrate(path, package)
        except LibraryUnusable as error:
            yield Finding(f"{name}: {error.what}", error.fix, wrong=True)
        else:
            yield from _readable(name, path)
    yield from _key(settings)


def _key(settings: Settings) -> Iterator[Finding]:
    """Look at the key, without which the pseudonyms in the log are nobody's."""
    try:
        if settings.key_path.exists():
            _ = Pseudonyms(settings.key_path).key
        elif settings.log_path.exists() and (askers := asyncio.run(_askers(settings))):
            people = counted(askers, "person", "people")
            yield Finding(
                f"key: {settings.key_path} is gone, and the log knows {people} by it",
                "Restore it from a backup; without it /forget-me does not reach what they asked, and only "
                "`onrecord log prune` does",
            )
    except LibraryUnusable as error:
        yield Finding(f"key: {error.what}", error.fix, wrong=True)
    else:
        yield from _readable("key", settings.key_path)


async def _askers(settings: Settings) -> int:
    async with open_log(settings.log_path) as log:
        return await log.count_askers()


def _readable(name: str, path: Path) -> Iterator[Finding]:
    if path.exists() and path.stat().st_mode & OTHERS:
        yield Finding(f"{name}: others on this machine may open {path}", f"Forbid it with: chmod 600 {path}")


def _token(settings: Settings) -> Finding:
    if settings.discord_token is None:
        return Finding(
            "token: none, so Discord cannot be reached",
            "To run the bot, put its token into .env as ONRECORD_DISCORD_TOKEN",
        )
    if not _TOKEN.fullmatch(settings.discord_token):
        return Finding(
            "token: ONRECORD_DISCORD_TOKEN does not look like a bot's token",
            "Copy it again from the Discord developer portal, page Bot, button Reset Token",
            wrong=True,
        )
    return Finding("token: there, and of the right form; only Discord can tell whether it is valid")
