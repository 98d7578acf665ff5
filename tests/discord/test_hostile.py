"""Journeys past an article, and people, who would have the bot ping, link or format."""

import pytest

from corpus.statement import Speaker, Statement
from tests.bot.discord_text import bare, plain, seen
from tests.discord.world import (
    ASKING_ON,
    cards,
    every_text,
    labels,
    let_speak,
    put_on_record,
    put_statement,
    told,
)

TRICKS = {
    "pings": "Eels @everyone @here <@1> <@!1> <@&2> in <#3> </ask:4> <id:guide>",
    "times and emoji": "Eels <t:0:R> <:pen:5> <a:pen:5> :smile:",
    "links": "Eels [here](https://evil.example) <https://evil.example> https://evil.example javascript:x",
    "a link over two lines": "Eels [click\nhere](https://evil.example) and\n[id]: https://evil.example",
    "code": "Eels `code` and ```py\nfence```",
    "blocks": "# Eels\n-# small\n> quote\n>>> all\n- list\n* list\n+ list\n1. list",
    "spans": "Eels **bold** __under__ ~~strike~~ ||spoiler|| *slanted* _slanted_ \\*kept\\*",
    "directions": "Eels \u202eturned round \u2067and isolated, never ended \u2069\u2069\u202d",
}


@pytest.fixture(params=TRICKS)
def trick(request):
    return TRICKS[request.param]


def assert_harmless(message, *sources):
    """Check that of a message nothing is alive but our own marks, and that all of each source is visible."""
    drawn = [seen(text) for text in every_text(message)]
    assert [alive for _, alive in drawn if alive] == []
    visible = bare("\n".join(text for text, _ in drawn))
    assert [source for source in sources if bare(source) not in visible] == []


async def test_what_an_article_says_is_seen_and_nothing_of_it_is_alive(world, data, trick):
    put_on_record(data, "eels", [trick], headline=trick, publisher=trick, url="javascript:alert(1)")
    message = world.sent(await world.ask("eels"))
    assert_harmless(message, trick)
    (card,) = cards(message)
    assert bare(card.words) == bare(trick)
    assert bare(card.headline) == bare(trick)
    assert bare(trick) in bare(card.small)
    assert labels(message) == ["Context", *ASKING_ON]


async def test_what_stands_around_a_passage_is_harmless(world, data, trick):
    put_on_record(data, "eels", [trick, "Eels.", trick], headline=trick)
    result = await world.ask("eels", private=True)
    click = await world.ann.click(result.response, custom_id="context:1:1")
    assert_harmless(click.response, trick)


async def test_what_nobody_says_is_harmless_in_italics(world, data, trick):
    trick = trick.replace("-#", "- #")  # SimCord takes it for small print also where it is escaped
    said = Statement("eels#1", ((0, 4),), (Speaker("Ann"),), None, "named", None, "direct", "speech", 0.9)
    put_statement(data, "eels", trick, said)
    message = world.sent(await world.ask("eels"))
    assert_harmless(message, trick)
    assert bare(cards(message)[0].words) == bare(trick)


async def test_what_an_article_says_is_harmless_in_the_list_of_sources(world, data, trick):
    put_on_record(data, "eels", [trick], headline=trick, publisher=trick)
    assert_harmless(world.sent(await world.sources(search="eels")), trick)


async def test_what_a_person_asks_is_harmless_in_the_answer(world, data, trick):
    put_on_record(data, "eels", ["Eels."])
    assert_harmless(world.sent(await world.ask(trick)), trick)


async def test_what_a_person_asks_is_harmless_in_a_refusal(world, trick):
    assert_harmless(world.sent(await world.ask(trick)), trick)


def eel(trick):
    """A speaker whose name and description are hostile, and who can be found by "eel"."""
    return Speaker(f"Eel {trick}", description=f"an eel {trick}")


async def test_words_that_are_checked_are_harmless_and_seen_where_they_are_on_record(world, data, trick):
    put_on_record(data, "eels", [f"Grey {trick} in the weir", "Eels."], headline=trick, publisher=trick)
    message = world.sent(await world.verify(f"Grey {trick} in the weir"))
    assert_harmless(message, trick)
    assert bare(cards(message)[0].words) == bare(f"Grey {trick} in the weir")


async def test_words_that_differ_are_harmless_and_seen(world, data, trick):
    last = "and all of the grey herons stood along the old weir in the rain for the whole of that morning"
    put_on_record(data, "eels", [f"At noon Eels {last}"])
    assert_harmless(world.sent(await world.verify(f"At noon {trick} {last}", speaker=trick[:100])))


async def test_words_that_are_not_on_record_are_harmless_in_the_verdict(world, trick):
    assert_harmless(world.sent(await world.verify(trick, speaker=trick[:100])), trick[:60])


async def test_who_speaks_is_seen_and_nothing_of_it_is_alive(world, data, trick):
    let_speak(data, "eels", eel(trick))
    message = world.sent(await world.ask("eels", speaker=eel(trick).name))
    assert_harmless(message, eel(trick).name)
    (card,) = cards(message)
    assert bare(eel(trick).description)[:40] in bare(card.speakers)


