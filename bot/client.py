"""The bot as Discord sees it: what it listens to, what it offers, and how it starts."""

import json
import sys
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import discord
from discord import app_commands
from discord.ext import commands

from bot.app import App
from bot.cogs.asking import Asking
from bot.cogs.faults import apologise, apology
from bot.cogs.paging import Turn
from bot.cogs.people import People
from bot.cogs.sources import Sources
from bot.settings import Settings
from corpus.errors import OnRecordError, SettingsError

INTENTS = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
"""Commands, mentions and direct messages; their text comes without the message content intent."""


class Tree(app_commands.CommandTree["OnRecord"]):
    """The commands, with our own words for their errors."""

    async def on_error(
        self, interaction: discord.Interaction, error: app_commands.AppCommandError, /
    ) -> None:
        """Tell the person who used the command."""
        await apologise(interaction, error)


class OnRecord(commands.Bot):
    """The bot. `commands_file` remembers which commands Discord has been told of."""

    def __init__(self, app: App, commands_file: Path) -> None:
        # No warnings about what is missing for voice: this bot never speaks.
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
        super().__init__(
            command_prefix=(),
            help_command=None,
            intents=INTENTS,
            allowed_mentions=discord.AllowedMentions.none(),
            tree_cls=Tree,
        )
        self.app = app
        self._commands_file = commands_file

    async def setup_hook(self) -> None:
        """Take up the commands and buttons, and tell Discord of the commands if they are new."""
        await self.add_cog(Asking(self.app, self))
        await self.add_cog(People(self.app))
        await self.add_cog(Sources(self.app))
        self.add_dynamic_items(Turn)
        offered = self._offered()
        if offered != self._told():
            await self.tree.sync()
            self._commands_file.write_text(offered, encoding="utf-8")

    async def on_error(self, event_method: str, /, *args: object, **kwargs: object) -> None:
        """Tell the author of the message that could not be answered."""
        sentence = apology(sys.exc_info()[1])
        for message in args:
            if isinstance(message, discord.Message):
                reference = message.to_reference(fail_if_not_exists=False)
                with suppress(discord.Forbidden):  # that we may not speak there can be what went wrong
                    await message.channel.send(sentence, reference=reference)

    def _offered(self) -> str:
        offered = [command.to_dict(self.tree) for command in self.tree.get_commands()]
        described = json.dumps([self.application_id, offered], sort_keys=True)
        return sha256(described.encode()).hexdigest()

    def _told(self) -> str | None:
        return self._commands_file.read_text(encoding="utf-8") if self._commands_file.exists() else None


async def serve(app: App, settings: Settings) -> None:
    """Be the bot until cancelled.

    Raises `SettingsError` where there is no token, or one that Discord does not take, and `OnRecordError`
    where Discord cannot be reached.
    """
    if settings.discord_token is None:
        raise SettingsError(
            "There is no Discord token",
            "Put ONRECORD_DISCORD_TOKEN into .env, or try without one: make preview",
        )
    async with OnRecord(app, settings.data / "commands.sha256") as bot:
        try:
            await bot.start(settings.discord_token.get_secret_value())
        except discord.LoginFailure as error:
            raise SettingsError(
                "Discord does not accept ONRECORD_DISCORD_TOKEN",
                "Reset the token at https://discord.com/developers/applications and copy the new one",
            ) from error
        except OSError as error:
            raise OnRecordError(
                f"Discord cannot be reached ({error})", "Check the network, then start the bot again"
            ) from error
        except discord.PrivilegedIntentsRequired as error:
            raise SettingsError(
                "Discord does not grant this bot the intents it asks for",
                "Grant them at https://discord.com/developers/applications, under Bot",
            ) from error
