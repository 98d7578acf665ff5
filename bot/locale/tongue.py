"""Saying our own phrases in the language of whoever is answered.

A phrase is known by its English words; `bot/locale/chinese` has the Chinese ones. The language is that of
the task in which somebody is answered, and of what it asks of a thread; elsewhere it is English.
"""

import re
from collections.abc import Iterable
from contextvars import ContextVar

from bot.locale.chinese.commands import COMMANDS
from bot.locale.chinese.counted import COUNTED
from bot.locale.chinese.phrases import PHRASES

_CHINESE: ContextVar[bool] = ContextVar("chinese", default=False)
_FIELD = re.compile("[{][^{}]+[}]")
_HAN = re.compile("[\u4e00-\u9fff]")
_LETTER = re.compile("[A-Za-z\u00c0-\u024f]")
_KANA_OR_HANGUL = re.compile("[\u3040-\u30ff\uac00-\ud7ff]")


def speak(locale: str) -> None:
    """Speak the language of a locale of Discord's from now on, in this task."""
    _CHINESE.set(locale.startswith("zh"))


def speak_as(text: str) -> None:
    """Speak the language that somebody writes: of a message, Discord does not tell the locale."""
    _CHINESE.set(bool(_HAN.search(text)) and not _KANA_OR_HANGUL.search(text))


def say(english: str, **values: object) -> str:
    """Return a phrase in the language that is spoken, with the values that belong into its braces, if any."""
    if not _CHINESE.get() or english not in PHRASES:
        return english.format(**values) if values else english
    chinese = PHRASES[english]
    return _FIELD.sub(lambda field: _apart(field, field.group().format(**values)), chinese)


def _apart(field: re.Match[str], value: str) -> str:
    """Return what fills a field, with a space where its letters would touch a Chinese character.

    `发言者是 Ann Roe。`, but `发言者是王文清。`
    """
    before, after = field.string[: field.start()], field.string[field.end() :]
    start = " " if _HAN.match(before[-1:]) and _LETTER.match(value) else ""
    end = " " if _HAN.match(after) and _LETTER.match(value[-1:]) else ""
    return f"{start}{value}{end}"


def listed(words: Iterable[str]) -> str:
    """Return words or names one after the other."""
    return say(", ").join(words)


def counted(number: int, noun: str, nouns: str = "") -> str:
    """Return `1 paragraph`, `2 paragraphs`, `1,200 paragraphs`, in the language that is spoken."""
    if _CHINESE.get() and noun in COUNTED:
        return COUNTED[noun].format(number=f"{number:,}")
    return f"{number:,} {noun if number == 1 else nouns or f'{noun}s'}"


def offered(english: str) -> str:
    """Return the name or the description of a command as Discord shows it in the language that is spoken."""
    return COMMANDS.get(english, english) if _CHINESE.get() else english
