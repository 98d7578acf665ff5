"""Asking on: the button beneath an answer, and the forms for a question."""

import re
from typing import Any

import discord
from discord import ui

from bot.app import App
from bot.cogs.addressed import pseudonym
from bot.cogs.form import FIELD_MAX, HINT_MAX, Filled, Form
from bot.cogs.kept import KeptButton, find_answer, is_private
from bot.cogs.sending import open_form
from bot.kept.showing import AnswerShown
from bot.locale.tongue import listed, say
from bot.pages.cutting import clip
from bot.pages.escape import isolate
from corpus.errors import LibraryUnusable
from index.options import Options

TEMPLATE = r"follow:(\d+):(\d+)"


class QuestionForm(Form):
    """A form with one field for a question."""

    heading = "Ask"

    def __init__(self, custom_id: str, *, text: str = "", hint: str = "") -> None:
        super().__init__(custom_id)
        question: ui.TextInput[Any] = ui.TextInput(
            custom_id="question",
            style=discord.TextStyle.paragraph,
            max_length=FIELD_MAX,
            default=clip(text, FIELD_MAX, str) or None,
        )
        description = clip(hint, HINT_MAX, isolate) or None
        self.add_item(ui.Label(text=say("Your question"), description=description, component=question))


class AboutForm(QuestionForm):
    """A form for a question about a message, to be answered privately. To open it counted as a question."""

    template = r"ask-about:\d+"  # one for each message, lest Discord fill in what was typed about another

    def __init__(self, message: discord.Message) -> None:
        super().__init__(f"ask-about:{message.id}", text=message.clean_content)

    @classmethod
    async def filled_in(
        cls, interaction: discord.Interaction[Any], app: App, about: re.Match[str], filled: Filled
    ) -> None:
        """Answer the question."""
        await interaction.client.asking.respond(interaction, filled["question"], Options(), private=True)

    @classmethod
    async def again(
        cls, interaction: discord.Interaction[Any], about: re.Match[str], typed: str
    ) -> ui.View | None:
        """Return a button that opens a form with the question."""
        return await _again(interaction, typed, private=True)


class FollowForm(QuestionForm):
    """A form for another question after an answer, to be answered where that stands."""

    template = r"follow-up:(\d+):(private|public)"
    asks = True

    def __init__(self, kept: int, speakers: tuple[str, ...], *, private: bool, text: str = "") -> None:
        still = say("Name somebody, or it is still about what was said by {names}.", names=listed(speakers))
        hint = still if speakers else ""
        super().__init__(f"follow-up:{kept}:{'private' if private else 'public'}", text=text, hint=hint)

    @classmethod
    async def filled_in(
        cls, interaction: discord.Interaction[Any], app: App, about: re.Match[str], filled: Filled
    ) -> None:
        """Answer the question, if it is still known after which answer it comes."""
        answered = await find_answer(app, int(about[1]))
        options = Options(earlier=answered.speakers)
        private = about[2] == "private"
        await interaction.client.asking.respond(interaction, filled["question"], options, private=private)

    @classmethod
    async def again(
        cls, interaction: discord.Interaction[Any], about: re.Match[str], typed: str
    ) -> ui.View | None:
        """Return a button that opens such a form with the question."""
        return await _again(interaction, typed, private=about[2] == "private", after=int(about[1]))


class Follow(KeptButton, template=TEMPLATE):
    """A button for another question after an answer: a reply, for those whose reply the bot cannot read."""

    name = "follow"

    async def clicked(self, interaction: discord.Interaction[Any], app: App) -> None:
        """Open a form for the question."""
        answered = await find_answer(app, self.kept)
        form = FollowForm(self.kept, answered.speakers, private=is_private(interaction))
        await open_form(interaction, form)


class Again(KeptButton, template=r"again:(\d+):([01])"):
    """A button that opens a form with a question that was refused; 1: its answer shall be private."""

    name = "again"

    async def clicked(self, interaction: discord.Interaction[Any], app: App) -> None:
        """Open the form, with the question."""
        refused = await find_answer(app, self.kept)
        private = bool(self.place)
        form = FollowForm(self.kept, refused.speakers, private=private, text=refused.question)
        await open_form(interaction, form)


async def _again(
    interaction: discord.Interaction[Any], question: str, *, private: bool, after: int = 0
) -> ui.View | None:
    """Keep a question that was refused, as an answer without passages, and return the button for it.

    It is still about those whom the answer that it came after was about. Where it cannot be kept, there is
    no button.
    """
    app: App = interaction.client.app
    try:
        answered = await app.shown.find(after)
        asker = pseudonym(app, interaction.user)
        speakers = answered.speakers if isinstance(answered, AnswerShown) else ()
        kept = await app.shown.keep(AnswerShown(asker, question, speakers=speakers))
    except LibraryUnusable:
        return None
    view = ui.View(timeout=None)
    view.add_item(Again(kept, int(private), "Ask again"))
    return view


def kept_beneath(message: discord.Message) -> int | None:
    """Return the number that the buttons beneath an answer know it by; None for any other message."""
    rows = (row for row in message.components if isinstance(row, discord.ActionRow))
    ids = (getattr(button, "custom_id", None) or "" for row in rows for button in row.children)
    matches = (re.fullmatch(TEMPLATE, custom_id) for custom_id in ids)
    return next((int(match[1]) for match in matches if match), None)
