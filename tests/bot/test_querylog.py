import json
import sqlite3
import sys
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from importlib.resources import files
from threading import current_thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.kept.feedback import Feedback
from bot.kept.querylog import Asked, open_log
from corpus.migrate import EARLIER_ID, migrate


def asked(question="Ellwood?", day=1, **fields):
    return Asked(
        asked_utc=datetime(2024, 3, day, 12, tzinfo=UTC),
        platform="discord",
        guild="1",
        channel=None,
        asker="abc",
        question=question,
        speaker="Mara Ellwood",
        words=("Ellwood",),
        passages=(("a#1", 1, 2.5),),
        refusal=None,
        milliseconds=1.5,
        engine="MemoryEngine",
        generation=3,
        **fields,
    )


@given(st.text(st.characters(codec="utf-8")))
async def test_a_row_comes_back_as_it_was_noted(tmp_path_factory, question):
    async with open_log(tmp_path_factory.mktemp("log") / "log.sqlite") as log:
        log.note(asked(question))
        await log.written()
        assert await log.rows() == [asked(question)]


async def test_a_quotation_comes_back_with_what_came_of_it(tmp_path):
    async with open_log(tmp_path / "log.sqlite") as log:
        log.note(asked(verdict="nearly"))
        await log.written()
        assert [row.verdict for row in await log.rows()] == ["nearly"]


@pytest.fixture
def earlier(tmp_path, monkeypatch):
    """Make a log with the first few steps only, and give a connection to it."""

    @contextmanager
    def make(done):
        package = tmp_path / "earlier_log"
        package.mkdir()
        steps = sorted(step for step in files("bot.migrations.log").iterdir() if step.name.endswith(".sql"))
        for step in steps[:done]:
            (package / step.name).write_text(step.read_text("utf-8"), "utf-8")
        (package / "__init__.py").write_text(f"APPLICATION_ID = {EARLIER_ID}\n")
        monkeypatch.delitem(sys.modules, "earlier_log", raising=False)
        monkeypatch.syspath_prepend(tmp_path)
        migrate(tmp_path / "log.sqlite", "earlier_log")
        with closing(sqlite3.connect(tmp_path / "log.sqlite")) as connection, connection:
            yield connection

    return make


async def test_a_log_of_an_earlier_version_keeps_its_questions(tmp_path, earlier):
    with earlier(2) as connection:
        connection.execute(
            """INSERT INTO asked VALUES (1, '2024-03-01T12:00:00.000+00:00', 'discord', '1', NULL, 'abc',
            'Ellwood?', 'Mara Ellwood', '["Ellwood"]', '[["a#1", 1, 2.5]]', NULL, 1.5, 'MemoryEngine', 3)"""
        )
    async with open_log(tmp_path / "log.sqlite") as log:
        assert await log.rows() == [asked()]


FEEDBACK = (
    "INSERT INTO feedback VALUES ('abc', :answer, :question, '2024-03-01T12:00:00.000+00:00', 1, NULL, '')"
)
ASKED = """INSERT INTO asked VALUES (NULL, '2024-03-01T12:00:00.000+00:00', 'discord', :guild, NULL, 'abc',
    :question, NULL, '[]', '[]', NULL, 1.5, 'MemoryEngine', 3, :verdict)"""


async def test_feedback_of_an_earlier_version_is_of_the_only_place_where_the_question_was_asked(
    tmp_path, earlier
):
    asked_in = {"eels?": ["1", "1"], "herons?": ["1", "2"], "toads?": ["1", None], "newts?": [None]}
    with earlier(3) as connection:
        for number, (question, guilds) in enumerate(asked_in.items()):
            connection.execute(FEEDBACK, {"answer": number, "question": question})
            for guild in guilds:
                connection.execute(ASKED, {"guild": guild, "question": question, "verdict": None})
        connection.execute(ASKED, {"guild": "9", "question": "eels?", "verdict": "absent"})
        connection.execute(FEEDBACK, {"answer": 9, "question": "forgotten?"})
    async with open_log(tmp_path / "log.sqlite") as log:
        known = {row.question: row.guild for row in await log.feedback()}
    assert known == {"eels?": "1", "herons?": None, "toads?": None, "newts?": None, "forgotten?": None}


