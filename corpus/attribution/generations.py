"""Who is the elder and who the younger of a family that shares a surname."""

from typing import Final

from corpus.attribution.lexicon import words
from corpus.attribution.people import Person

_YOUNGER = words("jr jr. ii iii iv son daughter grandson granddaughter nephew niece")
_ELDER = words("sr sr. father mother grandfather grandmother uncle aunt")

GENERATIONS: Final = {"younger": _YOUNGER, "elder": _ELDER, "older": _ELDER}
"""What is said of whoever is called so: *the younger* Haskell is a Jr. or a son."""


def is_of_generation(person: Person, age: str) -> bool:
    """Tell whether somebody is of the generation that a word tells."""
    own = {word.lower() for word in person.words} | person.roles
    return not own.isdisjoint(GENERATIONS[age])
