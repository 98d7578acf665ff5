"""Journeys of people who ask: by command, by mention, by direct message."""

import discord
import pytest

from tests.discord.world import FERRY, blocks, buttons, cards, heading, headings, texts

# Discord grants nothing that it does not grant to everybody: no members, no presences, no message content.
pytestmark = pytest.mark.simcord(
    approved_intents=discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
)


async def test_an_answer_shows_the_passages_word_for_word_with_their_source(world):
    result = await world.ask("What did the harbour master say?")
    message = result.response
    assert not result.ephemeral
    title, lines = heading(message)
    assert title == "What did the harbour master say?"
    assert "on record" in lines[0]
    (passage,) = cards(message)
    assert passage.speakers == "Oda Brandt, the harbour master"
    assert passage.words == FERRY[1]
    assert passage.headline == "Ferry line to close"
    assert passage.small == "The Saltmarsh Courier · 2024-05-17 · paragraph 2"
    link, *_ = buttons(message)
    assert link.url == "https://saltmarsh.example/ferry"


async def test_what_nobody_says_stands_in_italics_so_that_the_spoken_words_are_set_apart(world):
    message = (await world.ask("What did the harbour master say?")).response
    _, quotation, _ = texts(blocks(message)[1])
    assert quotation == "> “We cannot run a ferry for nine people,” *said Oda Brandt, the harbour master*."


async def test_a_private_answer_is_for_the_asker_only(world):
    result = await world.ask("What about the ferry?", private=True)
    assert result.ephemeral
    assert cards(result.response)
    assert world.last() is None


async def test_a_refusal_gives_the_reason_and_the_next_step(world):
    result = await world.ask("What did the astronaut say?")
    title, lines = heading(result.response)
    assert title == "What did the astronaut say?"
    assert len(lines) == 2
    assert cards(result.response) == []


async def test_a_mention_is_answered_with_a_reply(world):
    question = await world.ann.send(world.channel, f"{world.bot} what did the harbour master say?")
    answer = world.last()
    assert answer.reference.message_id == question.id
    assert heading(answer)[0] == "what did the harbour master say?"
    assert headings(answer) == ["Ferry line to close"]
    assert any("/typing" in request.path for request in world.env.http_requests)


async def test_an_empty_mention_is_answered_with_help(world):
    await world.ann.send(world.channel, f"  {world.bot} ")
    assert world.last().content.startswith("Ask me what the articles on record say")


async def test_talk_that_does_not_mention_the_bot_is_left_alone(world):
    await world.ann.send(world.channel, "what did the harbour master say?")
    assert world.last().author.id == world.ann.id


async def test_other_bots_are_left_alone(world):
    robot = world.guild.add_member(world.env.create_user("robot", bot=True))
    await robot.send(world.channel, f"{world.bot} what about the ferry?")
    assert world.last().author.id == robot.id


async def test_a_direct_message_is_answered_without_a_mention(world):
    await world.ann.send_dm("what did the harbour master say?")
    answer = world.ann.user.dm_channel.last_message
    assert headings(answer) == ["Ferry line to close"]


async def test_a_question_is_logged_without_the_id_of_the_person(world):
    await world.ask("What about the ferry?")
    await world.ann.send_dm("What about the ferry?")
    await world.app.log.written()
    by_command, by_message = await world.app.log.rows()
    assert by_command.guild == str(world.guild.id)
    assert by_command.channel == str(world.channel.id)
    assert (by_message.guild, by_message.channel) == (None, None)
    assert by_command.asker == by_message.asker != str(world.ann.id)
