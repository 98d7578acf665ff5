"""Every report in a sentence: its cue, who stands as its subject, and where what is said begins and ends."""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from corpus.attribution.contents import Region, content_around, content_after
from corpus.attribution.cues import NOUNS, Cue, cues
from corpus.attribution.sentences import Sentence
from corpus.attribution.subjects import (
    Clauses,
    Subject,
    main_subject,
    nearest_subject,
    subject_after,
    subject_before,
)
from corpus.attribution.titles import ROLES
from corpus.attribution.verbs import group_start, is_governed, is_passive, is_progressive
from corpus.statement import Act

_NEVER_BEFORE_VERBS = frozenset(
    "a an the this his her their its our my your of at for from with in on by than no any some such more to".split()
)
_BEFORE_PARTICIPLES = frozenset(", and but by while when without before after — – -- ; or".split())
_SIGNS = NOUNS | {"according", ":"}
_MOST_CUES, _MOST_REPORTS = 24, 8
"""A sentence with more is no prose; that work stays in proportion to its length hangs on these."""

_FARTHEST_SUBJECT = 60
_FEWEST_AFTER_COLON = 5
"""A table has "NAME: 1,769"; who speaks says more."""
_CARRIERS = frozenset(
    "statement tweet tweets letter message memo email video speech report release interview post note op-ed ad".split()
)


class Report(NamedTuple):
    """Tokens `cue[0]` up to `cue[1]` report the regions (in tokens) as said by the subject, if any is found."""

    cue: Region
    verb: int
    subject: Subject
    regions: tuple[Region, ...]
    act: Act
    rule: str


def find_reports(clauses: Clauses) -> tuple[Report, ...]:
    """Find the reports of a sentence, in order of their cues."""
    found: list[Report] = []
    for report in islice(_candidates(clauses, found), _MOST_REPORTS):
        found.append(report)
    return tuple(_within_later(report, found) for report in found) if len(found) > 1 else tuple(found)


def _within_later(report: Report, found: list[Report]) -> Report:
    """End a report where the one ends that holds it: in "NAME left, saying A, his lawyer said" A is what is left."""
    for later in found:
        a, b = later.regions[0]
        if later.verb > report.verb and a <= report.verb < b:
            regions = tuple((start, min(end, b)) for start, end in report.regions if start < b)
            return report._replace(regions=regions or report.regions)
    return report


def _candidates(clauses: Clauses, found: list[Report]) -> Iterator[Report]:
    table, tried = cues(), 0
    for index, token in enumerate(clauses.sentence):
        if not (token.lower in table or token.lower in _SIGNS or token.kind == "quote"):
            continue
        tried += 1
        report = _report_at(clauses, index, found)
        if report is not None:
            yield report
        if tried == _MOST_CUES:
            break


def _report_at(clauses: Clauses, index: int, found: list[Report]) -> Report | None:
    """Read the report whose cue is at a token, by the first rule that finds one."""
    token = clauses.sentence[index]
    cue = cues().get(token.lower)
    report = _verb_report(clauses, index, cue, found) if cue is not None else None
    if report is None and token.lower in NOUNS:
        report = _noun_report(clauses, index)
    if report is not None or cue is not None:
        return report
    if token.lower == "according":
        return _according(clauses, index)
    if token.text == ":":
        return _colon(clauses, index, found)
    return _credit(clauses, index) if token.kind == "quote" else None


def _verb_report(clauses: Clauses, index: int, cue: Cue, found: list[Report]) -> Report | None:
    sentence = clauses.sentence
    if not index and cue.past and cue.lemma not in _OPENING_SENTENCES:
        return None
    start = group_start(sentence, index)
    if not is_governed(sentence, index, cue):
        return None
    if cue.participle and not is_progressive(sentence, start, index):
        return _participle(clauses, index, cue, found)
    if start and sentence[start - 1].lower in _NEVER_BEFORE_VERBS:
        return None
    if cue.past and is_passive(sentence, start, index):
        return None
    subject = _inverted(clauses, start, index, cue)
    rule = "inverted"
    if subject is None:
        subject, rule = subject_before(clauses, start), "verb"
    if subject is None:
        subject, rule = _shared(clauses, start, index, cue, found), "conjoined"
    if subject is None or (sentence[index].lower == cue.lemma and not _fits_base(subject, start, index)):
        return None
    if subject.kind == "nominal" and not _is_verb(clauses, subject, index):
        return None
    regions = content_around(clauses, subject, (start, index + 1), cue)
    if not regions or (cue.lemma in _WITH_WORDS and not _has_words(clauses, regions)):
        return None
    return Report((start, index + 1), index, subject, regions, cue.act, rule)


