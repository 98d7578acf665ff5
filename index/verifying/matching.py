"""The places of a library that have a quotation, as passages with who says it and what differs."""

from collections.abc import Iterator, Sequence
from datetime import date

from corpus.article import Paragraph
from corpus.source import Source
from corpus.statement import Span
from index.passage import Passage
from index.people import Person
from index.sync import Record
from index.verifying.candidates import candidates
from index.verifying.finding import Found, Row
from index.verifying.quotation import Quotation
from index.verifying.stretch import Stretch, alone, stretches, whole
from index.verifying.verdict import Difference, Match

LEAST_PART = 6
"""How many words in a row a part must have to be shown: fewer may stand anywhere by chance."""


class Matching:
    """Looks for one quotation in a record."""

    def __init__(self, quotation: Quotation, record: Record) -> None:
        self._quotation = quotation
        self._people = record.people
        near = candidates(quotation, record)
        self._statements = record.library.statements.of_paragraphs([paragraph.id for _, paragraph in near])
        self._places = [self._rows(together) for together in stretches(near)]

    def matches(self) -> tuple[Match, ...]:
        """Return the places that have it word for word, or else nearly, the earliest article first."""
        found = self._exactly() or self._nearly()
        return tuple(sorted((self._match(*one) for one in found), key=_age))

    def longest_part(self) -> Match | None:
        """Return the place with the longest run of its words; None where every run is short."""
        parts = [
            (rows[0], Found((part,)))
            for rows in self._places
            for piece in self._quotation.pieces
            if (part := Row(rows[0].folded).longest_part(piece, LEAST_PART))
        ]
        longest = max(parts, key=lambda one: _length(one[1].ranges[0]), default=None)
        return self._match(*longest) if longest else None

    def _rows(self, together: Sequence[tuple[Source, Paragraph]]) -> list[Stretch]:
        """Return where to look: all words of some paragraphs, then those of each statement in parts."""
        parted = (
            alone(source, paragraph, statement)
            for source, paragraph in together
            for statement in self._statements.get(paragraph.id, ())
            if len(statement.spans) > 1
        )
        return [whole(together), *parted]

    def _exactly(self) -> list[tuple[Stretch, Found]]:
        """Return one hit of each stretch that has one."""
        hits = (
            ((row, found) for row in rows if (found := Row(row.folded).exactly(self._quotation)))
            for rows in self._places
        )
        return [hit for found in hits if (hit := next(found, None))]

    def _nearly(self) -> list[tuple[Stretch, Found]]:
        """Return the hit with the fewest words changed of each stretch that has one."""
        hits = (
            [(row, found) for row in rows if (found := Row(row.folded).nearly(self._quotation))]
            for rows in self._places
        )
        return [min(found, key=lambda hit: hit[1].changed_words) for found in hits if found]

    def _match(self, row: Stretch, found: Found) -> Match:
        passages = tuple(
            Passage(row.source, paragraph, rank, 0.0, spans, self._statements.get(paragraph.id, ()))
            for rank, (paragraph, spans) in enumerate(row.spans(found.ranges).items(), start=1)
        )
        speakers = {person.name: person for passage in passages for person in self._speakers(passage)}
        return Match(passages, tuple(speakers.values()), tuple(self._differences(row, found)))

    def _speakers(self, passage: Passage) -> Iterator[Person]:
        """Yield those in whose statements the words were found."""
        for statement in passage.statements:
            if any(_overlap(said, found) for said in statement.spans for found in passage.highlights):
                for speaker in statement.speakers:
                    yield self._people.heard(passage.source.article_id, speaker)

    def _differences(self, row: Stretch, found: Found) -> Iterator[Difference]:
        for piece, typed, there in found.changes:
            yield Difference(" ".join(self._quotation.pieces[piece].typed[slice(*typed)]), row.text(*there))


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _length(span: Span) -> int:
    return span[1] - span[0]


def _age(match: Match) -> tuple[date, str, int]:
    first = match.passages[0]
    return first.source.published or date.max, first.source.article_id, first.paragraph.number
