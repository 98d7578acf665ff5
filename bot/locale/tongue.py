"""Saying our own phrases in the language of whoever is answered.

A phrase is known by its English words; `bot/locale/chinese` has the Chinese ones, `bot/locale/traditional.py`
has them in traditional characters. The language is that of the task in which somebody is answered, and of
what it asks of a thread; elsewhere it is English.
"""

import re
from collections.abc import Iterable, Mapping
from contextvars import ContextVar
from typing import Literal, TypeAlias

from bot.locale.chinese.commands import COMMANDS
from bot.locale.chinese.counted import COUNTED
from bot.locale.chinese.phrases import PHRASES
from bot.locale.traditional import traditional

Language: TypeAlias = Literal["english", "simplified", "traditional"]

_SPOKEN: ContextVar[Language] = ContextVar("spoken", default="english")
_LOCALES: dict[str, Language] = {"zh-CN": "simplified", "zh-TW": "traditional"}
_FIELD = re.compile("[{][^{}]+[}]")
_HAN = re.compile("[\u4e00-\u9fff]")
_LETTER = re.compile("[A-Za-z\u00c0-\u024f]")
_TRADITIONAL = re.compile("[說麼誰對這個嗎談關於論講問題會過時報]")
"""One of these stands in nearly every question in traditional characters, and in none in simplified ones."""

_KANA_OR_HANGUL = re.compile("[\u3040-\u30ff\uac00-\ud7ff]")


def speak(locale: str) -> None:
    """Speak the language of a locale of Discord's from now on, in this task."""
    _SPOKEN.set(_LOCALES.get(locale, "english"))


def speak_as(text: str) -> None:
    """Speak the language that somebody writes: of a message, Discord does not tell the locale."""
    chinese = _HAN.search(text) and not _KANA_OR_HANGUL.search(text)
    characters: Language = "traditional" if _TRADITIONAL.search(text) else "simplified"
    _SPOKEN.set(characters if chinese else "english")


def say(english: str, **values: object) -> str:
    """Return a phrase in the language that is spoken, with the values that belong into its braces, if any."""
    phrase = _in_chinese(english, PHRASES)
    if phrase is None:
        return english.format(**values) if values else english
    return _FIELD.sub(lambda field: _apart(field, field.group().format(**values)), phrase)


def _in_chinese(english: str, catalogue: Mapping[str, str]) -> str | None:
    """Return a phrase in the Chinese that is spoken; None where English is, or there is no Chinese for it."""
    language = _SPOKEN.get()
    phrase = catalogue.get(english) if language != "english" else None
    return traditional(phrase) if phrase and language == "traditional" else phrase


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


def in_quotation_marks(words: str) -> str:
    """Return words as quoted."""
    return say("“{words}”", words=words)


def counted(number: int, noun: str, nouns: str = "") -> str:
    """Return `1 paragraph`, `2 paragraphs`, `1,200 paragraphs`, in the language that is spoken."""
    phrase = _in_chinese(noun, COUNTED)
    if phrase is None:
        return f"{number:,} {noun if number == 1 else nouns or f'{noun}s'}"
    return phrase.format(number=f"{number:,}")


def offered(english: str) -> str:
    """Return the name or the description of a command as Discord shows it in the language that is spoken."""
    return _in_chinese(english, COMMANDS) or english