_NOUNS_TOO = frozenset(
    "claims calls comments remarks questions reports demands notes tweets posts texts promises attacks states hopes fears"
    " estimates offers doubts charges debates talks answers requests orders pledges protests shouts lists rates"
    " challenges support supports speaks invites briefs details shows holds feels faults voices brands hits cheers".split()
)
_CLAUSE_OPENERS = frozenset("that the a an he she it they we i there its his her their this these to".split())


def _is_verb(clauses: Clauses, subject: Subject, index: int) -> bool:
    """Tell whether a form that is a noun too stands as a verb after a noun: a clause follows at once."""
    sentence = clauses.sentence
    if sentence[index].lower not in _NOUNS_TOO or index != subject.last:
        return True
    return index + 1 < len(sentence) and sentence[index + 1].lower in _CLAUSE_OPENERS


_OPENING_SENTENCES = frozenset("say add continue write reply".split())
"""Verbs that may open a sentence before their subject; others are passives there: *Asked* about it, ..."""

_WITH_WORDS = frozenset("continue interrupt answer respond reply counter offer repeat begin text email relate object".split())
"""Verbs that report only with a quotation or a clause; otherwise they tell what was done."""


def _has_words(clauses: Clauses, regions: tuple[Region, ...]) -> bool:
    sentence = clauses.sentence
    return any(
        sentence[a].lower in ("that", "by", "with") or any(token.kind == "quote" for token in sentence[a:b])
        for a, b in regions
    )


def _fits_base(subject: Subject, start: int, index: int) -> bool:
    if start < index:
        return True
    if subject.kind == "pronoun":
        return subject.head in ("they", "i", "we", "you")
    return subject.kind == "relative" or subject.head.endswith("s") or subject.head == "people" or bool(subject.also)


def _inverted(clauses: Clauses, start: int, index: int, cue: Cue) -> Subject | None:
    if not cue.inverts or start != index:
        return None
    before = clauses.sentence[index - 1] if index else None
    if before is not None and before.kind != "quote" and before.text not in (",", "—", "–", "--", "―"):
        return None
    subject = subject_after(clauses, index + 1)
    if subject is None or before is None or before.kind == "quote":
        return subject
    following = clauses.sentence[subject.last] if subject.last < len(clauses.sentence) else None
    if subject.kind == "nominal":
        return subject if subject_before(clauses, start) is None and subject.head in ROLES else None
    ends = following is None or following.kind != "word" or following.lower in ("in", "of", "at", "on", "who", "during")
    return subject if ends else None


def _shared(clauses: Clauses, start: int, index: int, cue: Cue, found: list[Report]) -> Subject | None:
    """Find the subject that a second verb shares with the first: "NAME rose and *said*"."""
    before = clauses.sentence[start - 1] if start else None
    if before is None or before.lower not in ("and", "but", "then", "or", ","):
        return None
    if before.text == "," and not cue.past:
        return None
    return _outer_subject(found) or main_subject(clauses, start)


def _outer_subject(found: list[Report]) -> Subject | None:
    """Return the subject of the latest report that is no part of another."""
    for report in reversed(found):
        if not any(a <= report.verb < b for other in found for a, b in other.regions):
            return report.subject
    return None


def _participle(clauses: Clauses, index: int, cue: Cue, found: list[Report]) -> Report | None:
    sentence = clauses.sentence
    before = sentence[index - 1].lower if index else ""
    adverb = 1 if before.endswith("ly") or before in ("later", "then", "also") else 0
    before = sentence[index - 1 - adverb].lower if index > adverb else ""
    fronted = before == "in" and cue.lemma != "write"
    if before and not fronted and before not in _BEFORE_PARTICIPLES and before not in _CARRIERS and before != "as":
        return None
    if index <= 2 and not found:
        return _fronted(clauses, index, cue)
    subject = None
    if before in _CARRIERS:
        subject = nearest_subject(clauses, index)
    subject = subject or _outer_subject(found) or main_subject(clauses, index) or nearest_subject(clauses, index)
    if subject is None and index == 0:
        return None
    regions = content_after(clauses, index + 1, cue)
    if subject is None or not regions:
        return None
    return Report((index, index + 1), index, subject, regions, cue.act, "participle")


def _fronted(clauses: Clauses, index: int, cue: Cue) -> Report | None:
    """Find "*Promising* that ..., NAME left": the subject comes after the comma."""
    sentence = clauses.sentence
    for comma in range(index + 2, min(len(sentence) - 1, index + _FARTHEST_SUBJECT)):
        if sentence[comma].text != ",":
            continue
        subject = subject_after(clauses, comma + 1)
        if subject is not None and subject.kind in ("named", "pronoun"):
            regions = content_after(clauses, index + 1, cue, limit=comma)
            return Report((index, index + 1), index, subject, regions, cue.act, "fronted") if regions else None
    return None


