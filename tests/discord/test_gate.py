"""Journeys to where nothing is answered, and of people who ask too much at once."""

import pytest

from bot.cogs.verifying import FIND_THE_SOURCE
from bot.cooldown import PERIOD
from tests.discord.world import blocks, shown

NOT_HERE = "I do not answer in this server. Whoever runs me decides where I may."
NOT_IN_THIS_CHANNEL = "I do not answer in this channel. Please ask in another one."
NO_DIRECT_MESSAGES = "I do not answer direct messages. Please ask in a server that has me."


@pytest.fixture
def elsewhere(world):
    """A channel of a second guild, and Ann there."""
    guild = world.env.create_guild("Elsewhere")
    return guild.create_text_channel("elsewhere"), guild.add_member(world.ann.user)


async def test_a_server_that_is_not_allowed_gets_one_polite_sentence_privately(restart, world, elsewhere):
    await restart(guilds=(world.guild.id,))
    channel, ann = elsewhere
    refused = await ann.slash(channel, "ask", question="What about the ferry?")
    assert (refused.response.content, refused.ephemeral) == (NOT_HERE, True)
    assert (await ann.slash(channel, "sources")).response.content == NOT_HERE
    assert shown((await world.ask("What about the ferry?")).response)


async def test_nothing_is_suggested_where_nothing_is_answered(restart, world, elsewhere):
    assert await world.ann.autocomplete(world.channel, "people", "name", "b")
    await restart(guilds=(world.guild.id,))
    assert await world.ann.autocomplete(world.channel, "people", "name", "b")
    channel, ann = elsewhere
    assert await ann.autocomplete(channel, "people", "name", "b") == []


async def test_a_mention_where_nothing_is_answered_is_told_so_once(restart, world, elsewhere):
    await restart(guilds=(world.guild.id,))
    channel, ann = elsewhere
    for _ in range(3):
        await ann.send(channel, f"{world.bot} what about the ferry?")
    told = [message.content for message in channel.history() if message.author.id != ann.id]
    assert told == [NOT_HERE]


async def test_buttons_work_only_where_questions_are_answered(restart, world):
    result = await world.ask("What about the ferry?")
    other = world.guild.create_text_channel("other")
    before = shown(world.sent(result))
    await restart(channels=(other.id,))
    click = await world.turn(result)
    assert (click.response.content, click.ephemeral) == (NOT_IN_THIS_CHANNEL, True)
    assert shown(world.sent(result)) == before
    assert shown((await world.ann.slash(other, "ask", question="What about the ferry?")).response)


async def test_direct_messages_are_answered_unless_something_is_forbidden_or_they_are_allowed(restart, world):
    await restart(guilds=(world.guild.id,))
    await world.ann.send_dm("What about the ferry?")
    assert world.ann.user.dm_channel.last_message.content == NO_DIRECT_MESSAGES
    await restart(guilds=(world.guild.id,), direct_messages=True)
    await world.ann.send_dm("What about the ferry?")
    assert blocks(world.ann.user.dm_channel.last_message)
    await restart(direct_messages=False)
    await world.ann.send_dm("What about the ferry?")
    assert world.ann.user.dm_channel.last_message.content == NO_DIRECT_MESSAGES


async def test_who_asks_too_much_at_once_is_told_how_long_to_wait_and_others_are_not(restart, world):
    await restart(questions_per_minute=2)
    first = await world.ask("What about the ferry?")
    await world.ann.send(world.channel, f"{world.bot} what about the ferry?")
    third = await world.ask("What about the ferry?")
    assert third.ephemeral
    assert third.response.content.startswith("That is many questions in a short time. Please wait ")
    assert shown((await world.ben.slash(world.channel, "ask", question="What about the ferry?")).response)
    await world.turn(first)
    await world.env.advance_time(PERIOD.total_seconds())
    assert shown((await world.ask("What about the ferry?")).response)


async def test_who_asked_too_much_may_still_look_around_read_about_privacy_and_be_forgotten(restart, world):
    await restart(questions_per_minute=1)
    await world.ask("What about the ferry?")
    for command in ("sources", "people", "help", "privacy", "forget-me"):
        answered = await world.ann.slash(world.channel, command)
        assert blocks(answered.response)
    assert (await world.ask("What about the ferry?")).response.content.startswith("That is many questions")


async def test_to_check_a_quotation_counts_as_a_question_by_command_and_by_menu(restart, world):
    await restart(questions_per_minute=1)
    talk = await world.ben.send(world.channel, "“We cannot run a ferry”")
    assert blocks((await world.ann.context_menu(world.channel, FIND_THE_SOURCE, talk)).response)
    assert (await world.verify("a ferry")).response.content.startswith("That is many questions")
    assert blocks((await world.ben.slash(world.channel, "verify", text="a ferry")).response)
    refused = await world.ben.context_menu(world.channel, FIND_THE_SOURCE, talk)
    assert refused.response.content.startswith("That is many questions")


async def test_commands_are_offered_to_servers_and_people_wherever_they_make_sense(world):
    (told,) = (request.json for request in world.env.http_requests if request.path.endswith("/commands"))
    offered = {command["name"]: command for command in told}
    assert offered["ask"]["contexts"] == [0, 1, 2]
    assert offered["ask"]["integration_types"] == [0, 1]
    assert offered["library"]["contexts"] == [0]
