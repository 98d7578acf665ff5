"""Reports whose cue is a finite verb: NAME said; said NAME; NAME rose and said."""

from corpus.attribution.english.reports.contents import content_around
from corpus.attribution.english.reports.deeds import is_deed
from corpus.attribution.english.reports.following import subject_after
from corpus.attribution.english.reports.infinitives import read_infinitive
from corpus.attribution.english.reports.participles import read_fronted, read_participle
from corpus.attribution.english.reports.passives import read_passive
from corpus.attribution.english.reports.preceding import subject_before
from corpus.attribution.english.reports.quoted import quoted_after
from corpus.attribution.english.reports.report import Region, Report, Rule
from corpus.attribution.english.reports.sharing import (
    after_introduction,
    clause_subject,
    main_subject,
    outer_subject,
)
from corpus.attribution.english.sentences.clauses import Clauses, Subject
from corpus.attribution.english.sentences.cues import PASSIVE, Cue
from corpus.attribution.english.sentences.grammar import ATTACHING, DASHES
from corpus.attribution.english.sentences.titles import ROLES
from corpus.attribution.english.sentences.verbs import (
    BE,
    group_start,
    has_verb,
    is_done_by,
    is_governed,
    is_noun_too,
    is_passive,
    is_progressive,
    lacks_object,
)
from corpus.attribution.lexicon import words

_NEVER_BEFORE = words(
    """
    a an the this his her their its our my your of at for from with in on by than no any some such more to
    """
)
"""Words after which a form is no verb: *the* claims, *of* proposed cuts."""

_OPENING_SENTENCES = words("say add continue write reply")
"""Verbs that may open a sentence before their subject; others are passives there: *Asked* about it, ..."""

_PAST_ALIKE = words("put cast hit")
"""Verbs whose past is no other form."""

_SUPPOSING = words("if whether")
"""Before a subject, they leave open whether anything is said: asked *whether* she thought it safe."""

_SPOKEN = words(
    "grace word words prayer prayers goodbye hello thanks yes no so nothing it this that more little"
)
"""What somebody may have said with no more words: rose, *said grace*."""

_BEFORE_COMMENT = words("to seek seeks seeking sought")
_AFTER_NAMES = words("in of at on who during")
"""What may follow a name behind its verb: ..., said NAME *of* Larch."""

_GAPS = words(", . in on at during last this has had")

_PERCEIVING = words("hear hears heard watched helped let made")
"""Verbs that a name and a bare verb follow: the court *heard* NAME admit it."""

_OF_WILL = words("want plan intend")
"""Verbs that tell what a person thinks, but what a company does."""


def read_verb(clauses: Clauses, index: int, cue: Cue, found: list[Report]) -> Report | None:
    """Read the report of a verb at a token, after those already found in the sentence."""
    sentence = clauses.sentence
    if not is_governed(sentence, index, cue):
        return None
    start = group_start(sentence, index)
    if cue.lemma in PASSIVE and not cue.past:
        return None
    if cue.participle and not is_progressive(sentence, start, index):
        return read_participle(clauses, index, cue, found)
    if cue.past and clauses.word(start) == "having":
        return read_fronted(clauses, index, cue)
    if clauses.word(start - 1) == "to" and clauses.word(index) == cue.lemma:
        return read_infinitive(clauses, start, index, cue)
    if cue.past and (_is_passive(clauses, start, index) or _opens_passive(clauses, start, cue)):
        return read_passive(clauses, start, index, cue)
    if clauses.word(start - 1) in _NEVER_BEFORE or cue.lemma in PASSIVE:
        return None
    return _read_finite(clauses, (start, index + 1), cue, found)


def _is_passive(clauses: Clauses, start: int, index: int) -> bool:
    """Tell whether a past form is a participle: NAME *was told*, *accused of* theft, *called on by* towns."""
    sentence = clauses.sentence
    return is_passive(sentence, start, index) or lacks_object(sentence, index) or is_done_by(sentence, index)


