"""Whether an answer was useful: the buttons beneath it, and the form that asks what was wrong."""

import re
from datetime import UTC, datetime
from typing import Any

import discord
from discord import ui

from bot.app import App
from bot.cogs.addressed import asker_of
from bot.cogs.form import Filled, Form
from bot.cogs.kept import KeptButton, find_answer
from bot.cogs.layout import lay_out
from bot.cogs.sending import acknowledge, open_form, respond
from bot.kept.feedback import REASONS, Feedback, Reason
from bot.locale.tongue import say
from bot.pages.cards import Page
from corpus.errors import LibraryUnusable

WORDS_MAX = 300
THANKS = "Thank you. It is kept without your name, for those who run this bot."


class Useful(KeptButton, template=r"useful:(\d+):(\d+)"):
    """A button that says that an answer was useful."""

    name = "useful"

    async def clicked(self, interaction: discord.Interaction[Any], app: App) -> None:
        """Keep that, and thank."""
        await acknowledge(interaction, private=True)
        answered = await find_answer(app, self.kept)
        await _keep(interaction, self.kept, answered.question)


class NotUseful(KeptButton, template=r"not-useful:(\d+):(\d+)"):
    """A button that says that an answer was not useful."""

    name = "not-useful"

    async def clicked(self, interaction: discord.Interaction[Any], app: App) -> None:
        """Ask why."""
        await find_answer(app, self.kept)
        await open_form(interaction, WhyForm(self.kept))


class WhyForm(Form):
    """A form that asks what was wrong with an answer."""

    heading = "What was wrong?"
    template = r"why:(\d+)"

    def __init__(self, answer: int) -> None:
        super().__init__(f"why:{answer}")
        options = [discord.SelectOption(label=say(reason).capitalize(), value=reason) for reason in REASONS]
        reason: ui.Select[Any] = ui.Select(custom_id="reason", options=options)
        words: ui.TextInput[Any] = ui.TextInput(custom_id="words", max_length=WORDS_MAX, required=False)
        self.add_item(ui.Label(text=say("What was wrong with the answer?"), component=reason))
        self.add_item(ui.Label(text=say("In your words, if you like"), component=words))

    @classmethod
    async def filled_in(
        cls, interaction: discord.Interaction[Any], app: App, about: re.Match[str], filled: Filled
    ) -> None:
        """Keep it, and thank."""
        await acknowledge(interaction, private=True)
        answer = int(about[1])
        answered = await find_answer(app, answer)
        reason = next(one for one in REASONS if one == filled["reason"])
        await _keep(interaction, answer, answered.question, reason=reason, words=filled["words"])


async def _keep(
    interaction: discord.Interaction[Any],
    answer: int,
    question: str,
    *,
    reason: Reason | None = None,
    words: str = "",
) -> None:
    """Write down what was thought of an answer, which was useful without a reason why not, and thank."""
    app: App = interaction.client.app
    if app.log is None:
        raise LibraryUnusable("No feedback is kept here now", "Those who run this bot can change that")
    asker = asker_of(interaction.user, interaction.guild, interaction.channel)
    given = Feedback(
        datetime.now(UTC),
        app.pseudonyms.of(asker),
        answer,
        question,
        asker.guild,
        useful=reason is None,
        reason=reason,
        words=words,
    )
    await app.log.keep_feedback(given)
    await respond(interaction, lay_out(Page(say(THANKS))))
