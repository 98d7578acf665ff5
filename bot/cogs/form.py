"""Forms that Discord opens over a message: what all of them have in common."""

from abc import abstractmethod
from typing import Any, ClassVar

import discord
from discord import ui

from bot.cogs.faults import apologise

FIELD_MAX = 4000
"""Characters that a field takes. See https://discord.com/developers/docs/components/reference#text-input."""

HINT_MAX = 100

OPEN_S = 3600
"""How long a form that was opened is remembered: nobody tells us that one was closed."""


class Form(ui.Modal):
    """A form. A subclass has its `heading`, and adds its fields."""

    heading: ClassVar[str]

    def __init__(self) -> None:
        super().__init__(title=self.heading, timeout=OPEN_S)

    async def on_submit(self, interaction: discord.Interaction[Any], /) -> None:
        """Do what the form is for, or say that it failed."""
        try:
            if await interaction.client.gate.lets(interaction):
                await self.filled_in(interaction)
        except Exception as error:  # noqa: BLE001  (discord.py would only log it)
            await apologise(interaction, error)

    @abstractmethod
    async def filled_in(self, interaction: discord.Interaction[Any]) -> None:
        """Do what the form is for."""
