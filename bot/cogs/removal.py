"""The button that deletes an article, for whoever asked to."""

import re
from typing import Any, Self

import discord
from discord import app_commands, ui

from bot.app import App
from bot.cogs.keepers import check_keeper
from bot.cogs.kept import NOT_YOURS, Button
from bot.cogs.layout import lay_out
from bot.cogs.sending import acknowledge, respond
from bot.locale.tongue import say
from bot.pages.library import remove, removed_page


class Removal(Button, template=r"remove:(\d+):([0-9a-f]{32})"):
    """A button that deletes the version of an article that its id names, if whoever asked clicks it.

    All that it needs stands in its id, so it works after a restart; nothing is kept for it.
    """

    def __init__(self, asker: int, article: str) -> None:
        custom_id = f"remove:{asker}:{article}"
        super().__init__(
            ui.Button(label=say("Delete for good"), style=discord.ButtonStyle.danger, custom_id=custom_id)
        )
        self.asker = asker
        self.article = article

    @classmethod
    async def from_custom_id(
        cls, _: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Make the button of a click, in whatever process the message was sent."""
        return cls(int(match[1]), match[2])

    async def clicked(self, interaction: discord.Interaction[Any], app: App) -> None:
        """Delete the article."""
        check_keeper(interaction, app.settings.keeper_roles)
        if interaction.user.id != self.asker:
            raise app_commands.CheckFailure(say(NOT_YOURS))
        await acknowledge(interaction, thinking=False)
        source = await app.keeper.change(lambda library: remove(library, self.article))
        await respond(interaction, lay_out(removed_page(source)))
