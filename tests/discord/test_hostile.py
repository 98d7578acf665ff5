"""Journeys past an article, and people, who would have the bot ping, link or format."""

import pytest

from corpus.statement import Speaker
from tests.bot.discord_text import bare, seen, unescape
from tests.discord.world import let_speak, put_on_record

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


def assert_harmless(drawn, source):
    visible, alive = drawn
    assert alive == set()
    assert bare(source) in bare(visible)


async def test_what_an_article_says_is_seen_and_nothing_of_it_is_alive(world, data, trick):
    put_on_record(data, "eels", [trick], headline=trick, publisher=trick, url="javascript:alert(1)")
    embed = world.sent(await world.ask("eels")).embeds[1]
    assert_harmless(seen(embed.description, "embed_description"), trick)
    assert unescape(embed.description) == trick
    assert_harmless(seen(embed.title, "embed_title"), trick)
    assert bare(trick) in bare(embed.footer.text)
    assert embed.url is None


async def test_what_an_article_says_is_harmless_in_the_list_of_sources(world, data, trick):
    put_on_record(data, "eels", [trick], headline=trick, publisher=trick)
    for embed in world.sent(await world.sources(search="eels")).embeds[1:]:
        assert_harmless(seen(embed.title, "embed_title"), trick)


async def test_what_a_person_asks_is_harmless_in_the_answer(world, data, trick):
    put_on_record(data, "eels", ["Eels."])
    embed = world.sent(await world.ask(trick[:500])).embeds[0]
    assert_harmless(seen(embed.title, "embed_title"), trick)


async def test_what_a_person_asks_is_harmless_in_a_refusal(world, trick):
    (embed,) = world.sent(await world.ask(trick[:500])).embeds
    assert_harmless(seen(embed.title, "embed_title"), trick)
    assert seen(embed.description, "embed_description")[1] == set()


def eel(trick):
    """A speaker whose name and description are hostile, and who can be found by "eel"."""
    return Speaker(f"Eel {trick}", description=f"an eel {trick}")


async def test_who_speaks_is_seen_and_nothing_of_it_is_alive(world, data, trick):
    let_speak(data, "eels", eel(trick))
    heading, passage = world.sent(await world.ask("eels", speaker=eel(trick).name)).embeds
    assert_harmless(seen(heading.description, "embed_description"), " ".join(eel(trick).name.split()))
    assert bare(eel(trick).name) in bare(passage.author.name)
    assert bare(eel(trick).description)[:40] in bare(passage.author.name)


async def test_who_speaks_is_harmless_in_the_list_of_people(world, data, trick):
    let_speak(data, "eels", eel(trick))
    card = world.sent(await world.people(name="eel")).embeds[1]
    assert_harmless(seen(card.title, "embed_title"), eel(trick).name)
    assert_harmless(seen(card.description, "embed_description"), eel(trick).description)


async def test_who_speaks_is_harmless_as_an_offer(world, data, trick):
    let_speak(data, "eels", eel(trick))
    for label, value in await world.typing("ask", "speaker", "eel"):
        assert len(label) <= 100
        assert value == eel(trick).name


async def test_a_speaker_that_is_asked_for_is_harmless_in_the_refusal(world, trick):
    (embed,) = world.sent(await world.ask("eels", speaker=f"@everyone {trick}"[:100])).embeds
    assert seen(embed.description, "embed_description")[1] == set()


async def test_a_passage_of_ten_thousand_characters_goes_on_over_pages_to_its_last_word(world, data):
    passage = "Eels " + "*and* " * 1_665 + "end."
    put_on_record(data, "eels", [passage], headline="Eels " * 80)
    result = await world.ask("eels")
    first = world.sent(result)
    cards = first.embeds[1:]
    assert unescape(first.embeds[0].description).splitlines()[::2] == ["1 passage on record", "page 1 of 4"]
    for _ in range(3):
        await world.turn(result)
        cards += world.sent(result).embeds[1:]
    assert "".join(unescape(card.description + " ") for card in cards).split() == passage.split()
    assert all("continues" in card.footer.text for card in cards[:-1])
    assert all(card.title.endswith("… (continued)") for card in cards[1:])
    assert "part 4 of 4" in cards[-1].footer.text
