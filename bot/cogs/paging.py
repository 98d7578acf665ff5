"""Showing pages, and the buttons beneath them, which are for the asker only."""

import logging
from dataclasses import replace
from functools import partial
from typing import Any

import discord
from discord import app_commands, ui

from bot.app import App
from bot.cogs.addressed import pseudonym
from bot.cogs.context import Context
from bot.cogs.feedback import NotUseful, Useful
from bot.cogs.following import Follow
from bot.cogs.kept import KeptButton, expired, is_private
from bot.cogs.layout import lay_out
from bot.cogs.sending import acknowledge, respond
from bot.kept.showing import AnswerShown, ListShown, Showing
from bot.locale.tongue import say
from bot.pages.cards import Card, Page, noted
from bot.pages.of_showing import page_of
from bot.pages.opening import opened
from corpus.errors import LibraryUnusable

logger = logging.getLogger(__name__)

NO_MORE = "It is on record no more. Please search again."
NO_BUTTONS = "There are no buttons now: what they need could not be kept."


async def show(app: App, showing: Showing, *, private: bool = False) -> ui.LayoutView:
    """Lay out the first page; where there are buttons, keep what they will need.

    Where that cannot be kept, there are none, which is said: what was found is shown all the same.
    """
    page = await app.read(lambda record: page_of(showing, 1, record))
    on_cards = any(card.passage or card.opens for card in page.cards)
    has_buttons = page.count > 1 or isinstance(showing, AnswerShown) or on_cards
    if not has_buttons:
        return lay_out(page)
    try:
        kept = await app.shown.keep(showing)
    except LibraryUnusable as error:
        logger.error("shown without buttons: %s", error)
        return lay_out(noted(page, say(NO_BUTTONS)))
    return _with_buttons(app, page, kept, showing, private=private)


def _with_buttons(app: App, page: Page, kept: int, showing: Showing, *, private: bool) -> ui.LayoutView:
    """Lay out a page with the buttons of its cards, and below them its own."""
    turning = [*_turns(page, kept)]
    if private and any(card.passage for card in page.cards):
        turning.append(Share(kept, page.number, "Share"))
    feedback = _feedback(page, kept) if app.log else ()
    on = (Follow(kept, page.number, "Follow up"), *feedback) if isinstance(showing, AnswerShown) else ()
    return lay_out(page, about=partial(_about, kept), below=(turning, on))


def _about(kept: int, card: Card) -> KeptButton | None:
    if card.opens:
        return Open(kept, card.opens, "Open")
    return Context(kept, card.passage, "Context") if card.passage else None


def _turns(page: Page, kept: int) -> tuple[KeptButton, ...]:
    if page.count == 1:
        return ()
    return (
        Turn(kept, page.number - 1, "‹ Previous", disabled=page.number == 1),
        Turn(kept, page.number + 1, "Next ›", disabled=page.number == page.count),
    )


def _feedback(page: Page, kept: int) -> tuple[KeptButton, ...]:
    return Useful(kept, page.number, "Useful"), NotUseful(kept, page.number, "Not useful")


class Turn(KeptButton, template=r"turn:(\d+):(\d+)"):
    """A button that turns to a page."""

    name = "turn"

    async def clicked(self, interaction: discord.Interaction[Any], app: App) -> None:
        """Turn the page."""
        await acknowledge(interaction, thinking=False)
        await _show_own(self, interaction, app, private=is_private(interaction))


class Share(KeptButton, template=r"share:(\d+):(\d+)"):
    """A button that shows a page of a private answer to everybody in the channel."""

    name = "share"

    async def clicked(self, interaction: discord.Interaction[Any], app: App) -> None:
        """Send the page to the channel, with all that can be done with it there."""
        await acknowledge(interaction)
        await _show_own(self, interaction, app, private=False)


async def _show_own(
    button: KeptButton, interaction: discord.Interaction[Any], app: App, *, private: bool
) -> None:
    """Show the page that a button names to whoever asked for it. Raises `CheckFailure` for anybody else."""
    showing = await button.find_own(interaction, app)
    page = await app.read(lambda record: page_of(showing, button.place, record))
    await respond(interaction, _with_buttons(app, page, button.kept, showing, private=private))


class Open(KeptButton, template=r"open:(\d+):(\d+)"):
    """A button for an article or a person in a list, by their number."""

    name = "open"

    async def clicked(self, interaction: discord.Interaction[Any], app: App) -> None:
        """Show the first page of it; its pages are turned by whoever opened it."""
        await acknowledge(interaction, private=True)
        listed = await self.find(app)
        if not isinstance(listed, ListShown):
            raise expired()
        theirs = replace(listed, asker=pseudonym(app, interaction.user))
        chosen = await app.read(lambda record: opened(theirs, self.place, record))
        if chosen is None:
            raise app_commands.CheckFailure(say(NO_MORE))
        await respond(interaction, await show(app, chosen, private=True))
