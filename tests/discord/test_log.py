"""Journeys of keepers who want to know what is asked, and of those who may not."""

import json

import pytest
from simcord import SetupError

from bot.cogs.verifying import FIND_THE_SOURCE
from bot.kept.feedback import Feedback
from tests.discord.test_hostile import TRICKS, assert_harmless
from tests.discord.world import every_text, heading


async def report(world, kim):
    return (await kim.slash(world.channel, "log report")).response


def lines(message):
    return [line for text in every_text(message)[1:] for line in text.split("\n")]


async def test_the_report_tells_what_was_asked_here_to_the_keeper_alone(world, kim):
    for question in ("ferry", "the comet", "what of the comet?"):
        await world.ask(question)
    given = Feedback(world.env.now(), "abc", 1, "ferry", str(world.guild.id), useful=True)
    await world.app.log.keep_feedback(given)
    message = await report(world, kim)
    assert message.ephemeral
    assert heading(message) == ("The query log", ["What was asked in this server. Only you see this."])
    title, week, *rest = lines(message)
    assert title == "**3 questions**"
    assert week.endswith(r"\: 1 answered, 2 refused")
    assert rest == [
        "**Refused, by words**",
        "2 × what of the comet? (nothing on record)",
        "**Most quoted sources**",
        "5 × Ferry line to close (The Saltmarsh Courier, 2024-05-17)",
        "**Most quoted people**",
        "1 × Oda Brandt",
        "**What people thought**",
        "1 × useful",
    ]


async def test_quotations_that_were_checked_are_told_and_exported_apart_from_questions(world, kim):
    await world.verify("We cannot run a ferry for nine people", speaker="Oda Brandt")
    talk = await world.ben.send(world.channel, "They said “the last tram to nowhere at all”.")
    await world.ann.context_menu(world.channel, FIND_THE_SOURCE, talk)
    assert lines(await report(world, kim))[:4] == [
        "**0 questions**",
        "**Quotations that were checked**",
        "1 × on record, word for word",
        "1 × not on record",
    ]
    message = (await kim.slash(world.channel, "log export")).response
    assert heading(message)[1][-1] == "0 questions, 2 quotations"
    rows = [json.loads(line) for line in (await message.attachments[0].read()).splitlines()]
    assert [(row["verdict"], row["speaker"]) for row in rows] == [("exact", "Oda Brandt"), ("absent", None)]
    assert [row["question"] for row in rows] == [
        "We cannot run a ferry for nine people",
        "the last tram to nowhere at all",
    ]
    assert [id_ for id_, _, _ in rows[0]["passages"]] == ["ferry#2"]


async def test_a_quotation_is_in_no_process_log(world, caplog):
    caplog.set_level("INFO")
    await world.verify("the last tram to nowhere at all")
    assert "checked: verdict=absent" in caplog.text
    assert "tram" not in caplog.text


async def test_without_questions_the_report_says_so(world, kim):
    assert lines(await report(world, kim)) == ["**0 questions**"]


async def test_what_is_asked_in_direct_messages_and_in_other_servers_is_not_told(world, kim):
    await world.ann.send_dm("ferry")
    other = world.env.create_guild("Elsewhere")
    there = other.create_text_channel("news")
    bea = other.add_member(world.env.create_user("bea"))
    elsewhere = (await bea.slash(there, "ask", question="ferry")).response
    await bea.click(elsewhere, label="Useful")
    assert lines(await report(world, kim)) == ["**0 questions**"]
    await world.app.log.written()
    assert len(await world.app.log.rows()) == 2


async def test_what_others_thought_of_the_same_question_in_another_server_is_not_told(world, kim):
    here = world.sent(await world.ask("ferry"))
    await world.ann.click(here, label="Useful")
    there = world.env.create_guild("Elsewhere").create_text_channel("news")
    bea = there.guild.add_member(world.env.create_user("bea"))
    elsewhere = (await bea.slash(there, "ask", question="ferry")).response
    form = await bea.click(elsewhere, label="Not useful")
    await bea.submit_modal(form, {"reason": ["other"]})
    assert lines(await report(world, kim))[-2:] == ["**What people thought**", "1 × useful"]


async def test_hostile_questions_are_harmless_in_the_report(world, kim):
    for trick in TRICKS.values():
        await world.ask(f"zorblatt {trick}")
    assert_harmless(await report(world, kim))


async def test_the_export_has_a_line_a_question_and_no_user_id(world, kim):
    await world.ask("ferry")
    await world.ask("the comet")
    message = (await kim.slash(world.channel, "log export")).response
    assert message.ephemeral
    assert heading(message) == (
        "The query log",
        ["What was asked in this server. Only you see this.", "2 questions"],
    )
    (attached,) = message.attachments
    exported = (await attached.read()).decode()
    rows = [json.loads(line) for line in exported.splitlines()]
    assert [row["question"] for row in rows] == ["ferry", "the comet"]
    assert str(world.ann.id) not in exported


async def test_of_nothing_there_is_no_file(world, kim):
    message = (await kim.slash(world.channel, "log export")).response
    assert heading(message)[1] == ["What was asked in this server. Only you see this.", "0 questions"]
    assert not message.attachments


@pytest.mark.parametrize("command", ["log report", "log export"])
async def test_those_who_may_not_manage_the_server_are_told_nothing(world, kim, command):
    assert command in kim.available_commands(world.channel)
    with pytest.raises(SetupError, match="could not run it"):
        await world.ann.slash(world.channel, command)
    with pytest.raises(SetupError, match="could not run it"):
        await world.env.create_user("kay").slash(command)


async def test_without_a_log_there_is_nothing_to_tell(world, kim):
    world.app.log = None
    result = await kim.slash(world.channel, "log report")
    assert result.followups[0].content.startswith("There is no query log.")
    assert world.env.errors
