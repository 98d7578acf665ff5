"""The words of a passage set apart for Discord: what was found in bold, what nobody says in italics.

No character of the source is added or lost: all but our marks is escaped, piece by piece.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from bot.pages.escape import escape
from corpus.statement import Span

_EMPHASISED = re.compile(r"[^\W_](?:[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*[^\W_])?")
"""Words of one line, from a letter or digit to another.

Beside a space or a punctuation mark Markdown may show the star itself, as in `*他说，*不`. Beside a letter it
never does, also where the next word follows without a space, as in Chinese.
"""


def set_apart(text: str, spoken: Sequence[Span] | None, found: Sequence[Span] = ()) -> str:
    """Escape a passage, and mark the words that were `found`, and those that are not `spoken`.

    The latter unless that is None. `found` are spans in order and apart.
    """
    bold = list(_words(text, _touching_as_one(found)))
    marks = [(place, "**") for place in bold]
    if spoken is not None:
        asides = _words(text, _between((*spoken, *found), len(text)))
        marks += [(place, "*") for place in asides if not _touches(place, bold)]
    pieces: list[str] = []
    end_before = 0
    for (start, end), mark in sorted(marks):
        between = escape(text[end_before:start], at_start=not pieces)
        pieces += [between, mark, escape(text[start:end], at_start=False), mark]
        end_before = end
    return "".join((*pieces, escape(text[end_before:], at_start=not pieces)))


def _words(text: str, places: Iterable[Span]) -> Iterator[Span]:
    for start, end in places:
        for words in _EMPHASISED.finditer(text, start, end):
            yield words.span()


def _touching_as_one(spans: Iterable[Span]) -> Iterator[Span]:
    start = end = 0
    for span in spans:
        if span[0] > end:
            yield start, end
            start = span[0]
        end = span[1]
    yield start, end


def _between(spans: Iterable[Span], length: int) -> Iterator[Span]:
    """Yield what some spans, in any order, leave of a text."""
    end_before = 0
    for start, end in sorted(spans):
        yield end_before, start
        end_before = max(end_before, end)
    yield end_before, length


def _touches(place: Span, others: Iterable[Span]) -> bool:
    """Tell whether the marks of two places would run together, so that Markdown could not tell them apart."""
    return any(place[0] == end or place[1] == start for start, end in others)
