"""What the query log is told of an answer, and of a quotation that was checked."""

from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

from index.options import Options
from index.passage import Answer, Passage
from index.refusal import RefusalKind
from index.verifying.verdict import Outcome, Verdict

Logged: TypeAlias = tuple[tuple[str, int, float], ...]
"""Passages as (paragraph id, version of its article, score), best first."""


class Came(NamedTuple):
    """What was asked, and what came of it.

    Of a quotation that was checked, `question` has its words, and there is a `verdict`.
    """

    question: str
    speaker: str | None
    words: tuple[str, ...] = ()
    passages: Logged = ()
    refusal: RefusalKind | None = None
    verdict: Outcome | None = None


def of_answer(text: str, options: Options, answer: Answer) -> Came:
    """Return what came of a question."""
    return Came(
        text,
        options.speaker,
        answer.question.words,
        _logged(answer.passages),
        refusal=answer.refusal.kind if answer.refusal else None,
    )


def of_verdict(verdict: Verdict) -> Came:
    """Return what came of a quotation."""
    passages = (passage for match in verdict.matches for passage in match.passages)
    return Came(verdict.text, verdict.speaker, passages=_logged(passages), verdict=verdict.outcome)


def _logged(passages: Iterable[Passage]) -> Logged:
    return tuple(
        (passage.paragraph.id, passage.source.version, round(passage.score, 6)) for passage in passages
    )
