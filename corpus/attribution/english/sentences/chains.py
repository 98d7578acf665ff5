"""What a chain of capitalised words is made of, by its words alone: titles, and then a name."""

from functools import lru_cache
from typing import TypeAlias

from corpus.attribution.english.sentences.census import is_first_name, is_surname
from corpus.attribution.english.sentences.grammar import LITTLE_WORDS
from corpus.attribution.english.sentences.shapes import Shape, is_eastern, shape_of
from corpus.attribution.english.sentences.titles import (
    HONORIFICS,
    LETTERS,
    NATIONS,
    ORGANISATIONS,
    PLACES_IN_ORDER,
    ROLES,
)
from corpus.attribution.lexicon import words

Read: TypeAlias = tuple[tuple[str, ...], tuple[str, ...], Shape]
"""The words of a name, its titles, and its shape."""

_TITLES_TOO = words("dean guy prince marshal earl duke major king")
"""First names that are also titles: with a surname alone behind they are taken for names."""

_MEMBERS = words("democrat republican libertarian")
"""What the member of a party is called, and no party is: *Democrat* Haskell."""

_CROWNED = words("king prince")
"""Those of them that also stand before a first name alone."""

_OF_DOERS = ("er", "or", "ist", "ian", "eer", "ee", "ant", "ent", "man", "woman")
"""Endings of nouns for what people do: *Hiker* Nora Tillman, where a sentence begins."""

_OF_NOBODY = ("ist", "woman", "keeper", "worker", "grader", "maker")
"""Those of them that no first name has: *Agronomist* Xaviera Okonjo."""

_OF_MANY = ("ers", "ors", "ists", "ians", "ans", "ats", "cks", "ics", "ngs", "nts", "ees")
"""Endings of nouns for those whom somebody stands for, but not of first names as *Jens* is."""


_FEWEST_IN_ACRONYM = 3


@lru_cache(maxsize=4096)
def read_chain(chain: tuple[str, ...], *, opens: bool) -> Read | None:
    """Tell the name in a chain from its titles; many chains come more than once."""
    if chain and (chain[0].lower().endswith("-old") or (opens and _only_describes(chain))):
        chain = chain[1:]
    while len(chain) > 1 and chain[-1].rstrip(".") in LETTERS:
        chain = chain[:-1]
    cut = _after_titles(chain)
    name, titles = chain[cut:], tuple(word.lower().rstrip(".") for word in chain[:cut])
    while len(name) > 2 and name[0].lower() in LITTLE_WORDS:
        name = name[1:]
    return (name, titles, shape_of(name, titles)) if name else None


def _only_describes(chain: tuple[str, ...]) -> bool:
    """Tell whether the word that opens a sentence belongs to no name: *Interestingly* Haskell, *Hiker* ..."""
    word = chain[0].lower()
    if len(chain) < 2 or _is_title(word) or is_first_name(word) or is_surname(word):
        return False
    if word.endswith("ly"):
        return True
    if len(chain) < 3:
        return False
    follows = is_first_name(chain[1]) or is_eastern((chain[-1], chain[1].lower()))
    return word.rpartition("-")[2].endswith(_OF_DOERS if follows else _OF_NOBODY)


def _after_titles(chain: tuple[str, ...]) -> int:
    """Return how many words of a chain stand before the name itself."""
    words = [word.lower() for word in chain]
    if len(words) < 2:
        return 0
    if words[-1] in ORGANISATIONS and words[0].rstrip(".") not in HONORIFICS and not _titled(words):
        return 0
    if len(words) == 2 and words[0] in _TITLES_TOO:
        return int(words[0] in _CROWNED and is_first_name(words[1]))
    if len(words) == 2 and words[0] in _MEMBERS and words[1] not in NATIONS:
        return 1
    last_title = max((i + 1 for i, word in enumerate(words[:-1]) if _is_title(word)), default=0)
    if last_title:
        return _after_office(words, last_title)
    cut = 0
    while len(words) - cut > 2 and (_stands_before(words[cut]) or _is_acronym(chain[cut])):
        cut += 1
    return cut if is_first_name(words[cut]) else 0


def _titled(words: list[str]) -> bool:
    """Tell whether a title and a first name stand before a word: it is a surname too, MP Nora *Forest*."""
    return len(words) > 2 and _is_title(words[-3]) and is_first_name(words[-2])


def _after_office(words: list[str], cut: int) -> int:
    """Step over what a title governs: Secretary *of State* Dale Haskell, Minister *for Ports* NAME."""
    if words[cut] not in ("of", "for"):
        return cut
    first_names = (i for i in range(cut + 1, len(words) - 1) if is_first_name(words[i]))
    bodies = (i + 1 for i in range(len(words) - 3, cut, -1) if words[i] in ORGANISATIONS)
    return next(first_names, None) or next(bodies, 0 if len(words) - cut < 4 else cut + 2)


def _is_title(word: str) -> bool:
    word = word.rstrip(".")
    return word in HONORIFICS or word in ROLES or word.removesuffix("s") in ROLES


def _is_acronym(word: str) -> bool:
    """Tell whether capitals stand for a body, and are nobody's initials: *NRTC* Nora Tillman."""
    return len(word) >= _FEWEST_IN_ACRONYM and word.isupper() and word.isalpha()


def _stands_before(word: str) -> bool:
    several = word.endswith(_OF_MANY) and not (is_first_name(word) or is_surname(word))
    return several or word in NATIONS or word in ORGANISATIONS or word in PLACES_IN_ORDER
