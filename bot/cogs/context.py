"""The button that shows what stands around a passage, to whoever clicks and nobody else."""

from typing import Any

import discord

from bot.app import App
from bot.cogs.kept import KeptButton, expired
from bot.cogs.layout import lay_out
from bot.cogs.sending import acknowledge, respond
from bot.kept.showing import AnswerShown, VerdictShown
from bot.pages.of_showing import context_of


class Context(KeptButton, template=r"context:(\d+):(\d+)"):
    """A button for a passage of an answer, by its number."""

    name = "context"

    async def clicked(self, interaction: discord.Interaction[Any], app: App) -> None:
        """Show the paragraphs around the passage."""
        await acknowledge(interaction, private=True)
        showing = await self.find(app)
        if not isinstance(showing, AnswerShown | VerdictShown):
            raise expired()
        page = await app.read(lambda record: context_of(showing, self.place, record.library))
        await respond(interaction, lay_out(page))