def _opens_passive(clauses: Clauses, start: int, cue: Cue) -> bool:
    """Tell whether a participle opens a sentence or a clause: *Asked* by, when *asked* by, as *told* by."""
    if clauses.word(start - 1) == "as" and clauses.word(start + 1) == "by":
        return True
    return (not start and cue.lemma not in _OPENING_SENTENCES) or clauses.word(start - 1) in ("when", "if")


def _read_finite(clauses: Clauses, group: Region, cue: Cue, found: list[Report]) -> Report | None:
    if cue.lemma == "expect" and cue.past and group[1] - group[0] == 1 and clauses.word(group[1]) == "to":
        return None
    subject, rule = _subject(clauses, group, cue, found)
    if subject is None or not _agrees(clauses, subject, group, cue):
        return None
    if rule == "verb" and (
        clauses.word(subject.first - 1) in _SUPPOSING or _is_fronted(clauses, subject, group, cue)
    ):
        return None
    regions = content_around(clauses, subject, group, cue)
    if not regions or is_deed(clauses, regions, cue):
        return None
    if rule == "conjoined" and _stands_before(clauses, regions[0], subject):
        return None
    if cue.lemma == "comment" and clauses.word(group[1] - 2) in _BEFORE_COMMENT:
        return None
    quoted = quoted_after(clauses, group[1])
    if quoted is not None and regions[0][0] >= group[1]:
        return None  # its "as saying" tells more
    return Report(group, group[1] - 1, quoted or subject, regions, rule, cue.act)


def _is_fronted(clauses: Clauses, subject: Subject, group: Region, cue: Cue) -> bool:
    """Tell whether what it is about stands before the subject and nothing behind: *which* NAME praised."""
    following = clauses.word(group[1])
    ends = following in _GAPS or following in BE
    return cue.takes_object and ends and clauses.word(subject.first - 1) in ("which", "whom")


def _subject(clauses: Clauses, group: Region, cue: Cue, found: list[Report]) -> tuple[Subject | None, Rule]:
    inverted = _inverted(clauses, group, cue)
    if inverted is not None:
        return inverted, "inverted"
    if clauses.word(group[0]).endswith("ing"):
        return main_subject(clauses, group[0]), "conjoined"  # NAME spent the day *trying to argue*
    before = subject_before(clauses, group[0])
    if before is not None:
        return before, "verb"
    return _shared(clauses, group[0], cue, found), "conjoined"


def _inverted(clauses: Clauses, group: Region, cue: Cue) -> Subject | None:
    """Find NAME in "..., said NAME". After a comma it must end there: "A, a baker, said B left" is A's."""
    start, end = group
    if end - start > 1 or not (cue.inverts or _ends_speech(clauses, start)):
        return None
    before = clauses.token(start - 1)
    if before is not None and before.kind != "quote" and before.text != "," and before.text not in DASHES:
        return None
    subject = subject_after(clauses, end)
    if subject is None or before is None or before.kind == "quote":
        return subject
    if subject.kind == "pronoun" and subject_before(clauses, start) is not None:
        return None  # NAME, a baker, said she, as all others, was late
    if subject.kind == "nominal":
        tells = subject.head in ROLES or _ends_clause(clauses, subject.last, cue)
        return subject if tells and subject_before(clauses, start) is None else None
    if cue.takes_addressee and clauses.word(subject.last) == ":":
        return None  # the letter, shown above, warns NAME: "..."
    following = clauses.token(subject.last)
    ends = following is None or following.kind == "mark" or following.lower in _AFTER_NAMES
    return subject if ends and not _has_subject(clauses, start) else None


def _has_subject(clauses: Clauses, start: int) -> bool:
    """Tell whether all that stands before a verb is its subject: *NAME, a baker,* said the board ..."""
    main = after_introduction(clauses.sentence, start)
    if has_verb(clauses.sentence[main:start]):
        return False
    before = subject_before(clauses, start)
    return before is not None and before.kind == "named" and before.first <= main


