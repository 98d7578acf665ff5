"""Listing who speaks on record, and suggesting names while one is typed."""

from contextlib import suppress
from itertools import islice

import discord
from discord import app_commands
from discord.ext import commands

from bot.app import App, Busy
from bot.asker import Asker
from bot.attribution import described
from bot.cogs.paging import show
from bot.cogs.sending import acknowledge, respond
from bot.cutting import clip
from bot.escape import isolate
from bot.shown import Showing
from index.people import Person

NAME_MAX = 100
CHOICES_MAX = 25
CHOICE_MAX = 100
"""See https://discord.com/developers/docs/interactions/application-commands."""


class People(commands.Cog):
    """Lists the people and organisations who speak on record."""

    def __init__(self, app: App) -> None:
        self.app = app

    @app_commands.command(description="List who speaks in the articles on record.")
    @app_commands.describe(name="A name, or the start of any part of one.")
    async def people(
        self, interaction: discord.Interaction, name: app_commands.Range[str, 0, NAME_MAX] = ""
    ) -> None:
        """List those who are called so, those with most statements first."""
        await acknowledge(interaction)
        asker = self.app.pseudonyms.of(Asker("discord", str(interaction.user.id)))
        layout = await show(self.app, Showing(asker, "people", name))
        await respond(interaction, layout)

    @people.autocomplete("name")
    async def _suggest(self, _: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return await suggest(self.app, typed)


async def suggest(app: App, typed: str) -> list[app_commands.Choice[str]]:
    """Return the names to choose from while one is typed: nobody's where too many are asking."""
    with suppress(Busy):
        return _choices(await app.read(lambda record: record.people.like(typed)))
    return []


def _choices(people: list[Person]) -> list[app_commands.Choice[str]]:
    """Return a choice for each name. One that Discord would not send back whole is no choice."""
    by_name = {person.name: person for person in reversed(people) if len(person.name) <= CHOICE_MAX}
    return [
        app_commands.Choice(name=clip(described(name, person.descriptions), CHOICE_MAX, isolate), value=name)
        for name, person in islice(reversed(by_name.items()), CHOICES_MAX)
    ]