def _according(clauses: Clauses, index: int) -> Report | None:
    following = clauses.sentence[index + 1].lower if index + 1 < len(clauses.sentence) else ""
    subject = subject_after(clauses, index + 2) if following == "to" else None
    if subject is None:
        return None
    cue = (index, index + 2)
    if index < 2:
        subject = _before_comma(clauses, subject)
    regions = content_around(clauses, subject, cue, None)
    return Report(cue, index, subject, regions, "speech", "according") if regions else None


def _before_comma(clauses: Clauses, subject: Subject) -> Subject:
    """Where "According to NAME, ..." opens a sentence, what follows the comma is said, if it has a verb."""
    if subject.name is None or subject.description is None:
        return subject
    words = clauses.sentence[subject.name.last + 1 : subject.last]
    closing = next((i for i, token in enumerate(words) if token.text == ","), None)
    if closing is None:
        return subject._replace(last=subject.name.last, description=None)
    return subject._replace(last=subject.name.last + 1 + closing)


def _noun_report(clauses: Clauses, index: int) -> Report | None:
    """Find "his claim that ...", "NAME's promise to ..."."""
    sentence = clauses.sentence
    following = sentence[index + 1].lower if index + 1 < len(sentence) else ""
    if following in _ABOUT:
        report = _light_report(clauses, index)
        if report is not None:
            return report
    if following != "that" and not (following == "for" and sentence[index].lower == "call"):
        return None
    for at in range(index - 1, max(-1, index - 4), -1):
        word = sentence[at].lower
        if word in ("his", "her"):
            subject = Subject("pronoun", at, at + 1, head="he" if word == "his" else "she")
        elif word in ("'s", "’s") and at in clauses.ending:
            name = clauses.ending[at]
            subject = Subject("named", name.first, name.last, name)
        else:
            continue
        regions = content_after(clauses, index + 1, None)
        return Report((index, index + 1), index, subject, regions, "speech", "noun") if regions else None
    return None


_ABOUT = frozenset("that about on against for of".split())
_LIGHT = frozenset(
    "made makes making make issued issues issuing offered launched launches delivered delivers gave gives giving"
    " released releasing offers offering launching delivering sounded sounds repeated repeats expressed expresses expressing voiced raised raises raising".split()
)
_FARTHEST_LIGHT = 6


def _light_report(clauses: Clauses, index: int) -> Report | None:
    """Find "made the point that ...", "has issued a call for ...": the verb is empty, its noun reports."""
    sentence = clauses.sentence
    for at in range(index - 1, max(-1, index - _FARTHEST_LIGHT), -1):
        if sentence[at].lower not in _LIGHT:
            continue
        start = group_start(sentence, at)
        subject = subject_before(clauses, start)
        regions = content_after(clauses, index + 1 + (sentence[index + 1].lower != "that"), None)
        return Report((start, index + 1), at, subject, regions, "speech", "noun") if subject and regions else None
    return None


def _colon(clauses: Clauses, index: int, found: list[Report]) -> Report | None:
    """Find "NAME: ..." at the start of a sentence, and a quotation that a colon introduces."""
    sentence = clauses.sentence
    if clauses.headline or len(sentence) < index + _FEWEST_AFTER_COLON and sentence[-1].kind != "quote":
        return None
    if index + 1 >= len(sentence) or any(report.cue[1] >= index - 3 and report.regions for report in found):
        return None
    name = clauses.starting.get(0)
    regions = content_after(clauses, index, None)
    if name is not None and name.last == index and regions:
        return Report((index, index + 1), index, Subject("named", 0, index, name), regions, "speech", "label")
    if sentence[index + 1].kind != "quote":
        return None
    name = clauses.ending.get(index)
    if name is not None and name.first and sentence[name.first - 1].text in ("-", "–", "—", "--"):
        return Report((index, index + 1), index, Subject("named", name.first, index, name), regions, "speech", "label")
    subject = main_subject(clauses, index)
    return Report((index, index + 1), index, subject, regions, "speech", "colon") if subject else None


def _credit(clauses: Clauses, index: int) -> Report | None:
    """Find a quotation that a dash credits: "..." — NAME."""
    sentence = clauses.sentence
    if index or len(sentence) < 3 or sentence[1].text not in ("—", "–", "--", "―", "-"):
        return None
    name = clauses.starting.get(2)
    if name is None or (name.last < len(sentence) and sentence[name.last].kind == "word"):
        return None
    return Report((1, 2), 1, Subject("named", 2, name.last, name), ((0, 1),), "speech", "credit")
