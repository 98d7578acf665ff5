"""A paragraph read by itself: its quotations, its sentences, and the reports in them.

Nothing here knows the rest of the article, so that no later paragraph can move a statement.
"""

from dataclasses import dataclass

from corpus.article import Paragraph
from corpus.attribution.clauses import Clauses, read_clauses
from corpus.attribution.quotations import Quotation, find_quotations
from corpus.attribution.report import Report
from corpus.attribution.reports import find_reports
from corpus.attribution.sentences import split_sentences
from corpus.attribution.tokens import tokenize


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
    return ReadParagraph(paragraph, quotations, tuple((each, find_reports(each)) for each in clauses))
