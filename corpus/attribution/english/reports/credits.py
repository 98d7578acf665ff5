"""Reports that have no verb: according to NAME; NAME: "..."; "..." — NAME."""

from typing import Final

from corpus.attribution.english.reports.contents import content_after, content_around
from corpus.attribution.english.reports.following import subject_after
from corpus.attribution.english.reports.nouns import owner_of
from corpus.attribution.english.reports.report import Report
from corpus.attribution.english.reports.sharing import main_subject
from corpus.attribution.english.sentences.clauses import Clauses, Subject
from corpus.attribution.english.sentences.cues import NOUNS, cues
from corpus.attribution.english.sentences.grammar import DASHES, POSSESSIVES
from corpus.attribution.english.sentences.names import Name
from corpus.attribution.english.sentences.titles import ROLES
from corpus.attribution.english.sentences.tokens import Token
from corpus.attribution.english.sentences.verbs import BE
from corpus.attribution.lexicon import words

SOURCES: Final = words("according per")
"""What leads to whose word a thing is."""

_FARTHEST_AUTHOR = 10
_MADE = words(
    """
    written filed led authored co-authored signed penned conducted report study letter memo
    provided given supplied released compiled gathered shared posted published issued
    """
)
"""What stands before "by" and whoever wrote, led or gave it."""

_LONGEST_ORIGIN, _LONGEST_LABEL = 8, 8
_LONGEST_CREDIT = 16
_HEADED = words("statement letter message remarks speech address text transcript email apology")
_FEWEST_AFTER_COLON = 5
"""In tokens: a table has "NAME: 1,769"; who speaks says more."""


def read_source(clauses: Clauses, index: int) -> Report | None:
    """Read "according to NAME", at the beginning or the end of a sentence, and ", per NAME"."""
    start = _after_source(clauses, index)
    subject = subject_after(clauses, start) if start else None
    if subject is None:
        return None
    subject = _teller(clauses, start) or _author(clauses, subject) or subject
    if index < 2:
        subject = _before_comma(clauses, subject) if subject.name is not None else _to_comma(clauses, subject)
    cue = (index, start)
    regions = content_around(clauses, subject, cue, None)
    return Report(cue, index, subject, regions, "according") if regions else None


def _after_source(clauses: Clauses, index: int) -> int:
    """Return where the source begins that a token leads to, 0 where it leads to none: *per* hour."""
    if clauses.word(index) == "according":
        return index + 2 if clauses.word(index + 1) == "to" else 0
    parted = index and (clauses.word(index - 1) == "," or clauses.sentence[index - 1].kind == "quote")
    return index + 1 if parted and index + 1 in clauses.starting else 0


def _teller(clauses: Clauses, start: int) -> Subject | None:
    """Find whose words are referred to: according to *NAME's* statements."""
    name = clauses.starting.get(start)
    if name is None or name.shape in ("organisation", "place") or clauses.word(name.last) not in POSSESSIVES:
        return None
    words = clauses.word(name.last + 1)
    told = words in NOUNS or words.removesuffix("s") in NOUNS
    return Subject("named", start, name.last + 2, name) if told else None


def _author(clauses: Clauses, paper: Subject) -> Subject | None:
    """Find who wrote what is referred to: according to *a report written by NAME*."""
    if paper.kind != "nominal":
        return None
    for at in range(paper.first + 1, min(len(clauses.sentence), paper.first + _FARTHEST_AUTHOR)):
        if clauses.word(at) == "by" and clauses.word(at - 1) in _MADE:
            author = subject_after(clauses, at + 1)
            return author._replace(first=paper.first) if author is not None and author.name else None
    return None


def _before_comma(clauses: Clauses, subject: Subject) -> Subject:
    """End an apposition at its comma, where the sentence goes on with what is said."""
    if subject.name is None or subject.last == subject.name.last:
        return subject
    after_name = subject.name.last + 1
    closing = (at for at in range(after_name, subject.last) if clauses.word(at) == ",")
    return subject._replace(last=next(closing, subject.name.last))


def _to_comma(clauses: Clauses, subject: Subject) -> Subject:
    """Go on to the comma behind what is referred to: according to a survey *of bakers*, ..."""
    commas = (at for at in range(subject.last, len(clauses.sentence)) if clauses.word(at) == ",")
    return subject._replace(last=next(commas, subject.last))


