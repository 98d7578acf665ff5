"""A Discord of our own on a real socket, for the real discord.py: gateway v10 and REST.

It knows one guild with one channel. SimCord, which the journeys use, has no socket that could fail.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import discord
import yarl
from aiohttp import web
from discord.gateway import DiscordWebSocket

from tests.wire.gateway import Gateway
from tests.wire.payloads import (
    BOT,
    BOT_ID,
    CHANNEL_ID,
    GUILD_ID,
    click,
    command,
    guild_of,
    member,
    message,
    new_id,
    user,
)
from tests.wire.question import Question
from tests.wire.rest import Rest

TOKEN = f"{'M' * 24}.{'G' * 6}.{'x' * 38}"
HOST = "127.0.0.1"


class StandIn:
    """Discord: its gateway, its REST interface, and the people who ask."""

    def __init__(self) -> None:
        self.rest = Rest(TOKEN)
        self.gateway = Gateway()
        self.questions: list[Question] = []
        app = web.Application(middlewares=[self.rest.note])
        app.add_routes(self.rest.routes())
        app.router.add_get("/gateway/", self.gateway.handle)
        self._runner = web.AppRunner(app, shutdown_timeout=0)
        self._site: web.TCPSite | None = None
        self.port = 0

    async def set_up(self) -> None:
        await self._runner.setup()
        await self.come_up()
        self.port = self._runner.addresses[0][1]
        self.gateway.url = f"ws://{HOST}:{self.port}/gateway/"

    async def tear_down(self) -> None:
        await self._runner.cleanup()

    async def come_up(self) -> None:
        self._site = web.TCPSite(self._runner, HOST, self.port)
        await self._site.start()

    async def go_down(self) -> None:
        """Refuse connections to come."""
        assert self._site
        await self._site.stop()

    async def ask(self, text: str, number: int = 1, shard: int = 0) -> Question:
        """Let a person use the command, in the guild of a shard."""
        question = self._question()
        used = command(question.id, user(str(10_000 + number), "ann"), "ask", {"question": text})
        self.rest.by_token[used["token"]] = question
        await self.gateway.dispatch("INTERACTION_CREATE", used | {"guild_id": guild_of(shard)}, shard)
        return question

    async def click(self, custom_id: str) -> Question:
        """Let a person click a button."""
        question = self._question()
        clicked = click(question.id, user("10001", "ann"), custom_id)
        self.rest.by_token[clicked["token"]] = question
        await self.gateway.dispatch("INTERACTION_CREATE", clicked)
        return question

    async def mention(self, text: str, reply_to: Question | None = None) -> Question:
        """Let a person mention the bot in the channel, in a reply to an answer if need be.

        What is replied to is not sent along, as Discord may do: the bot has to fetch it.
        """
        question = self._question()
        ann = user("10001", "ann")
        said = message(question.id, ann, f"<@{BOT_ID}> {text}", mentions=[BOT], guild_id=GUILD_ID)
        if reply_to:
            (answered,) = reply_to.shown
            said |= {"type": 19, "message_reference": {"message_id": answered, "channel_id": CHANNEL_ID}}
        self.rest.by_message[question.id] = question
        await self.gateway.dispatch("MESSAGE_CREATE", said | {"member": member(ann)})
        return question

    def forget(self) -> None:
        """Forget all questions and requests: a bench asks more than should be remembered."""
        self.questions.clear()
        self.rest.forget()

    def _question(self) -> Question:
        question = Question(new_id())
        self.questions.append(question)
        return question


@asynccontextmanager
async def stand_in() -> AsyncIterator[StandIn]:
    """Run a stand-in while it is needed."""
    standing = StandIn()
    await standing.set_up()
    try:
        yield standing
    finally:
        await standing.tear_down()


def go_to(port: int) -> None:
    """Let discord.py of this process take a stand-in for Discord."""
    discord.http.Route.BASE = f"http://{HOST}:{port}"
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(f"ws://{HOST}:{port}/gateway/")
