"""Reports whose cue is an adjective: NAME is *confident* that ...; NAME was *adamant* that ..."""

from typing import Final

from corpus.attribution.english.reports.contents import content_after
from corpus.attribution.english.reports.preceding import subject_before
from corpus.attribution.english.reports.report import Report
from corpus.attribution.english.sentences.clauses import Clauses
from corpus.attribution.english.sentences.grammar import PRONOUNS
from corpus.attribution.english.sentences.verbs import BE, group_start
from corpus.attribution.lexicon import words

ADJECTIVES: Final = words(
    """
    adamant certain confident convinced doubtful hopeful optimistic pessimistic sceptical skeptical sure
    worried
    """
)
"""What somebody is who thinks or insists that something is so."""

_OPENERS: Final = words("that the this his her their its our a an there")


def read_adjective(clauses: Clauses, index: int) -> Report | None:
    """Read the report of an adjective at a token, after a form of *be* and before a clause."""
    following = clauses.token(index + 1)
    start = group_start(clauses.sentence, index)
    if following is None or not any(token.lower in BE for token in clauses.sentence[start:index]):
        return None
    if not (following.lower in _OPENERS or following.lower in PRONOUNS or index + 1 in clauses.starting):
        return None
    subject = subject_before(clauses, start)
    regions = content_after(clauses, index + 1, None) if subject is not None else ()
    if subject is None or not regions:
        return None
    return Report((start, index + 1), index, subject, regions, "adjective", "thought")
