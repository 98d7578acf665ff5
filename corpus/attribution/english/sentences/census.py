"""First names and surnames of a census, for telling whether a capitalised word is a name, and of whom.

The lists are those of the `names` package (US census of 1990): a name missing here proves nothing.
"""

from functools import cache
from typing import Literal, TypeAlias
from unicodedata import combining, normalize

from corpus.attribution.lexicon import words
from corpus.packaged import folder_of

Gender: TypeAlias = Literal["female", "male", None]

_ONE_SIDED = 8
"""How many times as frequent among one sex a first name must be to tell it."""

_WOMEN = words(
    """
    ailsa aisling aoife aroha beatrix bridie caoimhe cerys clodagh deepa eilidh eimear elspeth ffion
    fionnuala freya grainne hermione imogen jemima kirsty lakshmi mairead mhairi morag niamh oonagh orla
    philippa pippa priya roisin saoirse sinead sunita tamsin
    """
)
_MEN = words(
    """
    aidan alasdair alastair alistair angus anil arjun barnaby callum cian ciaran colm conor cormac dafydd
    darragh declan dermot diarmuid dougal eamon eoin euan ewan fergus finlay fintan fraser gareth geoff
    graeme hamish hari huw iain ieuan imran ishaan jarrad kieran kieren kwame lachlan liam lorcan mick
    murdo niall oisin padraig rajesh ranjit rhys rohan ruairi sanjay seamus sergei tarquin tomasz torquil
    vijay
    """
)
"""First names that are common now, or outside of America, and that the census does not have."""

_COLUMNS = 4
"""Of a list: name, share in per cent, sum of shares, rank; the most frequent name first."""

_RAREST = " 0.000 "
"""The share of the rarest surnames, which are mostly words and misspellings."""


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
    female, male = _shares("dist.female.first"), _shares("dist.male.first")
    told = {name: _gender(female.get(name, 0.0), male.get(name, 0.0)) for name in female.keys() | male.keys()}
    told.update((name, "female") for name in _WOMEN - told.keys())
    told.update((name, "male") for name in _MEN - told.keys())
    return told


@cache
def surnames() -> frozenset[str]:
    """Return surnames in lower case, but for the rarest."""
    common, _, _ = _read("dist.all.last").partition(_RAREST)
    return frozenset(common.lower().split()[:-1:_COLUMNS])  # the last is one of the rarest


def _gender(female: float, male: float) -> Gender:
    if female > male * _ONE_SIDED:
        return "female"
    return "male" if male > female * _ONE_SIDED else None


def _shares(list_name: str) -> dict[str, float]:
    """Return the names of a list, each with its share in per cent."""
    columns = _read(list_name).lower().split()
    return dict(zip(columns[::_COLUMNS], map(float, columns[1::_COLUMNS]), strict=True))


def _read(list_name: str) -> str:
    return (folder_of("names") / list_name).read_text(encoding="ascii")
