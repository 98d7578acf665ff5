"""Showing pages, and the buttons that turn them. The buttons work across restarts, for the asker only."""

import re
from typing import Any, NamedTuple, Self

import discord

from bot.app import App
from bot.asker import Asker
from bot.cogs.faults import apologise
from bot.cogs.sending import acknowledge, respond, say_privately
from bot.pages import page_of
from bot.render import Card, Page
from bot.shown import Showing

BLUE = discord.Colour(0x3B82C4)
GREY = discord.Colour(0x4E5058)
NOT_YOURS = "Only the person who asked can turn these pages. Ask for yourself, with the same command."
EXPIRED = "These pages have expired. Please ask again."


class Layout(NamedTuple):
    """What a message is made of."""

    embeds: list[discord.Embed]
    view: discord.ui.View


async def show(app: App, showing: Showing) -> Layout:
    """Lay out the first page; where there are more, keep what their buttons will need."""
    page = await app.read(lambda record: page_of(showing, 1, record))
    return lay_out(page, await app.shown.keep(showing) if page.count > 1 else None)


def lay_out(page: Page, kept: int | None = None) -> Layout:
    """Make Discord's parts of a page, with buttons if it is one of several and kept under a number."""
    view = discord.ui.View(timeout=None)
    if kept is not None:
        view.add_item(Turn(kept, page.number - 1, "‹ Previous", disabled=page.number == 1))
        view.add_item(Turn(kept, page.number + 1, "Next ›", disabled=page.number == page.count))
    return Layout([_embed(card) for card in page.cards], view)


class Turn(discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"turn:(\d+):(\d+)"):
    """A button that turns to a page of something shown; both are named in its id."""

    def __init__(self, kept: int, page: int, label: str = "", *, disabled: bool = False) -> None:
        super().__init__(discord.ui.Button(label=label, custom_id=f"turn:{kept}:{page}", disabled=disabled))
        self.kept = kept
        self.page = page

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction, item: discord.ui.Item[discord.ui.View], match: re.Match[str], /
    ) -> Self:
        """Make the button of a click, in whatever process the message was sent."""
        return cls(int(match[1]), int(match[2]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Turn the page."""
        try:
            await acknowledge(interaction, thinking=False)
            await self._turn(interaction)
        except Exception as error:  # noqa: BLE001  (discord.py would only log it)
            await apologise(interaction, error)

    async def _turn(self, interaction: discord.Interaction[Any]) -> None:
        app: App = interaction.client.app
        showing = await app.shown.find(self.kept)
        if showing is None:
            await say_privately(interaction, EXPIRED)
        elif showing.asker != app.pseudonyms.of(Asker("discord", str(interaction.user.id))):
            await say_privately(interaction, NOT_YOURS)
        else:
            page = await app.read(lambda record: page_of(showing, self.page, record))
            layout = lay_out(page, self.kept)
            await respond(interaction, layout.embeds, layout.view)


def _embed(card: Card) -> discord.Embed:
    # What is on record has a footer; the words around it have none, and stand back.
    colour = BLUE if card.footer else GREY
    embed = discord.Embed(title=card.title, description=card.text or None, url=card.url, colour=colour)
    if card.speakers:
        embed.set_author(name=card.speakers)
    return embed.set_footer(text=card.footer) if card.footer else embed
