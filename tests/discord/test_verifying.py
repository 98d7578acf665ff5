"""Journeys of people who want to know whether somebody really said that."""

import pytest

from bot.cogs.kept import NOT_YOURS
from bot.cogs.verifying import FIND_THE_SOURCE
from corpus.library import Library
from tests.discord.world import (
    FERRY,
    cards,
    every_text,
    frames,
    heading,
    labels,
    put_on_record,
    shown,
    speakers,
    texts,
    told,
)

SAID = "We cannot run a ferry for nine people"


async def test_words_on_record_are_told_with_who_says_them_and_where(world):
    message = world.sent(await world.verify(SAID))
    assert heading(message) == ("On record, word for word, said by Oda Brandt.", [f"checked: “{SAID}”"])
    (card,) = cards(message)
    assert card.speakers == "Oda Brandt, the harbour master"
    assert card.words == FERRY[1]
    assert card.headline == "Ferry line to close"
    assert card.small == "The Saltmarsh Courier · 2024-05-17 · paragraph 2"
    assert labels(message) == ["Read the article", "Context"]


async def test_the_words_found_are_bold_and_the_reporters_in_italics(world):
    message = world.sent(await world.verify("a ferry for nine"))
    assert texts(frames(message)[0])[1] == (
        "> “We cannot run **a ferry for nine** people,” *said Oda Brandt, the harbour master*."
    )


async def test_a_changed_word_is_told_with_what_is_on_record(world):
    message = world.sent(await world.verify("we cannot run a boat for nine people"))
    assert heading(message)[0] == "Nearly on record, not word for word; said by Oda Brandt."
    assert texts(frames(message)[0])[2] == "**≠** given “boat”, on record “ferry”"


async def test_many_differences_are_counted_where_there_is_no_room(world, data):
    put_on_record(data, "song", [" ".join(f"word{n}" for n in range(60))])
    message = world.sent(await world.verify(" ".join(f"word{n + (n % 10 == 5) * 900}" for n in range(60))))
    *lines, last = texts(frames(message)[0])[2].split("\n")
    assert lines[0] == "**≠** given “word905”, on record “word5”"
    assert (len(lines), last) == (4, "and 2 differences more")


async def test_a_quotation_with_a_cut_is_found_with_both_its_ends_in_bold(world):
    message = world.sent(await world.verify("We cannot run ... nine people"))
    assert heading(message)[0] == "On record, word for word, said by Oda Brandt."
    assert "**We cannot run** a ferry for **nine people**" in texts(frames(message)[0])[1]


async def test_words_of_another_are_told_with_who_says_them_and_what_to_do(world, data):
    put_on_record(data, "eels", ["“The eels are late,” said Jo Marr, a fisher."])
    message = world.sent(await world.verify("The eels are late", speaker="Oda Brandt"))
    title, (_, step) = heading(message)
    assert title == "On record, but not as the words of Oda Brandt: it is said by Jo Marr."
    assert step == "What Oda Brandt does say of it, /ask tells, with this speaker."
    assert speakers(message) == ["Jo Marr, a fisher"]


async def test_who_is_named_and_does_not_speak_is_told_so(world):
    message = world.sent(await world.verify(SAID, speaker="Tam Oake"))
    assert "Nobody called Tam Oake speaks on record." in told(message)
    assert told(message)[-1] == "Who speaks on record, /people tells."


async def test_words_that_nobody_is_reported_to_say_are_told_as_such(world):
    message = world.sent(await world.verify("The ferry has run since 1911", speaker="Oda Brandt"))
    assert heading(message)[0].endswith("not as the words of Oda Brandt: who says it is not known.")
    assert speakers(message) == ["not among what anybody is reported to say"]


async def test_of_words_that_are_absent_the_longest_part_is_shown_as_a_part(world):
    message = world.sent(await world.verify("Ferry tickets already sold will be burnt by the mayor herself"))
    assert heading(message)[0] == "Not on record."
    assert told(message)[-1].startswith("Check the spelling")
    assert every_text(message)[1] == "**A part of it, the longest that is on record**"
    assert "**Ferry tickets already sold will be** paid back." in every_text(message)[3]


