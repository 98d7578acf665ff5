"""A statement while its quotation may still go on, and while a later paragraph may tell whose it is."""

from dataclasses import dataclass

from corpus.attribution.english.people.resolver import Resolved
from corpus.attribution.english.reports.report import Report
from corpus.attribution.english.sentences.clauses import Clauses
from corpus.statement import Span


@dataclass(slots=True)
class Draft:
    """What is said, by whom as far as is known, and the report that tells it, if one does."""

    spans: list[Span]
    who: Resolved
    clauses: Clauses
    report: Report | None = None

    @property
    def is_bare(self) -> bool:
        """Whether it is a quotation that no words of the reporter give to anybody."""
        return self.report is None

    @property
    def mention(self) -> Span | None:
        """Where the paragraph says who speaks."""
        if self.report is None:
            return None
        sentence, subject = self.clauses.sentence, self.report.subject
        return sentence[subject.first].start, sentence[subject.last - 1].end

    @property
    def cue(self) -> Span | None:
        """Where the paragraph says that somebody speaks."""
        if self.report is None:
            return None
        sentence, report = self.clauses.sentence, self.report
        return sentence[report.head].start, sentence[report.cue[1] - 1].end
