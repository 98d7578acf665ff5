import sqlite3
from contextlib import closing

import pytest

from bot.kept.querylog import open_log
from bot.kept.showing import AnswerShown
from bot.kept.shown import open_shown
from corpus.errors import LibraryUnusable


def words_in(folder):
    return b"".join(file.read_bytes() for file in folder.iterdir())


@pytest.fixture(autouse=True)
def _impatient(monkeypatch):
    monkeypatch.setattr("bot.kept.shown.BUSY_TIMEOUT_S", 0.01)
    monkeypatch.setattr("bot.kept.querylog.BUSY_TIMEOUT_S", 0.01)


async def test_what_was_deleted_while_another_reads_is_told_to_stay_on_the_disk_until_it_is_done(tmp_path):
    async with open_shown(tmp_path / "shown.sqlite") as shown:
        await shown.keep(AnswerShown("ann", "a question to forget"))
        with closing(sqlite3.connect(tmp_path / "shown.sqlite", isolation_level=None)) as reader:
            reader.execute("BEGIN")
            assert reader.execute("SELECT count(*) FROM shown").fetchone() == (1,)
            with pytest.raises(LibraryUnusable, match="still stand on the disk"):
                await shown.forget("ann")
            assert b"to forget" in words_in(tmp_path)
        assert await shown.forget("ann") == 0
        assert b"to forget" not in words_in(tmp_path)


async def test_all_of_the_log_is_deleted_even_while_another_reads(tmp_path):
    path = tmp_path / "log.sqlite"
    async with open_log(path) as log:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute(
                "INSERT INTO feedback VALUES ('ann', 1, 'to forget', '2024-01-01', 1, NULL, '', NULL)"
            )
            other.execute("BEGIN")
            assert other.execute("SELECT count(*) FROM feedback").fetchone() == (1,)
            with pytest.raises(LibraryUnusable, match="still stand on the disk"):
                await log.forget("ann")
        assert await log.feedback() == []
