"""Who may keep the library, and read the log."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.app import App
from bot.locale.tongue import say

NOT_A_KEEPER = (
    "This is for those who may manage this server, and for the roles that whoever runs the bot has named."
)
ELSEWHERE = "This works in a server only."


def check_keeper(interaction: discord.Interaction, roles: tuple[int, ...] | None) -> bool:
    """Let a keeper pass: somebody with Manage Server, or with one of some roles, in a guild.

    Discord hides the commands from others, unless a server's own settings show them; so it is asked again
    here, at each use. Raises `CheckFailure`, with a sentence for the person, for anybody else.
    """
    if interaction.guild is None or not isinstance(interaction.user, discord.Member):
        raise app_commands.CheckFailure(say(ELSEWHERE))
    held = {role.id for role in interaction.user.roles}
    if interaction.permissions.manage_guild or held.intersection(roles or ()):
        return True
    raise app_commands.CheckFailure(say(NOT_A_KEEPER))


class KeepersCog(commands.GroupCog):
    """A group of commands that are for keepers alone."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self.app = app

    async def interaction_check(self, interaction: discord.Interaction, /) -> bool:
        """Let keepers pass."""
        return check_keeper(interaction, self.app.settings.keeper_roles)
