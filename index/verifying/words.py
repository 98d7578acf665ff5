"""Words as a quotation is compared by: all of them, in order, without case, accents and punctuation.

Traditional characters are taken for simplified ones.

Not the terms of `index/analyze.py`, which leave out "not" and make one of "will" and "willing".

    >>> [word.folded for word in words("“We WON’T pay 1,800.”")]
    ['we', 'wont', 'pay', '1800']
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from index.scripts import NO_LETTERS
from index.scripts import fold as fold_script

_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S.
    r"|\d+(?:[.,]\d+)*"  # 1,800.5
    rf"|[{NO_LETTERS}]"  # one by one, since no spaces part the words
    rf"|[^\W_{NO_LETTERS}]+(?:['’ʼ][^\W_{NO_LETTERS}]+)*"  # won't
)
_NOT_COMPARED = re.compile("[\u0300-\u036f'’ʼ.]")
_THOUSANDS = re.compile(r",(?=\d{3}(?!\d))")


class Word(NamedTuple):
    """A word, folded, and where it stands in the text: a half-open span in code points."""

    folded: str
    start: int
    end: int


def words(text: str) -> list[Word]:
    """Return the words of a text in their order. A text without any gives none."""
    return [Word(_fold(match.group()), *match.span()) for match in _WORD.finditer(text)]


@lru_cache(maxsize=1 << 16)
def _fold(word: str) -> str:
    if word[0].isdigit():
        return _THOUSANDS.sub("", word)
    plain = word if word.isascii() else unicodedata.normalize("NFKD", fold_script(word))
    return _NOT_COMPARED.sub("", plain).casefold()
