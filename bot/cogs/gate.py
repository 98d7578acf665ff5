"""Who is answered now, and where: asked before anything else for every command, button, form and message."""

from typing import Any

import discord
from discord import app_commands

from bot.allowed import refusal
from bot.cogs.sending import reply
from bot.cooldown import Cooldown
from bot.locale.tongue import counted, say, speak, speak_as
from bot.settings import Settings

TOLD_MAX = 10_000

QUESTION = {"asks": True}
"""The `extras` of a command that is a question; all others may be used as often as anybody likes."""


def asks(command: app_commands.Command[Any, ..., Any] | app_commands.ContextMenu | None) -> bool:
    """Return whether to use a command is to ask a question."""
    return command is not None and command.extras == QUESTION


class NotHere(app_commands.CheckFailure):
    """Nothing is answered in this place, however often somebody asks."""


class Gate:
    """Lets people pass, or says politely why not, in their language, which is spoken from then on.

    `locale` is everybody's where Discord tells nobody's, as in the preview.
    """

    def __init__(self, settings: Settings) -> None:
        self.locale: str | None = None
        self._settings = settings
        self._cooldown = Cooldown(settings.questions_per_minute)
        self._told: set[tuple[int, int]] = set()

    def check(self, interaction: discord.Interaction, *, asks: bool) -> None:
        """Let an interaction pass; one that `asks` is a question. Raises `CheckFailure` where it may not."""
        speak(self.locale or interaction.locale.value)
        if sentence := refusal(self._settings, interaction.guild_id, _channels(interaction.channel)):
            raise NotHere(sentence)
        if asks and (sentence := self._too_soon(interaction)):
            raise app_commands.CheckFailure(sentence)

    async def lets_message(self, message: discord.Message) -> bool:
        """Return whether a message may be answered; else it is told so, once to a person in a channel."""
        speak_as(message.content)
        guild = message.guild.id if message.guild else None
        sentence = refusal(self._settings, guild, _channels(message.channel)) or self._too_soon(message)
        told = message.channel.id, message.author.id
        if sentence is None:
            self._told.discard(told)
        elif told not in self._told:
            if len(self._told) >= TOLD_MAX:
                self._told.clear()
            self._told.add(told)
            await reply(message, sentence)
        return sentence is None

    def _too_soon(self, asking: discord.Interaction | discord.Message) -> str | None:
        person = asking.user if isinstance(asking, discord.Interaction) else asking.author
        wait = self._cooldown.wait(person.id, asking.created_at)
        return _too_many(wait) if wait else None


def _too_many(wait: int) -> str:
    return say("That is many questions in a short time. Please wait {wait}.", wait=counted(wait, "second"))


def _channels(channel: object) -> tuple[int, ...]:
    """Return the id of a channel, and of a thread also that of the channel it belongs to."""
    ids = (getattr(channel, name, None) for name in ("id", "parent_id"))
    return tuple(one for one in ids if isinstance(one, int))
