"""Passages as cards for Discord, page by page: word for word, cut nowhere in silence.

One that is too long for one card goes on in the next one, and both say so.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot import citation
from bot.attribution import voices
from bot.cards import CARD_MAX, TITLE_MAX, Card, Page, grouped, link, one_line, place, quoted, small
from bot.citation import counted
from bot.cutting import clip, split
from bot.emphasis import set_apart
from bot.escape import escape
from bot.listing import located
from bot.locale.tongue import say
from corpus.article import Paragraph
from corpus.source import Source
from corpus.statement import Span, Statement
from index.passage import Copy

CARDS_A_PAGE = 3
SPEAKERS_MAX = 256
ALSO_IN_MAX = 160
DIFFERENCE_MAX = 100
DIFFERENCES_SHOWN = 4
DIFFERENCES_MAX = (DIFFERENCE_MAX + 7) * DIFFERENCES_SHOWN + 40
WORDS_MAX = CARD_MAX - SPEAKERS_MAX - TITLE_MAX - ALSO_IN_MAX - 300
"""Of a card, what is left for the passage beside who speaks, the headline and what locates it."""


@dataclass(frozen=True, slots=True)
class Cited:
    """A paragraph with the source it is cited by, and the statements made in it.

    Where a quotation was looked for, `found` are the spans that have its words, in order and apart, and
    `differences` a line for each word of it that is another here.
    """

    source: Source
    paragraph: Paragraph
    statements: tuple[Statement, ...] = ()
    also_in: tuple[Copy, ...] = ()
    found: tuple[Span, ...] = ()
    differences: tuple[str, ...] = ()

    @property
    def heard(self) -> tuple[Statement, ...]:
        """Return the statements that have what was found; all, where nothing was looked for."""
        if not self.found:
            return self.statements
        return tuple(one for one in self.statements if _overlap(one.spans, self.found))


def passage_pages(
    head: str, passages: Sequence[Cited | None], beside: Sequence[Cited | None], above: str
) -> list[Page]:
    """Lay out passages under a heading, and what stands beside them with a line `above` it on every page.

    They keep their order; None is a passage whose article was removed. There is always a first page.
    """
    shown = enumerate((*passages, *beside), start=1)
    groups = grouped([card for number, one in shown for card in _cards(one, number)], CARDS_A_PAGE)
    return [
        Page(
            "\n".join((head, *map(small, place(number, len(groups))))),
            tuple(_with_heading(group, len(passages), above)),
            number,
            len(groups),
        )
        for number, group in enumerate(groups, start=1)
    ]


def _with_heading(cards: Sequence[Card], own: int, above: str) -> Iterator[Card]:
    """Put a heading above the first card that shows none of the `own` passages."""
    told = False
    for card in cards:
        if not told and (card.passage or 0) > own:
            told = True
            yield Card((f"**{above}**",), framed=False)
        yield card


def _cards(passage: Cited | None, number: int) -> list[Card]:
    if passage is None:
        gone = say("This passage was shown here. Its article has been removed from the library since.")
        return [Card((gone,), passage=number)]
    pieces = _pieces(passage)
    return [
        Card(_texts(passage, piece, part, len(pieces)), link(passage.source.url), number)
        for part, piece in enumerate(pieces, start=1)
    ]


def _pieces(passage: Cited) -> list[str]:
    """Return the passage, escaped; where it is too long for one card, in pieces, with no words set apart."""
    text = passage.paragraph.text
    room = WORDS_MAX - (DIFFERENCES_MAX if passage.differences else 0)
    if len(text) <= room:
        whole = set_apart(text, passage.statements, passage.found)
        if len(quoted(whole)) <= room:
            return [whole]
    return list(map(escape, split(text, room, as_quoted)))


def _texts(passage: Cited, piece: str, part: int, parts: int) -> tuple[str, ...]:
    source = passage.source
    continued = say(" (continued)") if part > 1 else ""
    title = one_line(citation.headline(source), TITLE_MAX - len(continued)) + continued
    numbers = (citation.numbered(passage.paragraph.number), *_part(part, parts))
    lines = (title, located(source, *numbers), *_also_in(passage))
    return (
        *_speakers(passage),
        quoted(piece),
        *(_differences(passage) if part == parts else ()),
        "\n".join(lines),
    )


def _speakers(passage: Cited) -> tuple[str, ...]:
    """Return in one line who speaks, as many as there is room for; nothing where nobody does."""
    speakers = voices(passage.paragraph, passage.heard)
    if passage.found and not speakers:
        return (say("not among what anybody is reported to say"),)
    first = "".join(speakers[0]) if speakers else ""
    return _as_many([_speaker(*one) for one in speakers], SPEAKERS_MAX, first)


def _differences(passage: Cited) -> tuple[str, ...]:
    """Return a line for each difference from a quotation that was checked, as many as there is room for."""
    lines = [f"**≠** {clip(line, DIFFERENCE_MAX)}" for line in passage.differences[:DIFFERENCES_SHOWN]]
    if more := len(passage.differences) - len(lines):
        lines.append(say("and {number} more", number=counted(more, "difference")))
    return ("\n".join(lines),) if lines else ()


def _also_in(passage: Cited) -> tuple[str, ...]:
    """Return a line of where else a passage stands, as many places as there is room for."""
    places = citation.also_in(passage.also_in)
    listed = _as_many(list(map(escape, places)), ALSO_IN_MAX, places[0] if places else "")
    return tuple(small(say("also in: {place}", place=one)) for one in listed)


def _as_many(listed: Sequence[str], limit: int, first: str) -> tuple[str, ...]:
    """Return in one line as many of some as there is room for, and how many more; nothing for none.

    `first` is the first of them, not escaped, to be cut where there is not even room for it.
    """
    for count in range(min(len(listed), limit), 0, -1):
        line = say("; ").join(listed[:count]) + _more(len(listed) - count)
        if len(line) <= limit:
            return (line,)
    more = _more(len(listed) - 1)
    return (clip(first, limit - len(more)) + more,) if listed else ()


def _more(count: int) -> str:
    return say("; and {number} more", number=count) if count else ""


def _speaker(name: str, rest: str) -> str:
    return f"**{escape(name)}**{escape(rest)}" if name else escape(rest)


def _part(part: int, parts: int) -> tuple[str, ...]:
    if parts == 1:
        return ()
    return (
        say("part {number} of {parts}", number=part, parts=parts),
        *((say("continues"),) if part < parts else ()),
    )


def _overlap(some: Sequence[Span], others: Sequence[Span]) -> bool:
    return any(one[0] < other[1] and other[0] < one[1] for one in some for other in others)


def as_quoted(piece: str) -> str:
    """Escape a text, and set it off as a quotation."""
    return quoted(escape(piece))
