"""Where quotation marks of every kind open and close within a paragraph.

Only the outermost pair counts: what is quoted within a quotation belongs to it.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import partial
from operator import attrgetter
from typing import NamedTuple

from corpus.statement import Form, Span

_MARK = re.compile(r"[\"“”„«»「」『』‘’'`](?:(?<=')'|(?<=`)`|(?<=’)’|(?<=^\")\"(?=\w))?")
"""A mark, or two that stand for one; it begins with a set of characters, for which `re` looks the fastest."""

_CLOSERS = {
    "“": ("”", '"', "’’"), "„": ("“", "”"), "«": ("»",), "「": ("」",), "『": ("』",), "``": ("''",),
    '"': ('"', "”"), '""': ('"', "”"), "''": ("''",), "”": ("”",),
}  # fmt: skip
_OPENING = re.compile("[\"“”„«「『‘'`]")
"""What a quotation can begin with; most paragraphs have none, but an apostrophe perhaps."""

_SINGLE = {"‘": "’", "'": "'"}
_ELISION = re.compile(r"['‘’](?:\d|em\b|til\b|cause\b|n'?\b|tis\b|twas\b|round\b|bout\b)", re.IGNORECASE)

_FARTHEST_SINGLE = 10
"""How many marks a single quotation mark looks ahead for its partner before it counts as an apostrophe."""


class Quotation(NamedTuple):
    """What stands between two quotation marks, marks included; not closed where the paragraph ends first."""

    start: int
    end: int
    closed: bool


class _Mark(NamedTuple):
    start: int
    end: int
    text: str
    after_space: bool
    before_word: bool
    before_letter: bool


_mark = partial(tuple.__new__, _Mark)
"""What `_Mark._make` does, in less time."""


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """Find the outermost quotations of a paragraph, in order. One that is never closed runs to its end."""
    if not _OPENING.search(text):
        return ()
    marks = [_read_mark(text, match) for match in _MARK.finditer(text) if match[0] != "`"]
    ending = [index for index, mark in enumerate(marks) if not mark.before_letter]
    found, index = [], 0
    while index < len(marks):
        closer = _closer(text, marks, ending, index)
        if closer is None:
            index += 1
            continue
        closed = closer < len(marks)
        found.append(Quotation(marks[index].start, marks[closer].end if closed else len(text), closed))
        index = closer + 1
    return tuple(found)


def _read_mark(text: str, match: re.Match[str]) -> _Mark:
    start, end = match.span()
    before, after = text[start - 1 : start], text[end : end + 1]
    after_space = before.isspace() or before in "([{—–-―/:,;"
    before_letter = after.isalpha()
    before_word = before_letter or not (after.isspace() or after in ".,;:!?)")
    before_word = before_word or (match[0] == "“" and text[end + 1 : end + 2] == "‘")
    return _mark((start, end, match[0], after_space, before_word, before_letter))


def _closer(text: str, marks: list[_Mark], ending: list[int], index: int) -> int | None:
    """Return which mark closes this one: `len(marks)` where none does, None where it opens nothing.

    `ending` are those that no letter follows: of single marks only these close.
    """
    mark = marks[index]
    if mark.text in _SINGLE:
        opens = mark.after_space and mark.before_word and not _ELISION.match(text, mark.start)
        return _single_closer(text, marks, ending, index) if opens else None
    if mark.text in _CLOSERS and mark.before_word and (mark.text in "“„«「『``" or mark.after_space):
        return _double_closer(marks, index)
    return None


def _single_closer(text: str, marks: list[_Mark], ending: list[int], index: int) -> int | None:
    """An apostrophe looks the same: of two that could close, the second does if the first is a plural's."""
    closing = "’'" if marks[index].text == "‘" else "'"
    farthest = index + _FARTHEST_SINGLE
    closes = bisect_right(ending, index) < bisect_left(ending, farthest)
    fallback = None
    for at, mark in enumerate(marks[index + 1 : farthest] if closes else (), start=index + 1):
        if mark.before_letter or mark.text not in closing:
            if fallback is not None and mark.before_letter and mark.text in _SINGLE and mark.after_space:
                break
            continue
        if text[mark.start - 1] in ".,?!…—":
            return at
        if fallback is None and not mark.after_space:
            fallback = at
            if text[mark.start - 1] != "s":
                return at
    return fallback if fallback is not None or not _runs_on(text, marks[index]) else len(marks)


def _runs_on(text: str, mark: _Mark) -> bool:
    """Tell whether a single mark without a partner opens a quotation that the next paragraph continues."""
    if not text[mark.end : mark.end + 1].isupper():
        return False
    before = text[: mark.start].rstrip()[-1:] if mark.start < 2 else text[mark.start - 2]
    return before in ".?!’" if mark.text == "‘" else before in ":,"


def _double_closer(marks: list[_Mark], index: int) -> int:
    opening = marks[index].text
    closing = _CLOSERS[opening]
    rest = range(index + 1, len(marks))
    nests = opening not in closing and _balanced(marks, index)
    depth = 1
    for at in rest:
        mark = marks[at]
        if nests and mark.text == opening:
            depth += 1
        elif mark.text in closing:
            if opening in closing and mark.after_space and mark.before_word and mark.before_letter:
                continue
            depth -= 1
        if not depth:
            return at
    return len(marks)


def _balanced(marks: list[_Mark], index: int) -> bool:
    """Tell whether marks of this kind close as often as they open, so that they can be nested."""
    opening, closing = marks[index].text, _CLOSERS[marks[index].text]
    depth = 0
    for mark in marks[index : index + _FARTHEST_SINGLE]:
        depth += (mark.text == opening) - (mark.text in closing)
        if depth == 0:
            return True
    return False


_END = attrgetter("end")
_PUNCTUATION = 3
"""How many characters of a direct statement may stand outside of its quotation marks."""


def form_of(spans: Sequence[Span], quotations: tuple[Quotation, ...]) -> Form:
    """Tell whether what stands in some spans is quoted: all of it, some, or nothing."""
    if not quotations:
        return "indirect"
    inside = sum(_quoted(start, end, quotations) for start, end in spans)
    if not inside:
        return "indirect"
    return "direct" if inside >= sum(end - start for start, end in spans) - _PUNCTUATION else "mixed"


def _quoted(start: int, end: int, quotations: tuple[Quotation, ...]) -> int:
    """Count the characters of a span that are quoted, without a look at all the quotations."""
    inside = 0
    for index in range(bisect_right(quotations, start, key=_END), len(quotations)):
        quotation = quotations[index]
        if quotation.start >= end:
            break
        inside += min(end, quotation.end) - max(start, quotation.start)
    return inside
