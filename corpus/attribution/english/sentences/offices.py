"""Offices that go on with "of" before the name of who holds them: chief *of staff* NAME."""

from corpus.attribution.english.sentences.clauses import Clauses
from corpus.attribution.english.sentences.grammar import CLOSED, DETERMINERS
from corpus.attribution.english.sentences.titles import OFFICES, ORGANISATION_NOUNS, ROLES


def is_of_office(clauses: Clauses, of: int) -> bool:
    """Tell whether the token is such an "of": not in "the wife of mayor NAME", "the head of airline NAME"."""
    what = clauses.word(of + 1)
    held = clauses.word(of) == "of" and clauses.word(of - 1) in OFFICES and of + 2 in clauses.starting
    return (
        held
        and what.isalpha()
        and not any(what in others for others in (CLOSED, DETERMINERS, ROLES, ORGANISATION_NOUNS))
    )