def _stands_before(clauses: Clauses, content: Region, subject: Subject) -> bool:
    """Tell whether what is said stands before the subject, in no quotation marks: *Once there*, NAME rose."""
    first, last = content
    return last <= subject.first and all(token.kind != "quote" for token in clauses.sentence[first:last])


def _ends_speech(clauses: Clauses, end: int) -> bool:
    """Tell whether a quotation opens the sentence and leads on to its verb: “Stop it,” *instructed* NAME."""
    spoken = end == 1 and clauses.sentence[0].kind == "quote"
    called = clauses.sentence[0].text[:-1].endswith((",", "!", "?"))
    return spoken and called and not clauses.word(1).endswith("ing")


def _ends_clause(clauses: Clauses, end: int, cue: Cue) -> bool:
    """Tell whether a noun is all that follows *said*, so that it is who says it: ..., said *the report*."""
    if cue.lemma != "say" or clauses.word(end - 1) in _SPOKEN:
        return False
    return clauses.word(end) in ATTACHING or clauses.word(end) in ("", ".", ",", ";")


def _shared(clauses: Clauses, start: int, cue: Cue, found: list[Report]) -> Subject | None:
    """Find the subject that a second verb shares with the first: "NAME rose and *said*"."""
    before = clauses.word(start - 1)
    then = clauses.word(start) in ("then", "also", "later")
    if before not in ("and", "but", "then", "or") and not (before == "," and (cue.past or then)):
        return None
    if found and clauses.word(start) == cue.lemma and found[-1].regions[0][1] <= found[-1].cue[0]:
        return None  # is to repeat it, officials say, and *stress* ...
    parted = clauses.word(start - 2) == ","  # NAME thanked those who stayed, and said
    own = [report for report in found if report.subject.kind != "relative"] if parted else found
    told = _told_of(clauses, found[-1], start) if found and "," in (before, clauses.word(start - 2)) else None
    return _relative(clauses, start - 1) or told or outer_subject(own) or main_subject(clauses, start)


def _told_of(clauses: Clauses, report: Report, start: int) -> Subject | None:
    """Find of whom it was told what goes on behind the cue: *she was ill*, NAME said, and told him so.

    In a row of verbs it goes on with what was done last: NAME said *she rose*, ordered them out and left.
    """
    if report.regions[0][1] > report.subject.first:
        row = clauses.word(start - 1) == ","
        return clause_subject(clauses, report.regions[0][0], start) if row else None
    whose = main_subject(clauses, report.subject.first)
    person = whose is not None and (whose.name is None or whose.name.shape in ("person", "unclear"))
    return whose if person and whose is not None and whose.kind != "nominal" else None


def _relative(clauses: Clauses, joining: int) -> Subject | None:
    """Find the *who* whose clause a second verb goes on: NAME, who was ill *and said* ..."""
    for at in range(joining - 1, 0, -1):
        token = clauses.sentence[at]
        if token.lower == "who":
            return subject_before(clauses, at + 1)
        if token.kind != "word" or token.lower == "and":
            return None
    return None


def _agrees(clauses: Clauses, subject: Subject, group: Region, cue: Cue) -> bool:
    """Tell whether a form can be the verb of its subject: "officials say", not "the official say"."""
    start, end = group
    bare = clauses.word(end - 1) == cue.lemma and cue.lemma not in _PAST_ALIKE
    perceived = clauses.word(subject.first - 1) in _PERCEIVING
    if bare and end - start == 1 and not perceived and not _is_plural(subject):
        return False
    if cue.lemma in _OF_WILL and not _has_a_will(subject):
        return False
    return subject.kind != "nominal" or end - 1 != subject.last or not is_noun_too(clauses.sentence, end - 1)


def _has_a_will(subject: Subject) -> bool:
    return subject.name.shape != "organisation" if subject.name is not None else subject.kind == "pronoun"


def _is_plural(subject: Subject) -> bool:
    if subject.kind == "pronoun":
        return subject.head in ("they", "i", "we", "you")
    return (
        subject.kind == "relative"
        or subject.head.endswith("s")
        or subject.head == "people"
        or bool(subject.also)
    )
