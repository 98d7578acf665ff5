"""Asking: by command, by mention, by direct message, by reply, and about a message."""

from collections.abc import Iterable
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.app import App
from bot.cogs.addressed import asker_of, question_in, replied_to
from bot.cogs.choosing import NAME_MAX, suggest_people, suggest_publishers
from bot.cogs.following import AboutForm, kept_beneath
from bot.cogs.gate import QUESTION, Gate
from bot.cogs.paging import show
from bot.cogs.sending import acknowledge, open_form, reply, respond, show_typing
from bot.days import FORMS, first_day, last_day
from bot.kept.asker import Asker
from bot.kept.showing import AnswerShown, Place, Places
from bot.locale.tongue import say
from bot.pages.answer import summary
from index.options import Options
from index.passage import Passage

QUESTION_MAX = 500
DATE_MAX = 40
HELP = "Ask me what the articles on record say, for example: what did the harbour master say?"

UNREADABLE = (
    "I cannot read a reply to the answer of a command. "
    "Mention me in it, or use “Follow up” beneath the answer."
)
"""Discord gives us the text of what is addressed to us, and such a reply does not count as that."""


class Asking(commands.Cog):
    """Answers questions."""

    def __init__(self, app: App, bot: commands.AutoShardedBot, gate: Gate) -> None:
        self.app = app
        self.bot = bot
        self.gate = gate

    async def cog_load(self) -> None:
        """Offer what stands in the menu of a message; a cog does so only with its commands."""
        about = app_commands.ContextMenu(name="Ask about this", callback=self.ask_about, extras=QUESTION)
        self.bot.tree.add_command(about)

    @app_commands.command(description="Ask what the articles on record say.", extras=QUESTION)
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
        await self.respond(interaction, question, options, private=private)

    @ask.autocomplete("speaker")
    async def _suggest(self, _: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return await suggest_people(self.app, typed)

    @ask.autocomplete("publisher")
    async def _suggest_publisher(self, _: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return await suggest_publishers(self.app, typed)

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Answer a question that mentions the bot, replies to it, or comes as a direct message."""
        question = question_in(message, self.bot.user)
        if question is None or not await self.gate.lets_message(message):
            return
        if not question:
            await reply(message, say(HELP if message.content or not message.reference else UNREADABLE))
            return
        await show_typing(message)
        asker = asker_of(message.author, message.guild, message.channel)
        earlier = await self._earlier(message)
        await reply(message, await self._answer(question, asker, Options(earlier=earlier)))

    async def ask_about(self, interaction: discord.Interaction, message: discord.Message) -> None:
        """Open a form with the text of a message as the question, to be answered privately."""
        await open_form(interaction, AboutForm(message))

    async def _earlier(self, message: discord.Message) -> tuple[str, ...]:
        """Return whose words the answer was asked for that a message replies to, as long as it is kept."""
        answered = await replied_to(message, self.bot.user)
        kept = kept_beneath(answered) if answered else None
        showing = None if kept is None else await self.app.shown.find(kept)
        return showing.speakers if isinstance(showing, AnswerShown) else ()

    async def respond(
        self, interaction: discord.Interaction[Any], question: str, options: Options, *, private: bool
    ) -> None:
        """Answer the question of somebody who used a command or a form."""
        await acknowledge(interaction, private=private)
        asker = asker_of(interaction.user, interaction.guild, interaction.channel)
        await respond(interaction, await self._answer(question, asker, options, private=private))

    async def _answer(
        self, question: str, asker: Asker, options: Options, *, private: bool = False
    ) -> discord.ui.LayoutView:
        answer = await self.app.ask(question, asker, options)
        showing = AnswerShown(
            self.app.pseudonyms.of(asker),
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
