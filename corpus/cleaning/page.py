"""A scraped page taken apart: its headline, its standfirst, its paragraphs, and what was left out.

What a line says by itself comes first (`furniture`), then where it stands. Running text is kept
unless its own words say that it is furniture; a line that is neither running text nor headline,
standfirst or list is dropped.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from corpus.article import Dropped
from corpus.cleaning.body import mark_body, split_standfirst
from corpus.cleaning.byline import read_byline
from corpus.cleaning.dateline import speaks_of_change
from corpus.cleaning.headline import split_at_headline
from corpus.cleaning.line import Line
from corpus.cleaning.neighbours import mark_captions, mark_names, mark_repeated, mark_video_titles
from corpus.cleaning.prose import without_bullet
from corpus.dates import find_date

_LINES_NEAR_TOP = 6
"""Byline and date may stand below the first sentence, where that is a line of summary."""


_SIGNED = frozenset({"byline", "date line"})
"""Either may have the author and the date."""


@dataclass(frozen=True, slots=True)
class Page:
    """What `clean` makes of a page. Every line of the page is in exactly one of its parts.

    Headline, standfirst and paragraphs are the page's characters, without bullets before a
    standfirst. Authors and date are what the lines among `dropped` say that stand around the text.
    """

    headline: Line | None
    standfirst: tuple[str, ...]
    paragraphs: tuple[str, ...]
    dropped: tuple[Dropped, ...]
    authors: tuple[str, ...]
    published: date | None


def clean(lines: list[Line], *, headline: str | None = None) -> Page:
    """Take apart the lines of a page, of which the furniture is marked.

    `headline` is one that is known already; it helps to find the page's own.
    """
    above, title, below = split_at_headline(mark_names(mark_captions(mark_video_titles(lines))), headline)
    standfirst, rest = split_standfirst(mark_repeated(below, title)) if title else ([], below)
    body = mark_body(rest)
    others = [line.dropped_as("page header") for line in above] + body
    around = _around(others)
    return Page(
        headline=title,
        standfirst=tuple(without_bullet(line.text) for line in standfirst),
        paragraphs=tuple(line.text for line in body if line.reason is None),
        dropped=tuple(Dropped(line.number, line.text, line.reason) for line in others if line.reason),
        authors=_authors(around),
        published=_published(around),
    )


def _around(lines: list[Line]) -> list[Line]:
    """Return what was dropped near the first paragraph or above it, and below the last."""
    kept = [n for n, line in enumerate(lines) if line.reason is None]
    if not kept:
        return lines
    near_top = kept[0] + _LINES_NEAR_TOP
    return [line for n, line in enumerate(lines) if line.reason and not near_top < n < kept[-1]]


def _authors(lines: Iterable[Line]) -> tuple[str, ...]:
    names = (name for line in lines if line.reason in _SIGNED for name in read_byline(line.text))
    return tuple(dict.fromkeys(names))


def _published(lines: Iterable[Line]) -> date | None:
    """Return the first date of publication; without one, the first of a change."""
    texts = [line.text for line in lines if line.reason in _SIGNED]
    days = (find_date(text) for text in sorted(texts, key=speaks_of_change))
    return next((day for day in days if day is not None), None)
