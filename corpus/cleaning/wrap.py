"""Text that was wrapped by hand at a fixed width, and its paragraphs put together again.

Whether a file is wrapped is asked of the file as a whole: many of its lines end within a sentence,
and of nearly all of these the next line's first word would not have fitted.
"""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from corpus.cleaning.furniture import furniture_reason
from corpus.cleaning.line import Line
from corpus.cleaning.prose import ends_sentence, is_caseless

_NARROWEST, _WIDEST = 30, 120
"""Characters. Outside of these nobody wraps by hand."""

_FEWEST_WRAPS = 3
_SHARE_OF_OPEN_LINES = 0.8
_SHARE_OF_LINES = 0.3
"""Wrapped files measure near 1 and above .5 here; others below .2 in one of the two."""

_SHARE_OF_SMALL_LETTERS = 0.3
"""Of the lines after an open one; lists of names and results have none, wrapped German about half."""

_RAGGED = 8
"""Characters that a line may stay short of the width by a hand's liberty."""


def join_wrapped(lines: list[Line]) -> list[Line]:
    """Return the lines with one space in place of each hard wrap; all as they are where none is."""
    width = wrap_width(lines)
    if width is None:
        return lines
    return join(lines, lambda line, after: _goes_on(line, after, width))


def join(lines: list[Line], goes_on: Callable[[Line, Line], bool]) -> list[Line]:
    """Join each line with the next of its block where `goes_on` says that it does.

    A line that has a reason is joined to nothing.
    """
    paragraphs: list[list[Line]] = []
    for line in lines:
        last = paragraphs[-1][-1] if paragraphs else None
        if last and _may_be_one(last, line) and goes_on(last, line):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return [_joined(parts) for parts in paragraphs]


def _may_be_one(line: Line, after: Line) -> bool:
    return line.block == after.block and line.reason is None and after.reason is None


def _joined(parts: list[Line]) -> Line:
    if len(parts) == 1:
        return parts[0]
    text = " ".join(part.text for part in parts)
    return replace(parts[0], text=text, reason=furniture_reason(text))


def wrap_width(lines: list[Line]) -> int | None:
    """Return the width at which the lines were wrapped, in characters; None where they were not."""
    lengths = sorted(len(line.text) for line in lines)
    width = lengths[int(0.98 * (len(lengths) - 1))] if lengths else 0
    if not _NARROWEST <= width <= _WIDEST:
        return None
    pairs = [(line, after) for line, after in pairwise(lines) if line.block == after.block]
    open_pairs = [pair for pair in pairs if not ends_sentence(pair[0].text)]
    wraps = sum(_is_full(line, after, width - _RAGGED) for line, after in open_pairs)
    if not _goes_on_in_small_letters(open_pairs):
        return None
    often = wraps >= _SHARE_OF_OPEN_LINES * len(open_pairs) and wraps >= _SHARE_OF_LINES * len(pairs)
    return width if often and wraps >= _FEWEST_WRAPS else None


def _goes_on_in_small_letters(pairs: list[tuple[Line, Line]]) -> bool:
    """Tell whether words are cut off from their sentences; short titles and names are not."""
    cased = [after.text[0] for _, after in pairs if after.text[0].lower() != after.text[0].upper()]
    return sum(map(str.islower, cased)) >= _SHARE_OF_SMALL_LETTERS * len(cased)


def _goes_on(line: Line, after: Line, width: int) -> bool:
    if after.indent > line.indent:
        return False
    if ends_sentence(line.text):
        return _is_full(line, after, width)
    return after.text[0].islower() or _is_full(line, after, width - _RAGGED)


def _is_full(line: Line, after: Line, width: int) -> bool:
    """Tell whether the next line's first word would not have fitted onto this line."""
    first_word = 1 if is_caseless(after.text[0]) else len(after.text.split(maxsplit=1)[0]) + 1
    return len(line.text) + first_word > width
