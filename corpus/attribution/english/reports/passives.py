"""Reports in the passive that name who speaks: *criticised by* NAME; *asked by* NAME whether ..."""

from corpus.attribution.english.reports.contents import content_after, content_around
from corpus.attribution.english.reports.following import subject_after
from corpus.attribution.english.reports.preceding import subject_before
from corpus.attribution.english.reports.report import Region, Report
from corpus.attribution.english.sentences.clauses import Clauses, Subject
from corpus.attribution.english.sentences.cues import PASSIVE, Cue
from corpus.attribution.english.sentences.grammar import JOINING
from corpus.attribution.english.sentences.titles import ROLES
from corpus.attribution.lexicon import words

_FARTHEST_AGENT = 12
_BEFORE_CLAUSES = words("that whether if why how what when where to about")
_BEFORE_JUDGMENTS = words("as for of over")
_NO_REPORT = words(
    "write text email blog post back challenge cast express label make play quote cite mention"
)
"""Verbs that tell, in the passive, whose work a thing is, and not what somebody says."""


def read_passive(clauses: Clauses, start: int, index: int, cue: Cue) -> Report | None:
    """Read the report of a participle at `index` in a verb group from `start`, if "by NAME" follows."""
    agent = _agent(clauses, index) if cue.lemma not in _NO_REPORT else None
    if agent is None:
        return None
    regions = _regions(clauses, (start, index + 1), agent, cue)
    return Report((start, index + 1), index, agent, regions, "passive", cue.act) if regions else None


def _agent(clauses: Clauses, index: int) -> Subject | None:
    for at in range(index + 1, min(len(clauses.sentence) - 1, index + _FARTHEST_AGENT)):
        token = clauses.sentence[at]
        if token.lower == "by":
            subject = subject_after(clauses, at + 1)
            known = subject is not None and (subject.kind == "named" or subject.head in ROLES)
            return subject._replace(first=at + 1) if subject is not None and known else None
        if token.lower in JOINING or token.kind == "mark":
            return None
    return None


def _regions(clauses: Clauses, group: Region, agent: Subject, cue: Cue) -> tuple[Region, ...]:
    """What is said follows the agent, stands before it in quotation marks, or is what the verb is about."""
    start, end = group
    if clauses.word(start - 1) == "as" and clauses.word(start - 2) == ",":  # ..., as confirmed by NAME
        return content_around(clauses, agent, (start - 1, end), None)
    following = clauses.word(agent.last)
    opens = not start or clauses.word(start - 1) in ("when", "if", "after")
    if following in _BEFORE_CLAUSES:
        return content_after(clauses, agent.last, None, limit=_comma(clauses, agent.last) if opens else None)
    if following in _BEFORE_JUDGMENTS:
        return content_after(clauses, agent.last + 1, None)
    if any(token.kind == "quote" for token in clauses.sentence[end : agent.first - 1]):
        return ((end, agent.first - 1),)
    tells = start and not cue.takes_addressee and cue.lemma not in PASSIVE
    about = subject_before(clauses, start) if tells else None
    if about is None or about.kind in ("pronoun", "relative") or about.first >= start:
        return ()
    return ((about.first, start),)


def _comma(clauses: Clauses, start: int) -> int | None:
    return next((at for at in range(start, len(clauses.sentence)) if clauses.word(at) == ","), None)
