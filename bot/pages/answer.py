"""Answers as pages for Discord: what was understood, the passages, and what stands beside them."""

from collections.abc import Sequence

from bot.locale.tongue import say
from bot.pages.cards import (
    CARD_MAX,
    SUMMARY_MAX,
    Card,
    Page,
    heading,
    small,
    summary_lines,
)
from bot.pages.cutting import clip
from bot.pages.listing import located
from bot.pages.passage_cards import Cited, as_quoted
from bot.pages.passage_pages import PassagePages
from bot.wording import citation
from bot.wording.attribution import understood_of_refused, understood_parts
from bot.wording.citation import on_record, sentence
from bot.wording.refusal import told
from index.passage import Answer

BELOW_MAX = 40
"""Characters beneath a paragraph of the context: its number, and whether it is the passage."""


def summary(answer: Answer) -> str:
    """Return what the heading of an answer says: in a line each, how much there is and what was understood.

    Of a refusal, they are the reason and the next step, below what the question does not say itself.
    """
    refusal = answer.refusal
    if refusal:
        lines = [sentence(line) for line in (*understood_of_refused(answer), *told(refusal))]
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
) -> PassagePages:
    """Lay out an answer: what its summary told, its passages, and under its own heading what stands beside.

    That is what others say, or where somebody is mentioned: never both. They keep their order; None is a
    passage whose article was removed. There is always a first page.
    """
    limit = SUMMARY_MAX if passages or others or mentions else CARD_MAX
    head = heading(question, summary_lines(told, limit=limit))
    above = say("What others say of it") if others else say("Mentions, not statements")
    return PassagePages(head, passages, others or mentions, above)


def context_page(around: Sequence[Cited], number: int) -> Page:
    """Lay out paragraphs of an article that follow one another; the one with the `number` is asked about.

    None of them takes another's room: what is too long is cut, and ends in an ellipsis.
    """
    if not around:
        return Page(heading(say("Context"), [say("The article has been removed from the library since.")]))
    source = around[0].source
    title = citation.headline(source)
    room = CARD_MAX // len(around) - BELOW_MAX
    cards = [
        Card((clip(one.paragraph.text, room, as_quoted), small(_numbered(one, number)))) for one in around
    ]
    return Page(f"{heading(title)}\n{located(source)}", tuple(cards))


def _numbered(one: Cited, number: int) -> str:
    own = one.paragraph.number
    where = citation.numbered(own)
    return say("{paragraph}, the passage", paragraph=where) if own == number else where