async def test_who_speaks_is_harmless_in_the_list_of_people(world, data, trick):
    let_speak(data, "eels", eel(trick), Speaker("Eel Marr"))
    message = world.sent(await world.people(name="eel"))
    assert len(cards(message)) == 2
    assert_harmless(message, eel(trick).name, eel(trick).description)


async def test_an_article_and_all_that_is_said_in_it_is_harmless(world, data, trick):
    let_speak(data, "eels", eel(trick), words=f"“Eel {trick}”", headline=trick, publisher=trick)
    message = world.sent(await world.sources(search="eels"))
    assert_harmless(message, trick, eel(trick).name)


async def test_a_person_and_all_that_they_say_is_harmless(world, data, trick):
    several = (eel(trick), eel(trick))
    let_speak(data, "eels", *several, words=f"“Eel {trick}”", headline=trick, publisher=trick)
    message = world.sent(await world.people(name=eel(trick).name[:100]))
    assert_harmless(message, trick, eel(trick).name)


async def test_who_speaks_is_harmless_as_an_offer(world, data, trick):
    let_speak(data, "eels", eel(trick))
    for label, value in await world.typing("ask", "speaker", "eel"):
        assert len(label) <= 100
        assert value == eel(trick).name


async def test_a_publisher_is_harmless_as_an_offer_and_in_the_heading(world, data, trick):
    put_on_record(data, "eels", ["Eels."], publisher=trick)
    for label, value in await world.typing("ask", "publisher", "eels"):
        assert len(label) <= 100
        assert value == trick
    assert_harmless(world.sent(await world.ask("eels", publisher=trick)), trick)


async def test_what_is_no_date_is_harmless_when_it_is_told(world, trick):
    result = await world.ask("eels", after=trick[:40])
    drawn, alive = seen(result.response.content)
    assert not alive
    assert bare(trick[:40]) in bare(drawn)
    assert world.env.errors


async def test_who_is_still_asked_for_is_harmless_in_the_form_and_in_the_heading(world, data, trick):
    let_speak(data, "eels", eel(trick))
    message = world.sent(await world.ask("eels", speaker=eel(trick).name))
    form = await world.ann.click(message, label="Follow up")
    (field,) = form.modal["components"]
    assert len(field["description"]) <= 100
    await world.ann.submit_modal(form, {"question": "and the eels?"})
    assert told(world.last())[1].startswith("still said by: Eel")
    assert_harmless(world.last(), eel(trick).name)


async def test_the_text_of_a_message_is_harmless_in_the_answer_to_it(world, data, trick):
    talk = await world.ben.send(world.channel, trick)
    form = await world.ann.context_menu(world.channel, "Ask about this", talk)
    (field,) = form.modal["components"]
    question = field["component"]["value"]
    assert_harmless((await world.ann.submit_modal(form, {"question": question})).response, question)


async def test_a_reply_is_harmless_in_the_answer_to_it(world, trick):
    await world.ann.send(world.channel, f"{world.bot} eels")
    await world.ann.send(world.channel, trick, reply_to=world.last())
    assert_harmless(world.last(), " ".join(trick.split()))


async def test_a_question_that_is_given_back_is_harmless_and_opens_the_form_as_it_was(world, trick, restart):
    await restart(questions_per_minute=1)
    refused = await world.follow_up(world.sent(await world.ask("eels")), trick)
    assert not seen(refused.response.content)[1]
    _, _, *typed = refused.response.content.split("\n")
    assert bare(plain("\n".join(line.removeprefix("> ") for line in typed))) == bare(trick)
    form = await world.ann.click(refused.response, label="Ask again")
    (field,) = form.modal["components"]
    assert field["component"]["value"] == trick


async def test_feedback_comes_out_of_the_log_as_it_was_written_and_nothing_is_sent_of_it(world, trick):
    message = world.sent(await world.ask("eels"))
    form = await world.ann.click(message, label="Not useful")
    thanks = await world.ann.submit_modal(form, {"reason": ["other"], "words": trick})
    assert_harmless(thanks.response)
    assert trick not in "".join(every_text(thanks.response))
    assert [row.words for row in await world.app.log.feedback()] == [trick]


async def test_a_speaker_that_is_asked_for_is_harmless_in_the_refusal(world, trick):
    assert_harmless(world.sent(await world.ask("eels", speaker=f"@everyone {trick}"[:100])))


async def test_a_passage_of_ten_thousand_characters_goes_on_over_pages_to_its_last_word(world, data):
    passage = "Eels " + "*and* " * 1_665 + "end."
    put_on_record(data, "eels", [passage], headline="Eels " * 80)
    result = await world.ask("eels")
    first = world.sent(result)
    lines = told(first)
    assert lines[0] == "1 passage on record"
    assert lines[-1].startswith("page 1 of ")
    pages = int(lines[-1].rpartition(" ")[2])
    found = cards(first)
    for _ in range(pages - 1):
        await world.turn(result)
        found += cards(world.sent(result))
    assert " ".join(card.words for card in found).split() == passage.split()
    assert all("continues" in card.small for card in found[:-1])
    assert all(card.headline.endswith("… (continued)") for card in found[1:])
    assert f"part {pages} of {pages}" in found[-1].small
