"""Answers, sources and people as pages for Discord: escaped, within its limits, cut nowhere in silence.

Pure, and without discord.py. A page is a heading and up to three cards; a card becomes an embed. A
passage that is too long for one card goes on in the next one, and both say so.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from bot import citation
from bot.attribution import joined, respelled, spoke, understood_parts, who
from bot.citation import corrected, counted, headline, on_record, published, publisher, sentence
from bot.cutting import clip, split
from bot.escape import escape, isolate
from corpus.article import Paragraph
from corpus.source import Source
from corpus.statement import Statement
from index.passage import Answer, Copy
from index.people import Person

# https://discord.com/developers/docs/resources/message#embed-object-embed-limits
TITLE_MAX = 256
TEXT_MAX = 4096
MESSAGE_MAX = 6000
URL_MAX = 2048

CARDS_A_PAGE = 3
LISTED_A_PAGE = 5
PUBLISHER_MAX = 100
ALSO_IN_MAX = 160
SPEAKERS_MAX = 256
DESCRIPTIONS_MAX = 500
SUMMARY_MAX = 600
HEADING_MAX = TITLE_MAX + SUMMARY_MAX + 100
"""The heading with its page number, and that of what others say: each page keeps room for both."""

_LINK = re.compile(r"https?://[\w.-]+\.[\w-]+(:\d+)?([/?#].*)?", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cited:
    """A paragraph with the source it is cited by, the statements made in it, and where it stands too."""

    source: Source
    paragraph: Paragraph
    statements: tuple[Statement, ...] = ()
    also_in: tuple[Copy, ...] = ()


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


OTHERS = Card(title="What others say of it")
"""Stands above the passages of others, on every page that has some."""

MENTIONS = Card(title=citation.MENTIONS)
"""Stands above the passages that only name who was asked for, on every page that has some."""


def summary(answer: Answer) -> str:
    """Return what the heading of an answer says: in a line each, how much there is and what was understood.

    Of a refusal, they are the reason and the next step, below which names were taken for others.
    """
    refusal = answer.refusal
    if refusal:
        lines = [sentence(line) for line in (*respelled(answer.question), refusal.reason, refusal.step)]
    else:
        lines = [on_record(answer), *understood_parts(answer)]
    return "\n".join(" ".join(line.split()) for line in lines)


def answer_pages(
    question: str,
    told: str,
    *,
    passages: Sequence[Cited | None],
    others: Sequence[Cited | None] = (),
    mentions: Sequence[Cited | None] = (),
) -> list[Page]:
    """Lay out an answer: what its summary told, its passages, and under its own heading what stands beside.

    That is what others say, or where somebody is mentioned: never both. They keep their order; None is a
    passage whose article was removed. There is always a first page.
    """
    own = [card for passage in passages for card in _passage_cards(passage)]
    theirs = [card for passage in others or mentions for card in _passage_cards(passage)]
    beside = OTHERS if others else MENTIONS
    groups = list(_group([*own, *theirs])) or [()]
    lines = _told(told, SUMMARY_MAX if own or theirs else TEXT_MAX)
    pages = []
    for number, group in enumerate(groups, start=1):
        heading = _heading(question, "\n".join((*lines, *_place(number, len(groups)))))
        shown, rest = group[: len(own)], group[len(own) :]
        own = own[len(group) :]
        pages.append(Page((heading, *shown, *([beside] if rest else []), *rest), number, len(groups)))
    return pages


def sources_page(search: str, sources: Sequence[Source], *, number: int, found: int) -> Page:
    """Lay out page `number` of the sources, of which `found` match the search; an empty one matches all."""
    title = f"Sources with “{search}”" if search else "Sources"
    if not found:
        nothing = "No article has all of this in its headline, publisher, authors or date."
        empty = "No article is on record yet. Add some with: onrecord add FOLDER"
        return Page((_heading(title, nothing if search else empty),))
    return _listed(title, counted(found, "article"), map(_source_card, sources), number=number, found=found)


def people_page(name: str, people: Sequence[Person], *, number: int, found: int) -> Page:
    """Lay out page `number` of those who speak, of whom `found` have such a name; an empty one means all."""
    title = f"People called “{name}”" if name else "People"
    if not found:
        nothing = "Nobody who speaks on record is called so. Try the start of any part of the name."
        empty = "Nobody speaks on record yet. Add articles with: onrecord add FOLDER"
        return Page((_heading(title, nothing if name else empty),))
    return _listed(title, counted(found, "speaker"), map(_person_card, people), number=number, found=found)


def list_page_count(found: int) -> int:
    """Return how many pages it takes to list that many; one, to say so, where there are none."""
    return max(1, -(-found // LISTED_A_PAGE))


def _listed(title: str, told: str, cards: Iterable[Card], *, number: int, found: int) -> Page:
    pages = list_page_count(found)
    heading = _heading(title, " · ".join((told, *_place(number, pages))))
    return Page((heading, *cards), number, pages)


def _heading(title: str, text: str) -> Card:
    return Card(text, title=clip(title, TITLE_MAX))


def _told(told: str, limit: int) -> list[str]:
    """Escape the lines of a summary; each has its share of the room, so that none takes another's."""
    lines = told.splitlines()
    return [clip(line, limit // len(lines) - 1) for line in lines]


def _place(number: int, pages: int) -> tuple[str, ...]:
    return (f"page {number} of {pages}",) if pages > 1 else ()


def _person_card(person: Person) -> Card:
    text = "\n".join(" ".join(description.split()) for description in person.descriptions)
    return Card(clip(text, DESCRIPTIONS_MAX), title=clip(joined(person), TITLE_MAX), footer=spoke(person))


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
            footer=_footer(source, f"paragraph {paragraph.number}", *_part(part, len(pieces)))
            + _also_in(passage),
        )
        for part, piece in enumerate(pieces, start=1)
    ]


def _speakers(passage: Cited) -> str | None:
    """Return in one line who speaks, as many as there is room for, and how many more.

    Discord reads no Markdown here.
    """
    return _as_many(who(passage.paragraph, passage.statements), SPEAKERS_MAX)


def _also_in(passage: Cited) -> str:
    """Return a line of where else a passage stands, as many places as there is room for; '' for none."""
    places = _as_many(citation.also_in(passage.also_in), ALSO_IN_MAX)
    return f"\nalso in: {places}" if places else ""


def _as_many(lines: Sequence[str], limit: int) -> str | None:
    """Return as many of some as there is room for, and how many more; None where there are none.

    Each is isolated, so that none turns the next one round.
    """
    for count in range(min(len(lines), limit), 0, -1):
        more = f"; and {len(lines) - count} more" if count < len(lines) else ""
        listed = "; ".join(map(isolate, lines[:count])) + more
        if len(listed) <= limit:
            return listed
    return clip(lines[0], limit - len(more), isolate) + more if lines else None


def _passage_title(source: Source, part: int) -> str:
    continued = " (continued)" if part > 1 else ""
    return clip(headline(source), TITLE_MAX - len(continued)) + continued


def _part(part: int, parts: int) -> tuple[str, ...]:
    if parts == 1:
        return ()
    return (f"part {part} of {parts}", *(("continues",) if part < parts else ()))


def _footer(source: Source, *more: str) -> str:
    # Discord reads no Markdown in footers, so nothing is escaped there: a backslash would be seen.
    return " · ".join(
        (clip(publisher(source), PUBLISHER_MAX, isolate), published(source), *corrected(source), *more)
    )


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
