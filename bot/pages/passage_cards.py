"""Passages as cards for Discord: word for word, cut nowhere in silence.

One that is too long for one card goes on in the next one, and both say so.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.locale.tongue import say
from bot.pages.cards import CARD_MAX, TITLE_MAX, Card, link, one_line, quoted, small
from bot.pages.cutting import clip, cuts
from bot.pages.emphasis import set_apart
from bot.pages.escape import escape
from bot.pages.listing import located
from bot.wording import citation
from bot.wording.attribution import spoken, voices
from bot.wording.citation import counted
from corpus.article import Paragraph
from corpus.source import Source
from corpus.statement import Span, Statement
from index.passage import Copy

SPEAKERS_MAX = 256
ALSO_IN_MAX = 160
DIFFERENCE_MAX = 100
DIFFERENCES_SHOWN = 4
DIFFERENCES_MAX = (DIFFERENCE_MAX + 7) * DIFFERENCES_SHOWN + 40
WORDS_MAX = CARD_MAX - SPEAKERS_MAX - TITLE_MAX - ALSO_IN_MAX - 300
"""Of a card, what is left for the passage beside who speaks, the headline and what locates it."""

MARKS_MAX = 100
"""Of that, what is left for the marks of bold and italics where a passage takes more than one card."""


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


class Laid:
    """A passage, card by card; one that is too long for one card has several `parts`."""

    def __init__(self, passage: Cited | None, number: int) -> None:
        self._passage = passage
        self._number = number
        self._cuts = _cuts(passage) if passage else [(0, 0)]
        self._speakers = _speakers(passage) if passage else ()
        self._also_in = _also_in(passage) if passage else ()
        self.parts = len(self._cuts)

    def length(self, part: int) -> int:
        """Return how many characters a card has, or can have where the passage goes on in the next."""
        if self._passage is None or part == self.parts:
            return self.card(part).length
        return _room(self._passage) + sum(map(len, self._texts(self._passage, part, "")))

    def card(self, part: int) -> Card:
        """Lay out a card, counted from 1."""
        if self._passage is None:
            gone = say("This passage was shown here. Its article has been removed from the library since.")
            return Card((gone,), passage=self._number)
        words = quoted(_piece(self._passage, self._cuts[part - 1]))
        return Card(self._texts(self._passage, part, words), link(self._passage.source.url), self._number)

    def _texts(self, passage: Cited, part: int, words: str) -> tuple[str, ...]:
        source = passage.source
        continued = say(" (continued)") if part > 1 else ""
        title = one_line(citation.headline(source), TITLE_MAX - len(continued)) + continued
        numbers = (citation.numbered(passage.paragraph.number), *_part(part, self.parts))
        lines = (title, located(source, *numbers), *self._also_in)
        differences = _differences(passage) if part == self.parts else ()
        return (*self._speakers, words, *differences, "\n".join(lines))


def _room(passage: Cited) -> int:
    """Return how many characters the words of a passage may have on a card, with their marks."""
    return WORDS_MAX - (DIFFERENCES_MAX if passage.differences else 0)


def _cuts(passage: Cited) -> list[Span]:
    """Return where to cut a passage: nowhere, if it fits on one card."""
    text = passage.paragraph.text
    whole = 0, len(text)
    if len(text) <= _room(passage) and len(quoted(_marked(passage, whole))) <= _room(passage):
        return [whole]
    return list(cuts(text, _room(passage) - MARKS_MAX, as_quoted))


def _piece(passage: Cited, span: Span) -> str:
    """Escape a piece of a passage, and set its words apart where there is room for the marks."""
    marked = _marked(passage, span)
    return marked if len(quoted(marked)) <= _room(passage) else escape(passage.paragraph.text[slice(*span)])


def _marked(passage: Cited, span: Span) -> str:
    said = _within(spoken(passage.statements), span) if passage.statements else None
    return set_apart(passage.paragraph.text[slice(*span)], said, _within(passage.found, span))


def _within(spans: Iterable[Span], piece: Span) -> list[Span]:
    """Return what of some spans lies within a piece, counted from its start."""
    first, last = piece
    return [
        (max(start, first) - first, min(end, last) - first)
        for start, end in spans
        if start < last and first < end
    ]


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
