import asyncio
import logging
import sqlite3
import stat
import threading
from contextlib import closing

import pytest

from bot.app import THREADS, WAITING_LIMIT, Busy, open_app
from bot.kept.asker import TERMINAL, Asker
from bot.settings import Settings
from corpus.errors import LibraryUnusable
from corpus.library import Library
from index.options import Options
from tests.articles import article, put

ANN = Asker("discord", user="7", guild="1", channel="2")


@pytest.fixture
def settings(tmp_path):
    with Library(tmp_path / "library.sqlite", create=True) as library:
        put(library, article("a", "“No tax,” Ellwood said."))
    return Settings(data=tmp_path)


async def test_a_question_is_answered_and_logged(settings):
    async with open_app(settings) as app:
        found = await app.ask("what did Ellwood say?", ANN)
        await app.log.written()
        (row,) = await app.log.rows()
    assert [passage.paragraph.id for passage in found.passages] == ["a#1"]
    assert (row.question, row.words) == ("what did Ellwood say?", ("Ellwood",))
    assert [(id_, version) for id_, version, _ in row.passages] == [("a#1", 1)]
    assert (row.platform, row.guild, row.channel, row.refusal) == ("discord", "1", "2", None)
    assert row.milliseconds > 0
    assert (row.engine, row.generation) == ("MemoryEngine", 1)


async def test_the_log_says_whose_words_were_asked_for(settings):
    async with open_app(settings) as app:
        await app.ask("tax", ANN, Options(speaker="Ellwood"))
        await app.log.written()
        (row,) = await app.log.rows()
    assert row.speaker == "Ellwood"


async def test_a_refused_question_is_logged_with_the_kind_of_refusal(settings):
    async with open_app(settings) as app:
        await app.ask("Zorblatt?", TERMINAL)
        await app.log.written()
        (row,) = await app.log.rows()
    assert (row.refusal, row.passages) == ("nothing_on_record", ())
    assert (row.asker, row.guild, row.channel) == (None, None, None)


async def test_the_log_knows_a_person_only_by_a_pseudonym_that_stays_the_same(settings):
    for _ in range(2):
        async with open_app(settings) as app:
            await app.ask("Ellwood?", ANN)
    async with open_app(settings) as app:
        await app.ask("Ellwood?", Asker("discord", user="8"))
        await app.log.written()
        first, again, other = await app.log.rows()
    assert first.asker == again.asker != other.asker
    assert first.asker != "7"
    assert stat.S_IMODE(settings.key_path.stat().st_mode) == 0o600


async def test_an_article_added_by_another_process_is_found_by_the_next_question(settings):
    async with open_app(settings) as app:
        assert (await app.ask("dredging?", TERMINAL)).refusal
        with Library(settings.library_path) as another:
            put(another, article("b", "The dredging goes on."))
        assert not (await app.ask("dredging?", TERMINAL)).refusal


async def test_a_log_that_cannot_be_written_is_reported_and_the_answer_still_given(settings, caplog):
    async with open_app(settings) as app:
        with closing(sqlite3.connect(settings.log_path)) as saboteur, saboteur:
            saboteur.execute("DROP TABLE asked")
        saboteur.close()
        found = await app.ask("what did Ellwood say?", ANN)
        await app.log.written()
    assert found.passages
    reported = [record.levelno for record in caplog.records if record.levelno > logging.INFO]
    assert reported == [logging.ERROR]
    assert "not logged" in caplog.text
    assert "Ellwood" not in caplog.text


async def test_a_log_that_cannot_be_opened_is_reported_and_the_answer_still_given(settings, caplog):
    settings.log_path.write_text("Shopping list. " * 100)
    async with open_app(settings) as app:
        assert (await app.ask("what did Ellwood say?", ANN)).passages
    assert "questions are not logged" in caplog.text
    assert settings.log_path.read_text().startswith("Shopping list.")


async def test_a_key_that_is_none_is_refused_and_not_used(settings):
    settings.key_path.touch()
    async with open_app(settings) as app:
        with pytest.raises(LibraryUnusable, match="is not a key"):
            await app.get_ready()
        assert (await app.ask("Ellwood?", TERMINAL)).passages


async def test_getting_ready_makes_the_index_and_the_key(settings):
    async with open_app(settings) as app:
        await app.get_ready()
    assert len(settings.key_path.read_bytes()) == 32


async def test_asking_in_the_terminal_makes_nothing_that_only_discord_needs(settings):
    async with open_app(settings) as app:
        await app.ask("Ellwood?", TERMINAL)
    assert not settings.shown_path.exists()
    assert not settings.key_path.exists()


async def test_when_too_many_wait_the_next_is_told_so_and_the_others_are_answered(settings):
    gate = threading.Event()
    async with open_app(settings) as app:
        held = [
            asyncio.ensure_future(app.read(lambda _: gate.wait())) for _ in range(WAITING_LIMIT + THREADS)
        ]
        await asyncio.sleep(0)
        with pytest.raises(Busy, match="Ask again in a moment"):
            await asyncio.wait_for(app.ask("Ellwood?", TERMINAL), 10)
        gate.set()
        await asyncio.gather(*held)
        await asyncio.sleep(0)
        assert (await app.ask("Ellwood?", TERMINAL)).passages


async def test_who_stops_waiting_leaves_room_only_when_the_thread_is_done(settings):
    gate = threading.Event()
    async with open_app(settings) as app:
        held = [
            asyncio.ensure_future(app.read(lambda _: gate.wait())) for _ in range(WAITING_LIMIT + THREADS)
        ]
        await asyncio.sleep(0)
        held[0].cancel()
        with pytest.raises(asyncio.CancelledError):
            await held[0]
        with pytest.raises(Busy):
            await app.ask("Ellwood?", TERMINAL)
        gate.set()
        await asyncio.gather(*held[1:])


async def test_without_a_library_there_is_nothing_to_open(tmp_path):
    with pytest.raises(LibraryUnusable, match="onrecord add"):
        async with open_app(Settings(data=tmp_path / "nowhere")):
            pass
    assert not (tmp_path / "nowhere").exists()


async def test_a_bot_may_start_with_an_empty_library(tmp_path):
    async with open_app(Settings(data=tmp_path / "new"), create=True) as app:
        assert (await app.ask("Ellwood?", TERMINAL)).refusal.kind == "empty_library"
