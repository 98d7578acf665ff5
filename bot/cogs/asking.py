"""Asking: by command, by mention, and by direct message."""

import re

import discord
from discord import app_commands
from discord.ext import commands

from bot.app import App
from bot.asker import Asker
from bot.cogs.paging import Layout, lay_out, show
from bot.render import refusal_page
from bot.shown import Showing

QUESTION_MAX = 500
HELP = "Ask me what the articles on record say, for example: what did the harbour master say?"


class Asking(commands.Cog):
    """Answers questions."""

    def __init__(self, app: App, bot: discord.Client) -> None:
        self.app = app
        self.bot = bot

    @app_commands.command(description="Ask what the articles on record say.")
    @app_commands.describe(
        question="For example: what did the harbour master say?", private="Show the answer to me only."
    )
    async def ask(
        self,
        interaction: discord.Interaction,
        question: app_commands.Range[str, 1, QUESTION_MAX],
        private: bool = False,
    ) -> None:
        """Answer a question. Discord gives three seconds to say that an answer will come."""
        await interaction.response.defer(ephemeral=private, thinking=True)
        asker = _asker(interaction.user, interaction.guild, interaction.channel)
        layout = await self._answer(question, asker)
        await interaction.followup.send(embeds=layout.embeds, view=layout.view)

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Answer a question that mentions the bot or comes as a direct message."""
        question = _question_in(message, self.bot.user)
        if question is None:
            return
        reference = message.to_reference(fail_if_not_exists=False)
        if not question:
            await message.channel.send(HELP, reference=reference)
            return
        async with message.channel.typing():
            layout = await self._answer(question, _asker(message.author, message.guild, message.channel))
        await message.channel.send(embeds=layout.embeds, view=layout.view, reference=reference)

    async def _answer(self, question: str, asker: Asker) -> Layout:
        answer = await self.app.ask(question, asker)
        if answer.refusal:
            return lay_out(refusal_page(question, answer.refusal))
        passages = tuple((passage.paragraph.id, passage.source.version) for passage in answer.passages)
        return await show(self.app, Showing(self.app.pseudonyms.of(asker), "answer", question, passages))


def _question_in(message: discord.Message, me: discord.ClientUser | None) -> str | None:
    """Return what a message asks the bot, empty if nothing; None where it does not talk to the bot."""
    if me is None or message.author.bot or message.is_system():
        return None
    question, mentions = re.subn(f"<@!?{me.id}>", " ", message.content)
    if message.guild and not mentions:
        return None
    return " ".join(question.split())


def _asker(
    user: discord.abc.User, guild: discord.Guild | None, channel: discord.abc.Snowflake | None
) -> Asker:
    """Return who asks. Of a direct message neither guild nor channel is told."""
    if guild is None or channel is None:
        return Asker("discord", str(user.id))
    return Asker("discord", str(user.id), str(guild.id), str(channel.id))
