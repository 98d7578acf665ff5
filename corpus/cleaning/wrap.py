"""Text that was wrapped by hand at a fixed width, and its paragraphs put together again.

Whether a file is wrapped is asked of the file as a whole: of nearly all lines that another line
follows, the next line's first word would not have fitted, and most of them end within a sentence.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import pairwise

from corpus.cleaning.line import Line
from corpus.cleaning.prose import ends_sentence, is_caseless

_NARROWEST, _WIDEST = 30, 120
"""Characters. Outside of these nobody wraps by hand."""

_FEWEST_PAIRS = 3
_WRAPPED_SHARE = 0.6
"""Wrapped files measure above .8 here, others below .2."""

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
    wrapped = sum(_is_full(line, after, width) and not ends_sentence(line.text) for line, after in pairs)
    enough = len(pairs) >= _FEWEST_PAIRS and wrapped >= _WRAPPED_SHARE * len(pairs)
    return width if enough else None


def _apart(line: Line, after: Line, is_furniture: Callable[[str], bool]) -> bool:
    marked = line.reason is not None or after.reason is not None
    return marked or line.block != after.block or is_furniture(line.text) or is_furniture(after.text)


def _goes_on(line: Line, after: Line, width: int) -> bool:
    return _is_full(line, after, width) or (after.text[0].islower() and not ends_sentence(line.text))


def _is_full(line: Line, after: Line, width: int) -> bool:
    """Tell whether the next line's first word would not have fitted onto this line."""
    first_word = 1 if is_caseless(after.text[0]) else len(after.text.split(maxsplit=1)[0]) + 1
    return len(line.text) + first_word + _RAGGED > width
