"""The bot as Discord sees it: what it listens to, what it offers, and how it starts and ends."""

import asyncio
import logging
import sys
from contextlib import suppress
from pathlib import Path

import discord
from discord import app_commands
from discord.ext import commands

from bot.app import App
from bot.cogs.asking import Asking
from bot.cogs.browsing import Browsing
from bot.cogs.context import Context
from bot.cogs.faults import apologise, apology
from bot.cogs.feedback import NotUseful, Useful, WhyForm
from bot.cogs.following import AboutForm, Again, Follow, FollowForm
from bot.cogs.form import hand_in
from bot.cogs.gate import Gate, asks
from bot.cogs.helping import Helping
from bot.cogs.keeping import Keeping
from bot.cogs.log import Log
from bot.cogs.offering import offer
from bot.cogs.paging import Open, Share, Turn
from bot.cogs.privacy import Forget, Privacy
from bot.cogs.removal import Removal
from bot.cogs.sending import reply
from bot.cogs.verifying import Verifying
from bot.connection.gateway import NO_SUCH_TOKEN, refusal
from bot.connection.gateways import Gateways
from bot.connection.timing import TIMING, Timing
from bot.connection.trouble import TROUBLE, named, passes
from bot.health import kept
from bot.retention import purged_daily
from bot.settings import Settings
from corpus.errors import SettingsError

logger = logging.getLogger(__name__)

INTENTS = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
"""Commands, mentions and direct messages; their text comes without the message content intent."""

EVERYWHERE = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True)
"""Servers, direct messages with the bot, and those of people with one another; a command may say less."""

FOR_ALL = app_commands.AppInstallationType(guild=True, user=True)
"""A server may have the bot, and so may a person, who then has it wherever they are."""

ANSWERING = "CommandTree-invoker", "discord-ui-", "discord.py: on_message", "discord.py: on_interaction"
"""How discord.py names the tasks in which somebody is answered."""


class Tree(app_commands.CommandTree["OnRecord"]):
    """The commands, with our own words for their errors."""

    async def interaction_check(self, interaction: discord.Interaction["OnRecord"], /) -> bool:
        """Let those pass who may ask, where they may."""
        suggests = interaction.type is discord.InteractionType.autocomplete
        try:
            self.client.gate.check(interaction, asks=not suggests and asks(interaction.command))
        except app_commands.CheckFailure as refused:
            if suggests:
                await interaction.response.autocomplete([])
            else:
                await apologise(interaction, refused)
            return False
        return True

    async def on_error(
        self, interaction: discord.Interaction, error: app_commands.AppCommandError, /
    ) -> None:
        """Tell the person who used the command."""
        await apologise(interaction, error)


