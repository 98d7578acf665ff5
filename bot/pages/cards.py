"""Pages for Discord as blocks of Markdown: escaped, within its limits. Pure, and without discord.py.

A page is a heading and some cards. What a card shows is text of ours around text of others; only the
first is Markdown, the second is escaped.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import quote

from bot.locale.tongue import say
from bot.pages.cutting import clip

# https://discord.com/developers/docs/components/reference
TEXTS_MAX = 4000
"""Characters in all texts of a message together."""

PAGE_MAX = TEXTS_MAX - 100
"""Those of a page; the rest is for a line about the page, where there is one (`noted`)."""

URL_MAX = 512

TITLE_MAX = 256
SUMMARY_MAX = 600
SUMMARY_LINES = 10
HEADING_MAX = 1000
"""The title, the summary and the page number, with their marks, and the heading of what stands beside."""

CARD_MAX = PAGE_MAX - HEADING_MAX

_LABEL = r"\w([\w-]*\w)?"
_PORT = "(:[1-9][0-9]{0,4})?"
_LINK = re.compile(rf"https?://({_LABEL}[.])+{_LABEL}{_PORT}([/?#].*)?", re.ASCII | re.IGNORECASE)
_LONE_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")


@dataclass(frozen=True, slots=True)
class Card:
    """One block of a page. Its `texts` are ready to be sent; `url` is what its link button opens.

    `passage` says which of the passages of an answer it shows, from 1, so that more can be asked about it.
    `opens` is the number of what it lists (`opening.py`). One that is not `framed` is a heading between
    others.
    """

    texts: tuple[str, ...]
    url: str | None = None
    passage: int | None = None
    framed: bool = True
    opens: int | None = None

    @property
    def length(self) -> int:
        """Return how many characters Discord counts."""
        return sum(map(len, self.texts))


@dataclass(frozen=True, slots=True)
class Page:
    """What one message shows: page `number`, from 1, of `count`."""

    heading: str
    cards: tuple[Card, ...] = ()
    number: int = 1
    count: int = 1

    @property
    def length(self) -> int:
        """Return how many characters Discord counts."""
        return len(self.heading) + sum(card.length for card in self.cards)


def noted(page: Page, sentence: str) -> Page:
    """Return a page with a sentence of ours beneath its heading."""
    return replace(page, heading=f"{page.heading}\n{small(sentence)}")


def heading(title: str, lines: Iterable[str] = ()) -> str:
    """Return the heading of a page: a title, which is escaped, and small lines, which are not."""
    return "\n".join((f"### {one_line(title)}", *map(small, lines)))


def one_line(text: str, limit: int = TITLE_MAX) -> str:
    """Return a headline or a name, escaped, in one line, cut to a limit."""
    return clip(" ".join(text.split()), limit)


def small(line: str) -> str:
    """Return a line in small print."""
    return f"-# {line}"


def summary_lines(told: str, *, limit: int = SUMMARY_MAX) -> list[str]:
    """Escape the lines of a summary; each has its share of the room, so that none takes another's."""
    lines = told.splitlines()[:SUMMARY_LINES]
    return [clip(line, limit // len(lines) - 4) for line in lines]


def place(number: int, pages: int) -> tuple[str, ...]:
    """Return which page of how many this is; nothing where there is but one."""
    return (say("page {number} of {pages}", number=number, pages=pages),) if pages > 1 else ()


def quoted(text: str) -> str:
    """Set off a text, which is Markdown already, as a quotation."""
    return "\n".join(f"> {line}" for line in text.split("\n"))


def link(url: str | None) -> str | None:
    """Return the link, if it is one that Discord takes: an unfit one would cost the whole message."""
    fit = _LONE_PERCENT.sub("%25", quote(url or "", safe="%/:?#[]@!$&'()*+,;="))
    return fit if len(fit) <= URL_MAX and _LINK.fullmatch(fit) else None


def grouped(lengths: Iterable[int], most: int) -> list[int]:
    """Return how many cards, of some lengths, stand on each page: as many as fit, `most` at most.

    There is always a page.
    """
    pages, room = [0], CARD_MAX
    for length in lengths:
        if pages[-1] and (pages[-1] == most or length > room):
            pages.append(0)
            room = CARD_MAX
        pages[-1] += 1
        room -= length
    return pages
