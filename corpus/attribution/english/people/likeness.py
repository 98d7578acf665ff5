"""How well a name fits a person: "Haskell", "Mr. Haskell" and "D. Haskell" may all be Dale Haskell."""

from functools import lru_cache

from corpus.attribution.english.people.person import Person, parts
from corpus.attribution.english.sentences.census import is_first_name
from corpus.attribution.english.sentences.names import Name
from corpus.attribution.english.sentences.titles import HONORIFICS, PARTICLES, SUFFIXES
from corpus.attribution.lexicon import words

SAME, _SAME_ENDS, _INITIAL, _PART, _SURNAME, _FIRST, _MIDDLE, _FORMAL_FIRST = 9, 8, 7, 6, 5, 4, 3, 2
"""From all of the name to "Mr." before a first name, which is likelier another's surname."""


_COUNTRIES = words(
    "america britain chad china cuba cyprus france georgia germany india ireland israel jordan kenya"
)
"""Countries that are first names too, and speak more often than who is called so by the first name alone."""


def likeness(name: Name, person: Person) -> int:
    """Return how well a name fits a person, 0 where it cannot be theirs."""
    fit = _likeness_of_words(parts(name.words), person.parts, titled=bool(name.titles))
    if not fit or (fit == _FIRST and name.words[0].lower() in _COUNTRIES):
        return 0
    told, theirs = _suffixes(name.words), _suffixes(person.words)
    if told and told != theirs:
        return 0
    if fit == SAME:
        return SAME if told == theirs else _SAME_ENDS
    gender = HONORIFICS.get(name.titles[-1]) if name.titles else None
    return fit if gender is None or person.gender in (None, gender) else 0


def _likeness_of_words(words: tuple[str, ...], theirs: tuple[str, ...], *, titled: bool) -> int:
    if words == theirs:
        return SAME
    if len(words) > 1:
        return _likeness_of_several(words, theirs)
    return _likeness_of_one(words[0], theirs, titled=titled)


def _likeness_of_one(word: str, theirs: tuple[str, ...], *, titled: bool) -> int:
    if word == theirs[-1]:
        return _SURNAME
    if word == theirs[0]:
        return _FORMAL_FIRST if titled and len(theirs) == 2 and is_first_name(word) else _FIRST
    return _MIDDLE if word in theirs[1:-1] else 0


def _likeness_of_several(words: tuple[str, ...], theirs: tuple[str, ...]) -> int:
    if words[-1] not in theirs:
        return 0
    if words[-1] != theirs[-1]:
        return _PART if f" {' '.join(words)} " in f" {' '.join(theirs)} " else 0
    first, other = words[0], theirs[0]
    if first == other:
        return _SAME_ENDS
    if words == theirs[-len(words) :] and not is_first_name(first):
        return _PART  # two surnames
    if first[0] == other[0] and (_is_initial(first) or _is_initial(other)):
        return _INITIAL
    short = first[:3] == other[:3] and len(words) == len(theirs) == 2
    return _PART if short or first in PARTICLES else 0


def _is_initial(word: str) -> bool:
    return "." in word or len(word) <= 2


def same_generation(name: Name, person: Person) -> bool:
    """Tell whether a name can be that of a person: of Dale Haskell *Jr.* and Dale Haskell it is not."""
    return parts(name.words) != person.parts or _suffixes(name.words) == _suffixes(person.words)


@lru_cache(maxsize=4096)
def _suffixes(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word.lower().rstrip(".") for word in words if word.lower() in SUFFIXES)