async def test_a_server_is_told_its_own_rows_only_and_the_newest_of_them(tmp_path):
    async with open_log(tmp_path / "log.sqlite") as log:
        for day, guild in enumerate(["1", "2", None, "1", "2"], start=1):
            log.note(replace(asked(day=day), guild=guild))
            await log.keep_feedback(replace(feedback(day=day, answer=day), guild=guild))
        await log.written()
        assert [row.asked_utc.day for row in await log.rows(guild="1")] == [1, 4]
        assert [row.asked_utc.day for row in await log.rows(guild="2", newest=1)] == [5]
        assert [row.given_utc.day for row in await log.feedback(guild="1")] == [1, 4]
        assert [row.given_utc.day for row in await log.feedback(guild="2", newest=1)] == [5]


async def test_however_many_rows_there_are_they_are_not_decoded_on_the_event_loop(tmp_path, monkeypatch):
    threads = set()

    def loads(text, load=json.loads):
        threads.add(current_thread())
        return load(text)

    monkeypatch.setattr("json.loads", loads)
    async with open_log(tmp_path / "log.sqlite") as log:
        log.note(asked())
        await log.written()
        await log.rows()
    assert threads
    assert current_thread() not in threads


async def test_half_a_character_is_logged_as_a_question_mark(tmp_path):
    async with open_log(tmp_path / "log.sqlite") as log:
        log.note(asked("Ell\udc80wood?"))
        await log.written()
        assert (await log.rows())[0].question == "Ell?wood?"


async def test_what_still_waits_is_written_on_leaving(tmp_path):
    async with open_log(tmp_path / "log.sqlite") as log:
        for day in range(1, 29):
            log.note(asked(day=day))
    async with open_log(tmp_path / "log.sqlite") as log:
        assert [row.asked_utc.day for row in await log.rows(newest=3)] == [26, 27, 28]
        assert len(await log.rows()) == 28


async def test_pruning_deletes_what_was_asked_before_a_day_for_good(tmp_path):
    async with open_log(tmp_path / "log.sqlite") as log:
        log.note(asked("an old secret", day=1))
        log.note(asked(day=2))
        await log.written()
        assert await log.prune(datetime(2024, 3, 2, tzinfo=UTC)) == 1
        assert [row.asked_utc.day for row in await log.rows()] == [2]
    assert b"an old secret" not in (tmp_path / "log.sqlite").read_bytes()


async def test_a_full_queue_drops_the_row_and_says_so(tmp_path, caplog, monkeypatch):
    monkeypatch.setattr("bot.kept.querylog.WAITING_ROWS", 1)
    async with open_log(tmp_path / "log.sqlite") as log:
        log.note(asked(day=1))
        log.note(asked(day=2))
        await log.written()
        assert len(await log.rows()) == 1
    assert "cannot keep up" in caplog.text


def feedback(day=1, asker="abc", answer=7, **known):
    known = {"useful": False, "reason": "other", "words": "a half\udc80 thought"} | known
    return Feedback(datetime(2024, 3, day, 12, tzinfo=UTC), asker, answer, "Ellwood?", "1", **known)


async def test_feedback_is_kept_once_a_person_and_answer_and_the_later_takes_the_place(tmp_path):
    async with open_log(tmp_path / "log.sqlite") as log:
        await log.keep_feedback(feedback(day=1))
        await log.keep_feedback(feedback(day=2, asker="another"))
        await log.keep_feedback(feedback(day=3, answer=8))
        await log.keep_feedback(feedback(day=4, useful=True, reason=None, words=""))
    async with open_log(tmp_path / "log.sqlite") as log:
        kept = await log.feedback()
        assert [(row.given_utc.day, row.asker, row.answer, row.words) for row in kept] == [
            (2, "another", 7, "a half? thought"),
            (3, "abc", 8, "a half? thought"),
            (4, "abc", 7, ""),
        ]
        assert await log.feedback(newest=1) == [feedback(day=4, useful=True, reason=None, words="")]


async def test_pruning_deletes_feedback_too_for_good(tmp_path):
    async with open_log(tmp_path / "log.sqlite") as log:
        await log.keep_feedback(feedback(day=1, words="an old secret"))
        await log.keep_feedback(feedback(day=2, answer=8))
        assert await log.prune(datetime(2024, 3, 2, tzinfo=UTC)) == 1
        assert [row.given_utc.day for row in await log.feedback()] == [2]
    assert b"an old secret" not in (tmp_path / "log.sqlite").read_bytes()


@pytest.mark.parametrize(("useful", "reason"), [(True, "other"), (False, None)])
def test_what_was_not_useful_has_a_reason_and_nothing_else_has(useful, reason):
    with pytest.raises(ValueError, match="has a reason"):
        feedback(useful=useful, reason=reason)
