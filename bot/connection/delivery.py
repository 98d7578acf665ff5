"""Sending again what did not arrive.

discord.py tries again after 500, 502 and 504, and gives up at 503 and when the connection is reset.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from itertools import islice
from typing import TypeVar

from bot.connection.timing import Timing
from bot.connection.trouble import TROUBLE, named, passes

logger = logging.getLogger(__name__)
T = TypeVar("T")

PAUSES = Timing(first_pause=0.5, longest_pause=30)
TRIES = 9
"""With these pauses, about a minute on average; what was acknowledged can be answered for fifteen."""


async def deliver(send: Callable[[], Awaitable[T]], tries: int = TRIES) -> T:
    """Send, and again while Discord cannot be reached, a few times.

    When a connection is reset nobody knows whether the request was heeded. So only give what Discord takes
    once however often it comes: a change of a message, or a new one with a nonce.
    """
    for pause in islice(PAUSES.pauses(), tries - 1):
        try:
            return await send()
        except TROUBLE as error:
            if not passes(error):
                raise
            logger.warning("not delivered: again in %.1f s: %s", pause, named(error))
            await asyncio.sleep(pause)
    return await send()
