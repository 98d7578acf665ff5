"""Offices among capitalised words: which chains are one, and where the name of who holds it begins."""

from corpus.attribution.english.sentences.boundaries import Sentence
from corpus.attribution.english.sentences.census import is_first_name, is_surname
from corpus.attribution.english.sentences.titles import HONORIFICS, LETTERS, NATIONS, PLACES_IN_ORDER, ROLES
from corpus.attribution.lexicon import words

_CLERGY = words("rev reverend hon honourable honorable")
"""What stands behind "the" and before a surname."""

_RARELY_SURNAMES = words(
    "officer leader commander sheriff mayor deputy lawyer judge justice doctor chancellor"
)
"""Roles that are surnames too, but hardly behind a word that belongs to a role: Chief Executive *Officer*."""

_TELLING_WHICH = NATIONS | PLACES_IN_ORDER
_IN_TIME = PLACES_IN_ORDER | words("future new current then-")
_HOLDING = words("of for in to at")
_OFFICE_GOES_ON = words("of for to")
"""What stands behind an office, and not behind a name: Larch *Ambassador* to Averne."""

_FEWEST_IN_HELD = 3


def is_office(sentence: Sentence, first: int, end: int) -> bool:
    """Tell whether a chain names an office and nobody in it: the *Harbour Minister*, not the Rev. Baker."""
    office = sentence[end - 1].lower.rstrip(".")
    leading = _leading(sentence, first)
    behind_name = sentence[end - 1].text in LETTERS and (leading != "the" or end - first == 1)
    if behind_name or office.replace(".", "") not in ROLES:
        return False
    before = [token.lower.rstrip(".") for token in sentence[first : end - 1]]
    if any(map(_is_of_person, before)):
        return False
    if not before and sentence[first].text.isupper():
        return True  # the charity's president and CEO, NAME
    described = len(before) > 1 or (len(before) > 0 and before[0] in _TELLING_WHICH)
    named = is_surname(office) and office not in _RARELY_SURNAMES
    held = end < len(sentence) and sentence[end].lower in _OFFICE_GOES_ON and len(before) > 0
    return leading == "the" or ((described or held) and not named)


def _leading(sentence: Sentence, first: int) -> str:
    """Return what stands before an office and what tells whether it is held yet: *the* future President."""
    leading = sentence[first - 1].lower if first else ""
    return sentence[first - 2].lower if first > 1 and leading in _IN_TIME else leading


def holder_start(sentence: Sentence, first: int, end: int) -> int | None:
    """Return where the name begins behind what somebody is head of: mayor of Larch Hill *Nora Tillman*."""
    if end - first < _FEWEST_IN_HELD or first < 2:
        return None
    holding = first - 1 - (sentence[first - 1].lower == "the")
    if sentence[holding].lower not in _HOLDING or sentence[holding - 1].lower not in ROLES:
        return None
    if is_first_name(sentence[first].lower):
        return None
    start = next((at for at in range(end - 2, first, -1) if is_first_name(sentence[at].lower)), None)
    while start is not None and start - 1 > first + 1 and is_first_name(sentence[start - 1].lower):
        start -= 1
    return start


def _is_of_person(word: str) -> bool:
    return word in _CLERGY or word in HONORIFICS or is_first_name(word)
