"""Offices that go on with "of" before the name of who holds them: chief *of staff* NAME."""

from corpus.attribution.english.sentences.clauses import Clauses
from corpus.attribution.english.sentences.grammar import CLOSED, DETERMINERS
from corpus.attribution.english.sentences.titles import OFFICES, ORGANISATION_NOUNS, ROLES


def is_of_office(clauses: Clauses, of: int) -> bool:
    """Tell whether the token is such an "of": not in "the wife of mayor NAME", "the head of airline NAME"."""
    if clauses.word(of) != "of" or clauses.word(of - 1) not in OFFICES or of + 2 not in clauses.starting:
        return False
    what = clauses.word(of + 1)
    others = CLOSED, DETERMINERS, ROLES, ORGANISATION_NOUNS
    return what.isalpha() and not any(what in words for words in others)
