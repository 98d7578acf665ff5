"""Forms that Discord opens over a message, which can be filled in after a restart too."""

import re
from abc import abstractmethod
from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, TypeAlias

import discord
from discord import app_commands, ui

from bot.app import App
from bot.cogs.faults import apology
from bot.cogs.gate import NotHere
from bot.cogs.kept import EXPIRED
from bot.cogs.sending import say_privately
from bot.locale.tongue import say
from bot.pages.given_back import given_back

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

    @classmethod
    async def again(
        cls, interaction: discord.Interaction[Any], about: re.Match[str], typed: str
    ) -> ui.View | None:
        """Return what opens the form again, with what was typed, if it makes sense to hand it in again."""
        return None


class Outdated(Form):
    """A form of a version before this one, of which nothing is known."""

    template = ".*"

    @classmethod
    async def filled_in(
        cls, interaction: discord.Interaction[Any], app: App, about: re.Match[str], filled: Filled
    ) -> None:
        """Do nothing. Raises `CheckFailure`."""
        raise app_commands.CheckFailure(say(EXPIRED))


async def hand_in(interaction: discord.Interaction[Any], forms: Iterable[type[Form]]) -> None:
    """Do what a form that was filled in is for, whatever process opened it.

    Where that is refused, or fails, the person is told so, and gets back what they typed.
    """
    data: Any = interaction.data
    fields = [label["component"] for label in data["components"]]
    known: tuple[type[Form], ...] = (*forms, Outdated)
    matches = ((form, re.fullmatch(form.template, data["custom_id"])) for form in known)
    form, about = next((form, about) for form, about in matches if about)
    try:
        interaction.client.gate.check(interaction, asks=form.asks)
        await form.filled_in(interaction, interaction.client.app, about, _filled(fields))
    except Exception as error:  # noqa: BLE001  (discord.py would only log it)
        again, typed = None, _typed(fields)
        if typed and not isinstance(error, NotHere):
            again = await form.again(interaction, about, typed)
        await say_privately(interaction, given_back(apology(error), typed), again)


def _filled(fields: Iterable[Any]) -> Filled:
    return {field["custom_id"]: field.get("value") or "".join(field.get("values", ())) for field in fields}


def _typed(fields: Iterable[Any]) -> str:
    return "\n".join(field["value"] for field in fields if field.get("value"))
