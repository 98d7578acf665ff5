"""A paragraph read by itself: its quotations, its sentences, and the reports in them.

Nothing here knows the rest of the article, so that no later paragraph can move a statement.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from corpus.article import Paragraph
from corpus.attribution.clauses import Clauses, read_clauses
from corpus.attribution.quotations import Quotation, find_quotations
from corpus.attribution.report import Report
from corpus.attribution.reports import find_reports
from corpus.attribution.sentences import split_sentences
from corpus.attribution.tokens import tokenize

_MOST_REPORTS, _FEWEST_CHARACTERS = 100, 40
"""So many reports and one more for so many characters are looked for: a paragraph with more is no prose."""


@dataclass(frozen=True, slots=True)
class ReadParagraph:
    """A paragraph with its sentences, each with the reports found in it."""

    paragraph: Paragraph
    quotations: tuple[Quotation, ...]
    sentences: tuple[tuple[Clauses, tuple[Report, ...]], ...]

    @property
    def stays_open(self) -> bool:
        """Whether its last quotation is never closed, so that the next paragraph may continue it."""
        return bool(self.quotations) and not self.quotations[-1].closed

    @property
    def opens_quoted(self) -> bool:
        """Whether it begins with a quotation."""
        return bool(self.quotations) and not self.paragraph.text[: self.quotations[0].start].strip()


def read_paragraph(paragraph: Paragraph) -> ReadParagraph:
    """Read a paragraph: find where it quotes, where its sentences end, and what they report."""
    quotations = find_quotations(paragraph.text)
    tokens = tokenize(paragraph.text, quotations)
    clauses = (read_clauses(sentence) for sentence in split_sentences(tokens))
    most = _MOST_REPORTS + len(paragraph.text) // _FEWEST_CHARACTERS
    return ReadParagraph(paragraph, quotations, tuple(_with_reports(clauses, most)))


def _with_reports(sentences: Iterable[Clauses], most: int) -> Iterator[tuple[Clauses, tuple[Report, ...]]]:
    for clauses in sentences:
        reports = find_reports(clauses) if most > 0 else ()
        most -= len(reports)
        yield clauses, reports
