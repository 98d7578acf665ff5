"""From what was received to an article: which format it is in, and who is believed about what."""

from dataclasses import dataclass
from datetime import date

from corpus.article import Article, DateOrigin, Dropped, number_paragraphs
from corpus.cleaning.page import Page
from corpus.cleaning.prose import fold
from corpus.dates import date_in_path
from corpus.errors import ArticleUnreadable
from corpus.reading.decode import decode
from corpus.reading.frontmatter import split_frontmatter
from corpus.reading.jsonl import read_record
from corpus.reading.markdown import read_markdown
from corpus.reading.original import Given, Original
from corpus.reading.stated import Stated
from corpus.reading.text import read_text


@dataclass(frozen=True, slots=True)
class _Reading:
    """What an original says about itself, and the page it holds."""

    stated: Stated
    page: Page


def read(original: Original) -> Article:
    """Make the article of an original.

    Its id is the one it states, else its URL, else its origin. What it states itself goes before
    what was given with it. Pure: the same original is always the same article. Raises
    ArticleUnreadable where it is no text, states what cannot be, or holds no paragraph.
    """
    text = decode(original.raw, original.origin)
    if not text.strip():
        raise ArticleUnreadable(
            "{name} is empty", "Put the article's text into it, or leave it out", name=original.origin
        )
    reading = _read_record(text, original) if original.format == "jsonl" else _read_page(text, original)
    if not reading.page.paragraphs:
        raise ArticleUnreadable(
            "{name} holds no paragraph of an article",
            "Check that it is the article's text, with each paragraph on a line",
            name=original.origin,
        )
    return _article(original, reading)


def _read_page(text: str, original: Original) -> _Reading:
    stated, after = split_frontmatter(text, original.origin)
    known = stated.headline or original.given.headline
    read_format = read_markdown if original.format == "markdown" else read_text
    return _Reading(stated, read_format(text, after=after, headline=known))


def _read_record(line: str, original: Original) -> _Reading:
    record = read_record(line, original.origin)
    if not record.text:
        return _Reading(record.stated, Page(None, record.standfirst, record.paragraphs, (), (), None))
    return _Reading(record.stated, read_text(record.text, headline=record.stated.headline))


def _article(original: Original, reading: _Reading) -> Article:
    stated, page, given = reading.stated, reading.page, original.given
    url = stated.url or given.url
    article_id = stated.id or url or original.origin
    published, date_origin = _published(reading, given, url)
    return Article(
        id=article_id,
        origin=original.origin,
        paragraphs=number_paragraphs(article_id, page.paragraphs),
        headline=stated.headline or (page.headline.text if page.headline else given.headline),
        standfirst=page.standfirst,
        publisher=stated.publisher or given.publisher,
        url=url,
        published=published,
        date_origin=date_origin,
        authors=stated.authors or page.authors or given.authors,
        language=stated.language,
        dropped=_dropped(stated, page),
    )


def _published(reading: _Reading, given: Given, url: str | None) -> tuple[date | None, DateOrigin | None]:
    said = reading.stated.published or reading.page.published
    if said:
        return said, "stated"
    if given.published:
        return given.published, "given"
    guessed = date_in_path(url) if url else None
    return guessed, "guessed" if guessed else None


def _dropped(stated: Stated, page: Page) -> tuple[Dropped, ...]:
    """Return what the page lost, with its headline where another one is stated above the text."""
    found = page.headline
    if found is None or stated.headline is None or fold(found.text) == fold(stated.headline):
        return page.dropped
    other = Dropped(found.number, found.text, "other headline")
    return tuple(sorted((*page.dropped, other), key=lambda dropped: dropped.line))
