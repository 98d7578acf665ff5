"""A line of a text, with the number by which a person finds it again."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from corpus.cleaning.patterns import GLUED, GLUED_LABELS

_GLUED = re.compile(GLUED)


@dataclass(frozen=True, slots=True)
class Line:
    """A line without the white space around it, or what hard wraps made several lines of.

    `number` counts from 1 in the decoded original, front matter included. `block` is the same for
    lines between which no blank line stands; `indent` counts the white space before it. `reason`
    says why the line is not the article's text; None while nothing says so.
    """

    number: int
    text: str
    block: int
    indent: int = 0
    reason: str | None = None

    def dropped_as(self, reason: str) -> "Line":
        """Return the line with this reason, or with the one that it has already."""
        if self.reason is not None:
            return self
        return Line(self.number, self.text, self.block, self.indent, reason)


def split_lines(text: str, *, after: int = 0) -> list[Line]:
    """Return the lines that are not blank, in order. The first `after` lines are passed over."""
    lines = []
    block = 0
    for number, raw in enumerate(text.split("\n"), start=1):
        stripped = raw.strip()
        if not stripped:
            block += 1
        elif number > after:
            lines.append(Line(number, stripped, block, indent=len(raw) - len(raw.lstrip())))
    return lines


def split_glued(lines: Iterable[Line]) -> list[Line]:
    """Return the lines with each label that touches a sentence on a line of its own."""
    pieces: list[Line] = []
    for line in lines:
        labelled = any(label in line.text for label in GLUED_LABELS) and _GLUED.search(line.text)
        pieces.extend(_pieces(line) if labelled else [line])
    return pieces


def _pieces(line: Line) -> Iterator[Line]:
    start = 0
    for label in _GLUED.finditer(line.text):
        yield from _piece(line, start, label.start())
        yield replace(line, text=label[0].strip(), reason="advertisement")
        start = label.end()
    yield from _piece(line, start, len(line.text))


def _piece(line: Line, start: int, end: int) -> Iterator[Line]:
    text = line.text[start:end].strip()
    if text:
        yield replace(line, text=text)
