"""Our Chinese phrases in traditional characters."""

import json

import pytest

from bot.locale.chinese.commands import COMMANDS
from bot.locale.chinese.phrases import PHRASES
from bot.locale.tongue import counted, in_quotation_marks, offered, say, speak, speak_as
from bot.locale.traditional import WRITTEN, converted, traditional
from tests.bot.test_locale import fields


@pytest.fixture(autouse=True)
def english():
    yield
    speak("en-US")


def test_what_is_written_is_what_can_be_made_now():
    """If this fails, phrases were changed since: `python -m bot.locale.traditional` writes them anew."""
    assert json.loads(WRITTEN.read_text("utf-8")) == converted()


def test_a_phrase_keeps_its_places():
    assert [one for one in PHRASES.values() if fields(traditional(one)) != fields(one)] == []


def test_who_has_discord_in_traditional_characters_is_answered_in_them():
    speak("zh-TW")
    told = say("Nobody called {name} is on record", name="陈海生")
    assert told == "收錄的文章中沒有叫「陈海生」的人"
    assert (counted(2, "article"), offered("add"), in_quotation_marks("a")) == ("2 篇文章", "新增", "「a」")


def test_commands_keep_different_names():
    assert len(set(map(traditional, COMMANDS.values()))) == len(set(COMMANDS.values()))


@pytest.mark.parametrize(
    ("text", "told"),
    [("港務長說了什麼？", "已過期"), ("港務長對渡輪的看法", "已過期"), ("著名的港务长说了什么？", "已过期")],
)
def test_a_message_is_answered_in_its_own_characters(text, told):
    speak_as(text)
    assert say("This has expired. Please ask again.").startswith(told)
