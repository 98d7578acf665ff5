"""An answer in JSON, as Discord gives it."""

import json
from collections.abc import Mapping

from aiohttp import web


def answer(body: object, status: int = 200, headers: Mapping[str, str] | None = None) -> web.Response:
    """Return it with the type without a charset: discord.py takes nothing else for JSON."""
    typed = {"Content-Type": "application/json", **(headers or {})}
    return web.Response(body=json.dumps(body).encode(), status=status, headers=typed)
