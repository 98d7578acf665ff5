"""Telling keepers what was asked in their server, and what came of it."""

import asyncio

import discord
from discord import app_commands, ui

from bot.cogs.keepers import KeepersCog
from bot.cogs.layout import lay_out
from bot.cogs.sending import acknowledge, respond
from bot.kept.querylog import Asked, QueryLog
from bot.kept.report import report
from bot.pages.log import export_page, newest_lines, report_page
from corpus.errors import LibraryUnusable

EXPORT_MAX = 8_000_000
"""Bytes; Discord takes ten megabytes from everybody."""

FILE = "questions.jsonl"


@app_commands.default_permissions(manage_guild=True)
@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
@app_commands.allowed_installs(guilds=True, users=False)
class Log(KeepersCog, name="log", description="What was asked here, and what came of it."):
    """Shows the query log, as far as it is of the server in which it is asked for."""

    @app_commands.command(description="How much is asked here, what is not answered, and who is quoted.")
    async def report(self, interaction: discord.Interaction) -> None:
        """Tell what the log tells."""
        await acknowledge(interaction, private=True)
        rows = await self._rows(interaction)
        feedback = await self._log().feedback(guild=str(interaction.guild_id))
        told = await self.app.read(
            lambda record: report(rows, feedback, library=record.library, people=record.people)
        )
        await respond(interaction, lay_out(report_page(told)))

    @app_commands.command(description="All questions asked here, as a file of JSON lines.")
    async def export(self, interaction: discord.Interaction) -> None:
        """Attach the log; user ids are not in it, and never were."""
        await acknowledge(interaction, private=True)
        rows = await self._rows(interaction)
        lines = await asyncio.to_thread(newest_lines, rows, EXPORT_MAX)
        view = lay_out(export_page(len(lines), rows))
        if lines:
            view.add_item(ui.File(f"attachment://{FILE}"))
        await respond(interaction, view, {FILE: b"".join(lines)} if lines else {})

    async def _rows(self, interaction: discord.Interaction) -> list[Asked]:
        """Return what was asked in this server, the last question included."""
        log = self._log()
        await log.written()
        return await log.rows(guild=str(interaction.guild_id))

    def _log(self) -> QueryLog:
        if self.app.log is None:
            raise LibraryUnusable("There is no query log", "Whoever runs the bot finds why in its log")
        return self.app.log
