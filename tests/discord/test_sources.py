"""Journeys of people who want to know what is on record."""

from tests.discord.world import buttons, cards, every_text, heading, headings, labels, put_on_record, told


async def test_sources_are_listed_with_what_is_known_of_each(world, data):
    put_on_record(data, "notes", ["A paragraph."])
    message = world.sent(await world.sources())
    assert heading(message) == ("Sources", ["2 articles"])
    ferry, notes = cards(message)
    assert ferry.headline == "Ferry line to close"
    assert buttons(message)[0].url == "https://saltmarsh.example/ferry"
    assert labels(message) == ["Read the article", "Open", "Open"]
    assert ferry.small.startswith("The Saltmarsh Courier · 2024-05-17 · 5 paragraphs · added 20")
    assert notes.headline == "headline unknown"
    assert notes.small.startswith("publisher unknown · date unknown · 1 paragraph · added 20")


async def test_sources_can_be_searched(world, data):
    for number in range(2):
        put_on_record(data, f"notes-{number}", ["A paragraph."], headline=f"Tide tables {number}")
    message = world.sent(await world.sources(search="tide"))
    assert heading(message)[0] == "Sources with “tide”"
    assert headings(message) == ["Tide tables 0", "Tide tables 1"]


async def test_a_search_that_finds_nothing_says_so(world):
    message = world.sent(await world.sources(search="@everyone"))
    assert every_text(message)[0].startswith(r"### Sources with “\@everyone”")
    assert told(message)[0].startswith("No article")


async def test_many_sources_have_pages(world, data):
    for number in range(6):
        put_on_record(data, f"notes-{number}", ["A paragraph."], headline=f"Notes {number}")
    result = await world.sources()
    assert told(world.sent(result)) == ["7 articles · page 1 of 2"]
    await world.turn(result)
    assert told(world.sent(result)) == ["7 articles · page 2 of 2"]
    assert headings(world.sent(result)) == ["Notes 4", "Notes 5"]
