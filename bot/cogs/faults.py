"""What people are told when something fails: the one place for it in Discord."""

import logging
import secrets

import discord
from discord import app_commands

from bot.escape import escape
from corpus.errors import OnRecordError

logger = logging.getLogger(__name__)


def apology(error: BaseException | None) -> str:
    """Return what to tell a person about an error. One that is a bug is logged, under the number given."""
    cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
    if isinstance(cause, OnRecordError):
        return escape(str(cause))
    number = secrets.token_hex(4)
    logger.error("error %s", number, exc_info=cause)
    return f"Sorry, something broke here. The log has it as error {number}."


async def apologise(interaction: discord.Interaction, error: Exception) -> None:
    """Tell the person behind an interaction, and nobody else, that it failed."""
    await say_privately(interaction, apology(error))


async def say_privately(interaction: discord.Interaction, text: str) -> None:
    """Send a sentence that only the person behind the interaction sees, whatever was sent before."""
    if not interaction.response.is_done():
        await interaction.response.send_message(text, ephemeral=True, suppress_embeds=True)
        return
    if interaction.response.type is discord.InteractionResponseType.deferred_channel_message:
        # The first follow-up would take the place, and with it the publicity, of "is thinking ...", and
        # https://github.com/discord/discord-api-docs/issues/2739 says why it is not enough to delete that.
        await interaction.edit_original_response(content="…")
        await interaction.delete_original_response()
    await interaction.followup.send(text, ephemeral=True, suppress_embeds=True)
