"""Answers as pages for Discord: the passages word for word, cut nowhere in silence.

A passage that is too long for one card goes on in the next one, and both say so. What nobody says stands
in italics, so that the spoken words are set apart.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot import citation
from bot.attribution import spoken, taken_for_granted, understood_parts, voices
from bot.cards import (
    CARD_MAX,
    SUMMARY_MAX,
    TITLE_MAX,
    Card,
    Page,
    grouped,
    heading,
    link,
    one_line,
    place,
    quoted,
    small,
    summary_lines,
)
from bot.citation import on_record, sentence
from bot.cutting import clip, split
from bot.escape import escape
from bot.listing import located
from corpus.article import Paragraph
from corpus.source import Source
from corpus.statement import Statement
from index.passage import Answer, Copy

CARDS_A_PAGE = 3
SPEAKERS_MAX = 256
ALSO_IN_MAX = 160
WORDS_MAX = CARD_MAX - SPEAKERS_MAX - TITLE_MAX - ALSO_IN_MAX - 300
"""Of a card, what is left for the passage beside who speaks, the headline and what locates it."""

_SAID = "\0"
_ASIDE = re.compile(rf"(?:(?<=\s)|\A)(?![\s{_SAID}])[^\n{_SAID}]*[^\s{_SAID}](?=\s|\Z)")
"""Words of one line that nobody says, with space around: within a word Markdown's italics would not end."""


@dataclass(frozen=True, slots=True)
class Cited:
    """A paragraph with the source it is cited by, and the statements made in it."""

    source: Source
    paragraph: Paragraph
    statements: tuple[Statement, ...] = ()
    also_in: tuple[Copy, ...] = ()


OTHERS = Card(("**What others say of it**",), framed=False)
"""Stands above the passages of others, on every page that has some."""

MENTIONS = Card((f"**{citation.MENTIONS}**",), framed=False)
"""Stands above the passages that only name who was asked for, on every page that has some."""


def summary(answer: Answer) -> str:
    """Return what the heading of an answer says: in a line each, how much there is and what was understood.

    Of a refusal, they are the reason and the next step, below what the question does not say itself.
    """
    refusal = answer.refusal
    if refusal:
        told = (*taken_for_granted(answer.question), refusal.reason, refusal.step)
        lines = [sentence(line) for line in told]
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
    shown = [*passages, *(others or mentions)]
    cards = [card for number, passage in enumerate(shown, start=1) for card in _cards(passage, number)]
    beside = OTHERS if others else MENTIONS
    groups = grouped(cards, CARDS_A_PAGE)
    lines = summary_lines(told, limit=SUMMARY_MAX if shown else CARD_MAX)
    return [
        Page(
            heading(question, [*lines, *place(number, len(groups))]),
            tuple(_with_heading(group, len(passages), beside)),
            number,
            len(groups),
        )
        for number, group in enumerate(groups, start=1)
    ]


def context_page(around: Sequence[Cited], number: int) -> Page:
    """Lay out paragraphs of an article that follow one another; the one with the `number` is asked about.

    None of them takes another's room: what is too long is cut, and ends in an ellipsis.
    """
    if not around:
        return Page(heading("Context", ["The article has been removed from the library since."]))
    source = around[0].source
    title = citation.headline(source)
    room = CARD_MAX // len(around) - len("-# paragraph 1000, the passage") - 4
    cards = [
        Card((clip(one.paragraph.text, room, _as_quoted), small(_numbered(one, number)))) for one in around
    ]
    return Page(f"{heading(title)}\n{located(source)}", tuple(cards))


def _numbered(one: Cited, number: int) -> str:
    own = one.paragraph.number
    return f"paragraph {own}, the passage" if own == number else f"paragraph {own}"


def _with_heading(cards: Sequence[Card], own: int, beside: Card) -> Iterator[Card]:
    """Put a heading above the first card that shows none of the `own` passages."""
    told = False
    for card in cards:
        if not told and (card.passage or 0) > own:
            told = True
            yield beside
        yield card


def _cards(passage: Cited | None, number: int) -> list[Card]:
    if passage is None:
        gone = "This passage was shown here. Its article has been removed from the library since."
        return [Card((gone,), passage=number)]
    pieces = _pieces(passage)
    return [
        Card(_texts(passage, piece, part, len(pieces)), link(passage.source.url), number)
        for part, piece in enumerate(pieces, start=1)
    ]


def _pieces(passage: Cited) -> list[str]:
    """Return the passage, escaped; where it is too long for one card, in pieces, with no words set apart."""
    text = passage.paragraph.text
    if len(text) <= WORDS_MAX and len(quoted(whole := _set_apart(passage))) <= WORDS_MAX:
        return [whole]
    return list(map(escape, split(text, WORDS_MAX, _as_quoted)))


def _texts(passage: Cited, piece: str, part: int, parts: int) -> tuple[str, ...]:
    source = passage.source
    continued = " (continued)" if part > 1 else ""
    title = one_line(citation.headline(source), TITLE_MAX - len(continued)) + continued
    numbers = (f"paragraph {passage.paragraph.number}", *_part(part, parts))
    lines = (title, located(source, *numbers), *_also_in(passage))
    return (*_speakers(passage), quoted(piece), "\n".join(lines))


def _set_apart(passage: Cited) -> str:
    """Escape a passage, and set in italics what nobody says in it; all is plain where nobody speaks."""
    text = passage.paragraph.text
    if not passage.statements:
        return escape(text)
    hidden = text
    for start, end in spoken(passage.statements):
        hidden = f"{hidden[:start]}{_SAID * (end - start)}{hidden[end:]}"
    pieces, end_before = [], 0
    for aside in _ASIDE.finditer(hidden):
        start, end = aside.span()
        pieces += [escape(text[end_before:start]), f"*{escape(text[start:end])}*"]
        end_before = end
    return "".join((*pieces, escape(text[end_before:])))


def _speakers(passage: Cited) -> tuple[str, ...]:
    """Return in one line who speaks, as many as there is room for; nothing where nobody does."""
    speakers = voices(passage.paragraph, passage.statements)
    return _as_many(
        [_speaker(*one) for one in speakers], SPEAKERS_MAX, "".join(speakers[0]) if speakers else ""
    )


def _also_in(passage: Cited) -> tuple[str, ...]:
    """Return a line of where else a passage stands, as many places as there is room for."""
    places = citation.also_in(passage.also_in)
    listed = _as_many(list(map(escape, places)), ALSO_IN_MAX, places[0] if places else "")
    return tuple(small(f"also in: {one}") for one in listed)


def _as_many(listed: Sequence[str], limit: int, first: str) -> tuple[str, ...]:
    """Return in one line as many of some as there is room for, and how many more; nothing for none.

    `first` is the first of them, not escaped, to be cut where there is not even room for it.
    """
    for count in range(min(len(listed), limit), 0, -1):
        line = "; ".join(listed[:count]) + _more(len(listed) - count)
        if len(line) <= limit:
            return (line,)
    more = _more(len(listed) - 1)
    return (clip(first, limit - len(more)) + more,) if listed else ()


def _more(count: int) -> str:
    return f"; and {count} more" if count else ""


def _speaker(name: str, rest: str) -> str:
    return f"**{escape(name)}**{escape(rest)}" if name else escape(rest)


def _part(part: int, parts: int) -> tuple[str, ...]:
    if parts == 1:
        return ()
    return (f"part {part} of {parts}", *(("continues",) if part < parts else ()))


def _as_quoted(piece: str) -> str:
    return quoted(escape(piece))
