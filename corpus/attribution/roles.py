"""Whom a role means: "the minister", where one minister has been named and no other."""

from collections.abc import Iterable

from corpus.attribution.clauses import Subject
from corpus.attribution.lexicon import words
from corpus.attribution.people import Person
from corpus.attribution.sentences import Sentence
from corpus.attribution.titles import FEMALE_ROLES, MALE_ROLES, NATIONS, ROLES

_SCIENTISTS = (
    "researcher scientist anthropologist archaeologist biologist chemist demographer ecologist"
    " epidemiologist geographer geologist hydrologist mathematician meteorologist neuroscientist"
    " physicist psychologist sociologist"
)
_ALIKE = {
    role: words(f"{role} {others}")
    for role, others in (
        ("senator", "sen"),
        ("governor", "gov"),
        ("representative", "rep congressman congresswoman lawmaker"),
        ("congressman", "rep representative"),
        ("congresswoman", "rep representative"),
        ("professor", "prof scholar academic historian"),
        ("sergeant", "sgt"),
        ("captain", "capt"),
        ("lieutenant", "lt"),
        ("general", "gen"),
        ("colonel", "col"),
        ("admiral", "adm"),
        ("doctor", "dr"),
        ("judge", "justice"),
        ("lawyer", "attorney"),
        ("attorney", "lawyer"),
        ("chairman", "chair chairperson"),
        ("chairwoman", "chair chairperson"),
        ("researcher", _SCIENTISTS),
        ("scientist", _SCIENTISTS),
        ("spokesman", "spokesperson"),
        ("spokeswoman", "spokesperson"),
        ("spokesperson", "spokesman spokeswoman"),
        ("leader", "head chief"),
        ("economist", "analyst"),
    )
}
"""The other words for those who may be called by a role."""

_KNOWN_ANYWAY = words("president nominee candidate king queen pope")
"""Roles whose holder every reader knows: "the president" need not be one the article has named."""

_COMPOUND = words("prime vice deputy assistant")
"""Words that make another role of a role: a prime minister is not "the minister"."""


def resolve_role(sentence: Sentence, subject: Subject, people: Iterable[Person]) -> Person | None:
    """Find the one of these people who holds a role, where that is all there is: *the city attorney*."""
    phrase = [token.lower for token in sentence[subject.first : subject.last]]
    if subject.head not in ROLES - _KNOWN_ANYWAY or phrase[0] != "the" or phrase[-1] != subject.head:
        return None
    holders = [person for person in people if _holds(person, phrase)]
    if len(holders) > 1:
        holders = [person for person in holders if person.roles.issuperset(phrase[1:])]
    return holders[0] if len(holders) == 1 else None


def _holds(person: Person, phrase: list[str]) -> bool:
    role = phrase[-1]
    if not person.roles & _ALIKE.get(role, {role}) or not _is_of_gender(person, role):
        return False
    compound = _COMPOUND & person.roles
    return compound == _COMPOUND.intersection(phrase) and person.roles >= NATIONS.intersection(phrase)


def _is_of_gender(person: Person, role: str) -> bool:
    if role in FEMALE_ROLES:
        return person.gender != "male"
    return role not in MALE_ROLES or person.gender != "female"
