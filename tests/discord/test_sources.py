"""Journeys of people who want to know what is on record."""

from tests.discord.world import put_on_record


async def test_sources_are_listed_with_what_is_known_of_each(world, data):
    put_on_record(data, "notes", ["A paragraph."])
    message = world.sent(await world.sources())
    heading, ferry, notes = message.embeds
    assert (heading.title, heading.description) == ("Sources", "2 articles")
    assert ferry.title == "Ferry line to close"
    assert ferry.url == "https://saltmarsh.example/ferry"
    assert ferry.footer.text.startswith("The Saltmarsh Courier · 2024-05-17 · 5 paragraphs · added 20")
    assert notes.title == "headline unknown"
    assert notes.footer.text.startswith("publisher unknown · date unknown · 1 paragraph · added 20")


async def test_sources_can_be_searched(world, data):
    put_on_record(data, "notes", ["A paragraph."], headline="Tide tables")
    message = world.sent(await world.sources(search="tide"))
    assert [embed.title for embed in message.embeds] == ["Sources with “tide”", "Tide tables"]


async def test_a_search_that_finds_nothing_says_so(world):
    (embed,) = world.sent(await world.sources(search="@everyone")).embeds
    assert embed.title == r"Sources with “\@everyone”"
    assert embed.description.startswith("No article")


async def test_many_sources_have_pages(world, data):
    for number in range(6):
        put_on_record(data, f"notes-{number}", ["A paragraph."], headline=f"Notes {number}")
    result = await world.sources()
    assert world.sent(result).embeds[0].description == "7 articles · page 1 of 2"
    await world.turn(result)
    assert world.sent(result).embeds[0].description == "7 articles · page 2 of 2"
    assert [embed.title for embed in world.sent(result).embeds[1:]] == ["Notes 4", "Notes 5"]
