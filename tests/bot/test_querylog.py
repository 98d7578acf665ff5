from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.querylog import Asked, open_log


def asked(question="Ellwood?", day=1):
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
    )


@given(st.text(st.characters(codec="utf-8")))
async def test_a_row_comes_back_as_it_was_noted(tmp_path_factory, question):
    async with open_log(tmp_path_factory.mktemp("log") / "log.sqlite") as log:
        log.note(asked(question))
        await log.written()
        assert await log.rows() == [asked(question)]


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
