"""What a message asks the bot, who asks it, and which answer of the bot's it replies to."""

import re
from contextlib import suppress
from functools import partial

import discord

from bot.app import App
from bot.connection.delivery import deliver
from bot.kept.asker import Asker

FETCHING_TRIES = 3


def question_in(message: discord.Message, me: discord.ClientUser | None) -> str | None:
    """Return what a message asks the bot, empty if nothing; None where it does not talk to the bot.

    It does in a direct message, and where it mentions the bot; so does a reply that pings it.
    """
    if me is None or message.author.bot or message.is_system():
        return None
    if message.guild and me.id not in {user.id for user in message.mentions}:
        return None
    return " ".join(re.sub(f"<@!?{me.id}>", " ", message.content).split())


async def replied_to(message: discord.Message, me: discord.ClientUser | None) -> discord.Message | None:
    """Return the bot's own message that a message replies to; None where there is none, or it is gone."""
    reference = message.reference
    if me is None or reference is None or reference.message_id is None:
        return None
    answered = reference.resolved
    if answered is None:
        with suppress(discord.NotFound, discord.Forbidden):
            fetch = partial(message.channel.fetch_message, reference.message_id)
            answered = await deliver(fetch, FETCHING_TRIES)
    if isinstance(answered, discord.Message) and answered.author.id == me.id:
        return answered
    return None


def pseudonym(app: App, user: discord.abc.User) -> str | None:
    """Return what stands for a person where something is kept for them."""
    return app.pseudonyms.of(Asker("discord", str(user.id)))


def asker_of(
    user: discord.abc.User, guild: discord.Guild | None, channel: discord.abc.Snowflake | None
) -> Asker:
    """Return who asks. Of a direct message neither guild nor channel is told."""
    if guild is None or channel is None:
        return Asker("discord", str(user.id))
    return Asker("discord", str(user.id), str(guild.id), str(channel.id))
