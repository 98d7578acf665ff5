"""From text to terms: the one analyzer, the same for every engine, for paragraphs and for questions.

Words are folded (case, accents, apostrophes, possessives) and stemmed as English; stop words go. Runs of
Han and kana give each character and each pair of neighbours, so that no segmenter is needed. The text
itself is never changed: a token says where it stands.

    >>> terms("The ministers' plans for 长江")
    ('minist', 'plan', '长', '长江', '江')
"""

import re
import threading
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import Stemmer

from index.stopwords import STOP_WORDS

_MARKS = "".join(
    chr(code) for code in range(0x300, 0x10000) if unicodedata.category(chr(code)).startswith("M")
)
"""What combines with the letter before it: accents, and the vowel signs of many scripts."""

_WORD = re.compile(
    r"(?:[A-Z]\.){2,}"  # U.S.
    r"|\d+(?:[.,]\d+)+"  # 1,800.5
    rf"|[^\W_]+(?:['’ʼ{_MARKS}]+[^\W_]+)*[{_MARKS}]*"  # O'Connor's
)
_HAN_AND_KANA = (
    "\u3005\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"
    "\U00020000-\U0003fffd"
)
_HAN_OR_KANA = re.compile(f"[{_HAN_AND_KANA}]")
_SCRIPT_RUN = re.compile(f"(?P<cjk>[{_HAN_AND_KANA}]+)|[^{_HAN_AND_KANA}]+")
_ACCENTS = re.compile("[\u0300-\u036f]")
_APOSTROPHES = str.maketrans("", "", "'’ʼ")
_POSSESSIVE = re.compile("['’ʼ][sS]$")


class Token(NamedTuple):
    """A term and where it stands in the text: a half-open span in code points."""

    term: str
    start: int
    end: int


def terms(text: str) -> tuple[str, ...]:
    """Return the terms of a text in their order. Any text will do; one without words gives none."""
    found: list[str] = []  # as `tokens` would find them, in half the time, since the places are not noted
    for word in _WORD.findall(text):
        if word.isascii():
            found.append(_term(word))
        else:
            found.extend(token.term for token in _by_script(word, 0))
    return tuple(filter(None, found))


def is_han_or_kana(term: str) -> bool:
    """Tell whether a term is a character, or a pair, of Han or kana."""
    return bool(_HAN_OR_KANA.match(term))


def tokens(text: str) -> Iterator[Token]:
    """Yield the terms of a text with their places, in order of where they start."""
    for match in _WORD.finditer(text):
        word = match.group()
        if not word.isascii():
            yield from _by_script(word, match.start())
        elif term := _term(word):
            yield Token(term, match.start(), match.end())


def _by_script(word: str, offset: int) -> Iterator[Token]:
    for run in _SCRIPT_RUN.finditer(word):
        start, end = offset + run.start(), offset + run.end()
        if run["cjk"]:
            yield from _characters_and_pairs(run.group(), start)
        elif term := _term(run.group()):
            yield Token(term, start, end)


def _characters_and_pairs(run: str, offset: int) -> Iterator[Token]:
    run = _fold_width(run)
    for place, character in enumerate(run, start=offset):
        yield Token(character, place, place + 1)
        if pair := run[place - offset : place - offset + 2][1:]:
            yield Token(character + pair, place, place + 2)


def _fold_width(run: str) -> str:
    """Make full width of half-width kana, unless that would shift the places."""
    folded = unicodedata.normalize("NFKC", run)
    return folded if len(folded) == len(run) else run


@lru_cache(maxsize=1 << 17)
def _term(word: str) -> str:
    """Fold and stem a word; a stop word gives ''."""
    if word[0].isdigit():
        return _fold(word.replace(",", ""))
    folded = _fold(_POSSESSIVE.sub("", word).replace(".", ""))
    if folded not in STOP_WORDS:
        return str(_english.stem(folded))
    # In capitals it is a name: WHO and US are not "who" and "us".
    return folded if len(word) > 1 and word.isupper() else ""


def _fold(word: str) -> str:
    if not word.isascii():
        word = unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFKD", word)))
    return word.translate(_APOSTROPHES).casefold()


class _English(threading.local):
    """A Snowball stemmer for each thread, since threads may not share one."""

    def __init__(self) -> None:
        # Without a cache of its own, which takes longer than stemming; `_term` has one.
        self.stem = Stemmer.Stemmer("english", 0).stemWord


_english = _English()
