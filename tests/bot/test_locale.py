"""Our phrases in Chinese: each has one, with the same places to fill in, and it fits."""

import ast
from pathlib import Path
from string import Formatter
from typing import get_args

import pytest

from bot.feedback import REASONS
from bot.locale.chinese.counted import COUNTED
from bot.locale.chinese.phrases import PHRASES, SUBJECTS
from bot.locale.tongue import counted, say, speak, speak_as
from corpus.library import Outcome
from index.refusal import RefusalKind

BOT = Path(__file__).parents[2] / "bot"
TREES = [ast.parse(path.read_text("utf-8")) for path in BOT.rglob("*.py") if "locale" not in path.parts]


def said():
    """Return all phrases that stand within a call of `say`."""
    calls = [node for tree in TREES for node in ast.walk(tree) if isinstance(node, ast.Call)]
    named = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "say"]
    within = (node for call in named for node in ast.walk(call.args[0]))
    return {node.value for node in within if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def written():
    """Return all texts that stand anywhere in the bot."""
    nodes = [node for tree in TREES for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    return {node.value for node in nodes}


def named():
    """Return the words for what came of something, which are said and stand in no call of `say`."""
    kinds = (kind.replace("_", " ") for kind in get_args(RefusalKind))
    return {*kinds, *get_args(Outcome), *REASONS}


def fields(phrase):
    """Return the names of what is filled in; a day may be written in parts."""
    return {name.split(".")[0] for _, name, _, _ in Formatter().parse(phrase) if name is not None}


@pytest.fixture(autouse=True)
def english():
    yield
    speak("en-US")


def test_every_phrase_that_is_said_is_translated():
    assert len(said()) > 30
    assert (said() | named()) - set(PHRASES) == set()


def test_nothing_is_translated_twice():
    assert sum(map(len, SUBJECTS)) == len(PHRASES)


def test_nothing_is_translated_that_nobody_says():
    assert set(PHRASES) - written() - named() == set()


@pytest.mark.parametrize("english", PHRASES)
def test_a_translation_has_the_places_of_the_phrase(english):
    assert fields(PHRASES[english]) == fields(english)


def test_how_much_there_is_is_counted_in_both_languages():
    assert [counted(number, "day") for number in (1, 2, 1200)] == ["1 day", "2 days", "1,200 days"]
    speak("zh-CN")
    assert counted(1200, "day") == COUNTED["day"].format(number="1,200")


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
