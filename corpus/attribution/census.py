"""First names and surnames of a census, for telling whether a capitalised word is a name, and of whom.

The lists are those of the `names` package (US census of 1990): a name missing here proves nothing.
"""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import takewhile
from typing import Literal, TypeAlias
from unicodedata import combining, normalize

Gender: TypeAlias = Literal["female", "male", None]

_ONE_SIDED = 8
"""How many times as frequent among one sex a first name must be to tell it."""

_RARE_SURNAME = 0.0004
"""Per cent of people; rarer surnames are mostly words and misspellings."""


def first_name_gender(word: str) -> Gender:
    """Return the gender that a first name tells, if it is one and tells any."""
    return first_names().get(plain(word))


def is_first_name(word: str) -> bool:
    """Tell whether a word is a first name of the census, accents aside."""
    return plain(word) in first_names()


def is_surname(word: str) -> bool:
    """Tell whether a word is a surname of the census, accents aside."""
    return plain(word) in surnames()


def plain(word: str) -> str:
    """Return a word in small letters without accents, as the lists have it."""
    if not word.isascii():
        word = "".join(letter for letter in normalize("NFD", word) if not combining(letter))
    return word.lower()


@cache
def first_names() -> dict[str, Gender]:
    """Return first names in lower case, each with the gender it tells, if it does."""
    female, male = dict(_shares("dist.female.first")), dict(_shares("dist.male.first"))
    return {name: _gender(female.get(name, 0.0), male.get(name, 0.0)) for name in female.keys() | male.keys()}


@cache
def surnames() -> frozenset[str]:
    """Return surnames in lower case, but for the rarest."""
    return frozenset(name for name, _ in takewhile(_is_common, _shares("dist.all.last")))


def _is_common(entry: tuple[str, float]) -> bool:
    return entry[1] >= _RARE_SURNAME


def _gender(female: float, male: float) -> Gender:
    if female > male * _ONE_SIDED:
        return "female"
    return "male" if male > female * _ONE_SIDED else None


def _shares(list_name: str) -> Iterator[tuple[str, float]]:
    """Yield the names of a list with their share in per cent, the most frequent first."""
    with (files("names") / list_name).open(encoding="ascii") as lines:
        for name, share, *_ in map(str.split, lines):
            yield name.lower(), float(share)
