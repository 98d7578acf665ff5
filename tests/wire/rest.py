"""The REST interface: what the bot may do, and a record of all that it did."""

import json
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from tests.wire.faults import Fault, Handler, Order
from tests.wire.happening import Happening
from tests.wire.payloads import APPLICATION, BOT, Payload, message, new_id
from tests.wire.question import Question
from tests.wire.reply import answer

UNKNOWN_MESSAGE, UNKNOWN_WEBHOOK, ALREADY_ACKNOWLEDGED = 10008, 10015, 40060
DEFERRED, CHANGE_DEFERRED, FORM = 5, 6, 9
ORIGINAL = "@original"


@dataclass(frozen=True)
class Sent:
    """A request of the bot."""

    method: str
    path: str
    body: Any

    @property
    def may_ping(self) -> bool:
        """Whether a message in it could call somebody."""
        if not isinstance(self.body, dict) or self.body.get("type") == FORM:
            return False
        shown = self.body.get("data", self.body)
        if not {"content", "embeds", "components"} & shown.keys():
            return False
        allowed = shown.get("allowed_mentions", {})
        return allowed.get("parse") != [] or bool(allowed.get("replied_user"))


class Rest(Happening):
    """Discord's memory of questions and messages. Faults that are ordered strike in their order."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self.token = token
        self.shards = 1
        self.requests: list[Sent] = []
        self.orders: list[Order] = []
        self.by_token: dict[str, Question] = {}
        self.by_message: dict[str, Question] = {}
        self.nonces: dict[str, Payload] = {}

    def order(self, method: str, path_end: str, *faults: Fault) -> None:
        """Let the next requests of this kind fail, one by each fault."""
        self.orders += [Order(method, path_end, fault) for fault in faults]

    def forget(self) -> None:
        for memory in (self.requests, self.by_token, self.by_message, self.nonces):
            memory.clear()

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/users/@me", self._me),
            web.get("/gateway/bot", self._gateway),
            web.get("/oauth2/applications/@me", self._application),
            web.put("/applications/{id}/commands", self._commands),
            web.post("/interactions/{id}/{token}/callback", self._callback),
            web.patch(f"/webhooks/{{id}}/{{token}}/messages/{ORIGINAL}", self._edit),
            web.delete(f"/webhooks/{{id}}/{{token}}/messages/{ORIGINAL}", self._delete),
            web.post("/webhooks/{id}/{token}", self._follow_up),
            web.post("/channels/{id}/typing", self._typing),
            web.post("/channels/{id}/messages", self._message),
            web.get("/channels/{id}/messages/{message}", self._shown),
        ]

    @web.middleware
    async def note(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Record a request, and let a fault strike it where one was ordered."""
        raw = await request.text()
        body = json.loads(raw) if raw else {}
        self.requests.append(Sent(request.method, request.path, body))
        await self.tell()
        for order in self.orders:
            if order.strikes(request):
                self.orders.remove(order)
                return await order.fault(request, handler)
        return await handler(request)

    async def _me(self, request: web.Request) -> web.Response:
        if request.headers.get("Authorization") != f"Bot {self.token}":
            return answer({"message": "401: Unauthorized", "code": 0}, 401)
        return answer(BOT)

    async def _gateway(self, request: web.Request) -> web.Response:
        limit = {"total": 1_000, "remaining": 999, "reset_after": 0, "max_concurrency": 1}
        return answer({"url": "wss://nowhere.example", "shards": self.shards, "session_start_limit": limit})

    async def _application(self, request: web.Request) -> web.Response:
        return answer(APPLICATION)

    async def _commands(self, request: web.Request) -> web.Response:
        told = await request.json()
        known = {"application_id": APPLICATION["id"], "version": "1", "description": ""}  # a menu has none
        return answer([known | command | {"id": new_id()} for command in told])

    async def _callback(self, request: web.Request) -> web.Response:
        question = self.by_token[request.match_info["token"]]
        if question.acknowledged_at:
            return answer({"code": ALREADY_ACKNOWLEDGED, "message": "Already acknowledged."}, 400)
        body = await request.json()
        await question.acknowledge(thinking=body["type"] == DEFERRED)
        if body["type"] not in {DEFERRED, CHANGE_DEFERRED}:
            await question.show(ORIGINAL, body["data"])
        return answer({"interaction": {"id": question.id, "type": 2}})

    async def _edit(self, request: web.Request) -> web.Response:
        question = self.by_token[request.match_info["token"]]
        if not question.acknowledged_at:
            return answer({"code": UNKNOWN_WEBHOOK, "message": "Unknown Webhook"}, 404)
        await question.show(ORIGINAL, await request.json())
        return answer(message(new_id(), BOT, ""))

    async def _delete(self, request: web.Request) -> web.Response:
        question = self.by_token[request.match_info["token"]]
        if ORIGINAL not in question.shown:
            return answer({"code": UNKNOWN_MESSAGE, "message": "Unknown Message"}, 404)
        await question.withdraw(ORIGINAL)
        return web.Response(status=204)

    async def _follow_up(self, request: web.Request) -> web.Response:
        question = self.by_token[request.match_info["token"]]
        await question.show(ORIGINAL if question.thinking else new_id(), await request.json())
        return answer(message(new_id(), BOT, ""))

    async def _typing(self, request: web.Request) -> web.Response:
        return web.Response(status=204)

    async def _message(self, request: web.Request) -> web.Response:
        body = await request.json()
        nonce = body["nonce"] if body.get("enforce_nonce") else new_id()
        if nonce not in self.nonces:
            self.nonces[nonce] = message(new_id(), BOT, body.get("content") or "")
            await self.by_message[str(nonce)].show(self.nonces[nonce]["id"], body)
        return answer(self.nonces[nonce])

    async def _shown(self, request: web.Request) -> web.Response:
        id_ = request.match_info["message"]
        (body,) = [asked.shown[id_] for asked in self.by_message.values() if id_ in asked.shown]
        return answer(message(id_, BOT, body.get("content") or "", components=body.get("components", [])))