class OnRecord(commands.AutoShardedBot):
    """The bot. `commands_file` remembers which commands Discord has been told of.

    It has as many connections to the gateway, called shards, as Discord advises.
    """

    def __init__(self, app: App, commands_file: Path, timing: Timing = TIMING) -> None:
        # No warnings about what is missing for voice: this bot never speaks.
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
        super().__init__(
            command_prefix=(),
            help_command=None,
            intents=INTENTS,
            allowed_mentions=discord.AllowedMentions.none(),
            tree_cls=Tree,
            allowed_contexts=EVERYWHERE,
            allowed_installs=FOR_ALL,
            heartbeat_timeout=timing.silence,
        )
        self.app = app
        self.gate = Gate(app.settings)
        self.asking = Asking(app, self, self.gate)
        self._timing = timing
        self._commands_file = commands_file
        self._gateways = Gateways(self, timing, app.health)

    async def setup_hook(self) -> None:
        """Take up the commands and buttons, and tell Discord of the commands if they are new."""
        await self.add_cog(self.asking)
        await self.add_cog(Browsing(self.app))
        await self.add_cog(Privacy(self.app))
        await self.add_cog(Verifying(self.app, self))
        await self.add_cog(Keeping(self.app))
        await self.add_cog(Log(self.app))
        await self.add_cog(Helping(self))
        self.add_dynamic_items(Turn, Context, Open, Share, Follow, Again, Useful, NotUseful, Removal, Forget)
        await offer(self.tree, self._commands_file)

    async def launch_shard(self, gateway: object, shard_id: int, *, initial: bool = False) -> None:
        """Take note of a connection that there shall be; `launch_shards` asks Discord how many."""
        self._gateways.add(shard_id)

    async def connect(self, *, reconnect: bool = True) -> None:
        """Stay connected until closed."""
        await self._gateways.stay()

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Do not wait: `Gateways` did, before there was a connection."""

    async def on_shard_connect(self, shard_id: int) -> None:
        """Note a new session; there may be many in the life of a bot."""
        self._take_questions(shard_id, "new")

    async def on_shard_resumed(self, shard_id: int) -> None:
        """Note that a session goes on."""
        self._take_questions(shard_id, "resumed")

    async def on_interaction(self, interaction: discord.Interaction["OnRecord"]) -> None:
        """Take a form that was filled in; all else that people use, discord.py hands on by itself."""
        if interaction.type is discord.InteractionType.modal_submit:
            await hand_in(interaction, (AboutForm, FollowForm, WhyForm))

    async def close(self) -> None:
        """Take no more questions, finish the answers under way, within bounds, and close."""
        if not self.is_closed():
            await self._gateways.leave()
            await self._finish()
        await super().close()

    async def on_error(self, event_method: str, /, *args: object, **kwargs: object) -> None:
        """Tell the author of the message that could not be answered."""
        sentence = apology(sys.exc_info()[1])
        for message in args:
            if isinstance(message, discord.Message):
                with suppress(discord.Forbidden):  # that we may not speak there can be what went wrong
                    await reply(message, sentence)

    def _take_questions(self, shard_id: int, session: str) -> None:
        self._gateways.begin_session(shard_id)
        logger.info("connected: shard=%d session=%s guilds=%d", shard_id, session, len(self.guilds))

    async def _finish(self) -> None:
        answering = {task for task in asyncio.all_tasks() if task.get_name().startswith(ANSWERING)}
        if answering:
            _, unfinished = await asyncio.wait(answering, timeout=self._timing.finishing)
            logger.info("stopped: finished=%d cut off=%d", len(answering) - len(unfinished), len(unfinished))
            await self._cut_off(unfinished)

    async def _cut_off(self, answering: set[asyncio.Task[object]]) -> None:
        """Let those be told who wait for an answer that is not finished."""
        self.app.give_up()
        for task in answering:
            task.cancel()
        if answering:
            await asyncio.wait(answering, timeout=self._timing.closing)


async def serve(app: App, settings: Settings, timing: Timing = TIMING) -> None:
    """Be the bot until cancelled; then finish the answers under way.

    Raises `SettingsError` where there is no token, or Discord does not take it or the intents, and
    `OnRecordError` where Discord refuses the bot for another reason.
    """
    if settings.discord_token is None:
        raise SettingsError(
            "There is no Discord token",
            "Put ONRECORD_DISCORD_TOKEN into .env, or try without one: make preview",
        )
    token = settings.discord_token
    pauses = timing.pauses()
    async with kept(app.health, settings.health_path, timing.pulse), purged_daily(app):
        while not await _run(OnRecord(app, settings.data / "commands.sha256", timing), token):
            pause = next(pauses)
            logger.warning("logging in again in %.1f s", pause)
            await asyncio.sleep(pause)


async def _run(bot: OnRecord, token: str) -> bool:
    """Be the bot until it is closed; return False where Discord cannot be reached to log in."""
    async with bot:
        if reached := await _log_in(bot, token):
            await bot.connect()
        return reached


async def _log_in(bot: OnRecord, token: str) -> bool:
    try:
        await bot.login(token)
        await bot.launch_shards()
    except discord.LoginFailure as error:
        raise refusal(NO_SUCH_TOKEN) from error
    except TROUBLE as error:
        if not passes(error):
            raise refusal(getattr(error, "status", None)) from error
        logger.warning("Discord cannot be reached: %s", named(error))
        return False
    return True
