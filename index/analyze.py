"""From text to terms: the one analyzer, the same for every engine, for paragraphs and for questions.

Words are folded (case, accents, apostrophes, possessives) and stemmed as English; stop words go. A word of
another alphabet, and of another language in Latin letters, also gives its runs of four letters, marked as
such. Scripts that are not cut at spaces give pieces (`index/scripts.py`). The text itself is never changed: a
token says where it stands.

    >>> terms("The ministers' plans for 长江")
    ('minist', 'plan', '长', '长江', '江')
    >>> terms("die Brücken", "other")
    ('brucken', '_bruc', '_ruck', '_ucke', '_cken')
"""

import re
import threading
import unicodedata
from collections.abc import Container, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

import Stemmer

from index.language import SMALL_WORDS, Language
from index.scripts import pieces, runs
from index.stopwords import STOP_WORDS

GRAM = 4
"""Letters in a run."""

GRAM_MARK = "_"
"""What a run of letters starts with, and no other term."""

MARKS = "".join(
    chr(code) for code in range(0x300, 0x10000) if unicodedata.category(chr(code)).startswith("M")
)
"""What combines with the letter before it: accents, and the vowel signs of many scripts."""

_WORD = re.compile(
    r"(?:[A-Z]\.){2,}"  # U.S.
    r"|\d+(?:[.,]\d+)+"  # 1,800.5
    rf"|[^\W_]+(?:['’ʼ{MARKS}]+[^\W_]+)*[{MARKS}]*"  # O'Connor's
)
_ACCENTS = re.compile("[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]")
"""Of Latin, Greek and Cyrillic letters; points and vowels that Hebrew and Arabic may leave out."""

_LETTERS = str.maketrans("ıłøđ", "ilod")
"""What looks like a letter with an accent, and does not come apart into both."""

_IN_GRAMS = re.compile("[\u0370-\u074f\u10a0-\u10ff\u1c80-\u1cbf\u1f00-\u1fff\ufb1d-\ufdff\ufe70-\ufefc]")
"""Greek, Cyrillic, Armenian, Hebrew, Arabic, Georgian. Not the Indian scripts: see the decision."""

_APOSTROPHES = str.maketrans("", "", "'’ʼ")
_POSSESSIVE = re.compile("['’ʼ][sS]$")


class Token(NamedTuple):
    """A term and where it stands in the text: a half-open span in code points."""

    term: str
    start: int
    end: int


def terms(text: str, language: Language = "en") -> tuple[str, ...]:
    """Return the terms of a text in their order. Any text will do; one without words gives none."""
    found: list[str] = []  # as `tokens` would find them, in half the time, since the places are not noted
    for word in _WORD.findall(text):
        if not word.isascii():
            found.extend(token.term for token in _by_script(word, 0, language))
        elif language == "en":
            found.append(_term(word))
        else:
            found.extend(_term_and_grams(word, language))
    return tuple(filter(None, found))


def tokens(text: str, language: Language = "en") -> Iterator[Token]:
    """Yield the terms of a text with their places, in order of where they start.

    Runs of letters have the place of their word.
    """
    for match in _WORD.finditer(text):
        word = match.group()
        if language != "en" or not word.isascii():
            yield from _by_script(word, match.start(), language)
        elif term := _term(word):  # most words by far, so they are spared the rest
            yield Token(term, match.start(), match.end())


@lru_cache(maxsize=128)
def read(text: str, language: Language) -> tuple[Token, ...]:
    """Return the tokens of a text, kept for a while: an answer looks at each of its paragraphs often."""
    return tuple(tokens(text, language))


def stands_in(word: Sequence[str], present: Container[str]) -> bool:
    """Tell whether one of the terms of a word is present, or half of its runs of letters.

    Half of them are enough: they are what an inflection of the word leaves of it.
    """
    grams = [term in present for term in word if _is_gram(term)]
    if any(term in present for term in word if not _is_gram(term)):
        return True
    return bool(grams) and 2 * sum(grams) >= len(grams)


def has_grams(word: Sequence[str]) -> bool:
    """Tell whether there are runs of letters among the terms of a word."""
    return any(map(_is_gram, word))


def _is_gram(term: str) -> bool:
    return term[0] == GRAM_MARK


def _by_script(word: str, offset: int, language: Language) -> Iterator[Token]:
    for run in runs(word):
        start = offset + run.start
        if run.kind:
            yield from (Token(piece, offset + first, offset + end) for piece, first, end in pieces(run))
        else:
            for term in _term_and_grams(run.text, language):
                yield Token(term, start, start + len(run.text))


@lru_cache(maxsize=1 << 16)
def _term_and_grams(word: str, language: Language) -> tuple[str, ...]:
    term = _term(word)
    in_latin = word[0] < "\u0370"
    if not term or (in_latin and language == "en") or word[0].isdigit():
        return (term,) if term else ()
    if word.casefold() in SMALL_WORDS:
        return ()
    folded = _folded(word) if in_latin or _IN_GRAMS.match(word) else ""
    return (term, *(f"{GRAM_MARK}{folded[place : place + GRAM]}" for place in range(len(folded) - GRAM + 1)))


@lru_cache(maxsize=1 << 17)
def _term(word: str) -> str:
    """Fold and stem a word; a stop word gives ''."""
    if word[0].isdigit():
        return _fold(word.replace(",", ""))
    folded = _folded(word)
    if folded not in STOP_WORDS:
        return str(_english.stem(folded))
    # In capitals it is a name: WHO and US are not "who" and "us".
    return folded if len(word) > 1 and word.isupper() else ""


def _folded(word: str) -> str:
    return _fold(_POSSESSIVE.sub("", word).replace(".", ""))


def _fold(word: str) -> str:
    if not word.isascii():
        apart = _ACCENTS.sub("", unicodedata.normalize("NFKD", word))
        word = unicodedata.normalize("NFC", apart).casefold().translate(_LETTERS)
    return word.translate(_APOSTROPHES).casefold()


class _English(threading.local):
    """A Snowball stemmer for each thread, since threads may not share one."""

    def __init__(self) -> None:
        # Without a cache of its own, which takes longer than stemming; `_term` has one.
        self.stem = Stemmer.Stemmer("english", 0).stemWord


_english = _English()