async def test_words_that_are_nowhere_are_told_so_with_a_step(world):
    message = world.sent(await world.verify("Eels are sold by the gallon"))
    title, lines = heading(message)
    assert title == "Not on record."
    assert lines[-1] == "Check the spelling, give fewer words of it, or look for its topic with /ask."
    assert cards(message) == []


async def test_nothing_to_look_for_is_told_with_what_to_give(world):
    message = world.sent(await world.verify("“...”"))
    assert heading(message)[0].endswith("Give at least one word that is not a very common one.")


async def test_every_article_that_has_it_is_shown_in_pages_also_after_a_restart(world, data, restart):
    for copier in ("eel", "heron", "otter"):
        put_on_record(data, copier, FERRY[1:2], publisher=copier)
    result = await world.verify(SAID)
    assert told(world.sent(result))[1:] == ["In 4 articles, the earliest first.", "page 1 of 2"]
    first = shown(world.sent(result))
    put_on_record(data, "ferry", ["The ferry stays."])
    with Library(data / "library.sqlite") as library:
        library.remove("eel")
    await restart()
    await world.turn(result)
    assert told(world.sent(result))[-1] == "page 2 of 2"
    assert "**We cannot run a ferry for nine people**" in texts(frames(world.sent(result))[0])[1]
    await world.turn(result, "‹ Previous")
    assert shown(world.sent(result))[0] == first[0]
    context = await world.ben.click(world.sent(result), custom_id="context:1:1")
    assert shown(context.response) == list(FERRY[:3])


async def test_somebody_else_cannot_turn_its_pages(world, data):
    for copier in ("eel", "heron", "otter"):
        put_on_record(data, copier, FERRY[1:2])
    click = await world.ben.click(world.sent(await world.verify(SAID)), label="Next ›")
    assert click.followups[0].content == NOT_YOURS


async def test_words_of_everybody_have_no_pages_without_end(world, data):
    for number in range(65):
        put_on_record(data, f"chorus-{number}", ["No, she said."])
    message = world.sent(await world.verify("she said"))
    assert any(line.startswith("The first 60 of 65 places are shown") for line in told(message))
    assert told(message)[-1] == "page 1 of 20"


async def test_a_private_verdict_can_be_shared(world):
    result = await world.verify(SAID, private=True)
    assert result.response.ephemeral
    await world.ann.click(result.response, label="Share")
    assert heading(world.last())[0] == "On record, word for word, said by Oda Brandt."


async def test_names_are_offered_while_one_is_typed(world):
    assert await world.typing("verify", "speaker", "oda") == [
        ("Oda Brandt, the harbour master", "Oda Brandt")
    ]


async def test_four_thousand_characters_are_checked(world, data):
    long = ("eel " * 1_000).strip().ljust(4_000, "s")
    put_on_record(data, "eels", [long])
    message = world.sent(await world.verify(long))
    assert heading(message)[0] == "On record, word for word."
    assert len("".join(every_text(message))) <= 4_000


async def find_the_source(world, content):
    message = await world.ben.send(world.channel, content)
    return (await world.ann.context_menu(world.channel, FIND_THE_SOURCE, message)).response


async def test_the_source_of_a_message_is_found_and_told_to_who_asked_only(world):
    found = await find_the_source(world, f"{SAID}!")
    assert found.ephemeral
    assert heading(found)[0] == "On record, word for word, said by Oda Brandt."


@pytest.mark.parametrize("marks", ["“”", '""', "«»", "„“", "‘’", "''", "「」"])
async def test_of_a_message_that_is_not_on_record_its_longest_quotation_is_looked_for(world, marks):
    content = f"I don't “buy it”: the master said {marks[0]}{SAID}{marks[1]} at lunch, didn't she"
    found = await find_the_source(world, content)
    assert heading(found)[0] == "On record, word for word, said by Oda Brandt."
    assert told(found)[0] == f"checked: “{SAID}”"


async def test_a_message_that_is_not_on_record_and_quotes_nothing_is_told_so(world):
    found = await find_the_source(world, "It's all the eels' fault, isn't it")
    assert heading(found)[0] == "Not on record."


async def test_a_message_without_words_is_told_what_to_give(world):
    assert heading(await find_the_source(world, "🙂"))[0].startswith("Nothing in it can be looked for.")
