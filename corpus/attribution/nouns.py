"""Reports whose cue is a noun: his claim that ...; NAME made the point that ..."""

from corpus.attribution.clauses import Clauses, Subject
from corpus.attribution.contents import content_after
from corpus.attribution.lexicon import words
from corpus.attribution.preceding import subject_before
from corpus.attribution.report import Report
from corpus.attribution.verbs import group_start

_ABOUT = words("that about on against for of")
_EMPTY_VERBS = words(
    """
    made makes making make issued issues issuing offered offers offering launched launches launching
    delivered delivers delivering gave gives giving released releasing sounded sounds repeated repeats
    expressed expresses expressing voiced raised raises raising
    """
)
"""Verbs that leave it to their noun to tell what is done."""

_FARTHEST_VERB, _FARTHEST_OWNER = 6, 4
_GENDERED = {"his": "he", "her": "she"}


def read_noun(clauses: Clauses, index: int) -> Report | None:
    """Read the report of a noun at a token: by the verb that it completes, or by whose it is."""
    following = clauses.word(index + 1)
    report = _completed(clauses, index) if following in _ABOUT else None
    if report is None and (following == "that" or (following == "for" and clauses.word(index) == "call")):
        report = _owned(clauses, index)
    return report


def _completed(clauses: Clauses, index: int) -> Report | None:
    for at in range(index - 1, max(-1, index - _FARTHEST_VERB), -1):
        if clauses.word(at) in _EMPTY_VERBS:
            start = group_start(clauses.sentence, at)
            subject = subject_before(clauses, start)
            regions = content_after(clauses, index + 1 + (clauses.word(index + 1) != "that"), None)
            return Report((start, index + 1), at, subject, regions, "noun") if subject and regions else None
    return None


def _owned(clauses: Clauses, index: int) -> Report | None:
    for at in range(index - 1, max(-1, index - _FARTHEST_OWNER), -1):
        subject = _owner(clauses, at)
        if subject is not None:
            regions = content_after(clauses, index + 1, None)
            return Report((index, index + 1), index, subject, regions, "noun") if regions else None
    return None


def _owner(clauses: Clauses, at: int) -> Subject | None:
    word = clauses.word(at)
    if word in _GENDERED:
        return Subject("pronoun", at, at + 1, head=_GENDERED[word])
    name = clauses.ending.get(at) if word in ("'s", "’s") else None
    return Subject("named", name.first, name.last, name) if name is not None else None
