"""Journeys to the page of an article and of a person, from a search and from a list."""

from datetime import date

import pytest

from bot.cogs.kept import EXPIRED
from bot.cogs.paging import NO_MORE
from corpus.library import Library
from corpus.statement import Speaker
from tests.discord.world import (
    FERRY_SOURCE,
    buttons,
    cards,
    every_text,
    frames,
    heading,
    labels,
    let_speak,
    let_speak_together,
    put_on_record,
    shown,
    texts,
    told,
)

BRANDT = Speaker("Brandt", description="a mother of three", aliases=("Captain Oda",))


async def open_(world, result, number=0, by=None):
    """Return what the button of an entry of a list shows."""
    chosen = [button for button in buttons(world.sent(result)) if button.label == "Open"][number]
    click = await (by or world.ann).click(world.sent(result), custom_id=chosen.custom_id)
    return click.response if click.response else click.followups[0]


async def test_the_only_article_found_is_shown_with_who_is_quoted_and_every_statement(world):
    message = world.sent(await world.sources(search="ferry line"))
    title, lines = heading(message)
    assert title == "Ferry line to close"
    assert lines == ["The Saltmarsh Courier · 2024-05-17", "5 paragraphs · 2 statements"]
    about, office, master = frames(message)
    assert texts(about)[0].split("\n") == [
        "**Quoted in it**",
        "**Oda Brandt** · 1 statement",
        "speaker unknown · 1 statement",
    ]
    assert buttons(message)[0].url == FERRY_SOURCE["url"]
    assert texts(office)[1:] == [
        "> The last ferry to Saltmarsh leaves in May",
        "-# paragraph 1 · “the harbour office”",
    ]
    assert texts(master) == [
        "**Oda Brandt**, the harbour master",
        "> “We cannot run a ferry for nine people,”",
        "-# paragraph 2",
    ]


async def test_an_article_in_which_nobody_speaks_says_so(world, data):
    put_on_record(data, "notes", ["A paragraph."], headline="Tide tables")
    message = world.sent(await world.sources(search="tide"))
    assert every_text(message)[-1] == "Nobody is reported to say anything in it."


async def test_an_article_with_several_versions_says_how_many_and_shows_the_newest(world, data):
    put_on_record(data, "ferry", ["“The ferry stays,” said Oda Brandt."], **FERRY_SOURCE)
    message = world.sent(await world.sources(search="ferry"))
    assert told(message)[-1].startswith("2 versions on record: first 20")
    assert shown(message)[-1] == "“The ferry stays,”"


async def test_it_is_seen_where_the_reporters_words_are_left_out_of_a_statement(world, data):
    put_on_record(data, "ferry", ["“The ferry,” said Oda Brandt, “stays.”"], **FERRY_SOURCE)
    message = world.sent(await world.sources(search="ferry"))
    assert shown(message)[-1] == "“The ferry,” […] “stays.”"


async def test_an_article_is_opened_from_the_list_by_whoever_clicks_and_for_nobody_else(world, data):
    put_on_record(data, "notes", ["A paragraph."], headline="Tide tables")
    result = await world.sources()
    opened = await open_(world, result, by=world.ben)
    assert opened.ephemeral
    assert heading(opened)[0] == "Ferry line to close"


async def test_the_button_opens_its_article_also_after_a_restart_with_others_added_before_it(
    world, data, restart
):
    put_on_record(data, "notes", ["A paragraph."], headline="Tide tables")
    result = await world.sources()
    put_on_record(data, "newer", ["A paragraph."], published=date(2026, 1, 1), date_origin="given")
    await restart()
    assert heading(await open_(world, result))[0] == "Ferry line to close"


async def test_an_article_that_was_removed_since_is_told_to_be_gone(world, data):
    put_on_record(data, "notes", ["A paragraph."], headline="Tide tables")
    result = await world.sources()
    with Library(data / "library.sqlite") as library:
        library.remove("ferry")
    click = await world.ann.click(world.sent(result), custom_id=buttons(world.sent(result))[1].custom_id)
    assert click.followups[0].content == NO_MORE


async def test_a_list_that_has_expired_says_so(world, monkeypatch):
    result = await world.sources()
    monkeypatch.setattr("bot.kept.shown.KEPT", -world.env.now().resolution)
    click = await world.ann.click(world.sent(result), label="Open")
    assert click.followups[0].content == EXPIRED


async def test_the_statements_of_an_article_have_pages_that_turn_after_a_restart(world, data, restart):
    let_speak(data, "eels", *(Speaker(f"Ann{n} Marr") for n in range(9)), headline="Eel talk")
    result = await world.sources(search="eel talk")
    assert told(world.sent(result))[-1] == "9 paragraphs · 9 statements · page 1 of 3"
    assert texts(frames(world.sent(result))[0])[0].endswith("-# and 3 speakers more")
    await restart()
    await world.turn(result)
    await world.turn(result)
    assert [card.speakers for card in cards(world.sent(result))] == ["Ann8 Marr"]
    with Library(data / "library.sqlite") as library:
        library.remove("eels")
    await restart()
    await world.turn(result, "‹ Previous")
    assert heading(world.sent(result))[0] == "On record no more"


