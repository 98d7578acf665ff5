"""Journeys of people who want to know who speaks on record."""

from datetime import date

from corpus.statement import Speaker
from tests.discord.world import (
    cards,
    every_text,
    heading,
    headings,
    let_a_crowd_speak,
    let_speak,
    put_on_record,
    told,
)


async def test_people_are_listed_with_who_they_are_how_often_they_speak_and_when(world, data):
    brandt = Speaker("Brandt", description="a mother of three")
    board = Speaker("Eel Board", "organisation")
    let_speak(data, "eels", brandt, brandt, board, published=date(2025, 1, 2), date_origin="stated")
    message = world.sent(await world.people())
    assert heading(message) == ("People", ["2 speakers"])
    first, second = cards(message)
    assert first.headline == "Oda Brandt (also Brandt)\na mother of three · the harbour master"
    assert first.small == "person · 3 statements in 2 articles · 2024-05-17 to 2025-01-02"
    assert second.small == "organisation · 1 statement in 1 article · 2025-01-02"


async def test_some_are_found_by_the_start_of_a_name(world, data):
    let_speak(data, "eels", Speaker("Bram Oake"))
    message = world.sent(await world.people(name="bra"))
    assert heading(message) == ("People called “bra”", ["2 speakers"])
    assert headings(message) == ["Bram Oake", "Oda Brandt\nthe harbour master"]


async def test_who_is_chosen_from_the_offer_is_found(world):
    ((_, chosen),) = await world.typing("people", "name", "oda")
    assert heading(world.sent(await world.people(name=chosen)))[0] == "Oda Brandt"


async def test_nobody_found_says_so(world):
    message = world.sent(await world.people(name="@everyone"))
    assert every_text(message)[0].startswith(r"### People called “\@everyone”")
    assert told(message)[0].startswith("Nobody who speaks on record is called so.")


async def test_where_nobody_speaks_there_is_nobody_to_list_offer_or_ask_for(world, data):
    put_on_record(data, "ferry", ["The ferry stays."])
    assert told(world.sent(await world.people()))[0].startswith("Nobody speaks on record yet.")
    assert await world.typing("people", "name", "") == []
    refused = world.sent(await world.ask("the ferry", speaker="Oda Brandt"))
    assert told(refused)[0].startswith("Nobody called Oda Brandt is on record.")


async def test_ten_thousand_people_have_pages_that_turn_after_a_restart(crowd, world, restart):
    result = await world.people(name="crowd")
    assert told(world.sent(result)) == ["10,000 speakers · page 1 of 2000"]
    await restart()
    await world.turn(result)
    assert told(world.sent(result)) == ["10,000 speakers · page 2 of 2000"]
    assert len(cards(world.sent(result))) == 5


async def test_somebody_else_cannot_turn_the_pages(world, data):
    let_a_crowd_speak(data, 9)
    result = await world.people()
    click = await world.ben.click(world.sent(result), label="Next ›")
    assert click.followups[0].ephemeral
    assert "page 1 of" in told(world.sent(result))[0]
