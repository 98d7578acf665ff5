"""Whom we do not know: *A spokeswoman* declined to comment; *Haskell's daughter* left; *Rivera* shrugged."""

from typing import Final

from corpus.attribution.english.people.genders import male_lead
from corpus.attribution.english.reports.preceding import name_of_noun
from corpus.attribution.english.sentences.census import is_surname
from corpus.attribution.english.sentences.clauses import Clauses
from corpus.attribution.english.sentences.grammar import ATTACHING, CLOSED, POSSESSIVES
from corpus.attribution.english.sentences.names import Name
from corpus.attribution.english.sentences.titles import ROLES
from corpus.attribution.english.sentences.verbs import BE
from corpus.attribution.lexicon import words

_NEW: Final = words("a an another one his her their")
"""Words before somebody who has not been mentioned yet."""

_LONGEST = 6


def newcomer(clauses: Clauses) -> str:
    """Return the role of somebody unnamed with whom a sentence opens, in small letters, if it does so."""
    start = 1 if clauses.word(0) in _NEW else _after_owner(clauses)
    end = _after_role(clauses, start) if start else 0
    return clauses.word(end - 1) if end else ""


def is_introduced(clauses: Clauses, noun: str) -> bool:
    """Tell whether a sentence has a new bearer of a role without a name: *a police* spokesman."""
    return any(_is_new(clauses, at) for at, word in enumerate(clauses.in_order) if word == noun)


def _is_new(clauses: Clauses, noun: int) -> bool:
    if noun + 1 in clauses.starting or clauses.word(noun + 1) == ",":
        return False
    new = (at for at in range(noun - 1, max(-1, noun - _LONGEST), -1) if clauses.word(at) in _NEW)
    return any(clauses.word(at - 1) not in BE for at in new)


def opening_role(clauses: Clauses) -> int:
    """Return where the role ends with which a sentence opens, *The fire chief*; 0 where it does not."""
    return _after_role(clauses, 1) if clauses.word(0) == "the" else 0


def _after_role(clauses: Clauses, start: int) -> int:
    """Return where the role of somebody unnamed ends, 0 where there is none from this token on."""
    for index in range(start, start + _LONGEST):
        word = clauses.word(index)
        if word in CLOSED or not word[:1].isalpha():
            return 0
        if word in ROLES and clauses.word(index + 1) not in ROLES:
            named = _is_named(clauses, index + 1) or name_of_noun(clauses, index + 1) is not None
            return 0 if named else index + 1
    return 0


def _after_owner(clauses: Clauses) -> int:
    """Return where the noun begins whose owner opens the sentence, 0 where none does."""
    owner = clauses.starting.get(0)
    return owner.last + 1 if owner is not None and clauses.word(owner.last) in POSSESSIVES else 0


def _is_named(clauses: Clauses, after: int) -> bool:
    """Tell whether a name stands in or beside the phrase; names that only hang on it do not count."""
    names = (name for name in clauses.names if name.first)
    return any(clauses.word(name.first - 1) not in ATTACHING for name in names if name.first <= after + 1)


def may_be_somebody(clauses: Clauses, name: Name) -> bool:
    """Tell whether a name that is nobody's we know can be a person's: not *the Europeans*."""
    return name.shape not in ("place", "organisation") and clauses.word(name.first - 1) != "the"


def may_be_a_stranger(clauses: Clauses, name: Name) -> bool:
    """Tell whether a surname of nobody we know is whom *he* can mean next: *Rivera* shrugged."""
    return name.shape == "unclear" and is_surname(name.words[-1]) and not male_lead(clauses)