async def test_the_only_person_found_is_shown_with_names_articles_and_statements_newest_first(world, data):
    known = {"headline": "Eel talk", "published": date(2025, 1, 2), "date_origin": "stated"}
    let_speak(data, "eels", BRANDT, BRANDT, **known)
    message = world.sent(await world.people(name="bra"))
    assert heading(message) == (
        "Oda Brandt (also Brandt)",
        ["person · 3 statements in 2 articles · 2024-05-17 to 2025-01-02"],
    )
    about, newest, oldest = frames(message)
    assert texts(about)[0].split("\n") == [
        "a mother of three · the harbour master",
        "-# also called Captain Oda",
        "**Quoted in**",
        "2025-01-02 · Eel talk · 2 statements",
        "2024-05-17 · Ferry line to close · 1 statement",
    ]
    first, second = (["> “Eels,”", f"-# paragraph {number}"] for number in (1, 2))
    assert texts(newest) == ["**Eel talk**\n-# publisher unknown · 2025-01-02", *first, *second]
    assert texts(oldest) == [
        "**Ferry line to close**\n-# The Saltmarsh Courier · 2024-05-17",
        "> “We cannot run a ferry for nine people,”",
        "-# paragraph 2",
    ]
    assert labels(message) == ["Read the article"]


async def test_a_person_is_opened_from_the_list(world, data):
    let_speak(data, "eels", Speaker("Bram Oake"))
    opened = await open_(world, await world.people(name="bra"))
    assert heading(opened)[0] == "Bram Oake"
    assert shown(opened)[-1] == "“Eels,”"


async def test_a_person_is_opened_also_when_a_fuller_name_was_joined_to_theirs_since(world, data):
    let_speak(data, "eels", Speaker("Oake"), Speaker("Oaken Board"))
    result = await world.people(name="oake")
    let_speak(data, "a-herons", Speaker("Bram Oake"))
    assert heading(await open_(world, result))[0] == "Bram Oake (also Oake)"


async def test_who_is_named_in_full_is_shown_though_others_begin_so(world, data):
    let_speak(data, "eels", Speaker("Bram Oake"), Speaker("Bram Oakeson"))
    assert heading(world.sent(await world.people(name="bram oake")))[0] == "Bram Oake"
    assert heading(world.sent(await world.people(name="bram")))[0] == "People called “bram”"


async def test_many_statements_of_a_person_have_pages_in_which_each_stands_once(world, data):
    for number in range(5):
        known = {"published": date(2025, 1, 1 + number), "date_origin": "given"}
        let_speak(data, f"eels-{number}", *[Speaker("Bram Oake")] * 3, headline=f"Eels {number}", **known)
    result = await world.people(name="Bram Oake")
    assert told(world.sent(result)) == [
        "person · 15 statements in 5 articles · 2025-01-01 to 2025-01-05 · page 1 of 4"
    ]
    seen = said(world.sent(result))
    for _ in range(3):
        await world.turn(result)
        seen += said(world.sent(result))
    assert seen == [(f"Eels {4 - n // 3}", f"-# paragraph {1 + n % 3}") for n in range(15)]


def said(message):
    """Return the headline and the paragraph of each statement on a page of a person."""
    return [
        (text[0].split("\n")[0].strip("*"), below)
        for text in map(texts, frames(message))
        for below in text[2::2]
    ]


async def test_of_forty_who_speak_together_as_many_are_named_as_there_is_room_for(world, data):
    let_speak_together(data, "eels", *(Speaker(f"Ann{n} Marr") for n in range(40)))
    message = world.sent(await world.people(name="Ann7 Marr"))
    assert texts(frames(message)[-1])[0].split("\n")[-1].startswith("-# together: Ann0 Marr; Ann1 Marr; ")
    assert texts(frames(message)[-1])[0].endswith("…")


@pytest.mark.parametrize(
    ("command", "search"), [("sources", {"search": "eel"}), ("people", {"name": "eel0"})]
)
async def test_the_longest_texts_keep_the_limits_on_every_page(world, data, command, search):
    speakers = [Speaker(f"Eel{n} " + "*_" * 60, description="a [b](c) " * 60) for n in range(6)]
    words = f"“{'*Eels* ' * 1_400}”"
    long = {"headline": "Eel **" * 70, "publisher": "Eel `" * 80, "words": words}
    let_speak(data, "eels", *speakers, *[speakers[0]] * 9, **long)
    found = world.sources(search="eel") if command == "sources" else world.people(name="eel0")
    result = await found
    while True:
        assert len("".join(every_text(world.sent(result)))) <= 4_000
        following = next(button for button in buttons(world.sent(result)) if button.label == "Next ›")
        if following.disabled:
            break
        await world.turn(result)


async def test_a_person_among_ten_thousand_is_opened(crowd, world):
    assert heading(await open_(world, await world.people(name="crowd"), 2))[0].startswith("Ann")
