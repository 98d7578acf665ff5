"""Markdown: its headings and blocks are read, its characters are kept.

A paragraph is the source's own characters, with links and emphasis as they are written there: the
library stores what the source says, not what a renderer makes of it. Only the mark before a quoted
block goes. The first heading of the first level is the headline; other headings, pictures, rules and
comments are dropped. The lines of a block are one paragraph, but for lines too long for a hard wrap;
each item of a list and each row of a table is one, as it stands.
"""

import re
from dataclasses import replace

from corpus.cleaning.furniture import mark_furniture
from corpus.cleaning.line import Line, split_glued, split_lines
from corpus.cleaning.page import Page, clean
from corpus.cleaning.prose import is_list_item, is_table_row, is_title
from corpus.cleaning.wrap import join

_WIDEST_WRAP = 120
_ALONE = -1
"""A block that no other line belongs to."""

_HEADING = re.compile(r"(?P<marks>#{1,6})\s+(?P<text>\S.*)")
_UNDERLINE = re.compile(r"=+|-+")
_QUOTED = re.compile(r"^(?:>\s?)+(?=.)")
_LONGEST_MARKUP = 2_000
_MARKUP = (
    ("photo caption", re.compile(r"\[?!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])(?:\]\([^)]*\))?")),
    ("markup", re.compile(r"<!--.*-->|\[[^\]^][^\]]*\]:\s.*|(?:```|~~~).*|</?[a-z][^<>]*>", re.IGNORECASE)),
    ("markup", re.compile(r"\|(?:\s*:?-+:?\s*\|)+")),
)


def read_markdown(text: str, *, after: int = 0, headline: str | None = None) -> Page:
    """Take a Markdown text apart; see `read_text` for the arguments."""
    lines = [_unquoted(line) for line in split_lines(text, after=after)]
    levels = _levels(lines)
    title = next((n for n, level in levels.items() if level == 1), None)
    lines = [_marked(line, is_label=n in levels and n != title) for n, line in enumerate(lines)]
    if title is not None:
        lines[title] = replace(lines[title], text=_heading_text(lines[title]), block=_ALONE)
        headline = lines[title].text
    return clean(join(mark_furniture(split_glued(lines)), _goes_on), headline=headline)


def _unquoted(line: Line) -> Line:
    return replace(line, text=_QUOTED.sub("", line.text, count=1))


def _levels(lines: list[Line]) -> dict[int, int]:
    """Return the level of each heading by the index of its line, in order."""
    levels = {}
    for n, line in enumerate(lines):
        heading = _HEADING.fullmatch(line.text)
        if heading:
            levels[n] = len(heading["marks"])
        elif n + 1 < len(lines) and _is_underlined(line, lines[n + 1]):
            levels[n] = 1 if lines[n + 1].text.startswith("=") else 2
    return levels


def _is_underlined(line: Line, below: Line) -> bool:
    """Tell whether a title has a line of = or - below it; a sentence above a rule is no title."""
    touching = below.number == line.number + 1
    return touching and _UNDERLINE.fullmatch(below.text) is not None and is_title(line.text)


def _heading_text(line: Line) -> str:
    heading = _HEADING.fullmatch(line.text)
    return heading["text"].rstrip("#").rstrip() or line.text if heading else line.text


def _marked(line: Line, *, is_label: bool) -> Line:
    if is_label:
        return replace(line, reason="section label")
    if len(line.text) > _LONGEST_MARKUP:
        return line
    found = (reason for reason, pattern in _MARKUP if pattern.fullmatch(line.text))
    return replace(line, reason=next(found, None))


def _goes_on(line: Line, after: Line) -> bool:
    """Tell whether a line is wrapped: the next is of its block and begins nothing of its own."""
    begins = is_list_item(after.text) or _HEADING.match(after.text) or is_table_row(line.text)
    return not begins and len(line.text) <= _WIDEST_WRAP
