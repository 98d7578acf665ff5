"""`onrecord check --live`, which asks a file whether the bot is alive."""

import asyncio
from datetime import UTC, datetime, timedelta
from threading import Event

import pytest

from bot.health import STALE, Health, kept
from tests.wire.happening import eventually

PATH = "data/health.json"


@pytest.fixture
def noted(tmp_path):
    """Write down that something happened some time ago."""

    def write(**ago):
        path = tmp_path / PATH
        path.parent.mkdir(exist_ok=True)
        now = datetime.now(UTC)
        Health(**{name: now - passed for name, passed in ago.items()}).write(path)

    return write


HOUR, MOMENT = timedelta(hours=1), timedelta(seconds=1)


def test_a_bot_that_hears_discord_is_alive(onrecord, noted):
    noted(started_utc=HOUR, heard_utc=MOMENT, ready_utc=HOUR)
    ran = onrecord("check", "--live")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("ok    bot: alive, heard from Discord at ")


def test_one_that_was_not_heard_for_long_is_not(onrecord, noted):
    noted(started_utc=HOUR, heard_utc=STALE + MOMENT, ready_utc=HOUR)
    ran = onrecord("check", "--live")
    assert ran.code == 1
    assert ran.out.startswith("wrong bot: it has not heard from Discord since ")


def test_one_that_never_got_through_is_not(onrecord, noted):
    noted(started_utc=HOUR)
    assert onrecord("check", "--live").code == 1


def test_one_that_has_just_started_or_lost_its_session_is_given_time(onrecord, noted):
    noted(started_utc=MOMENT)
    ran = onrecord("check", "--live")
    assert ran.code == 0
    assert ran.out.startswith("note  bot: connecting to Discord")


def test_one_that_does_not_run_is_not(onrecord):
    ran = onrecord("check", "--live")
    assert ran.code == 1
    assert ran.out.startswith("wrong bot: it does not run")
    assert "Start it with: onrecord bot" in ran.out


@pytest.mark.parametrize("text", ["", "[]", '{"weather": null}', '{"heard_utc": "noon"}', '{"heard_utc": 7}'])
def test_a_file_that_is_not_ours_is_wrong(onrecord, noted, tmp_path, text):
    noted()
    (tmp_path / PATH).write_text(text)
    ran = onrecord("check", "--live")
    assert ran.code == 1
    assert "health.json is damaged" in ran.out


async def test_a_note_that_is_being_written_when_the_bot_ends_does_not_outlive_it(tmp_path):
    begun, go_on = Event(), Event()

    class Slow(Health):
        def write(self, path):
            begun.set()
            go_on.wait()
            super().write(path)

    async def run():
        async with kept(Slow(), tmp_path / "health.json", pulse=0):
            await asyncio.to_thread(begun.wait)

    running = asyncio.create_task(run())
    await asyncio.to_thread(begun.wait)
    for _ in range(1_000):  # turns in which it could end without waiting for the note
        await asyncio.sleep(0)
    go_on.set()
    await running
    await asyncio.get_running_loop().shutdown_default_executor()
    assert not (tmp_path / "health.json").exists()


async def test_where_nothing_can_be_written_the_bot_goes_on_and_says_so(tmp_path, caplog):
    async with kept(Health(), tmp_path / "nowhere" / "health.json", pulse=0):
        await eventually(lambda: "health is not noted" in caplog.text)
