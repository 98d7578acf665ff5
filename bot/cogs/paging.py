"""Showing pages, and the buttons beneath them, which are for the asker only."""

from typing import Any

import discord
from discord import ui

from bot.app import App
from bot.cards import Page
from bot.cogs.context import Context
from bot.cogs.kept import KeptButton
from bot.cogs.layout import lay_out
from bot.cogs.sending import acknowledge, respond
from bot.pages import page_of
from bot.shown import Showing


async def show(app: App, showing: Showing, *, private: bool = False) -> ui.LayoutView:
    """Lay out the first page; where there are buttons, keep what they will need."""
    page = await app.read(lambda record: page_of(showing, 1, record))
    has_buttons = page.count > 1 or any(card.passage for card in page.cards)
    return with_buttons(page, await app.shown.keep(showing) if has_buttons else None, private=private)


def with_buttons(page: Page, kept: int | None, *, private: bool) -> ui.LayoutView:
    """Lay out a page with its buttons: none where nothing is kept for them."""
    if kept is None:
        return lay_out(page)
    passages = {card.passage for card in page.cards if card.passage}
    below: list[KeptButton] = []
    if page.count > 1:
        below.append(Turn(kept, page.number - 1, "‹ Previous", disabled=page.number == 1))
        below.append(Turn(kept, page.number + 1, "Next ›", disabled=page.number == page.count))
    if private and passages:
        below.append(Share(kept, page.number, "Share"))
    return lay_out(page, about={number: Context(kept, number, "Context") for number in passages}, below=below)


class Turn(KeptButton, template=r"turn:(\d+):(\d+)"):
    """A button that turns to a page."""

    name = "turn"

    async def clicked(self, interaction: discord.Interaction[Any], app: App) -> None:
        """Turn the page."""
        await acknowledge(interaction, thinking=False)
        if showing := await self.find_own(interaction, app):
            page = await app.read(lambda record: page_of(showing, self.place, record))
            private = bool(interaction.message and interaction.message.flags.ephemeral)
            await respond(interaction, with_buttons(page, self.kept, private=private))


class Share(KeptButton, template=r"share:(\d+):(\d+)"):
    """A button that shows a page of a private answer to everybody in the channel."""

    name = "share"

    async def clicked(self, interaction: discord.Interaction[Any], app: App) -> None:
        """Send the page to the channel, with all that can be done with it there."""
        await acknowledge(interaction)
        if showing := await self.find_own(interaction, app):
            page = await app.read(lambda record: page_of(showing, self.place, record))
            await respond(interaction, with_buttons(page, self.kept, private=False))
