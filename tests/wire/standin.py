"""A Discord of our own on a real socket, for the real discord.py: gateway v10 and REST.

It knows one guild with one channel. SimCord, which the journeys use, has no socket that could fail.
"""

from collections.abc import AsyncIterator, Callable
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
    Payload,
    click,
    command,
    form,
    guild_of,
    member,
    menu,
    message,
    new_id,
    typing,
    user,
)
from tests.wire.question import Question
from tests.wire.rest import Rest

TOKEN = f"{'M' * 24}.{'G' * 6}.{'x' * 38}"
HOST = "127.0.0.1"
ANN = user("10001", "ann")


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
        who = user(str(10_000 + number), "ann")
        return await self._use(lambda id_: command(id_, who, "ask", {"question": text}), shard)

    async def use(self, name: str, where: Payload | None = None, **options: str) -> Question:
        """Let a person use a command, somewhere else if need be."""
        return await self._use(lambda id_: command(id_, ANN, name, options) | (where or {}))

    async def type(self, name: str, option: str, typed: str) -> Question:
        """Let a person type into an option of a command."""
        return await self._use(lambda id_: typing(id_, ANN, name, option, typed))

    async def choose(self, name: str, text: str) -> Question:
        """Let a person choose from the menu of a message."""
        said = message(new_id(), user("10002", "ben"), text)
        return await self._use(lambda id_: menu(id_, ANN, name, said))

    async def click(self, custom_id: str) -> Question:
        """Let a person click a button."""
        return await self._use(lambda id_: click(id_, ANN, custom_id))

    async def hand_in(self, custom_id: str, **filled: str | list[str]) -> Question:
        """Let a person hand in a form."""
        return await self._use(lambda id_: form(id_, ANN, custom_id, filled))

    async def mention(
        self, text: str, reply_to: Question | None = None, channel: str = CHANNEL_ID
    ) -> Question:
        """Let a person mention the bot in a channel, in a reply to an answer if need be.

        What is replied to is not sent along, as Discord may do: the bot has to fetch it.
        """
        question = self._question()
        said = message(question.id, ANN, f"<@{BOT_ID}> {text}", mentions=[BOT], guild_id=GUILD_ID)
        if reply_to:
            (answered,) = reply_to.shown
            said |= {"type": 19, "message_reference": {"message_id": answered, "channel_id": CHANNEL_ID}}
        self.rest.by_message[question.id] = question
        await self.gateway.dispatch("MESSAGE_CREATE", said | {"member": member(ANN), "channel_id": channel})
        return question

    def forget(self) -> None:
        """Forget all questions and requests: a bench asks more than should be remembered."""
        self.questions.clear()
        self.rest.forget()

    async def _use(self, used: Callable[[str], Payload], shard: int = 0) -> Question:
        question = self._question()
        interaction = used(question.id)
        self.rest.by_token[interaction["token"]] = question
        await self.gateway.dispatch("INTERACTION_CREATE", {"guild_id": guild_of(shard)} | interaction, shard)
        return question

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
