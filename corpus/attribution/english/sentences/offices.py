"""Offices that go on with "of" before the name of who holds them: chief *of staff* NAME."""

from corpus.attribution.english.sentences.clauses import Clauses
from corpus.attribution.english.sentences.grammar import CLOSED, DETERMINERS
from corpus.attribution.english.sentences.names import Name
from corpus.attribution.english.sentences.titles import (
    HONORIFICS,
    OCCUPATIONS,
    OFFICES,
    ORGANISATION_NOUNS,
    ROLES,
)
from corpus.attribution.lexicon import words

_HOLDING = words("of for in to at")
_WITHIN = _HOLDING | words("the and")
_LONGEST = 14


def is_of_office(clauses: Clauses, of: int) -> bool:
    """Tell whether the token is such an "of": not in "the wife of mayor NAME", "the head of airline NAME"."""
    if clauses.word(of) != "of" or clauses.word(of - 1) not in OFFICES or of + 2 not in clauses.starting:
        return False
    what = clauses.word(of + 1)
    others = CLOSED, DETERMINERS, ROLES, ORGANISATION_NOUNS
    return what.isalpha() and not any(what in words for words in others)


def long_office_start(clauses: Clauses, name: Name) -> int | None:
    """Return where an office in capitals begins, told at length: *Minister in the Bureau of Ports* NAME."""
    before = clauses.token(name.first - 1)
    swallowed = bool(name.titles) and not (name.titles[0] in ROLES or name.titles[0] in HONORIFICS)
    if (
        before is None
        or len(name.words) < 2
        or not (before.capital or (swallowed and before.lower in _WITHIN))
    ):
        return None
    for at in range(name.first - 1, max(-1, name.first - _LONGEST), -1):
        token = clauses.sentence[at]
        if token.capital and token.lower in OCCUPATIONS and clauses.word(at + 1) in _HOLDING:
            while at and clauses.sentence[at - 1].capital:
                at -= 1
            return at
        if not token.capital and token.lower not in _WITHIN:
            return None
    return None
