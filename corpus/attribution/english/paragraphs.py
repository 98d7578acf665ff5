"""Paragraphs read by themselves: their quotations, their sentences, and the reports in them.

Nothing here knows what comes later in the article, so that no later paragraph can move a statement.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from corpus.article import Paragraph
from corpus.attribution.allowance import Allowance
from corpus.attribution.english.reports.finding import find_reports
from corpus.attribution.english.reports.report import Report
from corpus.attribution.english.sentences.boundaries import Sentence, split_sentences
from corpus.attribution.english.sentences.clauses import Clauses, read_clauses
from corpus.attribution.english.sentences.tokens import tokenize
from corpus.attribution.quotations import Quotation, find_quotations

_IN_ANY_ARTICLE, _CHARACTERS_EACH = 4_000, 35
"""How many sentences, names and reports are read of any article, and for how many characters one more.

News has one in 40 characters, and seldom 600 in all: what has more is a list, or was made to be slow.
"""


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
    def ends_asking(self) -> bool:
        """Whether its last quotation is a question, so that the next one may be another's answer."""
        return bool(self.quotations) and self.paragraph.text[: self.quotations[-1].end - 1].rstrip().endswith(
            "?"
        )


def read_paragraphs(paragraphs: Iterable[Paragraph]) -> Iterator[ReadParagraph]:
    """Read the paragraphs of an article in their order, up to where it has more in it than prose."""
    allowance = Allowance(_IN_ANY_ARTICLE, _CHARACTERS_EACH)
    for paragraph in paragraphs:
        allowance.grow(paragraph.text)
        read = _read_paragraph(paragraph, allowance.left)
        yield read
        allowance.spend(sum(_count(*sentence) for sentence in read.sentences))
        if not allowance.left:
            return


def _read_paragraph(paragraph: Paragraph, most: int) -> ReadParagraph:
    """Find where a paragraph quotes, where its sentences end, and what they report."""
    quotations = find_quotations(paragraph.text)
    tokens = tokenize(paragraph.text, quotations)
    return ReadParagraph(paragraph, quotations, tuple(_with_reports(split_sentences(tokens), most)))


def _with_reports(sentences: Iterable[Sentence], most: int) -> Iterator[tuple[Clauses, tuple[Report, ...]]]:
    for sentence in sentences:
        if most <= 0:
            return
        clauses = read_clauses(sentence)
        reports = find_reports(clauses)
        most -= _count(clauses, reports)
        yield clauses, reports


def _count(clauses: Clauses, reports: tuple[Report, ...]) -> int:
    return 1 + len(clauses.names) + len(reports)
