"""From hits to passages: what the library has for the ids that were found."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from corpus.library import Library
from index.engine import Hit
from index.passage import Passage


def gather(hits: Sequence[Hit], library: Library) -> list[Passage]:
    """Make passages of hits, in their order, ranked from 1; a paragraph that is gone is left out.

    Nothing is highlighted yet: most of them are never shown.
    """
    scores = {hit.paragraph_id: hit.score for hit in hits}
    statements = library.statements.of_paragraphs(list(scores))
    return list(
        ranked(
            Passage(
                source,
                paragraph,
                rank=1,
                score=scores[paragraph.id],
                statements=statements.get(paragraph.id, ()),
            )
            for source, paragraph in library.paragraphs(list(scores))
        )
    )


def ranked(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """Rank passages from 1, in the order in which they come."""
    return tuple(replace(passage, rank=rank) for rank, passage in enumerate(passages, start=1))
