"""Everything that is sent to a person goes out here: again where it did not arrive, and never shown twice."""

from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from functools import partial
from io import BytesIO
from types import MappingProxyType

import discord
from discord.utils import MISSING

from bot.connection.delivery import deliver
from bot.connection.trouble import TROUBLE

ALREADY_ACKNOWLEDGED = 40060
MAY_NOT_REPLY = 160002
"""See https://discord.com/developers/docs/topics/opcodes-and-status-codes#json."""

THINKING = "thinking"

NO_FILES: Mapping[str, bytes] = MappingProxyType({})

ACKNOWLEDGING_TRIES = 3
"""Discord waits three seconds."""


async def acknowledge(
    interaction: discord.Interaction, *, private: bool = False, thinking: bool = True
) -> None:
    """Tell Discord that an answer will come, by `respond`. `private` decides who will see it."""
    await _acknowledge(partial(interaction.response.defer, ephemeral=private, thinking=thinking))
    interaction.extras[THINKING] = thinking  # discord.py does not know of such a try


async def open_form(interaction: discord.Interaction, form: discord.ui.Modal) -> None:
    """Open a form, which acknowledges too: so it can only come first."""
    await _acknowledge(partial(interaction.response.send_modal, form))


async def _acknowledge(send: Callable[[], Awaitable[object]]) -> None:
    try:
        await deliver(send, ACKNOWLEDGING_TRIES)
    except discord.HTTPException as error:
        if error.code != ALREADY_ACKNOWLEDGED:  # by an earlier try whose answer was lost
            raise


async def respond(
    interaction: discord.Interaction, view: discord.ui.LayoutView, files: Mapping[str, bytes] = NO_FILES
) -> None:
    """Answer what was acknowledged, with the files that the view shows, by their names.

    What is already there changes, so it can be sent again.
    """

    async def send() -> None:
        attached = [discord.File(BytesIO(raw), name) for name, raw in files.items()]
        await interaction.edit_original_response(view=view, attachments=attached)

    await deliver(send)


async def reply(message: discord.Message, answer: str | discord.ui.LayoutView) -> None:
    """Reply to a message, once: Discord shows one message with a nonce, and ours is of the question.

    Where what was said before may not be read, Discord allows no reply, but a message.
    """
    said = {"content": answer} if isinstance(answer, str) else {"view": answer}
    send = partial(message.channel.send, **said, nonce=message.id, suppress_embeds=True)
    try:
        await deliver(partial(send, reference=message.to_reference(fail_if_not_exists=False)))
    except discord.HTTPException as error:
        if error.code != MAY_NOT_REPLY:
            raise
        await deliver(send)


async def show_typing(message: discord.Message) -> None:
    """Show that an answer is being made; it is no harm where that fails."""
    with suppress(*TROUBLE):
        await message.channel.typing()


async def say_privately(
    interaction: discord.Interaction, text: str, buttons: discord.ui.View | None = None
) -> None:
    """Send a text that only the person behind the interaction sees, whatever was sent before.

    Beneath it stand the `buttons`, if any.
    """
    view = MISSING if buttons is None else buttons
    if THINKING not in interaction.extras and not interaction.response.is_done():
        say = interaction.response.send_message
        await _acknowledge(partial(say, text, view=view, ephemeral=True, suppress_embeds=True))
        return
    follow_up = partial(interaction.followup.send, text, view=view, ephemeral=True, suppress_embeds=True)
    if not interaction.extras.get(THINKING, False):
        await deliver(follow_up)  # twice at worst, which is better than not at all
        return
    # The first follow-up would take the place, and with it the publicity, of "is thinking ...", and
    # https://github.com/discord/discord-api-docs/issues/2739 says why it is not enough to delete that.
    await deliver(partial(interaction.edit_original_response, content="…"))
    try:
        await follow_up()
    except TROUBLE:
        # Nobody knows whether it arrived. A follow-up cannot be repeated without harm; this can.
        await deliver(partial(interaction.edit_original_response, content=text, view=view))
    else:
        with suppress(discord.NotFound):  # deleted by an earlier try whose answer was lost
            await deliver(interaction.delete_original_response)