def read_colon(clauses: Clauses, index: int, found: list[Report]) -> Report | None:
    """Read "NAME: ..." at the beginning of a sentence, and a quotation that a colon introduces."""
    if clauses.headline or any(report.cue[1] >= index - 3 or report.holds(index + 1) for report in found):
        return None
    quoted = clauses.token(index + 1) is not None and clauses.sentence[index + 1].kind == "quote"
    regions = content_after(clauses, index + (clauses.word(index) == "?"), None)
    if not regions or not (quoted or len(clauses.sentence) >= index + _FEWEST_AFTER_COLON):
        return None
    name = clauses.ending.get(index) or (_labelled(clauses, index) if quoted else None)
    if name is not None and name.shape == "organisation" and not name.first and not quoted:
        return None  # LARCH: The bridge is closed.
    if name is not None and (not name.first or (quoted and clauses.word(name.first - 1) in DASHES)):
        return Report((index, index + 1), index, Subject("named", name.first, index, name), regions, "label")
    if quoted and _is_lettering(clauses.sentence[index + 1]):
        return None
    owner = _owner_of_label(clauses, index) or _owner_of_trait(clauses, index)
    subject = (owner or main_subject(clauses, index)) if quoted else None
    unnamed = subject is None or subject.kind == "nominal"
    told = name is not None and clauses.word(name.first - 1) in cues()  # the letter warns NAME: "..."
    if quoted and unnamed and name is not None and name.shape == "person" and not told:
        subject = Subject("named", name.first, index, name)
    return Report((index, index + 1), index, subject, regions, "colon") if subject is not None else None


def _is_lettering(quotation: Token) -> bool:
    """Tell whether one word in capitals stands on a thing: on his hands: “LIFE” and “LOVE”."""
    return quotation.text.isupper() and " " not in quotation.text


def _owner_of_label(clauses: Clauses, colon: int) -> Subject | None:
    """Find whose answer or advice a quotation is: his advice: "..."; NAME's advice to beginners? "..."."""
    nouns = range(colon - 1, max(0, colon - _LONGEST_LABEL), -1)
    return next((owner for noun in nouns if (owner := owner_of(clauses, noun)) is not None), None)


def _owner_of_trait(clauses: Clauses, colon: int) -> Subject | None:
    """Find whose a thing is that a quotation tells: *NAME's* philosophy is simple: "..."; no mother's."""
    name = clauses.starting.get(0)
    if name is None or name.shape in ("organisation", "place") or clauses.word(name.last) not in POSSESSIVES:
        return None
    verb = next((at for at in range(name.last + 1, colon) if clauses.word(at) in BE), 0)
    somebody = any(clauses.word(at) in ROLES for at in range(name.last + 1, verb))
    return Subject("named", 0, name.last + 1, name) if verb and not somebody else None


def _labelled(clauses: Clauses, colon: int) -> Name | None:
    """Find the name that opens a line, before where its bearer is from: NAME, *Larch Courier*: "..."."""
    name = clauses.starting.get(0)
    belongs = name is not None and clauses.word(name.last) == "," and colon - name.last <= _LONGEST_ORIGIN
    return name if belongs else None


def read_announcement(clauses: Clauses) -> Report | None:
    """Read who goes on in the next paragraph: NAME put it so:"""
    end = len(clauses.sentence) - 1
    if clauses.sentence[end].text != ":" or clauses.headline:
        return None
    if clauses.words.isdisjoint(cues().keys()) and clauses.words.isdisjoint(NOUNS):
        return None
    subject = _owner_of_label(clauses, end) or main_subject(clauses, end)
    region = (end, end + 1)
    return Report(region, end, subject, (region,), "colon") if subject is not None else None


def read_heading(clauses: Clauses) -> Report | None:
    """Read a line that tells whose text follows: Statement from NAME; Letter by Governor NAME."""
    end = len(clauses.sentence)
    first = clauses.word(0) if clauses.word(0) != "the" else clauses.word(1)
    if (
        first not in _HEADED
        or clauses.sentence[-1].text in ".?!"
        or end > _LONGEST_CREDIT
        or not clauses.names
    ):
        return None
    name = clauses.names[-1]
    of = next((at for at in range(end) if clauses.word(at) in ("from", "by", "of")), end)
    if name.first <= of or name.shape in ("place", "organisation") or name.last < end:
        return None
    return Report((0, 1), 0, Subject("named", name.first, name.last, name), ((0, 1),), "colon")


def read_credit_line(clauses: Clauses) -> Name | None:
    """Read a line that only credits the quotation before it: — NAME; — NAME, county engineer."""
    name = clauses.starting.get(1) if clauses.word(0) in DASHES else None
    if name is None or clauses.word(name.last) not in ("", ",", "."):
        return None
    return name if len(clauses.sentence) <= _LONGEST_CREDIT else None


def read_credit(clauses: Clauses, index: int) -> Report | None:
    """Read a quotation that a dash credits at the end: "..." — NAME."""
    name = clauses.starting.get(index + 2)
    if name is None or clauses.word(index + 1) not in DASHES:
        return None
    following = clauses.token(name.last)
    if following is not None and (following.kind == "word" or (index and following.text != ".")):
        return None
    dash = (index + 1, index + 2)
    return Report(dash, index + 1, Subject("named", index + 2, name.last, name), ((0, index + 1),), "credit")
