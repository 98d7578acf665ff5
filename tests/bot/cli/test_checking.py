import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.app import open_app
from bot.check import findings
from bot.kept.asker import Asker
from bot.settings import Settings


def test_a_sound_installation_is_green(onrecord, articles):
    onrecord("add", articles)
    ran = onrecord("check")
    assert ran.code == 0
    assert "ok    library: sound, 3 articles, 5 paragraphs" in ran.out
    assert "note  token: none" in ran.out


def test_a_library_that_is_not_there_is_wrong_and_says_what_to_do(onrecord):
    ran = onrecord("check")
    assert ran.code == 1
    assert (
        "wrong library: There is no library at data/library.sqlite\n      Make one with: onrecord add"
        in ran.out
    )


def test_a_damaged_library_is_wrong(onrecord, articles):
    onrecord("add", articles)
    path = Path("data/library.sqlite")
    path.write_bytes(path.read_bytes()[:5000])
    ran = onrecord("check")
    assert ran.code == 1
    assert "wrong library: " in ran.out


def test_a_lost_paragraph_is_wrong(onrecord, articles):
    onrecord("add", articles)
    with closing(sqlite3.connect("data/library.sqlite")) as other, other:
        other.execute("DELETE FROM paragraph WHERE article_id = 'rain.md'")
    other.close()
    ran = onrecord("check")
    assert ran.code == 1
    assert "rain.md, version 1, lacks paragraphs" in ran.out


@pytest.mark.parametrize(
    ("token", "mark"),
    [
        ("hunter2", "wrong token: ONRECORD_DISCORD_TOKEN does not look like a bot's token"),
        (f"{'M' * 24}.{'G' * 6}.{'x' * 38}", "ok    token: there, and of the right form"),
    ],
)
def test_the_form_of_the_token_is_checked_and_the_token_not_shown(
    onrecord, articles, monkeypatch, token, mark
):
    onrecord("add", articles)
    monkeypatch.setenv("ONRECORD_DISCORD_TOKEN", token)
    out = onrecord("check").out
    assert mark in out
    assert token not in out


def test_a_mistyped_setting_is_said_by_every_command(onrecord, monkeypatch):
    monkeypatch.setenv("ONRECORD_PASAGES", "3")
    ran = onrecord("check")
    assert ran.code == 1
    assert "Perhaps ONRECORD_PASSAGES is meant" in ran.err


def test_the_bot_without_a_token_says_what_to_do(onrecord):
    ran = onrecord("bot")
    assert ran.code == 1
    assert "ONRECORD_DISCORD_TOKEN" in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("name", ["log.sqlite", "shown.sqlite", "asker.key"])
def test_whatever_else_is_damaged_is_wrong_too(onrecord, articles, name):
    onrecord("add", articles)
    Path("data", name).write_text("Shopping list. " * 100)
    ran = onrecord("check")
    assert ran.code == 1
    assert f"data/{name}" in ran.out


def test_a_list_of_failures_is_not_endless_and_is_that_of_the_last_adding(onrecord, tmp_path, articles):
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    for number in range(12):
        (pictures / f"{number}.jpg").touch()
    onrecord("add", pictures)
    out = onrecord("check").out
    assert out.count("not read on") == 10
    assert "and 2 more" in out
    onrecord("add", articles)
    assert "not read on" not in onrecord("check").out


def test_a_folder_that_cannot_be_one_is_said_so(onrecord, tmp_path, articles):
    (tmp_path / "file").touch()
    ran = onrecord("--data", tmp_path / "file", "add", articles)
    assert (ran.code, ran.out) == (1, "")
    assert "cannot be a data folder" in ran.err


def test_an_env_file_that_is_not_utf_8_is_said_so(onrecord):
    Path(".env").write_bytes(b"\xff\xfeO\x00")
    ran = onrecord("check")
    assert ran.code == 1
    assert ".env is not UTF-8" in ran.err


def test_the_version_is_shown_without_settings(onrecord):
    ran = onrecord("--version")
    assert (ran.code, ran.out.startswith("onrecord ")) == (0, True)


def test_a_file_about_people_that_others_may_open_is_noted_with_what_to_do(onrecord, articles):
    onrecord("add", articles)
    onrecord("ask", "rain")
    assert "chmod" not in onrecord("check").out
    Path("data/log.sqlite").chmod(0o640)
    assert "chmod 600 data/log.sqlite" in onrecord("check").out


def test_the_folder_that_is_made_is_private(onrecord, articles):
    onrecord("add", articles)
    assert Path("data").stat().st_mode & 0o777 == 0o700


async def test_a_lost_key_is_noted_while_the_log_knows_people_by_it(tmp_path):
    settings = Settings(data=tmp_path)
    async with open_app(settings, create=True) as app:
        await app.ask("rain", Asker("discord", "1"))
    assert not any(one.what.startswith("key:") for one in await asyncio.to_thread(list, findings(settings)))
    settings.key_path.unlink()
    (lost,) = (
        one for one in await asyncio.to_thread(list, findings(settings)) if one.what.startswith("key:")
    )
    assert lost.what == f"key: {settings.key_path} is gone, and the log knows 1 person by it"
    assert "log prune" in lost.fix
