"""Whom a role means: "the minister", where one minister has been named and no other."""

from collections.abc import Iterable

from corpus.attribution.clauses import Subject
from corpus.attribution.lexicon import words
from corpus.attribution.people import Person
from corpus.attribution.sentences import Sentence
from corpus.attribution.titles import FEMALE_ROLES, MALE_ROLES, NATIONS, ROLES

_SAME_ROLE = (
    "senator sen", "governor gov", "representative rep congressman congresswoman lawmaker", "professor prof scholar academic historian",
    "sergeant sgt", "captain capt", "lieutenant lt", "general gen", "colonel col", "doctor dr", "judge justice",
    "lawyer attorney", "admiral adm", "president pres", "chairman chairwoman chair chairperson", "researcher scientist",
    "spokesman spokesperson", "spokeswoman spokesperson", "economist analyst", "leader head chief",
)  # fmt: skip
_ALIKE = {word: frozenset(row.split()) for row in _SAME_ROLE for word in row.split()[:1]} | {
    "justice": frozenset({"justice"}),
    "attorney": frozenset({"attorney", "lawyer"}),
    "congressman": words("congressman rep representative"),
    "congresswoman": words("congresswoman rep representative"),
    "chairwoman": words("chairwoman chair chairperson"),
    "spokesperson": words("spokesperson spokesman spokeswoman"),
    "scientist": frozenset(["scientist", "researcher"]),
}

_KNOWN_ANYWAY = words("president nominee candidate king queen pope")
"""Roles that a reader knows the holder of, so that "the president" need not be the one the article has named."""

_COMPOUND = ("prime", "vice", "deputy", "assistant")
"""Words that make another role of a role: a prime minister is not "the minister"."""


def resolve_role(sentence: Sentence, subject: Subject, people: Iterable[Person]) -> Person | None:
    """Find the one among the people mentioned so far who holds the role, if the phrase has no more than a role in it."""
    words = [token.lower for token in sentence[subject.first : subject.last]]
    if subject.head not in ROLES - _KNOWN_ANYWAY or words[0] != "the" or words[-1] != subject.head:
        return None
    heads = _ALIKE.get(subject.head, frozenset({subject.head}))
    holders = [person for person in people if heads & person.roles and _agrees(person, subject.head)]
    holders = [
        person for person in holders if all((word in words) == (word in person.roles) for word in _COMPOUND)
    ]
    sides = {word for word in words[1:-1] if word in NATIONS}
    holders = [person for person in holders if person.roles >= sides]
    if len(holders) > 1:
        holders = [person for person in holders if person.roles.issuperset(words[1:])]
    return holders[0] if len(holders) == 1 else None


def _agrees(person: Person, role: str) -> bool:
    if role in FEMALE_ROLES:
        return person.gender != "male"
    return not (role in MALE_ROLES and person.gender == "female")
