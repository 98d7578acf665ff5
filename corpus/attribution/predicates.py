"""Reports whose cue is a verb: NAME said; said NAME; NAME rose and said; NAME left, saying."""

from corpus.attribution.clauses import Clauses, Subject
from corpus.attribution.contents import content_after, content_around
from corpus.attribution.cues import Cue
from corpus.attribution.following import subject_after
from corpus.attribution.grammar import DASHES
from corpus.attribution.lexicon import words
from corpus.attribution.preceding import subject_before
from corpus.attribution.report import Region, Report, Rule
from corpus.attribution.sharing import main_subject, nearest_subject
from corpus.attribution.titles import ROLES
from corpus.attribution.verbs import group_start, is_governed, is_passive, is_progressive

_NEVER_BEFORE = words(
    """
    a an the this his her their its our my your of at for from with in on by than no any some such more to
    """
)
"""Words after which a form is no verb: *the* claims, *of* proposed cuts."""

_BEFORE_PARTICIPLES = DASHES | words(", and but by while when without before after ; or as")
_CARRIERS = words(
    """
    statement tweet tweets letter message memo email video speech report release interview post note op-ed
    ad
    """
)
"""Nouns for what is said or written, which a participle may follow: *a statement* saying."""

_NOUNS_TOO = words(
    """
    claims calls comments remarks questions reports demands notes tweets posts texts promises attacks
    states hopes fears estimates offers doubts charges debates talks answers requests pledges protests
    shouts challenges supports speaks briefs details faults cheers
    """
)
"""Forms that are nouns as well."""

_CLAUSE_OPENERS = words("that the a an he she it they we i there its his her their this these to")
_OPENING_SENTENCES = words("say add continue write reply")
"""Verbs that may open a sentence before their subject; others are passives there: *Asked* about it, ..."""

_WITH_WORDS = words(
    """
    continue interrupt answer respond reply counter offer repeat begin text email relate object
    """
)
"""Verbs that report only with a quotation or a clause; otherwise they tell what was done."""

_FARTHEST_SUBJECT = 60


def read_verb(clauses: Clauses, index: int, cue: Cue, found: list[Report]) -> Report | None:
    """Read the report of a verb at a token, after those already found in the sentence."""
    sentence = clauses.sentence
    if not index and cue.past and cue.lemma not in _OPENING_SENTENCES:
        return None
    start = group_start(sentence, index)
    if not is_governed(sentence, index, cue):
        return None
    if cue.participle and not is_progressive(sentence, start, index):
        return _read_participle(clauses, index, cue, found)
    if clauses.word(start - 1) in _NEVER_BEFORE or (cue.past and is_passive(sentence, start, index)):
        return None
    subject, rule = _subject(clauses, (start, index + 1), cue, found)
    if subject is None or not _agrees(clauses, subject, (start, index + 1), cue):
        return None
    regions = content_around(clauses, subject, (start, index + 1), cue)
    if not regions or (cue.lemma in _WITH_WORDS and not _has_words(clauses, regions)):
        return None
    return Report((start, index + 1), index, subject, regions, rule, cue.act)


def _subject(clauses: Clauses, group: Region, cue: Cue, found: list[Report]) -> tuple[Subject | None, Rule]:
    inverted = _inverted(clauses, group, cue)
    if inverted is not None:
        return inverted, "inverted"
    before = subject_before(clauses, group[0])
    if before is not None:
        return before, "verb"
    return _shared(clauses, group[0], cue, found), "conjoined"


def _inverted(clauses: Clauses, group: Region, cue: Cue) -> Subject | None:
    """Find NAME in "..., said NAME". After a comma it must end there: "A, a baker, said B left" is A's."""
    start, end = group
    if not cue.inverts or end - start > 1:
        return None
    before = clauses.token(start - 1)
    if before is not None and before.kind != "quote" and before.text != "," and before.text not in DASHES:
        return None
    subject = subject_after(clauses, end)
    if subject is None or before is None or before.kind == "quote":
        return subject
    if subject.kind == "nominal":
        return subject if subject.head in ROLES and subject_before(clauses, start) is None else None
    following = clauses.token(subject.last)
    ends = following is None or following.kind != "word"
    return (
        subject if ends or clauses.word(subject.last) in ("in", "of", "at", "on", "who", "during") else None
    )


def _shared(clauses: Clauses, start: int, cue: Cue, found: list[Report]) -> Subject | None:
    """Find the subject that a second verb shares with the first: "NAME rose and *said*"."""
    before = clauses.word(start - 1)
    if before not in ("and", "but", "then", "or") and not (before == "," and cue.past):
        return None
    return _outer_subject(found) or main_subject(clauses, start)


def _outer_subject(found: list[Report]) -> Subject | None:
    """Return the subject of the latest report that is no part of another."""
    for report in reversed(found):
        if not any(other.holds(report.head) for other in found):
            return report.subject
    return None


def _agrees(clauses: Clauses, subject: Subject, group: Region, cue: Cue) -> bool:
    """Tell whether a form can be the verb of its subject: "officials say", not "the official say"."""
    start, end = group
    form = clauses.word(end - 1)
    if form == cue.lemma and end - start == 1 and not _is_plural(subject):
        return False
    if subject.kind != "nominal" or form not in _NOUNS_TOO or end - 1 != subject.last:
        return True
    return clauses.word(end) in _CLAUSE_OPENERS


def _is_plural(subject: Subject) -> bool:
    if subject.kind == "pronoun":
        return subject.head in ("they", "i", "we", "you")
    return (
        subject.kind == "relative"
        or subject.head.endswith("s")
        or subject.head == "people"
        or bool(subject.also)
    )


def _has_words(clauses: Clauses, regions: tuple[Region, ...]) -> bool:
    return any(
        clauses.word(first) in ("that", "by", "with")
        or any(token.kind == "quote" for token in clauses.sentence[first:last])
        for first, last in regions
    )


def _read_participle(clauses: Clauses, index: int, cue: Cue, found: list[Report]) -> Report | None:
    """Read "NAME left, *saying* ...", and "*Promising* that ..., NAME left"."""
    before = clauses.word(index - 1)
    if before.endswith("ly") or before in ("later", "then", "also"):
        before = clauses.word(index - 2)
    allowed = (
        before in _BEFORE_PARTICIPLES or before in _CARRIERS or (before == "in" and cue.lemma != "write")
    )
    if before and not allowed:
        return None
    if index <= 2 and not found:
        return _read_fronted(clauses, index, cue)
    subject = nearest_subject(clauses, index) if before in _CARRIERS else None
    subject = (
        subject or _outer_subject(found) or main_subject(clauses, index) or nearest_subject(clauses, index)
    )
    regions = content_after(clauses, index + 1, cue)
    if subject is None or not regions:
        return None
    return Report((index, index + 1), index, subject, regions, "participle", cue.act)


def _read_fronted(clauses: Clauses, index: int, cue: Cue) -> Report | None:
    for comma in range(index + 2, min(len(clauses.sentence) - 1, index + _FARTHEST_SUBJECT)):
        subject = subject_after(clauses, comma + 1) if clauses.word(comma) == "," else None
        if subject is not None and subject.kind in ("named", "pronoun"):
            regions = content_after(clauses, index + 1, cue, limit=comma)
            return (
                Report((index, index + 1), index, subject, regions, "fronted", cue.act) if regions else None
            )
    return None
