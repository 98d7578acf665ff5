"""From a question to its passages: the one function behind the terminal, Discord and everything else."""

from collections.abc import Iterator
from math import log
from typing import TypeAlias

from corpus.article import Paragraph
from corpus.library import Library
from corpus.source import Source
from index.analyze import Token, terms, tokens
from index.engine import Engine, Hit, Query
from index.passage import Answer, Passage, Refusal
from index.question import Question, understand

Found: TypeAlias = tuple[Source, Paragraph, float]

COVERED_TO_ANSWER = 0.45
"""The least share of the question, by weight of its terms, that the best passage must cover.

Between .40 and .60 by our measurements: here one in twenty questions that could be answered is refused,
and three of four that could not.
"""

COVERED_TO_SHOW = 0.3
"""The least share that any passage must cover: below it are near misses, hardly ever an answer."""


def answer(text: str, library: Library, engine: Engine, *, limit: int) -> Answer:
    """Find the passages for a question, best first, `limit` at most, or say why there are none.

    The engine must be in step with the library. Raises `ValueError` for a limit below 1.
    """
    question = understand(text)
    if not question.terms:
        return Answer(question, refusal=_no_words())
    if not len(engine):
        return Answer(question, refusal=_empty_library())
    found = _look_up(engine.search(Query(question.terms), limit), library)
    weights = _weights(question, engine)
    covered = [_coverage(weights, source, paragraph) for source, paragraph, _ in found]
    if max(covered, default=0.0) < COVERED_TO_ANSWER:
        return Answer(question, refusal=_nothing_on_record(question, engine))
    shown = [place for share, place in zip(covered, found, strict=True) if share >= COVERED_TO_SHOW]
    return Answer(question, passages=tuple(_passages(question, shown)))


def highlights(question: Question, text: str) -> tuple[tuple[int, int], ...]:
    """Return where a text has words of the question: half-open spans in code points, in order, apart."""
    wanted = set(question.terms)
    pairs_only = any(_is_pair(term) for term in wanted)
    spans: list[tuple[int, int]] = []
    for token in tokens(text):
        if token.term not in wanted or (pairs_only and _is_lone_character(token)):
            continue
        if spans and token.start <= spans[-1][1]:
            spans[-1] = spans[-1][0], max(token.end, spans[-1][1])
        else:
            spans.append((token.start, token.end))
    return tuple(spans)


def _look_up(hits: list[Hit], library: Library) -> list[Found]:
    scores = {hit.paragraph_id: hit.score for hit in hits}
    return [
        (source, paragraph, scores[paragraph.id]) for source, paragraph in library.paragraphs(list(scores))
    ]


def _weights(question: Question, engine: Engine) -> dict[str, float]:
    """Weigh each term of a question by how rare it is; one that stands nowhere weighs most."""
    return {
        term: log((len(engine) + 1) / (engine.frequency(term) or 0.5))
        for term in dict.fromkeys(question.terms)
    }


def _coverage(weights: dict[str, float], source: Source, paragraph: Paragraph) -> float:
    """Return the share of the weights whose terms stand in a paragraph or above it, 0 to 1."""
    present = set(terms("\n".join((source.headline or "", *source.standfirst, paragraph.text))))
    return sum(weight for term, weight in weights.items() if term in present) / sum(weights.values())


def _passages(question: Question, found: list[Found]) -> Iterator[Passage]:
    for rank, (source, paragraph, score) in enumerate(found, start=1):
        yield Passage(source, paragraph, rank, score, highlights(question, paragraph.text))


def _no_words() -> Refusal:
    return Refusal(
        "no_words",
        "The question has no words to look for",
        "Ask with a name or a topic, for example: what did Li Mingjiang say?",
    )


def _empty_library() -> Refusal:
    return Refusal(
        "empty_library",
        "The library holds no articles yet",
        "Add some where the library is kept: onrecord add FOLDER",
    )


def _nothing_on_record(question: Question, engine: Engine) -> Refusal:
    words = dict.fromkeys(question.words)
    unknown = [word for word in words if not any(map(engine.frequency, terms(word)))]
    reason = f"Nothing on record for: {', '.join(words)}"
    if unknown:
        reason += f" (in no article: {', '.join(unknown)})"
    return Refusal(
        "nothing_on_record", reason, "Check the spelling, ask with other words, or list the sources"
    )


def _is_pair(term: str) -> bool:
    return len(term) == 2 and ord(term[0]) >= 0x3000


def _is_lone_character(token: Token) -> bool:
    return token.end - token.start == 1 and ord(token.term[0]) >= 0x3000
