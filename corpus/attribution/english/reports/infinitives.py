"""Reports whose cue is an infinitive: NAME took to the stage *to thank*; they forced NAME *to admit*."""

from itertools import takewhile

from corpus.attribution.english.reports.contents import content_after
from corpus.attribution.english.reports.deeds import is_deed
from corpus.attribution.english.reports.preceding import subject_before
from corpus.attribution.english.reports.report import Report
from corpus.attribution.english.reports.sharing import main_subject
from corpus.attribution.english.sentences.clauses import Clauses, Subject
from corpus.attribution.english.sentences.cues import Cue
from corpus.attribution.english.sentences.grammar import JOINING
from corpus.attribution.english.sentences.verbs import group_start
from corpus.attribution.lexicon import words

_CAUSING = words(
    """
    force forced forces forcing prompt prompted prompts prompting lead led leads leading cause caused causes
    push pushed pushes pressed compel compelled compels got moved provoked obliged
    """
)
"""Verbs that make somebody speak: *forced* NAME to admit."""

_STEPPING_UP = words(
    """
    use used uses using took take takes taking turned turns went goes appeared appears gave gives held holds
    issued issues released releases wrote writes sent sends visited visits returned returns interrupted
    """
)
_RISING = words("rose rises stood stands phoned phones spoke speaks came called emailed telephoned")
"""Verbs for what one does to speak, whatever follows: *rose* to ask."""

_STAGES = words(
    """
    ad address airwaves appearance article briefing broadcast campaign column conference debate email event
    facebook floor forum hearing instagram interview interviews letter lectern meeting microphone op-ed
    opportunity pages platform podcast podium post pulpit radio rally remarks screen session show speech
    stage statement television time tv tweet tweets twitter video visit youtube
    """
)
"""Where and how one speaks in public: used the *hearing* to attack."""

_FARTHEST = 16
_LONGEST_TITLE = 6


def read_infinitive(clauses: Clauses, start: int, index: int, cue: Cue) -> Report | None:
    """Read the report of a verb at `index` that "to" stands before, at token `start` - 1."""
    subject = (
        _caused(clauses, start - 1) or _stepping_up(clauses, start - 1) or _going_far(clauses, start - 1)
    )
    regions = content_after(clauses, index + 1, cue) if subject is not None else ()
    if subject is None or not regions or is_deed(clauses, regions, cue):
        return None
    return Report((index, index + 1), index, subject, regions, "infinitive", cue.act)


def _caused(clauses: Clauses, to: int) -> Subject | None:
    name = clauses.ending.get(to)
    if name is None or name.shape in ("organisation", "place"):
        return None
    before = clauses.sentence[max(0, name.first - _LONGEST_TITLE) : name.first]
    title = takewhile(lambda token: token.kind == "word" and token.lower not in JOINING, reversed(before))
    caused = any(token.lower in _CAUSING for token in title)
    return Subject("named", name.first, to, name) if caused else None


def _going_far(clauses: Clauses, to: int) -> Subject | None:
    """Find who goes *so far as to* call it a lie."""
    far = clauses.word(to - 1) == "as" and "far" in (clauses.word(to - 2), clauses.word(to - 3))
    return main_subject(clauses, to) if far else None


def _stepping_up(clauses: Clauses, to: int) -> Subject | None:
    """Find who does what one does to speak: *NAME* used the hearing to attack; *NAME* rose to ask."""
    staged = False
    for at in range(to - 1, max(0, to - _FARTHEST), -1):
        token = clauses.sentence[at]
        if token.lower in _RISING or (staged and token.lower in _STEPPING_UP):
            return subject_before(clauses, group_start(clauses.sentence, at))
        if token.kind == "mark" or token.lower in JOINING:
            return None
        staged = staged or token.lower in _STAGES
    return None
