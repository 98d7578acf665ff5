"""Where questions are answered, as whoever runs the bot decided."""

from collections.abc import Collection

from bot.locale.tongue import say
from bot.settings import Settings


def refusal(settings: Settings, guild: int | None, channels: Collection[int]) -> str | None:
    """Return what to say where nothing is answered, None where it is.

    `guild` is None for a direct message; `channels` are a channel and, of a thread, the one it belongs to.
    """
    if guild is None:
        return (
            None
            if _direct(settings)
            else say("I do not answer direct messages. Please ask in a server that has me.")
        )
    if settings.guilds and guild not in settings.guilds:
        return say("I do not answer in this server. Whoever runs me decides where I may.")
    if settings.channels and not set(settings.channels) & set(channels):
        return say("I do not answer in this channel. Please ask in another one.")
    return None


def _direct(settings: Settings) -> bool:
    """Return whether direct messages are answered: if unsaid, only where nothing else is forbidden."""
    if settings.direct_messages is not None:
        return settings.direct_messages
    return not (settings.guilds or settings.channels)
