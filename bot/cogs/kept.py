"""Buttons that find what they belong to in the table of what was shown, so that they outlive a restart."""

import re
from abc import abstractmethod
from typing import Any, ClassVar, Self

import discord
from discord import app_commands, ui

from bot.app import App
from bot.cogs.addressed import pseudonym
from bot.cogs.faults import apologise
from bot.kept.showing import AnswerShown, Showing
from bot.locale.tongue import say

NOT_YOURS = "Only the person who asked can do this. Ask for yourself, with the same command."
EXPIRED = "This has expired. Please ask again."


class Button(ui.DynamicItem[ui.Button[Any]], template="button"):
    """A button of ours: it works whatever process its message was sent by."""

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Do what the button is for, or say that it failed."""
        try:
            interaction.client.gate.check(interaction, asks=False)
            await self.clicked(interaction, interaction.client.app)
        except Exception as error:  # noqa: BLE001  (discord.py would only log it)
            await apologise(interaction, error)

    @abstractmethod
    async def clicked(self, interaction: discord.Interaction[Any], app: App) -> None:
        """Do what the button is for."""


class KeptButton(Button, template="kept"):
    """A button about a place in something that is kept: a page, or a passage. Its id names both.

    A subclass has its own `name`, and the template `name:(\\d+):(\\d+)`.
    """

    name: ClassVar[str]

    def __init__(self, kept: int, place: int, label: str = "", *, disabled: bool = False) -> None:
        custom_id = f"{self.name}:{kept}:{place}"
        super().__init__(ui.Button(label=say(label), custom_id=custom_id, disabled=disabled))
        self.kept = kept
        self.place = place

    @classmethod
    async def from_custom_id(
        cls, _: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Make the button of a click, in whatever process the message was sent."""
        return cls(int(match[1]), int(match[2]))

    async def find(self, app: App) -> Showing:
        """Return what it belongs to. Raises `CheckFailure` where that has expired."""
        showing = await app.shown.find(self.kept)
        if showing is None:
            raise expired()
        return showing

    async def find_own(self, interaction: discord.Interaction[Any], app: App) -> Showing:
        """Return what it belongs to. Raises `CheckFailure` where somebody else asked for it, too."""
        showing = await self.find(app)
        if showing.asker != pseudonym(app, interaction.user):
            raise app_commands.CheckFailure(say(NOT_YOURS))
        return showing


def is_private(interaction: discord.Interaction[Any]) -> bool:
    """Return whether a button stands beneath a message that only whoever clicked it sees."""
    return bool(interaction.message and interaction.message.flags.ephemeral)


async def find_answer(app: App, kept: int) -> AnswerShown:
    """Return the answer that is kept under a number. Raises `CheckFailure` where that has expired."""
    showing = await app.shown.find(kept)
    if not isinstance(showing, AnswerShown):
        raise expired()
    return showing


def expired() -> app_commands.CheckFailure:
    """Say that what was shown is not kept any more; nor is it where its number means something else now."""
    return app_commands.CheckFailure(say(EXPIRED))
