"""Telling people what is kept about them, and deleting it when they say so."""

import re
from typing import Any, Self

import discord
from discord import app_commands, ui
from discord.ext import commands

from bot.app import App
from bot.cogs.addressed import pseudonym
from bot.cogs.kept import Button
from bot.cogs.layout import lay_out
from bot.cogs.sending import acknowledge, respond
from bot.locale.tongue import say
from bot.pages.privacy import asked_to_forget, forgotten, privacy_page
from bot.retention import forget


class Privacy(commands.Cog):
    """What is kept about whoever asks."""

    def __init__(self, app: App) -> None:
        self.app = app

    @app_commands.command(description="What is kept about you, how long, and who can read it.")
    async def privacy(self, interaction: discord.Interaction) -> None:
        """Tell it, privately."""
        await acknowledge(interaction, private=True)
        await respond(interaction, lay_out(privacy_page(self.app.settings)))

    @app_commands.command(name="forget-me", description="Delete what is kept about you.")
    async def forget_me(self, interaction: discord.Interaction) -> None:
        """Say what would be deleted, with a button that does it."""
        await acknowledge(interaction, private=True)
        await respond(interaction, _layout(asked_to_forget(), ui.ActionRow(Forget())))


class Forget(Button, template="forget-me"):
    """A button that deletes what is kept about whoever clicks it."""

    def __init__(self) -> None:
        style = discord.ButtonStyle.danger
        super().__init__(ui.Button(label=say("Delete it"), style=style, custom_id="forget-me"))

    @classmethod
    async def from_custom_id(
        cls, _: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Make the button of a click."""
        return cls()

    async def clicked(self, interaction: discord.Interaction[Any], app: App) -> None:
        """Delete it, and say how much that was."""
        await acknowledge(interaction, thinking=False)
        asker = pseudonym(app, interaction.user)
        assert asker is not None  # noqa: S101  (who clicks has an id)
        await respond(interaction, _layout(forgotten(await forget(app, asker))))


def _layout(text: str, *below: ui.Item[Any]) -> ui.LayoutView:
    view = ui.LayoutView(timeout=None)
    for item in (ui.TextDisplay[Any](text), *below):
        view.add_item(item)
    return view
