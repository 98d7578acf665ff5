"""What a button needs is kept across a restart, for a week."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from bot.kept.showing import AnswerShown, ArticleShown, ListShown, PersonShown, Place, VerdictShown
from bot.kept.shown import KEPT, open_shown
from corpus.errors import LibraryUnusable

ANSWER = AnswerShown(
    "3f2a",
    "What did “Ann” say?\n🙂",
    summary="2 passages on record\nsaid by: Ann 孟",
    passages=(Place("a/b#1", 1), Place("c#12", 3, (("f#1", 1), ("g#2", 4)))),
    others=(Place("d#2", 1),),
    mentions=(Place("e#4", 2),),
    speakers=("Ann 孟", "O’Dell"),
)
VERDICT = VerdictShown(
    "3f2a",
    "“No,” she said",
    summary="Nearly on record",
    passages=(Place("a/b#1", 1, found=((0, 4), (6, 9)), differences=("given “a”, on record “the”",)),),
    beside=(Place("b#3", 1, found=((0, 4),)),),
)
OTHERS = (
    ListShown("3f2a", "people", "孟"),
    ListShown("3f2a", "sources", ""),
    ArticleShown("3f2a", "a/b"),
    PersonShown("3f2a", "a/b\nAnn 孟"),
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "shown.sqlite"


@pytest.mark.parametrize("showing", [ANSWER, VERDICT, *OTHERS], ids=lambda showing: type(showing).__name__)
async def test_what_was_shown_is_found_again_after_a_restart(path, showing):
    async with open_shown(path) as shown:
        number = await shown.keep(showing)
    async with open_shown(path) as shown:
        assert await shown.find(number) == showing


async def test_what_an_earlier_version_kept_is_found_by_its_kind(path):
    rows = {
        "answer": "no?",
        "verdict": "“No”",
        "sources": "",
        "people": "Ann",
        "article": "a",
        "person": "a\nAnn",
    }
    async with open_shown(path) as shown:
        await shown.prune(datetime.now(UTC))
        with closing(sqlite3.connect(path)) as connection, connection:
            for kind, text in rows.items():
                connection.execute(
                    """INSERT INTO shown (asker, kind, text, summary, passages, others, shown_utc)
                    VALUES ('ann', ?, ?, '', '[["a#1", 1]]', '[["b#1", 2]]', '2999-01-01')""",
                    (kind, text),
                )
        assert [await shown.find(number) for number in range(1, 7)] == [
            AnswerShown("ann", "no?", passages=(Place("a#1", 1),), others=(Place("b#1", 2),)),
            VerdictShown("ann", "“No”", "", (Place("a#1", 1),), beside=(Place("b#1", 2),)),
            ListShown("ann", "sources", ""),
            ListShown("ann", "people", "Ann"),
            ArticleShown("ann", "a"),
            PersonShown("ann", "a\nAnn"),
        ]


async def test_where_there_can_be_no_file_that_is_said(tmp_path):
    (tmp_path / "taken").touch()
    async with open_shown(tmp_path / "taken" / "shown.sqlite") as shown:
        with pytest.raises(LibraryUnusable, match="cannot be a data folder"):
            await shown.keep(ANSWER)


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
        monkeypatch.setattr("bot.kept.shown.KEPT", -KEPT)
        assert await shown.find(number) is None
