"""Keeping the library: adding what is attached, removing, and looking how it is doing."""

from collections.abc import Sequence
from contextlib import suppress
from time import monotonic

import discord
from discord import app_commands

from bot.app import Busy
from bot.cogs.choosing import suggest_articles
from bot.cogs.keepers import KeepersCog
from bot.cogs.layout import lay_out
from bot.cogs.removal import Removal
from bot.cogs.sending import acknowledge, respond
from bot.connection.delivery import deliver
from bot.connection.trouble import TROUBLE
from bot.pages.library import File, check_sent, digest, files_page, meant, removal_page
from bot.pages.status import status_of, status_page
from corpus.adding import Added, Claims
from corpus.confined import Sent
from corpus.errors import ArticleUnreadable, OnRecordError
from corpus.reading.file import plain_name
from corpus.reading.original import Given

PROGRESS_S = 2.0
"""How long what is shown of the progress stands; Discord takes five changes in as many seconds."""

ADDING_S = 13 * 60
"""After which no file is begun: each may take 90 seconds, and Discord takes an answer for 15 minutes."""

FETCHING_TRIES = 3
ARTICLE_MAX = 200
PUBLISHER_MAX = 100


@app_commands.default_permissions(manage_guild=True)
@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
@app_commands.allowed_installs(guilds=True, users=False)
class Keeping(KeepersCog, name="library", description="Keep the library of articles."):
    """Changes the library for those who may."""

    @app_commands.command(description="Put articles on record: .txt, .md or .jsonl files, up to ten at once.")
    @app_commands.describe(
        file1="A file with an article; a .jsonl file can have many.",
        publisher="Of those articles that do not state one.",
    )
    async def add(  # noqa: PLR0913  (a command's options are its parameters)
        self,
        interaction: discord.Interaction,
        file1: discord.Attachment,
        file2: discord.Attachment | None = None,
        file3: discord.Attachment | None = None,
        file4: discord.Attachment | None = None,
        file5: discord.Attachment | None = None,
        file6: discord.Attachment | None = None,
        file7: discord.Attachment | None = None,
        file8: discord.Attachment | None = None,
        file9: discord.Attachment | None = None,
        file10: discord.Attachment | None = None,
        publisher: app_commands.Range[str, 1, PUBLISHER_MAX] | None = None,
    ) -> None:
        """Add what is attached, showing how far it is; each file is on record whole, or not at all."""
        await acknowledge(interaction)
        files = (file1, file2, file3, file4, file5, file6, file7, file8, file9, file10)
        attached = [file for file in files if file is not None]
        done = await self._add_all(interaction, attached, Given(publisher=publisher))
        with suppress(Busy):  # then the next question waits for the index
            await self.app.get_ready()
        await respond(interaction, lay_out(files_page(done, len(attached))))

    @app_commands.command(description="Delete an article from the library, for good.")
    @app_commands.describe(article="Words of its headline, or its id.")
    async def remove(
        self, interaction: discord.Interaction, article: app_commands.Range[str, 1, ARTICLE_MAX]
    ) -> None:
        """Show what would be deleted, with a button that does it."""
        await acknowledge(interaction)
        source = await self.app.read(lambda record: meant(record, article))
        page = await self.app.read(lambda record: removal_page(source, record.library))
        await respond(interaction, lay_out(page, below=[[Removal(interaction.user.id, digest(source))]]))

    @remove.autocomplete("article")
    async def _suggest_articles(self, _: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return await suggest_articles(self.app, typed)

    @app_commands.command(description="How much is on record, and whether all of it can be found.")
    async def status(self, interaction: discord.Interaction) -> None:
        """Say how the library is doing."""
        await acknowledge(interaction, private=True)
        data = self.app.settings.data
        status = await self.app.read(lambda record: status_of(record, data))
        await respond(interaction, lay_out(status_page(status)))

    async def _add_all(
        self, interaction: discord.Interaction, attached: Sequence[discord.Attachment], given: Given
    ) -> list[File]:
        await self.app.keeper.change(lambda library: library.unread.clear())
        done: list[File] = []
        claims: Claims = {}
        shown_at = -PROGRESS_S
        last = monotonic() + ADDING_S
        for file in attached:
            if monotonic() - shown_at >= PROGRESS_S:
                await respond(interaction, lay_out(files_page(done, len(attached))))
                shown_at = monotonic()
            done.append(await self._add(file, given, claims, last))
        return done

    async def _add(self, file: discord.Attachment, given: Given, claims: Claims, last: float) -> File:
        """Add a file, unless it is later than the `last` moment to begin with it; say what became of it."""
        name = plain_name(file.filename)
        try:
            check_sent(name, file.size, self.app.settings.file_mb)
            if monotonic() > last:
                raise ArticleUnreadable("There was no time left for {name}", "Attach it again", name=name)
            sent = Sent(name, await _fetched(file, name), given)
            return File(name, tuple(await self.app.keeper.add(sent, claims)))
        except OnRecordError as error:
            return File(name, (Added(name, error=error),))


async def _fetched(file: discord.Attachment, name: str) -> bytes:
    """Return the bytes of a file. Raises `ArticleUnreadable` where Discord does not give them."""
    try:
        return await deliver(file.read, FETCHING_TRIES)
    except TROUBLE as error:
        raise ArticleUnreadable(
            "{name} could not be fetched from Discord", "Attach it again", name=name
        ) from error
