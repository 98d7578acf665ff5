"""Checking quotations: by command, and of any message by its menu."""

from collections.abc import Callable, Iterable

import discord
from discord import app_commands
from discord.ext import commands

from bot.app import App
from bot.cogs.addressed import asker_of
from bot.cogs.choosing import NAME_MAX, suggest_people
from bot.cogs.gate import QUESTION
from bot.cogs.paging import show
from bot.cogs.sending import acknowledge, respond
from bot.kept.showing import Place, Places, VerdictShown
from bot.pages.verdict import shown_matches, summary
from bot.wording.verdict import differences
from index.sync import Record
from index.verifying.verdict import Match, Verdict
from index.verifying.verify import find_source, verify

QUOTATION_MAX = 4000
FIND_THE_SOURCE = "Find the source"


class Verifying(commands.Cog):
    """Tells whether words are on record, and whose."""

    def __init__(self, app: App, bot: commands.AutoShardedBot) -> None:
        self.app = app
        self.bot = bot

    async def cog_load(self) -> None:
        """Offer what stands in the menu of a message; a cog does so only with its commands."""
        menu = app_commands.ContextMenu(name=FIND_THE_SOURCE, callback=self.find_the_source, extras=QUESTION)
        self.bot.tree.add_command(menu)

    @app_commands.command(
        description="Check a quotation: is it on record, word for word, and whose is it?", extras=QUESTION
    )
    @app_commands.describe(
        text="The words to check. What is left out may stand as “...”.",
        speaker="Who is supposed to have said it.",
        private="Show the result to me only.",
    )
    async def verify(
        self,
        interaction: discord.Interaction,
        text: app_commands.Range[str, 1, QUOTATION_MAX],
        speaker: app_commands.Range[str, 1, NAME_MAX] | None = None,
        private: bool = False,
    ) -> None:
        """Tell what the record says of a quotation."""
        await self._tell(interaction, lambda record: verify(text, record, speaker=speaker), private=private)

    @verify.autocomplete("speaker")
    async def _suggest(self, _: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return await suggest_people(self.app, typed)

    async def find_the_source(self, interaction: discord.Interaction, message: discord.Message) -> None:
        """Tell privately what the record says of a message."""
        await self._tell(interaction, lambda record: find_source(message.content, record), private=True)

    async def _tell(
        self, interaction: discord.Interaction, check: Callable[[Record], Verdict], *, private: bool
    ) -> None:
        await acknowledge(interaction, private=private)
        asker = asker_of(interaction.user, interaction.guild, interaction.channel)
        verdict = await self.app.check(check, asker)
        showing = VerdictShown(
            self.app.pseudonyms.of(asker),
            verdict.text,
            summary(verdict),
            _places(shown_matches(verdict)),
            beside=_places(filter(None, (verdict.part,))),
        )
        await respond(interaction, await show(self.app, showing, private=private))


def _places(matches: Iterable[Match]) -> Places:
    """Return where quotations stand; what differs is told once, where a quotation ends."""
    return tuple(
        Place(
            passage.paragraph.id,
            passage.source.version,
            found=passage.highlights,
            differences=differences(match) if passage is match.passages[-1] else (),
        )
        for match in matches
        for passage in match.passages
    )
