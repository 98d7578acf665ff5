"""Saying what can be asked, to whoever wants to know."""

from collections.abc import Iterator

import discord
from discord import app_commands
from discord.ext import commands

from bot.cogs.layout import lay_out
from bot.cogs.sending import acknowledge, respond
from bot.locale.tongue import offered
from bot.pages.help import help_page


class Helping(commands.Cog):
    """Helps."""

    def __init__(self, bot: commands.AutoShardedBot) -> None:
        self._bot = bot

    @app_commands.command(description="What can be asked, with examples, and every command.")
    async def help(self, interaction: discord.Interaction) -> None:
        """Show what can be asked."""
        await acknowledge(interaction, private=True)
        await respond(interaction, lay_out(help_page(sorted(self._commands()))))

    def _commands(self) -> Iterator[tuple[str, str]]:
        """Yield every command that is offered, so that none is forgotten here."""
        for command in self._bot.tree.walk_commands():
            if isinstance(command, app_commands.Command):
                name = " ".join(map(offered, command.qualified_name.split()))
                yield f"/{name}", offered(command.description)
