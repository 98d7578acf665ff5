"""Journeys of people who ask on: by a reply to an answer, and by the form that its button opens."""

import discord
import pytest

from bot.cogs.asking import HELP, UNREADABLE
from bot.cogs.kept import EXPIRED
from tests.discord.world import ASKING_ON, cards, heading, labels, put_on_record, speakers, told

STILL = "still said by: Mara Ellwood (ask with a name to change that)"

# As in life: without the message content intent, the text comes of what is addressed to the bot.
pytestmark = pytest.mark.simcord(
    approved_intents=discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
)


@pytest.fixture
def data(tmp_path):
    """A data folder with an article in which Mara Ellwood and Jonas Vane speak of silt and of eels."""
    words = (
        "“The harbour is full of silt,” said Mara Ellwood, leader of the council.",
        "“Eels are back,” Ellwood said.",
        "“Eels are a pest,” said Jonas Vane, a farmer.",
    )
    put_on_record(tmp_path, "silt", words, headline="Silt")
    return tmp_path


async def answered(world, question="What did Ellwood say about silt?"):
    await world.ann.send(world.channel, f"{world.bot} {question}")
    return world.last()


async def test_a_reply_that_names_nobody_keeps_the_speaker_and_says_so(world):
    question = await world.ann.send(world.channel, "and about eels?", reply_to=await answered(world))
    assert told(world.last())[1:] == [STILL, "looked for: eels"]
    assert speakers(world.last())[0] == "Mara Ellwood, leader of the council"
    assert world.last().reference.message_id == question.id


async def test_a_reply_to_such_a_reply_goes_on_with_the_same_speaker(world):
    await world.ann.send(world.channel, "and about eels?", reply_to=await answered(world))
    await world.ben.send(world.channel, "and the harbour?", reply_to=world.last())
    assert told(world.last())[1:] == [STILL, "looked for: harbour"]


async def test_a_reply_that_names_somebody_is_about_them(world):
    await world.ann.send(world.channel, "and what did Vane say?", reply_to=await answered(world))
    assert told(world.last())[1:] == ["said by: Jonas Vane"]


async def test_a_refusal_says_too_that_the_speaker_was_kept(world):
    await world.ann.send(world.channel, "and about zorblatt?", reply_to=await answered(world))
    assert told(world.last())[0] == f"{STILL}."
    assert told(world.last())[1].startswith("Mara Ellwood is on record in 2 paragraphs")


async def test_a_reply_in_a_direct_message_keeps_the_speaker_too(world):
    await world.ann.send_dm("What did Ellwood say about silt?")
    first = world.ann.user.dm_channel.last_message
    reference = {"channel_id": str(world.ann.user.dm_channel.id), "message_id": str(first.id)}
    await world.ann.send_dm("and about eels?", reference=reference)
    assert told(world.ann.user.dm_channel.last_message)[1] == STILL


async def test_a_reply_works_after_a_restart(world, restart):
    first = await answered(world)
    await restart()
    await world.ann.send(world.channel, "and about eels?", reply_to=first)
    assert told(world.last())[1] == STILL


async def test_a_reply_to_what_has_expired_is_a_question_like_any_other(world, monkeypatch):
    first = await answered(world)
    monkeypatch.setattr("bot.kept.shown.KEPT", -world.env.now().resolution)
    await world.ann.send(world.channel, "and about eels?", reply_to=first)
    assert told(world.last()) == ["2 passages on record", "looked for: eels"]


async def test_a_reply_to_somebody_else_is_a_question_only_where_it_mentions_the_bot(world):
    talk = await world.ben.send(world.channel, "What did Ellwood say about silt?")
    await world.ann.send(world.channel, "and about eels?", reply_to=talk)
    assert world.last().author.id == world.ann.id
    await world.ann.send(world.channel, f"{world.bot} and about eels?", reply_to=talk)
    assert told(world.last()) == ["2 passages on record", "looked for: eels"]


async def test_a_reply_to_what_is_no_answer_is_a_question_like_any_other(world):
    sources = world.sent(await world.sources())
    await world.ann.send(world.channel, f"{world.bot} eels?", reply_to=sources)
    assert told(world.last()) == ["2 passages on record", "looked for: eels"]


async def test_an_answer_without_a_speaker_leaves_a_reply_without_one(world):
    await world.ann.send(world.channel, "and eels?", reply_to=await answered(world, "silt"))
    assert told(world.last()) == ["2 passages on record", "looked for: eels"]


