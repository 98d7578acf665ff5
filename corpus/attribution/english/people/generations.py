"""Who is the elder and who the younger of a family that shares a surname."""

from typing import Final

from corpus.attribution.english.people.person import Person
from corpus.attribution.lexicon import words

_YOUNGER = words("jr jr. ii iii iv son daughter grandson granddaughter nephew niece")
_ELDER = words("sr sr. father mother grandfather grandmother uncle aunt")

GENERATIONS: Final = {"younger": _YOUNGER, "elder": _ELDER, "older": _ELDER}
"""What is said of whoever is called so: *the younger* Haskell is a Jr. or a son."""


def of_generation(people: list[Person], age: str) -> list[Person]:
    """Return those who are said to be of a generation, or else who are left beside the other."""
    told = [person for person in people if _is_told(person, GENERATIONS[age])]
    other = _ELDER if GENERATIONS[age] is _YOUNGER else _YOUNGER
    others = [person for person in people if not _is_told(person, other)]
    return told or (others if len(others) < len(people) else [])


def _is_told(person: Person, generation: frozenset[str]) -> bool:
    return not generation.isdisjoint(word.lower() for word in person.words) or not generation.isdisjoint(
        person.roles
    )
