"""Journeys of people who want to know who said it: in the heading, above a passage, and by name."""

import pytest

from corpus.statement import Speaker
from tests.discord.world import (
    headings,
    let_speak,
    let_speak_together,
    put_on_record,
    speakers,
    told,
)

BESIDE = "What others say of it"

SILT = (
    "“The harbour is full of silt,” said Mara Ellwood, leader of the council.",
    "She said the dredging would take a year.",
    "“Silt is a gift,” said Jonas Vane, a farmer.",
    "“Silt is a curse,” said Ida Holm, a fisher.",
    "“Silt is mud,” said Per Lind, a teacher.",
)


@pytest.fixture
def data(tmp_path):
    """A data folder with an article in which four people speak, three of them of silt."""
    put_on_record(tmp_path, "silt", SILT, headline="Silt")
    return tmp_path


async def test_the_heading_says_what_was_understood(world):
    result = await world.ask("What did Ellwood say about silt and zorblatt?")
    assert told(world.sent(result))[:4] == [
        "2 passages on record, 1 of them on the topic",
        "said by: Mara Ellwood",
        "looked for: silt, zorblatt",
        "in no article: zorblatt",
    ]


async def test_the_heading_says_which_names_were_joined(world, data):
    put_on_record(data, "more", ["“No,” Ellwood said."])
    result = await world.ask("What did Ellwood say?")
    assert told(world.sent(result))[1] == "said by: Mara Ellwood (also Ellwood)"


async def test_many_of_one_name_leave_room_for_what_was_looked_for(world, data):
    let_speak(data, "clan", *(Speaker(f"Ann{n} Macleod") for n in range(40)))
    lines = told(world.sent(await world.ask("What did Macleod say about eels?")))
    names, shared, words = lines[1:4]
    assert names.startswith("said by: Ann0 Macleod; ")
    assert names.endswith("…")
    assert shared == "several are called: Macleod (ask with a full name)"
    assert words == "looked for: eels"


async def test_above_each_passage_stands_who_speaks_and_how_we_know(world):
    result = await world.ask("What did Ellwood say?")
    assert speakers(world.sent(result)) == [
        "Mara Ellwood, leader of the council",
        "Mara Ellwood, leader of the council (“She”)",
    ]


async def test_of_forty_who_speak_together_the_rest_are_counted_and_each_can_be_asked_for(world, data):
    everybody = [Speaker(f"Ann{n} Chorister{n}", description="a singer " * 9) for n in range(40)]
    let_speak_together(data, "choir", *everybody)
    message = world.sent(await world.ask("eels", speaker="Chorister39"))
    (line,) = speakers(message)
    assert line.startswith("Ann0 Chorister0, a singer")
    assert line.endswith(" more")
    assert told(message)[1] == "said by: Ann39 Chorister39"


async def test_what_others_say_follows_under_its_own_heading_on_every_page(world):
    result = await world.ask("What did Ellwood say about silt?")
    assert headings(world.sent(result)) == ["Silt", "Silt", BESIDE, "Silt"]
    await world.turn(result)
    assert headings(world.sent(result)) == [BESIDE, "Silt", "Silt"]
    assert told(world.sent(result))[-1] == "page 2 of 2"


async def test_the_heading_and_what_others_say_survive_a_restart(world, restart):
    result = await world.ask("What did Ellwood say about silt?")
    before = told(world.sent(result))[:3]
    await restart()
    await world.turn(result)
    assert told(world.sent(result)) == [*before, "page 2 of 2"]
    assert BESIDE in headings(world.sent(result))


async def test_who_said_nothing_of_it_is_answered_with_what_others_say(world):
    message = world.sent(await world.ask("What did Holm say about dredging?"))
    reason, step = told(message)
    assert reason == "Ida Holm is on record in 1 paragraph, none of which has: dredging."
    assert step == "Ask “what did Ida Holm say?”."
    assert headings(message) == [BESIDE, "Silt"]
    assert speakers(message) == ["Mara Ellwood, leader of the council (“She”)"]


async def test_with_a_speaker_only_their_words_answer(world):
    message = world.sent(await world.ask("dredging", speaker="Mara Ellwood"))
    assert told(message) == [
        "2 passages on record, 1 of them on the topic",
        "said by: Mara Ellwood",
        "looked for: dredging",
    ]
    assert {line.split(",")[0] for line in speakers(message)} == {"Mara Ellwood"}


async def test_a_speaker_nobody_is_called_is_refused_with_whom_to_ask_for(world):
    assert told(world.sent(await world.ask("silt", speaker="Mara Elwood"))) == [
        "Nobody called Mara Elwood is on record.",
        "Ask for one of these: Mara Ellwood.",
    ]


async def test_who_is_never_quoted_is_answered_with_mentions_also_after_a_restart(world, data, restart):
    put_on_record(data, "boats", [f"Boat {n} belongs to Orla Tarn." for n in range(4)], headline="Boats")
    result = await world.ask("What did Orla Tarn say?")
    reason, step, _ = told(world.sent(result))
    assert reason == "Orla Tarn is mentioned in 4 paragraphs, but never quoted."
    assert step == "Read the mentions below, or ask “who spoke about Orla Tarn?”."
    await restart()
    await world.turn(result)
    assert headings(world.sent(result)) == ["Mentions, not statements", "Boats"]


async def test_names_are_offered_by_the_start_of_any_part_those_with_most_statements_first(world):
    assert await world.typing("ask", "speaker", "") == [
        ("Mara Ellwood, leader of the council", "Mara Ellwood"),
        ("Ida Holm, a fisher", "Ida Holm"),
        ("Jonas Vane, a farmer", "Jonas Vane"),
        ("Per Lind, a teacher", "Per Lind"),
    ]
    assert [name for _, name in await world.typing("ask", "speaker", "li")] == ["Per Lind"]
    assert await world.typing("ask", "speaker", "zorblatt") == []


async def test_of_ten_thousand_names_the_right_one_is_offered_while_it_is_typed(crowd, world):
    assert len(await world.typing("ask", "speaker", "crowd")) == 25
    assert await world.typing("ask", "speaker", "CROWD9999") == [("Ann9999 Crowd9999", "Ann9999 Crowd9999")]
    result = await world.ask("eels", speaker="Ann9999 Crowd9999")
    assert told(world.sent(result))[1] == "said by: Ann9999 Crowd9999"


async def test_a_long_description_is_cut_in_the_offer_and_a_name_too_long_to_send_is_not_offered(world, data):
    let_speak(data, "long", Speaker("Ann Roe", description="a pilot " * 50), Speaker("Ann " * 30))
    ((label, value),) = await world.typing("ask", "speaker", "ann")
    assert value == "Ann Roe"
    assert len(label) <= 100
    assert label.startswith("Ann Roe, a pilot")
    assert label.endswith("…")


async def test_where_too_many_are_asking_no_names_are_offered(world, monkeypatch):
    monkeypatch.setattr("bot.app.WAITING_LIMIT", -2)
    assert await world.typing("ask", "speaker", "ell") == []
