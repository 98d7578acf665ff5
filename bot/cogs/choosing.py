"""What Discord offers to choose from while an option is typed."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TypeAlias

from discord import app_commands

from bot.app import App, Busy
from bot.pages.cutting import clip
from bot.pages.escape import isolate
from bot.pages.library import digest
from bot.wording.attribution import described
from bot.wording.citation import headline, published, publisher
from index.sync import Record
from index.understanding import publishers

CHOICES_MAX = 25
CHOICE_MAX = NAME_MAX = 100
"""See https://discord.com/developers/docs/interactions/application-commands."""

Offer: TypeAlias = tuple[str, str]
"""What is sent when it is chosen, and what is shown of it."""


async def suggest_people(app: App, typed: str) -> list[app_commands.Choice[str]]:
    """Return the people whose names start so, those with most statements first."""
    return await _offer(app, lambda record: _people(record, typed))


async def suggest_publishers(app: App, typed: str) -> list[app_commands.Choice[str]]:
    """Return the publishers in whose names words start so, those with most articles first."""
    return await _offer(app, lambda record: _publishers(record, typed))


async def suggest_articles(app: App, typed: str) -> list[app_commands.Choice[str]]:
    """Return the articles that match, the newest first."""
    return await _offer(app, lambda record: _articles(record, typed))


def _people(record: Record, typed: str) -> Iterable[Offer]:
    return ((one.name, described(one.name, one.descriptions)) for one in record.people.like(typed))


def _publishers(record: Record, typed: str) -> Iterable[Offer]:
    every = (source.publisher for source in record.sources.values())
    return ((name, " ".join(name.split())) for name in publishers.like(typed, every))


def _articles(record: Record, typed: str) -> Iterable[Offer]:
    for source in record.library.sources(typed, limit=CHOICES_MAX):
        told = " · ".join((headline(source), publisher(source), published(source)))
        yield digest(source), " ".join(told.split())


async def _offer(app: App, look: Callable[[Record], Iterable[Offer]]) -> list[app_commands.Choice[str]]:
    """Return choices, each once: none where too many are asking."""
    with suppress(Busy):
        return await app.read(lambda record: _choices(look(record)))
    return []


def _choices(offers: Iterable[Offer]) -> list[app_commands.Choice[str]]:
    """Return the first offers as choices. What Discord would not send back whole is no choice."""
    labels: dict[str, str] = {}
    for value, label in offers:
        if len(value) <= CHOICE_MAX:
            labels.setdefault(value, clip(label, CHOICE_MAX, isolate))
        if len(labels) == CHOICES_MAX:
            break
    return [app_commands.Choice(name=label, value=value) for value, label in labels.items()]
