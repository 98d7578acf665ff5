"""Cutting texts to what Discord takes: measured after escaping, between words, and never in silence."""

import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator

from bot.pages.escape import escape
from corpus.statement import Span

_AFTER_THESE = " \t\n\u3000。！？；，、"
_LONGEST_CLUSTER = 32
_ZERO_WIDTH_JOINER = "\u200d"


def cuts(text: str, limit: int, harmless: Callable[[str], str] = escape) -> Iterator[Span]:
    """Yield where to cut a text into pieces of which none is longer than `limit` once it is made harmless.

    The pieces make up the text again, but for a piece of nothing but space, which Discord would refuse.
    """
    start = 0
    while start < len(text):
        window = text[start : start + limit + 1]
        end = start + _fitting(window, limit, harmless)
        if not text[start:end].isspace():
            yield start, end
        start = end


def clip(text: str, limit: int, harmless: Callable[[str], str] = escape) -> str:
    """Make a text harmless; one that is longer than `limit` then is cut, and ends in an ellipsis."""
    whole = harmless(text)
    if len(whole) <= limit:
        return whole
    return harmless(text[: _fitting(text, limit - 1, harmless)].rstrip()) + "…"


def _fitting(text: str, limit: int, harmless: Callable[[str], str] = escape) -> int:
    """Return how many characters to take, so that they fit once escaped and end with a word if possible."""
    window = text[: limit + 1]
    most = _most(window, limit, harmless)
    if most == len(text):
        return most
    after_word = 1 + max(window.rfind(mark, most // 2, most) for mark in _AFTER_THESE)
    return after_word or _before_cluster(window, most)


def _most(window: str, limit: int, harmless: Callable[[str], str]) -> int:
    """Return how many characters fit once escaped, whatever they end with.

    Escaping one character more never makes less. So as many as are too many are left out, until the rest
    fits, and the longest that does is searched for between the last two: few are too many in most texts.
    """
    fits = too_many = len(window)
    while (over := len(harmless(window[:fits])) - limit) > 0:
        fits, too_many = max(0, fits - over), fits
    longer = range(fits + 1, too_many)
    return fits + bisect_right(longer, limit, key=lambda end: len(harmless(window[:end])))


def _before_cluster(text: str, most: int) -> int:
    """Step back to where what a reader sees as one character is not cut in two."""
    end = most
    while end > max(1, most - _LONGEST_CLUSTER) and _belong_together(text[end - 1], text[end]):
        end -= 1
    return end


def _belong_together(left: str, right: str) -> bool:
    marked = unicodedata.category(right).startswith("M") or right == _ZERO_WIDTH_JOINER
    skin_tone = "\U0001f3fb" <= right <= "\U0001f3ff"
    flag = all("\U0001f1e6" <= letter <= "\U0001f1ff" for letter in (left, right))
    return marked or skin_tone or flag or left == _ZERO_WIDTH_JOINER
