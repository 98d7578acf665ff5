"""Text that was wrapped by hand at a fixed width, and its paragraphs put together again.

Whether a file is wrapped is asked of the file as a whole: many of its lines end within a sentence,
and of nearly all of these the next line's first word would not have fitted.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import pairwise

from corpus.cleaning.line import Line
from corpus.cleaning.prose import ends_sentence, is_caseless

_NARROWEST, _WIDEST = 30, 120
"""Characters. Outside of these nobody wraps by hand."""

_FEWEST_WRAPS = 3
_SHARE_OF_OPEN_LINES = 0.8
_SHARE_OF_LINES = 0.3
"""Wrapped files measure near 1 and above .5 here; others below .2 in one of the two."""

_RAGGED = 8
"""Characters that a line may stay short of the width by a hand's liberty."""


def join_wrapped(lines: list[Line], is_furniture: Callable[[str], bool]) -> list[Line]:
    """Return the lines with one space in place of each hard wrap; all as they are where none is.

    A line that `is_furniture` knows is joined to nothing.
    """
    width = wrap_width(lines)
    if width is None:
        return lines
    return join(lines, lambda line, after: _goes_on(line, after, width), is_furniture)


def join(
    lines: Iterable[Line], goes_on: Callable[[Line, Line], bool], is_furniture: Callable[[str], bool]
) -> list[Line]:
    """Join each line with the next of its block where `goes_on` says that it does."""
    paragraphs: list[list[Line]] = []
    for line in lines:
        last = paragraphs[-1][-1] if paragraphs else None
        if last and not _apart(last, line, is_furniture) and goes_on(last, line):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return [replace(parts[0], text=" ".join(part.text for part in parts)) for parts in paragraphs]


def wrap_width(lines: list[Line]) -> int | None:
    """Return the width at which the lines were wrapped, in characters; None where they were not."""
    lengths = sorted(len(line.text) for line in lines)
    width = lengths[int(0.98 * (len(lengths) - 1))] if lengths else 0
    if not _NARROWEST <= width <= _WIDEST:
        return None
    pairs = [(line, after) for line, after in pairwise(lines) if line.block == after.block]
    open_pairs = [pair for pair in pairs if not ends_sentence(pair[0].text)]
    wraps = sum(_is_full(line, after, width - _RAGGED) for line, after in open_pairs)
    often = wraps >= _SHARE_OF_OPEN_LINES * len(open_pairs) and wraps >= _SHARE_OF_LINES * len(pairs)
    return width if often and wraps >= _FEWEST_WRAPS else None


def _apart(line: Line, after: Line, is_furniture: Callable[[str], bool]) -> bool:
    marked = line.reason is not None or after.reason is not None
    return marked or line.block != after.block or is_furniture(line.text) or is_furniture(after.text)


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
