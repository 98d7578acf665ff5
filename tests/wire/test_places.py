"""Where people ask: in a thread, among themselves, in a server that does not have the bot."""

import pytest

from tests.wire.payloads import BOT, CHANNEL, THREAD, user

QUESTION = "What did Oda Brandt say?"
NOT_HERE = "I do not answer in this channel. Please ask in another one."
ELSEWHERE = {
    "guild_id": "2999",
    "guild": {"id": "2999", "locale": "en-US", "features": []},
    "channel_id": "3999",
    "channel": CHANNEL | {"id": "3999"},
}
"""A server that knows the bot only by people who have it for themselves."""

AMONG_PEOPLE = {
    "a direct message": {"id": "3998", "type": 1, "recipients": [BOT]},
    "a group": {
        "id": "3997",
        "type": 3,
        "recipients": [user("10002", "ben")],
        "owner_id": "1",
        "name": "eels",
    },
}


async def rows(app):
    await app.log.written()
    return await app.log.rows()


async def test_who_has_the_bot_for_themselves_is_answered_in_a_server_that_does_not_have_it(bot, wire):
    assert "Oda Brandt" in str(await (await wire.use("ask", ELSEWHERE, question=QUESTION)).answer())
    assert "Oda Brandt" in str(await (await wire.use("people", ELSEWHERE)).answer())


@pytest.mark.parametrize("channel", AMONG_PEOPLE.values(), ids=AMONG_PEOPLE)
async def test_what_is_asked_among_people_is_answered_and_logged_without_the_channel(bot, wire, app, channel):
    where = {"guild_id": None, "member": None, "user": user("10001", "ann")}
    where |= {"channel": channel, "channel_id": channel["id"]}
    assert "Oda Brandt" in str(await (await wire.use("ask", where, question=QUESTION)).answer())
    assert "Oda Brandt" in str(await (await wire.use("verify", where, text="We cannot run a ferry")).answer())
    assert [(row.guild, row.channel) for row in await rows(app)] == [(None, None)] * 2


async def test_in_a_thread_both_commands_and_mentions_are_answered(bot, wire, app):
    await wire.gateway.dispatch("THREAD_CREATE", THREAD)
    where = {"channel": THREAD, "channel_id": THREAD["id"]}
    assert "Oda Brandt" in str(await (await wire.use("ask", where, question=QUESTION)).answer())
    assert "Oda Brandt" in str(await (await wire.mention(QUESTION, channel=THREAD["id"])).answer())
    assert [row.channel for row in await rows(app)] == [THREAD["id"]] * 2


@pytest.mark.parametrize(
    ("chosen", "told"),
    [({"channels": (int(CHANNEL["id"]),)}, "Oda Brandt"), ({"channels": (3999,)}, NOT_HERE)],
)
async def test_in_a_thread_of_a_channel_that_is_allowed_all_is_answered_and_in_no_other(bot, wire, told):
    await wire.gateway.dispatch("THREAD_CREATE", THREAD)
    where = {"channel": THREAD, "channel_id": THREAD["id"]}
    assert told in str(await (await wire.use("ask", where, question=QUESTION)).answer())
    assert told in str(await (await wire.mention(QUESTION, channel=THREAD["id"])).answer())
