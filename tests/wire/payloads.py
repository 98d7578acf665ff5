"""What Discord sends, with as much in it as discord.py reads."""

from itertools import count
from typing import Any, TypeAlias

Payload: TypeAlias = dict[str, Any]

_numbers = count(1_300_000_000_000_000_000)

COMPONENTS = 1 << 15
"""The flag of a message that is made of components."""

BOT_ID, GUILD_ID, CHANNEL_ID = "1001", "2001", "3001"


def new_id() -> str:
    return str(next(_numbers))


def user(id_: str, name: str, *, bot: bool = False) -> Payload:
    return {"id": id_, "username": name, "discriminator": "0", "avatar": None, "bot": bot}


BOT = user(BOT_ID, "onrecord", bot=True)
APPLICATION = {
    "id": BOT_ID,
    "name": "onrecord",
    "icon": None,
    "description": "",
    "bot_public": False,
    "bot_require_code_grant": False,
    "verify_key": "",
    "flags": 0,
    "owner": user("1", "owner"),
}
CHANNEL = {"id": CHANNEL_ID, "type": 0, "name": "newsroom", "position": 0, "permission_overwrites": []}
THREAD = {
    "id": "3002",
    "type": 11,
    "name": "a thread",
    "guild_id": GUILD_ID,
    "parent_id": CHANNEL_ID,
    "owner_id": "1",
    "message_count": 0,
    "member_count": 1,
    "rate_limit_per_user": 0,
    "thread_metadata": {
        "archived": False,
        "locked": False,
        "auto_archive_duration": 60,
        "archive_timestamp": "2024-05-17T12:00:00+00:00",
    },
}
GUILD = {
    "id": GUILD_ID,
    "name": "Newsroom",
    "owner_id": "1",
    "roles": [
        {"id": GUILD_ID, "name": "@everyone", "permissions": "8", "position": 0, "color": 0, "flags": 0}
    ],
    "channels": [CHANNEL],
    "members": [],
    "emojis": [],
    "features": [],
    "member_count": 2,
}


def member(who: Payload) -> Payload:
    return {
        "user": who,
        "roles": [],
        "joined_at": "2024-01-01T00:00:00+00:00",
        "deaf": False,
        "mute": False,
        "flags": 0,
    }


def guild_of(shard: int) -> str:
    """Return the id of a guild whose events come over a shard, of two at most."""
    return str(int(GUILD_ID) + (shard << 22))


def ready(session_id: str, gateway: str, shard: list[int]) -> Payload:
    return {
        "v": 10,
        "user": BOT,
        "guilds": [{"id": guild_of(shard[0]), "unavailable": True}],
        "shard": shard,
        "session_id": session_id,
        "resume_gateway_url": gateway,
        "application": {"id": BOT_ID, "flags": 0},
    }


def message(id_: str, author: Payload, content: str, **more: Any) -> Payload:
    return {
        "id": id_,
        "channel_id": CHANNEL_ID,
        "author": author,
        "content": content,
        "timestamp": "2024-05-17T12:00:00+00:00",
        "edited_timestamp": None,
        "tts": False,
        "mention_everyone": False,
        "mentions": [],
        "mention_roles": [],
        "attachments": [],
        "embeds": [],
        "pinned": False,
        "type": 0,
        **more,
    }


def command(id_: str, who: Payload, name: str, options: Payload) -> Payload:
    """Return an interaction in which somebody uses a command."""
    filled = [{"name": key, "type": 3, "value": value} for key, value in options.items()]
    return _interaction(id_, who, 2, {"id": "4001", "name": name, "type": 1, "options": filled})


def typing(id_: str, who: Payload, name: str, option: str, typed: str) -> Payload:
    """Return an interaction in which somebody types into an option of a command."""
    option_typed = {"name": option, "type": 3, "value": typed, "focused": True}
    return _interaction(id_, who, 4, {"id": "4001", "name": name, "type": 1, "options": [option_typed]})


def menu(id_: str, who: Payload, name: str, about: Payload) -> Payload:
    """Return an interaction in which somebody chooses from the menu of a message."""
    target = about["id"]
    chosen = {"id": "4002", "name": name, "type": 3, "target_id": target}
    return _interaction(id_, who, 2, chosen | {"resolved": {"messages": {target: about}}})


def click(id_: str, who: Payload, custom_id: str) -> Payload:
    """Return an interaction in which somebody clicks a button of the bot's."""
    clicked = _interaction(id_, who, 3, {"custom_id": custom_id, "component_type": 2})
    button = {"type": 2, "id": 2, "style": 2, "label": "?", "custom_id": custom_id}
    row = {"type": 1, "id": 1, "components": [button]}
    return clicked | {"message": message(new_id(), BOT, "", components=[row], flags=COMPONENTS)}


def form(id_: str, who: Payload, custom_id: str, filled: Payload) -> Payload:
    """Return an interaction in which somebody hands in a form; what is a list was chosen, not typed."""
    fields = [
        {"type": 3, "id": 2, "custom_id": name, "values": value}
        if isinstance(value, list)
        else {"type": 4, "id": 2, "custom_id": name, "value": value}
        for name, value in filled.items()
    ]
    labels = [{"type": 18, "id": 1, "component": field} for field in fields]
    return _interaction(id_, who, 5, {"custom_id": custom_id, "components": labels})


def _interaction(id_: str, who: Payload, type_: int, data: Payload) -> Payload:
    return {
        "id": id_,
        "token": f"{id_}-token",
        "application_id": BOT_ID,
        "type": type_,
        "version": 1,
        "channel_id": CHANNEL_ID,
        "channel": CHANNEL,
        "member": member(who) | {"permissions": "8"},
        "app_permissions": "8",
        "attachment_size_limit": 1,
        "entitlements": [],
        "data": data,
    }
