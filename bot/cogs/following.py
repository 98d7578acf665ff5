"""Asking on: the button beneath an answer, and the form for a question."""

import re
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import discord
from discord import ui

from bot.app import App
from bot.cogs.form import FIELD_MAX, HINT_MAX, Form
from bot.cogs.kept import KeptButton
from bot.cutting import clip
from bot.escape import isolate

Answering: TypeAlias = Callable[[discord.Interaction[Any], str], Awaitable[None]]
TEMPLATE = r"follow:(\d+):(\d+)"


class QuestionForm(Form):
    """A form with one field for a question; `answering` is what becomes of it."""

    heading = "Ask"

    def __init__(self, answering: Answering, *, text: str = "", hint: str = "") -> None:
        super().__init__()
        self._answering = answering
        self.question: ui.TextInput[Any] = ui.TextInput(
            custom_id="question",
            style=discord.TextStyle.paragraph,
            max_length=FIELD_MAX,
            default=clip(text, FIELD_MAX, str) or None,
        )
        description = clip(hint, HINT_MAX, isolate) or None
        self.add_item(ui.Label(text="Your question", description=description, component=self.question))

    async def filled_in(self, interaction: discord.Interaction[Any]) -> None:
        """Answer the question."""
        await self._answering(interaction, self.question.value)


class Follow(KeptButton, template=TEMPLATE):
    """A button for another question after an answer: a reply, for those whose reply the bot cannot read."""

    name = "follow"

    async def clicked(self, interaction: discord.Interaction[Any], app: App) -> None:
        """Open a form for the question."""
        if showing := await self.find(interaction, app):
            await interaction.client.asking.follow_up(interaction, showing)


def kept_beneath(message: discord.Message) -> int | None:
    """Return the number that the buttons beneath an answer know it by; None for any other message."""
    rows = (row for row in message.components if isinstance(row, discord.ActionRow))
    ids = (getattr(button, "custom_id", None) or "" for row in rows for button in row.children)
    matches = (re.fullmatch(TEMPLATE, custom_id) for custom_id in ids)
    return next((int(match[1]) for match in matches if match), None)
