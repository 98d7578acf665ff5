"""Which of the passages that answer are shown: none twice, and not all of one article."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from index.copies import join_copies
from index.gather import ranked
from index.highlight import highlights
from index.passage import Passage
from index.question import Question

AHEAD = 10
"""How many passages more than are shown are looked at, for copies and for other articles."""

FIRST = 3
"""How many passages people read before they decide whether to go on."""

NEARLY = 0.8
"""What share of the third passage's score another article's must have to take its place."""


def choose(question: Question, passages: Iterable[Passage], limit: int) -> tuple[Passage, ...]:
    """Return the passages to show, `limit` at most, in their order, ranked from 1 and highlighted."""
    return highlighted(question, arranged(passages)[:limit])


def arranged(passages: Iterable[Passage]) -> list[Passage]:
    """Return each passage once, its copies joined to it, in the order in which they are to be read."""
    return spread(join_copies(passages))


def highlighted(question: Question, passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """Return passages in their order, ranked from 1, with the words of the question in them."""
    return tuple(
        replace(one, highlights=highlights(question, one.paragraph.text)) for one in ranked(passages)
    )


def count(passages: Iterable[Passage]) -> int:
    """Count the paragraphs that passages show or name."""
    return sum(1 + len(passage.also_in) for passage in passages)


def spread(passages: Sequence[Passage]) -> list[Passage]:
    """Move the best of another article to the third place, where the first three stand in a row in one.

    All others keep their order.
    """
    first, rest = list(passages[:FIRST]), list(passages[FIRST:])
    if not _in_a_row(first):
        return [*first, *rest]
    article, enough = first[-1].source.article_id, NEARLY * first[-1].score
    others = (one for one in rest if one.source.article_id != article and one.score >= enough)
    other = next(others, None)
    if other is None:
        return [*first, *rest]
    rest.remove(other)
    return [*first[:-1], other, first[-1], *rest]


def _in_a_row(first: Sequence[Passage]) -> bool:
    numbers = sorted(passage.paragraph.number for passage in first)
    articles = {passage.source.article_id for passage in first}
    return len(first) == FIRST and len(articles) == 1 and numbers[-1] - numbers[0] == FIRST - 1