async def test_who_replies_to_a_command_is_told_what_the_bot_can_read_and_a_mention_it_can(world):
    first = world.sent(await world.ask("What did Ellwood say about silt?"))
    await world.ann.send(world.channel, "and about eels?", reply_to=first)
    assert world.last().content == UNREADABLE
    await world.ann.send(world.channel, f"{world.bot} and about eels?", reply_to=first)
    assert told(world.last())[1] == STILL


async def test_a_reply_that_says_nothing_is_answered_with_help(world):
    await world.ann.send(world.channel, world.bot, reply_to=await answered(world))
    assert world.last().content == HELP


async def test_anybody_can_follow_up_by_a_form_and_everybody_sees_the_answer(world):
    first = await answered(world)
    result = await world.follow_up(first, "and about eels?", world.ben)
    assert not result.ephemeral
    assert told(world.last())[1] == STILL
    assert labels(world.last())[-3:] == ASKING_ON


async def test_a_private_answer_is_followed_up_privately(world):
    result = await world.ask("What did Ellwood say about silt?", private=True)
    following = await world.follow_up(result.response, "and about eels?")
    assert following.ephemeral
    assert told(following.response)[1] == STILL
    assert world.last() is None


async def test_the_form_says_whose_words_are_meant(world):
    form = await world.ann.click(await answered(world), label="Follow up")
    (label,) = form.modal["components"]
    assert label["description"] == "Name somebody, or it is still about what was said by Mara Ellwood."
    assert form.modal["title"] == "Ask"


async def test_following_up_works_after_a_restart_and_what_has_expired_says_so(world, monkeypatch, restart):
    first = await answered(world)
    await restart()
    await world.follow_up(first, "and about eels?")
    assert told(world.last())[1] == STILL
    monkeypatch.setattr("bot.kept.shown.KEPT", -world.env.now().resolution)
    click = await world.ann.click(first, label="Follow up")
    assert click.modal is None
    assert click.ephemeral
    assert click.response.content == EXPIRED


async def test_a_form_takes_four_thousand_characters(world):
    question = ("what did Vane say about eels " * 200)[:4000]
    await world.follow_up(await answered(world), question)
    assert heading(world.last())[0].endswith("…")
    await world.app.log.written()
    assert (await world.app.log.rows())[-1].question == question


async def test_the_longest_message_fits_into_the_form(world):
    talk = await world.ben.send(world.channel, "eels " * 400)
    form = await world.ann.context_menu(world.channel, "Ask about this", talk)
    (label,) = form.modal["components"]
    result = await world.ann.submit_modal(form, {"question": label["component"]["value"]})
    assert cards(result.response)


async def test_beneath_a_refusal_one_can_ask_on_too(world):
    refused = world.sent(await world.ask("What did Orla Tarn say?"))
    assert labels(refused) == ASKING_ON
    await world.follow_up(refused, "and what did Vane say?")
    assert told(world.last())[1] == "said by: Jonas Vane"


async def test_of_a_message_one_can_ask_with_its_text_and_only_the_asker_sees_the_answer(world):
    talk = await world.ben.send(world.channel, "What did Vane say about eels?")
    form = await world.ann.context_menu(world.channel, "Ask about this", talk)
    (label,) = form.modal["components"]
    assert label["component"]["value"] == "What did Vane say about eels?"
    result = await world.ann.submit_modal(form, {"question": label["component"]["value"]})
    assert result.ephemeral
    assert told(result.response)[1] == "said by: Jonas Vane"
    assert world.last().id == talk.id


async def test_a_message_without_a_text_opens_an_empty_form(world):
    form = await world.ann.context_menu(world.channel, "Ask about this", await answered(world))
    (label,) = form.modal["components"]
    assert not label["component"].get("value")


async def test_where_the_bot_may_not_read_the_channel_a_form_is_answered_all_the_same(world):
    hidden = {world.env.bot.user: discord.PermissionOverwrite(view_channel=False, send_messages=False)}
    channel = world.guild.create_text_channel("hidden", overwrites=hidden)
    talk = await world.ben.send(channel, "What did Vane say about eels?")
    form = await world.ann.context_menu(channel, "Ask about this", talk)
    result = await world.ann.submit_modal(form, {"question": "What did Vane say?"})
    assert told(result.response)[1] == "said by: Jonas Vane"
