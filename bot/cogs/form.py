"""Forms that Discord opens over a message, which can be filled in after a restart too."""

import re
from abc import abstractmethod
from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, TypeAlias

import discord
from discord import ui

from bot.app import App
from bot.cogs.faults import apologise
from bot.cogs.kept import EXPIRED
from bot.cogs.sending import say_privately
from bot.locale.tongue import say

FIELD_MAX = 4000
"""Characters that a field takes. See https://discord.com/developers/docs/components/reference#text-input."""

HINT_MAX = 100

Filled: TypeAlias = Mapping[str, str]
"""What was filled in, by the ids of the fields."""


class Form(ui.Modal):
    """A form. A subclass has its `heading`, and adds its fields.

    What it is about stands in its id, for which it has the `template`; one that `asks` is a question.
    """

    heading: ClassVar[str]
    template: ClassVar[str]
    asks: ClassVar[bool] = False

    def __init__(self, custom_id: str) -> None:
        super().__init__(title=say(self.heading), custom_id=custom_id)
        self.stop()  # else discord.py remembers it for good: nobody tells us that a form was closed

    @classmethod
    @abstractmethod
    async def filled_in(
        cls, interaction: discord.Interaction[Any], app: App, about: re.Match[str], filled: Filled
    ) -> None:
        """Do what the form is for. `about` is the match of its id."""


async def hand_in(interaction: discord.Interaction[Any], forms: Iterable[type[Form]]) -> None:
    """Do what a form that was filled in is for, whatever process opened it, or say that it failed."""
    data: Any = interaction.data
    matches = ((form, re.fullmatch(form.template, data["custom_id"])) for form in forms)
    form, about = next(((form, about) for form, about in matches if about), (None, None))
    try:
        if not await interaction.client.gate.lets(interaction, asks=form is not None and form.asks):
            return
        if form is None or about is None:  # of a version before this one
            await say_privately(interaction, say(EXPIRED))
        else:
            await form.filled_in(interaction, interaction.client.app, about, _filled(data["components"]))
    except Exception as error:  # noqa: BLE001  (discord.py would only log it)
        await apologise(interaction, error)


def _filled(labels: Iterable[Any]) -> Filled:
    fields = [label["component"] for label in labels]
    return {field["custom_id"]: field.get("value") or "".join(field.get("values", ())) for field in fields}
