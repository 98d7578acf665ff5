"""The words of a passage set apart for Discord: what was found in bold, what nobody says in italics.

No character of the source is added or lost: all but our marks is escaped, piece by piece.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from bot.escape import escape
from corpus.statement import Span

_SET_APART = "\0"
_ASIDE = re.compile(rf"(?:(?<=\s)|\A)(?![\s{_SET_APART}])[^\n{_SET_APART}]*[^\s{_SET_APART}](?=\s|\Z)")
"""Words of one line that nobody says, with space around: within a word Markdown's italics would not end."""

_OF_ONE_LINE = re.compile(r"[^\W_](?:[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*[^\W_])?")
"""What can be bold: it begins and ends with a letter or a digit, else Markdown's marks would be visible."""


def set_apart(text: str, spoken: Sequence[Span] | None, found: Sequence[Span] = ()) -> str:
    """Escape a passage, and mark the words that were `found`, and those that are not `spoken`.

    The latter unless that is None. `found` are spans in order and apart.
    """
    marks = [(place, "**") for place in _bold(text, found)]
    if spoken is not None:
        marks += [(place, "*") for place in _asides(text, (*spoken, *found))]
    pieces, end_before = [], 0
    for (start, end), mark in sorted(marks):
        pieces += [escape(text[end_before:start]), mark, escape(text[start:end]), mark]
        end_before = end
    return "".join((*pieces, escape(text[end_before:])))


def _bold(text: str, found: Sequence[Span]) -> Iterator[Span]:
    for start, end in _touching_as_one(found):
        for line in _OF_ONE_LINE.finditer(text, start, end):
            yield line.span()


def _asides(text: str, others: Sequence[Span]) -> Iterator[Span]:
    """Yield where there is nothing but what is left beside some other words."""
    for start, end in others:
        text = f"{text[:start]}{_SET_APART * (end - start)}{text[end:]}"
    for aside in _ASIDE.finditer(text):
        yield aside.span()


def _touching_as_one(spans: Iterable[Span]) -> Iterator[Span]:
    start = end = 0
    for span in spans:
        if span[0] > end:
            yield start, end
            start = span[0]
        end = span[1]
    yield start, end
