"""`onrecord ask --explain`: how a question was understood, and why each passage stands where it does."""

from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import get_args

from bot.cli.line import Line
from bot.wording import attribution
from index.confidence import Confidence
from index.passage import Answer, EvidenceName, Passage
from index.ranking.expected import expected

_ASKED_FOR = {"said": "somebody's words", "who": "who said it", "topic": "a topic"}
_WOULD_ANSWER = {"figure": "a figure", "date": "a date", "name": "a name"}


def explanation(found: Answer) -> Iterator[Line]:
    """Lay out what was asked for, the terms with their weights, and what each piece of evidence added."""
    kind = expected(found.question.text)
    answered_by = f"; {_WOULD_ANSWER[kind]} would answer it" if kind else ""
    yield from (Line(), Line("Why these:", "bold"))
    yield Line(f"asked for {_ASKED_FOR[found.question.kind]}{answered_by}; {attribution.understood(found)}")
    terms = [(one.term, f"{one.paragraphs}", f"{one.weight:.1f}") for one in found.weighed]
    yield from _table(("term", "paragraphs", "weight"), terms)
    shown = [passage for passage in (*found.passages, *found.others) if passage.evidence]
    yield from _table(("passage", "score", *get_args(EvidenceName)), [_added(passage) for passage in shown])
    if found.passages and not shown:
        yield Line("no words were looked for: the surest come first, then the newest")
    yield from (Line(), Line(f"confidence {found.confidence:.2f}{_summed(found.surest)}"))


def _summed(surest: Confidence | None) -> str:
    """Tell what the log odds of a confidence are the sum of, where they are."""
    if surest is None:
        return ""
    pieces = ((field.name.replace("_", " "), getattr(surest, field.name)) for field in fields(surest))
    summed = ", ".join(f"{name} {amount:+.1f}" for name, amount in pieces if amount)
    return f": log odds {surest.odds:+.1f} of {summed}"


def _added(passage: Passage) -> tuple[str, ...]:
    amounts = {piece.name: piece.amount for piece in passage.evidence}
    pieces = (f"{amounts[name]:.1f}" if name in amounts else "" for name in get_args(EvidenceName))
    return passage.paragraph.id, f"{passage.score:.1f}", *pieces


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[Line]:
    """Lay out rows below their head, the first column to the left and the others to the right."""
    if not rows:
        return
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    yield Line()
    for row in (head, *rows):
        first, *others = (cell.rjust(width) for cell, width in zip(row, widths, strict=True))
        yield Line("  ".join((row[0].ljust(len(first)), *others)), "dim" if row is head else "")
