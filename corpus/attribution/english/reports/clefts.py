"""Reports that point back at a quotation: "A win-win," is how *NAME* put it."""

from corpus.attribution.english.reports.following import subject_after
from corpus.attribution.english.reports.report import Report
from corpus.attribution.english.sentences.clauses import Clauses
from corpus.attribution.english.sentences.cues import cues
from corpus.attribution.lexicon import words

_POINTING = words("how what")
_PUTTING = words("put puts phrased")


def read_cleft(clauses: Clauses, quote: int) -> Report | None:
    """Read who put it so, behind the quotation that opens a sentence."""
    if quote or clauses.word(1) not in ("is", "was") or clauses.word(2) not in _POINTING:
        return None
    subject = subject_after(clauses, 3)
    verb = clauses.word(subject.last) if subject is not None else ""
    if subject is None or (verb not in cues() and verb not in _PUTTING):
        return None
    return Report((subject.last, subject.last + 1), subject.last, subject, ((0, 1),), "verb")
