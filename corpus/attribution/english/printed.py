"""Letters, statements and answers that are printed without quotation marks, paragraph after paragraph."""

from typing import Final

from corpus.attribution.english.paragraphs import ReadParagraph
from corpus.attribution.english.reports.credits import read_announcement, read_heading
from corpus.attribution.english.reports.report import Report
from corpus.attribution.english.sentences.clauses import Clauses
from corpus.attribution.lexicon import words

_OWN: Final = words("i we my our me us myself ourselves")
_TELLING: Final = words("told tells tell")
_TEXTS: Final = words(
    """
    said says say wrote writes write posted posts tweeted tweets shared added adds continued replied replies
    responded responds read reads statement letter message email e-mail post remarks speech note memo
    apology response reply
    """
)
"""What has to stand in the announcement of a text that is printed in full: NAME said in a statement:"""

_LONGEST_LINE = 8
_LONGEST_SILENCE = 2
"""Of so many paragraphs that may be anybody's, one after the other, the text is taken to go on behind."""


class PrintedText:
    """Tells, paragraph after paragraph, which are somebody's own words: those in which *I* or *we* speak."""

    def __init__(self) -> None:
        self._open = False
        self._silent = 0

    def goes_on(self, read: ReadParagraph) -> bool:
        """Tell whether a paragraph is within a text that was announced before it."""
        if not self._open:
            return False
        if _ends_text(read):
            self._open = False
            return False
        if any(_is_own(clauses) for clauses, _ in read.sentences):
            self._silent = 0
            return True
        if not _is_line(read):
            self._silent += 1
            self._open = self._silent <= _LONGEST_SILENCE
        return False

    def look_out(self, read: ReadParagraph) -> Clauses | None:
        """Return the sentence that announces somebody's text, if a paragraph ends with one."""
        clauses = read.sentences[-1][0] if read.sentences else None
        if clauses is None or announcement(clauses) is None or clauses.words.isdisjoint(_TEXTS):
            return None
        self._open, self._silent = True, 0
        return clauses


def announcement(clauses: Clauses) -> Report | None:
    """Read who goes on in the next paragraph, by a colon or by a heading."""
    return read_announcement(clauses) or read_heading(clauses)


def _is_own(clauses: Clauses) -> bool:
    if clauses.words.isdisjoint(_OWN):
        return False
    return any(token.lower in _OWN and token.text != "US" for token in clauses.sentence)


def _ends_text(read: ReadParagraph) -> bool:
    """Tell whether the reporter goes on: where somebody is quoted, told *us*, or is said to speak."""
    if read.quotations:
        return True
    if any(_tells_us(clauses, report) for clauses, reports in read.sentences for report in reports):
        return True
    if any(_is_own(clauses) for clauses, _ in read.sentences):
        return False
    kinds = (report.subject.kind for _, reports in read.sentences for report in reports)
    return any(kind in ("named", "pronoun", "relative") for kind in kinds)


def _tells_us(clauses: Clauses, report: Report) -> bool:
    return clauses.word(report.head) in _TELLING and clauses.word(report.cue[1]) in ("me", "us")


def _is_line(read: ReadParagraph) -> bool:
    """Tell whether a paragraph is no sentence but a heading or a date: Release Date:"""
    return len(read.sentences) == 1 and len(read.sentences[0][0].sentence) <= _LONGEST_LINE
