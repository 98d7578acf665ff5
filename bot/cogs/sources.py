"""Listing what is on record."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.app import App
from bot.asker import Asker
from bot.cogs.paging import show
from bot.cogs.sending import acknowledge, respond
from bot.opening import only_one
from bot.shown import Showing

SEARCH_MAX = 100


class Sources(commands.Cog):
    """Lists and searches the articles on record."""

    def __init__(self, app: App) -> None:
        self.app = app

    @app_commands.command(description="List the articles on record.")
    @app_commands.describe(search="Words of a headline, a publisher, an author or a date.")
    async def sources(
        self, interaction: discord.Interaction, search: app_commands.Range[str, 0, SEARCH_MAX] = ""
    ) -> None:
        """List the articles that match, newest first; show the one that does where there is but one."""
        await acknowledge(interaction)
        asker = self.app.pseudonyms.of(Asker("discord", str(interaction.user.id)))
        found = Showing(asker, "sources", search)
        layout = await show(self.app, await self.app.read(lambda record: only_one(found, record)))
        await respond(interaction, layout)
