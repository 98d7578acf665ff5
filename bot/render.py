"""Answers and sources as pages for Discord: escaped, within its limits, and cut nowhere in silence.

Pure, and without discord.py. A page is a heading and up to three cards; a card becomes an embed. A
passage that is too long for one card goes on in the next one, and both say so.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from bot.attribution import who
from bot.citation import counted, headline, published, publisher, sentence
from bot.cutting import clip, split
from bot.escape import escape, isolate
from corpus.article import Paragraph
from corpus.source import Source
from corpus.statement import Statement
from index.passage import Refusal

# https://discord.com/developers/docs/resources/message#embed-object-embed-limits
TITLE_MAX = 256
TEXT_MAX = 4096
MESSAGE_MAX = 6000
URL_MAX = 2048

CARDS_A_PAGE = 3
SOURCES_A_PAGE = 5
PUBLISHER_MAX = 200
SPEAKERS_MAX = 256
HEADING_MAX = TITLE_MAX + 100

_LINK = re.compile(r"https?://[\w.-]+\.[\w-]+(:\d+)?([/?#].*)?", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cited:
    """A paragraph with the source it is cited by, and the statements made in it."""

    source: Source
    paragraph: Paragraph
    statements: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """One block of a page, escaped and ready to be sent. `url` is where the title leads."""

    text: str = ""
    speakers: str | None = None
    title: str | None = None
    url: str | None = None
    footer: str | None = None

    @property
    def length(self) -> int:
        """Return how many characters Discord counts."""
        return sum(len(part or "") for part in (self.text, self.speakers, self.title, self.footer))


@dataclass(frozen=True, slots=True)
class Page:
    """What one message shows: page `number`, from 1, of `count`."""

    cards: tuple[Card, ...]
    number: int = 1
    count: int = 1


def answer_pages(question: str, passages: Sequence[Cited | None]) -> list[Page]:
    """Lay out the passages for a question, in their order; None is one whose article was removed."""
    cards = [card for passage in passages for card in _passage_cards(passage)]
    groups = list(_group(cards))
    on_record = f"{counted(len(passages), 'passage')} on record"
    return [
        Page((_heading(question, on_record, number, len(groups)), *group), number, len(groups))
        for number, group in enumerate(groups, start=1)
    ]


def refusal_page(question: str, refusal: Refusal) -> Page:
    """Say why there is no passage, and what to do next."""
    text = f"{sentence(refusal.reason)}\n{sentence(refusal.step)}"
    return Page((Card(clip(text, TEXT_MAX), title=clip(question, TITLE_MAX)),))


def sources_page(search: str, sources: Sequence[Source], *, number: int, found: int) -> Page:
    """Lay out page `number` of the sources, of which `found` match the search; an empty one matches all."""
    title = f"Sources with “{search}”" if search else "Sources"
    if not found and search:
        return _note(title, "No article has all of this in its headline, publisher, authors or date.")
    if not found:
        return _note(title, "No article is on record yet. Add some with: onrecord add FOLDER")
    count = sources_page_count(found)
    heading = _heading(title, counted(found, "article"), number, count)
    return Page((heading, *map(_source_card, sources)), number, count)


def sources_page_count(found: int) -> int:
    """Return how many pages it takes to list that many sources."""
    return -(-found // SOURCES_A_PAGE)


def _note(title: str, text: str) -> Page:
    return Page((Card(text, title=clip(title, TITLE_MAX)),))


def _heading(title: str, summary: str, number: int, count: int) -> Card:
    place = f" · page {number} of {count}" if count > 1 else ""
    return Card(f"{summary}{place}", title=clip(title, TITLE_MAX))


def _source_card(source: Source) -> Card:
    added = f"added {source.added_utc:%Y-%m-%d}"
    footer = _footer(source, counted(source.paragraph_count, "paragraph"), added)
    return Card(title=clip(headline(source), TITLE_MAX), url=_link(source.url), footer=footer)


def _passage_cards(passage: Cited | None) -> list[Card]:
    if passage is None:
        return [Card("This passage was shown here. Its article has been removed from the library since.")]
    source, paragraph = passage.source, passage.paragraph
    pieces = split(paragraph.text, TEXT_MAX)
    return [
        Card(
            escape(piece),
            speakers=_speakers(passage),
            title=_passage_title(source, part),
            url=_link(source.url),
            footer=_footer(source, f"paragraph {paragraph.number}", *_part(part, len(pieces))),
        )
        for part, piece in enumerate(pieces, start=1)
    ]


def _speakers(passage: Cited) -> str | None:
    # Discord reads no Markdown here either. Isolating at most doubles a text.
    lines = "; ".join(who(passage.paragraph, passage.statements))
    if len(isolate(lines)) > SPEAKERS_MAX:
        lines = f"{lines[: SPEAKERS_MAX // 2 - 2]}…"
    return isolate(lines) or None


def _passage_title(source: Source, part: int) -> str:
    continued = " (continued)" if part > 1 else ""
    return clip(headline(source), TITLE_MAX - len(continued)) + continued


def _part(part: int, parts: int) -> tuple[str, ...]:
    if parts == 1:
        return ()
    return (f"part {part} of {parts}", *(("continues",) if part < parts else ()))


def _footer(source: Source, *more: str) -> str:
    # Discord reads no Markdown in footers, so nothing is escaped there: a backslash would be seen.
    name = publisher(source)
    short = name if len(name) <= PUBLISHER_MAX else f"{name[:PUBLISHER_MAX]}…"
    return " · ".join((isolate(short), published(source), *more))


def _link(url: str | None) -> str | None:
    """Return the link, if it is one that Discord takes: an unfit one would cost the whole message."""
    quoted = quote(url or "", safe="%/:?#[]@!$&'()*+,;=")
    return quoted if len(quoted) <= URL_MAX and _LINK.fullmatch(quoted) else None


def _group(cards: Sequence[Card]) -> Iterator[tuple[Card, ...]]:
    """Put as many cards on a page as fit beneath its heading."""
    page: list[Card] = []
    for card in cards:
        full = sum(one.length for one in page) + card.length > MESSAGE_MAX - HEADING_MAX
        if len(page) == CARDS_A_PAGE or (page and full):
            yield tuple(page)
            page = []
        page.append(card)
    if page:
        yield tuple(page)
