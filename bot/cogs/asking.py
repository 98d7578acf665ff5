"""Asking: by command, by mention, and by direct message."""

import re
from collections.abc import Iterable

import discord
from discord import app_commands
from discord.ext import commands

from bot.app import App
from bot.asker import Asker
from bot.cogs.choosing import suggest_people, suggest_publishers
from bot.cogs.paging import show
from bot.cogs.people import NAME_MAX
from bot.cogs.sending import acknowledge, reply, respond, show_typing
from bot.days import FORMS, first_day, last_day
from bot.render import summary
from bot.shown import Place, Places, Showing
from index.options import Options
from index.passage import Passage

QUESTION_MAX = 500
DATE_MAX = 40
HELP = "Ask me what the articles on record say, for example: what did the harbour master say?"


class Asking(commands.Cog):
    """Answers questions."""

    def __init__(self, app: App, bot: discord.Client) -> None:
        self.app = app
        self.bot = bot

    @app_commands.command(description="Ask what the articles on record say.")
    @app_commands.describe(
        question="For example: what did the harbour master say?",
        speaker="Only what this person or organisation says.",
        publisher="Only what this publisher published.",
        after=f"Only articles from then on: {FORMS}.",
        before=f"Only articles up to then: {FORMS}.",
        private="Show the answer to me only.",
    )
    async def ask(  # noqa: PLR0913  (a command's options are its parameters)
        self,
        interaction: discord.Interaction,
        question: app_commands.Range[str, 1, QUESTION_MAX],
        speaker: app_commands.Range[str, 1, NAME_MAX] | None = None,
        publisher: app_commands.Range[str, 1, NAME_MAX] | None = None,
        after: app_commands.Range[str, 1, DATE_MAX] | None = None,
        before: app_commands.Range[str, 1, DATE_MAX] | None = None,
        private: bool = False,
    ) -> None:
        """Answer a question. Discord gives three seconds to say that an answer will come.

        What is no date is told before that, to the asker only. Raises `NoDate` for it.
        """
        options = Options(
            speaker=speaker,
            after=first_day(after) if after else None,
            before=last_day(before) if before else None,
            publisher=publisher,
        )
        await acknowledge(interaction, private=private)
        asker = _asker(interaction.user, interaction.guild, interaction.channel)
        answer = await self._answer(question, asker, options, private=private)
        await respond(interaction, answer)

    @ask.autocomplete("speaker")
    async def _suggest(self, _: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return await suggest_people(self.app, typed)

    @ask.autocomplete("publisher")
    async def _suggest_publisher(self, _: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return await suggest_publishers(self.app, typed)

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Answer a question that mentions the bot or comes as a direct message."""
        question = _question_in(message, self.bot.user)
        if question is None:
            return
        if not question:
            await reply(message, HELP)
            return
        await show_typing(message)
        asker = _asker(message.author, message.guild, message.channel)
        await reply(message, await self._answer(question, asker))

    async def _answer(
        self, question: str, asker: Asker, options: Options = Options(), *, private: bool = False
    ) -> discord.ui.LayoutView:
        answer = await self.app.ask(question, asker, options)
        showing = Showing(
            self.app.pseudonyms.of(asker),
            "answer",
            question,
            summary=summary(answer),
            passages=_places(answer.passages),
            others=_places(answer.others),
            mentions=_places(answer.mentions),
            speakers=answer.question.asked_for,
        )
        return await show(self.app, showing, private=private)


def _places(passages: Iterable[Passage]) -> Places:
    return tuple(
        Place(
            passage.paragraph.id,
            passage.source.version,
            tuple((copy.paragraph_id, copy.source.version) for copy in passage.also_in),
        )
        for passage in passages
    )


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
