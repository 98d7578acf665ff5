"""Our phrases in Chinese: each has one, with the same places to fill in, and it fits."""

import re
from datetime import date
from string import Formatter

import pytest

from bot.locale.chinese.commands import COMMANDS
from bot.locale.chinese.counted import COUNTED
from bot.locale.chinese.phrases import PHRASES, SUBJECTS
from bot.locale.tongue import counted, listed, offered, say, speak, speak_as


def fields(phrase):
    """Return the names of what is filled in; a day may be written in parts."""
    return {name.split(".")[0] for _, name, _, _ in Formatter().parse(phrase) if name is not None}


@pytest.fixture(autouse=True)
def english():
    yield
    speak("en-US")


def test_nothing_is_translated_twice():
    assert sum(map(len, SUBJECTS)) == len(PHRASES)


def test_a_translation_has_the_places_of_the_phrase():
    assert [said for said, chinese in PHRASES.items() if fields(chinese) != fields(said)] == []


def test_a_translation_is_a_sentence_where_the_phrase_is_one():
    ends = re.compile("[.?!。？！]$")
    alike = {said: bool(ends.search(said)) == bool(ends.search(chinese)) for said, chinese in PHRASES.items()}
    assert [said for said, fits in alike.items() if not fits] == []


def test_a_translation_is_in_chinese():
    """Punctuation of Chinese is as wide as its characters; what is typed and names of things stay."""
    typed = re.compile("--data|`[^`]*`|[{][^}]*[}]|onrecord .*|[A-Z-]{2,}|[*][A-Za-z]+[*]")
    english = {said: typed.sub("", chinese) for said, chinese in PHRASES.items()}
    allowed = {"Discord", "onrecord"}
    left = {said: set(re.findall("[A-Za-z]{2,}", text)) - allowed for said, text in english.items()}
    assert {said: words for said, words in left.items() if words} == {}
    assert [said for said, text in english.items() if re.search("[\u4e00-\u9fff][,;:!?(]", text)] == []


def test_a_translation_takes_no_more_room():
    """The limits of Discord are kept with the English words in mind."""
    bare = re.compile("[{][^}]*[}]")
    more = {said: len(bare.sub("", chinese)) - len(bare.sub("", said)) for said, chinese in PHRASES.items()}
    assert {said: characters for said, characters in more.items() if characters > 5} == {}


def test_commands_are_named_as_they_are_offered():
    known = {said.split(":")[0] for said in COMMANDS.values()}
    named = {name for text in PHRASES.values() for name in re.findall("/([\u4e00-\u9fff]+(?: 删除)?)", text)}
    assert len(named) > 5
    assert {word for name in named for word in name.split()} - known == set()


def test_how_much_there_is_is_counted_in_both_languages():
    assert [counted(number, "day") for number in (1, 2, 1200)] == ["1 day", "2 days", "1,200 days"]
    speak("zh-CN")
    assert counted(1200, "day") == COUNTED["day"].format(number="1,200")


def test_what_stands_in_no_braces_is_said_as_it_is():
    assert say("{a}") == "{a}"
    assert say("{a}", a="{b}") == "{b}"


def test_letters_stand_apart_from_the_characters_of_a_chinese_phrase():
    speak("zh-CN")
    said = "On record, but not as the words of {speaker}: it is said by {names}."
    assert say(said, speaker="Ann Roe", names="王文清") == "有记录，但不是 Ann Roe 的话：发言者是王文清。"
    assert (
        say(said, speaker="王文清", names="Élodie Roy") == "有记录，但不是王文清的话：发言者是 Élodie Roy。"
    )
    assert say("in {day.year}", day=date(2024, 5, 17)) == "2024年"


def test_names_are_listed_and_commands_named_as_each_language_does():
    assert (listed(["a", "b"]), offered("ask")) == ("a, b", "ask")
    speak("zh-CN")
    assert (listed(["a", "b"]), offered("ask")) == ("a、b", COMMANDS["ask"])


@pytest.mark.parametrize(
    ("locale", "chinese"), [("zh-CN", True), ("zh-TW", True), ("en-US", False), ("fr", False), ("ja", False)]
)
def test_a_locale_decides_the_language(locale, chinese):
    speak(locale)
    assert (say("Share") != "Share") == chinese


@pytest.mark.parametrize(
    ("text", "chinese"),
    [
        ("港务长说了什么？", True),
        ("What about 港?", True),
        ("港湾はどこですか", False),
        ("ferry", False),
        ("", False),
    ],
)
def test_a_message_is_answered_in_the_language_it_is_written_in(text, chinese):
    speak_as(text)
    assert (say("Share") != "Share") == chinese
