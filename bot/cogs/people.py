"""Listing who speaks on record."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.app import App
from bot.asker import Asker
from bot.cogs.choosing import suggest_people
from bot.cogs.paging import show
from bot.cogs.sending import acknowledge, respond
from bot.opening import only_one
from bot.shown import Showing

NAME_MAX = 100


class People(commands.Cog):
    """Lists the people and organisations who speak on record."""

    def __init__(self, app: App) -> None:
        self.app = app

    @app_commands.command(description="List who speaks in the articles on record.")
    @app_commands.describe(name="A name, or the start of any part of one.")
    async def people(
        self, interaction: discord.Interaction, name: app_commands.Range[str, 0, NAME_MAX] = ""
    ) -> None:
        """List those who are called so, most statements first; show who is where there is but one."""
        await acknowledge(interaction)
        asker = self.app.pseudonyms.of(Asker("discord", str(interaction.user.id)))
        found = Showing(asker, "people", name)
        layout = await show(self.app, await self.app.read(lambda record: only_one(found, record)))
        await respond(interaction, layout)

    @people.autocomplete("name")
    async def _suggest(self, _: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return await suggest_people(self.app, typed)
