"""Pronouns that mean nobody mentioned before: "As *she* left, NAME said"; "his sister, *she* says"."""

from corpus.attribution.english.reports.sharing import introduces, main_subject
from corpus.attribution.english.sentences.census import Gender
from corpus.attribution.english.sentences.clauses import Clauses
from corpus.attribution.english.sentences.names import Name
from corpus.attribution.english.sentences.titles import FEMALE_ROLES, MALE_ROLES

_NEAR = 24
"""How far before a pronoun, in tokens, a noun can be meant by it."""


def subject_that_follows(clauses: Clauses, token: int) -> Name | None:
    """Find the subject after the clause that opens a sentence, where the pronoun stands in that clause."""
    sentence = clauses.sentence
    if not introduces(sentence, 0) and not sentence[0].lower.endswith("ing"):
        return None
    main = main_subject(clauses, len(sentence))
    if main is None or main.name is None or main.first < token or sentence[main.first - 1].text != ",":
        return None
    return main.name


def is_rivalled(clauses: Clauses, token: int, gender: Gender) -> bool:
    """Tell whether somebody without a name stands nearer: *his sister* ..., she told him."""
    roles = FEMALE_ROLES if gender == "female" else MALE_ROLES
    sentence = clauses.sentence
    for index in range(min(token - 1, len(sentence) - 2), max(-1, token - _NEAR), -1):
        if index + 1 in clauses.ending:
            return False
        if (
            sentence[index].lower in roles
            and index + 1 not in clauses.starting
            and sentence[index + 1].text != ","
        ):
            return True
    return False
