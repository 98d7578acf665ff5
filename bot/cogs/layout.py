"""Making Discord's components of a page: texts, frames, links and buttons."""

from collections.abc import Callable, Sequence
from typing import Any

import discord
from discord import ui

from bot.locale.tongue import say
from bot.pages.cards import Card, Page

BLUE = discord.Colour(0x3B82C4)
READ = "Read the article"


def lay_out(
    page: Page,
    *,
    about: Callable[[Card], ui.Item[Any] | None] = lambda _: None,
    below: Sequence[Sequence[ui.Item[Any]]] = (),
) -> ui.LayoutView:
    """Lay out a page; `about` makes the button of a card, if it has one; `below` are rows of the page's."""
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.TextDisplay(page.heading))
    for card in page.cards:
        view.add_item(_block(card, about(card)))
    for row in filter(None, below):
        view.add_item(ui.ActionRow(*row))
    return view


def _block(card: Card, button: ui.Item[Any] | None) -> ui.Item[Any]:
    texts: list[ui.TextDisplay[Any]] = list(map(ui.TextDisplay, card.texts))
    if not card.framed:
        return texts[0]
    frame: ui.Container[Any] = ui.Container(*texts, accent_colour=BLUE)
    link: ui.Button[Any] | None = ui.Button(label=say(READ), url=card.url) if card.url else None
    if row := [item for item in (link, button) if item]:
        frame.add_item(ui.ActionRow(*row))
    return frame
