"""Plain text: a scraped page or clean paragraphs, with or without front matter."""

from corpus.cleaning.furniture import mark_furniture
from corpus.cleaning.line import split_glued, split_lines
from corpus.cleaning.page import Page, clean
from corpus.cleaning.wrap import join_wrapped


def read_text(text: str, *, after: int = 0, headline: str | None = None) -> Page:
    """Take a text apart. A line is a paragraph, but where the whole file is wrapped by hand.

    The first `after` lines, the front matter, are passed over; `headline` is one stated elsewhere.
    """
    lines = mark_furniture(split_glued(split_lines(text, after=after)))
    return clean(join_wrapped(lines), headline=headline)
