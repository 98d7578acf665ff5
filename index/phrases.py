"""Exact phrases: what stands within quotation marks of any kind, and where a text has it, letter for letter.

Case and the kind of apostrophe do not count, nor what stands between the words: spaces, punctuation, other
quotation marks.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from index.analyze import MARKS, terms
from index.scripts import is_piece
from index.understanding.tidy import without_marks

_QUOTED = re.compile(
    """"(?P<a>[^"]+)" | “(?P<b>[^“”]+)[”"] | „(?P<c>[^„“”]+)[“”] | «(?P<d>[^«»]+)» | »(?P<e>[^«»]+)«
    | 「(?P<f>[^「」]+)」 | 『(?P<g>[^『』]+)』 | ‹(?P<h>[^‹›]+)› | ``(?P<i>[^`']+)''
    | (?<!\\w)[‘'](?P<j>[^‘’']+(?:[’'](?=\\w)[^‘’']+)*)[’'](?!\\w)""",
    re.VERBOSE,
)
_APOSTROPHE = "['’‘ʼ]"
_LETTERS = rf"(?:[^\W_]|[{MARKS}])+"
_WORD = re.compile(rf"\d+(?:[.,]\d+)+|{_LETTERS}(?:{_APOSTROPHE}{_LETTERS})*")
_BETWEEN = rf"(?:[^\w{MARKS}]|_)"


def phrases(text: str) -> tuple[str, ...]:
    """Return what stands within quotation marks and has a word that can be looked for, each once."""
    quoted = (without_marks(next(filter(None, match.groups()))) for match in _QUOTED.finditer(text))
    return tuple(dict.fromkeys(phrase for phrase in quoted if terms(phrase)))


def is_quoted(text: str, start: int, end: int) -> bool:
    """Tell whether a span of a text lies within quotation marks."""
    return any(match.start() <= start and end <= match.end() for match in _QUOTED.finditer(text))


def places(phrase: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield where a text has a phrase: half-open spans in code points."""
    return (match.span() for match in _pattern(phrase).finditer(text))


def has_all(wanted: Sequence[str], text: str) -> bool:
    """Tell whether a text has every one of some phrases."""
    return all(_pattern(phrase).search(text) for phrase in wanted)


@lru_cache(maxsize=256)
def _pattern(phrase: str) -> re.Pattern[str]:
    words = _WORD.findall(phrase)
    pattern = "" if is_piece(words[0]) else r"(?<!\w)"
    for before, word in pairwise(("", *words)):
        if before:
            # What is not cut at spaces may have nothing between.
            pattern += _BETWEEN + ("*" if is_piece(before[-1]) or is_piece(word) else "+")
        pattern += re.sub(_APOSTROPHE, _APOSTROPHE, re.escape(word))
    return re.compile(pattern + ("" if is_piece(words[-1][-1]) else r"(?!\w)"), re.IGNORECASE)
