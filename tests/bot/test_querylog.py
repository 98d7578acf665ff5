import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.feedback import Feedback
from bot.querylog import Asked, open_log
from corpus.migrate import migrate


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


async def test_a_log_of_an_earlier_version_keeps_its_questions(tmp_path, monkeypatch):
    package = tmp_path / "earlier_log"
    package.mkdir()
    for step in ("0001_log.sql", "0002_feedback.sql"):
        (package / step).write_text(files("bot.migrations.log").joinpath(step).read_text("utf-8"), "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    path = tmp_path / "log.sqlite"
    migrate(path, "earlier_log")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            """INSERT INTO asked VALUES (1, '2024-03-01T12:00:00.000+00:00', 'discord', '1', NULL, 'abc',
            'Ellwood?', 'Mara Ellwood', '["Ellwood"]', '[["a#1", 1, 2.5]]', NULL, 1.5, 'MemoryEngine', 3)"""
        )
    async with open_log(path) as log:
        assert await log.rows() == [asked()]


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
    monkeypatch.setattr("bot.querylog.WAITING_ROWS", 1)
    async with open_log(tmp_path / "log.sqlite") as log:
        log.note(asked(day=1))
        log.note(asked(day=2))
        await log.written()
        assert len(await log.rows()) == 1
    assert "cannot keep up" in caplog.text


def feedback(day=1, asker="abc", answer=7, **known):
    known = {"useful": False, "reason": "other", "words": "a half\udc80 thought"} | known
    return Feedback(datetime(2024, 3, day, 12, tzinfo=UTC), asker, answer, "Ellwood?", **known)


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
