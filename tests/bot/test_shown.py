"""What a button needs is kept across a restart, for a week."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.shown import KEPT, Place, Showing, open_shown

ANSWER = Showing(
    "3f2a",
    "answer",
    "What did “Ann” say?\n🙂",
    summary="2 passages on record\nsaid by: Ann 孟",
    passages=(Place("a/b#1", 1), Place("c#12", 3, (("f#1", 1), ("g#2", 4)))),
    others=(Place("d#2", 1),),
    mentions=(Place("e#4", 2),),
    speakers=("Ann 孟", "O’Dell"),
)
VERDICT = Showing(
    "3f2a",
    "verdict",
    "“No,” she said",
    summary="Nearly on record",
    passages=(Place("a/b#1", 1, found=((0, 4), (6, 9)), differences=("given “a”, on record “the”",)),),
)
LIST = Showing("3f2a", "people", "孟")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "shown.sqlite"


@pytest.mark.parametrize("showing", [ANSWER, VERDICT])
async def test_what_was_shown_is_found_again_after_a_restart(path, showing):
    async with open_shown(path) as shown:
        number = await shown.keep(showing)
    async with open_shown(path) as shown:
        assert await shown.find(number) == showing


async def test_a_list_has_nothing_but_what_was_searched_for(path):
    async with open_shown(path) as shown:
        assert await shown.find(await shown.keep(LIST)) == LIST


async def test_an_unknown_number_finds_nothing(path):
    async with open_shown(path) as shown:
        assert await shown.find(12) is None


async def test_what_is_pruned_is_found_no_more_and_its_number_is_not_used_again(path):
    async with open_shown(path) as shown:
        number = await shown.keep(ANSWER)
        assert await shown.prune(datetime.now(UTC) + timedelta(seconds=1)) == 1
        assert await shown.find(number) is None
        assert await shown.keep(ANSWER) == number + 1


async def test_what_has_expired_is_found_no_more(path, monkeypatch):
    async with open_shown(path) as shown:
        number = await shown.keep(ANSWER)
        monkeypatch.setattr("bot.shown.KEPT", -KEPT)
        assert await shown.find(number) is None
