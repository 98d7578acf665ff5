"""Reports whose cue is a participle: NAME left, *saying*; footage of NAME *saying*."""

from collections.abc import Iterator

from corpus.attribution.english.reports.contents import content_after
from corpus.attribution.english.reports.deeds import is_deed
from corpus.attribution.english.reports.following import subject_after
from corpus.attribution.english.reports.preceding import subject_before
from corpus.attribution.english.reports.quoted import quoted_before
from corpus.attribution.english.reports.report import Report
from corpus.attribution.english.reports.sharing import (
    after_dateline,
    clause_subject,
    could_be_verb,
    main_subject,
    nearest_subject,
    outer_subject,
)
from corpus.attribution.english.sentences.clauses import Clauses, Subject
from corpus.attribution.english.sentences.cues import Cue
from corpus.attribution.english.sentences.grammar import ATTACHING, CLOSED, DASHES
from corpus.attribution.english.sentences.titles import CALENDAR, ROLES
from corpus.attribution.english.sentences.verbs import group_start
from corpus.attribution.lexicon import words

_BEFORE = DASHES | words(", and but by while when without before after ; or as despite beyond")
_TURNS = words("but while whereas ;")
_FARTHEST_TURN = 16
_WHEN = words("after before when while by without")
_CARRIERS = words(
    """
    statement tweet tweets letter message memo email video speech report release interview post note op-ed
    ad lawsuit suit complaint petition affidavit
    """
)
"""Nouns for what is said or written, which a participle may follow: *a statement* saying."""

_RECORDINGS = words("video footage recording clip audio tape image spectacle sound story report memory")
"""Nouns for what shows somebody who says something: *footage* of NAME saying."""

_PERCEIVED = words("heard seen filmed recorded overheard caught videotaped quoted")
_FARTHEST_PERCEIVED = 8
_FARTHEST_SUBJECT = 60


def read_participle(clauses: Clauses, index: int, cue: Cue, found: list[Report]) -> Report | None:
    """Read the report of a form in -ing at a token, after those already found in the sentence."""
    before = _word_before(clauses, index)
    name = clauses.ending.get(index)
    subject: Subject | None = None
    if name is not None:
        subject = _shown(clauses, index)
    elif before and not _may_follow(clauses, index, before, cue):
        subject = _perceived(clauses, index)
    elif not found and index <= after_dateline(clauses.sentence) + 2:
        return read_fronted(clauses, index, cue)
    else:
        subject = _shared(clauses, index, before, found)
    regions = content_after(clauses, index + 1, cue) if subject is not None else ()
    if subject is None or not regions or is_deed(clauses, regions, cue):
        return None
    return Report((index, index + 1), index, subject, regions, "participle", cue.act)


def _word_before(clauses: Clauses, index: int) -> str:
    before = clauses.word(index - 1)
    between = (
        before.endswith("ly") or before in ("later", "then", "also", "now", "still") or before in CALENDAR
    )
    return clauses.word(index - 2) if between else before


def _may_follow(clauses: Clauses, index: int, before: str, cue: Cue) -> bool:
    if before == "to":
        return clauses.word(index - 2) == "addition"
    return before in _BEFORE or before in _CARRIERS or (before == "in" and cue.lemma != "write")


def _shown(clauses: Clauses, end: int) -> Subject | None:
    """Find NAME right before the form: *footage of NAME* saying; not so in "supporters of NAME saying"."""
    subject = subject_before(clauses, end)
    name = clauses.ending[end]
    if subject is None or subject.kind == "named" or name.shape in ("place", "organisation"):
        return subject
    before = clauses.word(name.first - 1)
    shown = before in ("with", "from", "by") or clauses.word(name.first - 2) in _RECORDINGS
    return Subject("named", name.first, name.last, name) if before in ATTACHING and shown else subject


def _perceived(clauses: Clauses, index: int) -> Subject | None:
    """Find the subject of "NAME *can be heard* on the tape saying"."""
    for at in range(index - 1, max(0, index - _FARTHEST_PERCEIVED), -1):
        if clauses.word(at) in _PERCEIVED:
            return subject_before(clauses, group_start(clauses.sentence, at)) or main_subject(clauses, at)
        if clauses.sentence[at].kind != "word":
            break
    return None


def _shared(clauses: Clauses, index: int, before: str, found: list[Report]) -> Subject | None:
    subject = nearest_subject(clauses, index) if before in _CARRIERS else None
    if before == "as" and subject is None:
        subject = quoted_before(clauses, index - 1)
    subject = subject or _turned_to(clauses, index, before) or _told_of(clauses, index, before, found)
    return subject or outer_subject(found) or main_subject(clauses, index) or nearest_subject(clauses, index)


def _turned_to(clauses: Clauses, index: int, before: str) -> Subject | None:
    """Find to whom a sentence has turned: A said yes, but *B* disagreed, saying ..."""
    if before != "," or _TURNS.isdisjoint(clauses.words):
        return None
    for at in range(index - 2, max(0, index - _FARTHEST_TURN), -1):
        if clauses.sentence[at].kind == "quote":
            return None
        if clauses.word(at) == ";" or (clauses.word(at) in _TURNS and clauses.word(at - 1) == ","):
            subject = subject_after(clauses, at + 1)
            verb = clauses.word(subject.last) if subject is not None and subject.kind == "named" else ""
            return subject if verb and verb not in CLOSED and could_be_verb(verb) else None
    return None


def _told_of(clauses: Clauses, index: int, before: str, found: list[Report]) -> Subject | None:
    """Find of whom it is told what they did *after saying* something: A told the court that *B* left ..."""
    outer = found[-1] if found else None
    if outer is None:
        return None
    first, last = outer.regions[-1]
    how = before == "," and clauses.word(first) == "how" and last == index - 1
    if not how and not (before in _WHEN and outer.holds(index)):
        return None
    return clause_subject(clauses, first, index)


def read_fronted(clauses: Clauses, index: int, cue: Cue) -> Report | None:
    """Read a report that comes before its subject: "*Promising* that ..., NAME left"."""
    ends = range(index + 2, min(len(clauses.sentence), index + _FARTHEST_SUBJECT))
    subjects = [(end, subject) for end in ends for subject in _main_after(clauses, end)]
    leading = (found for found in subjects if clauses.word(found[1].last) != ",")
    for end, subject in (*leading, *subjects)[:1]:
        regions = content_after(clauses, index + 1, cue, limit=end)
        if not regions or is_deed(clauses, regions, cue):
            return None
        return Report((index, index + 1), index, subject, regions, "fronted", cue.act)
    return None


def _main_after(clauses: Clauses, end: int) -> Iterator[Subject]:
    """Find the subject that follows a comma, or a quotation that ends what was fronted."""
    quoted = clauses.sentence[end - 1].kind == "quote"
    if quoted or clauses.sentence[end].text == ",":
        subject = subject_after(clauses, end + (not quoted))
        apposed = clauses.word(end - 1) in ROLES and subject is not None and clauses.word(subject.last) == ","
        if subject is not None and subject.kind in ("named", "pronoun") and not apposed:
            yield subject
