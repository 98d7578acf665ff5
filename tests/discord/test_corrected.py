"""Journeys past what a researcher set right: it counts at once, and is marked wherever it is seen."""

import pytest

from corpus.correction import Citing, Naming, Said
from corpus.library import Library
from tests.discord.world import FERRY, cards, heading, speakers, told

BRANDT = "“We cannot run a ferry for nine people,”"


@pytest.fixture
def correct(data):
    def correct(what):
        with Library(data / "library.sqlite") as library, library.batch():
            library.corrections.make(what, "ann")

    return correct


async def test_another_speaker_takes_the_place_of_who_was_found_and_is_marked(world, correct):
    correct(Said("ferry", FERRY[1], 1, ((0, len(BRANDT)),), ("Per Lind",)))
    assert speakers(world.sent(await world.ask("nine people", speaker="Per Lind"))) == [
        "Per Lind (corrected)"
    ]
    message = world.sent(await world.ask("nine people", speaker="Oda Brandt"))
    assert told(message)[0].startswith("Oda Brandt is mentioned in 1 paragraph, but never quoted.")


async def test_two_who_are_said_to_be_one_are_joined_and_the_joining_is_marked(world, correct):
    assert [value for _, value in await world.typing("people", "name", "o")] == ["Oda Brandt"]
    correct(Said("ferry", FERRY[0], 1, ((0, 45),), ("Oda Lind",)))
    correct(Naming(same=True, names=("Oda Brandt", "Oda Lind")))
    title, _ = heading(world.sent(await world.people(name="oda")))
    assert title == "Oda Lind (also Oda Brandt) (corrected)"


async def test_a_citation_that_was_set_right_is_marked_in_the_footer(world, correct):
    correct(Citing("ferry", "publisher", "The Gauge"))
    (card,) = cards(world.sent(await world.ask("nine people")))
    assert card.small == "The Gauge · 2024-05-17 · (publisher corrected) · paragraph 2"
