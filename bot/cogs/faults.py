"""What people are told when something fails: the one place for it in Discord."""

import logging
import secrets

import discord
from discord import app_commands

from bot.cogs.sending import say_privately
from bot.locale.tongue import say
from bot.pages.cards import one_line
from bot.wording.failure import told
from corpus.errors import OnRecordError

logger = logging.getLogger(__name__)

SENTENCE_MAX = 1000
"""Of the 2,000 characters that a message without components may have; the rest is for what was typed."""


def apology(error: BaseException | None) -> str:
    """Return what to tell a person about an error. One that is a bug is logged, under the number given."""
    cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
    if isinstance(cause, OnRecordError):
        return one_line(told(cause), SENTENCE_MAX)
    if isinstance(cause, app_commands.CheckFailure):
        return str(cause)
    number = secrets.token_hex(4)
    logger.error("error %s", number, exc_info=cause)
    return say("Sorry, something broke here. The log has it as error {number}.", number=number)


async def apologise(interaction: discord.Interaction, error: Exception) -> None:
    """Tell the person behind an interaction, and nobody else, that it failed."""
    await say_privately(interaction, apology(error))
