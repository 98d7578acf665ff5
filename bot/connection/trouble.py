"""What can go wrong between here and Discord, and which of it passes."""

import aiohttp
import discord

TROUBLE = discord.HTTPException, discord.GatewayNotFound, aiohttp.ClientError, ConnectionError, TimeoutError
"""What a request can fail with. aiohttp makes its own of other errors of the network."""


def named(error: Exception) -> str:
    """Return what to log of trouble. Its `repr` may hold the headers of a request, and with them secrets."""
    return f"{type(error).__name__}: {error}"


def passes(error: Exception) -> bool:
    """Return whether trouble lies with the network or with Discord, so that it can help to try again."""
    return error.status == 429 or error.status >= 500 if isinstance(error, discord.HTTPException) else True
