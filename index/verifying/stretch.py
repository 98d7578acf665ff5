"""A row of words to look in: a stretch of an article, or one statement without its reporter's words."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from corpus.article import Paragraph
from corpus.source import Source
from corpus.statement import Span, Statement
from index.verifying.words import words


class Placed(NamedTuple):
    """A folded word and where it stands. Words of another `part` are never shown as one run of text."""

    folded: str
    paragraph: Paragraph
    part: int
    span: Span


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that follow one another in one article."""

    source: Source
    words: tuple[Placed, ...]

    @property
    def folded(self) -> list[str]:
        """Return the words alone."""
        return [word.folded for word in self.words]

    def spans(self, ranges: Iterable[Span]) -> dict[Paragraph, tuple[Span, ...]]:
        """Return where ranges of words stand, paragraph by paragraph: in order, in code points."""
        found: dict[Paragraph, list[Span]] = {}
        for start, end in ranges:
            for (paragraph, _), run in groupby(self.words[start:end], lambda word: word[1:3]):
                places = [word.span for word in run]
                found.setdefault(paragraph, []).append((places[0][0], places[-1][1]))
        return {paragraph: tuple(spans) for paragraph, spans in found.items()}

    def text(self, start: int, end: int) -> str:
        """Return some of the words as the record has them, one space between."""
        placed = self.words[start:end]
        return " ".join(word.paragraph.text[slice(*word.span)] for word in placed)


def stretches(paragraphs: Iterable[tuple[Source, Paragraph]]) -> Iterator[list[tuple[Source, Paragraph]]]:
    """Put paragraphs together that follow one another in one article, given in their order."""
    numbered = enumerate(paragraphs)
    for _, run in groupby(numbered, lambda one: (one[1][0].article_id, one[1][1].number - one[0])):
        yield [one for _, one in run]


def whole(paragraphs: Sequence[tuple[Source, Paragraph]]) -> Stretch:
    """Return all words of paragraphs that follow one another."""
    return Stretch(
        paragraphs[0][0],
        tuple(
            Placed(word.folded, paragraph, 0, (word.start, word.end))
            for _, paragraph in paragraphs
            for word in words(paragraph.text)
        ),
    )


def alone(source: Source, paragraph: Paragraph, statement: Statement) -> Stretch:
    """Return the words of a statement without those that stand between its spans."""
    return Stretch(
        source,
        tuple(
            Placed(word.folded, paragraph, part, (start + word.start, start + word.end))
            for part, (start, end) in enumerate(statement.spans)
            for word in words(paragraph.text[start:end])
        ),
    )
