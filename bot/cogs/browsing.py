"""Looking around: who speaks on record, and in which articles."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.app import App
from bot.cogs.addressed import pseudonym
from bot.cogs.choosing import NAME_MAX, suggest_people
from bot.cogs.paging import show
from bot.cogs.sending import acknowledge, respond
from bot.kept.showing import ListShown
from bot.pages.opening import only_one

SEARCH_MAX = 100


class Browsing(commands.Cog):
    """Lists people and articles; where there is but one that fits, shows it."""

    def __init__(self, app: App) -> None:
        self.app = app

    @app_commands.command(description="List who speaks in the articles on record.")
    @app_commands.describe(name="A name, or the start of any part of one.")
    async def people(
        self, interaction: discord.Interaction, name: app_commands.Range[str, 0, NAME_MAX] = ""
    ) -> None:
        """List the people and organisations who are called so, most statements first."""
        await self._list(interaction, ListShown(pseudonym(self.app, interaction.user), "people", name))

    @people.autocomplete("name")
    async def _suggest(self, _: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return await suggest_people(self.app, typed)

    @app_commands.command(description="List the articles on record.")
    @app_commands.describe(search="Words of a headline, a publisher, an author or a date.")
    async def sources(
        self, interaction: discord.Interaction, search: app_commands.Range[str, 0, SEARCH_MAX] = ""
    ) -> None:
        """List the articles that match, newest first."""
        await self._list(interaction, ListShown(pseudonym(self.app, interaction.user), "sources", search))

    async def _list(self, interaction: discord.Interaction, found: ListShown) -> None:
        await acknowledge(interaction)
        chosen = await self.app.read(lambda record: only_one(found, record))
        await respond(interaction, await show(self.app, chosen))
