"""Cutting texts to what Discord takes: measured after escaping, between words, and never in silence."""

import unicodedata
from bisect import bisect_right
from collections.abc import Callable

from bot.escape import escape

_AFTER_THESE = " \t\n\u3000。！？；，、"
_LONGEST_CLUSTER = 32
_ZERO_WIDTH_JOINER = "\u200d"


def split(text: str, limit: int, harmless: Callable[[str], str] = escape) -> list[str]:
    """Cut a text into pieces of which none is longer than `limit` once it is made harmless.

    The pieces make up the text again, but for a piece of nothing but space, which Discord would refuse.
    """
    pieces = []
    while text:
        end = _fitting(text, limit, harmless)
        pieces.append(text[:end])
        text = text[end:]
    return [piece for piece in pieces if not piece.isspace()]


def clip(text: str, limit: int, harmless: Callable[[str], str] = escape) -> str:
    """Make a text harmless; one that is longer than `limit` then is cut, and ends in an ellipsis."""
    whole = harmless(text)
    if len(whole) <= limit:
        return whole
    return harmless(text[: _fitting(text, limit - 1, harmless)].rstrip()) + "…"


def _fitting(text: str, limit: int, harmless: Callable[[str], str] = escape) -> int:
    """Return how many characters to take, so that they fit once escaped and end with a word if possible."""
    window = text[: limit + 1]
    if len(text) <= limit and len(harmless(text)) <= limit:
        return len(text)
    # Escaping one character more never makes less, so the longest that fits can be searched for.
    most = bisect_right(range(len(window) + 1), limit, key=lambda end: len(harmless(window[:end]))) - 1
    after_word = 1 + max(window.rfind(mark, most // 2, most) for mark in _AFTER_THESE)
    return after_word or _before_cluster(window, most)


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
