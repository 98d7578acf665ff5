"""Somebody named in an article, and each sighting of a name that tells something about them."""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from corpus.attribution.english.sentences.census import Gender, first_name_gender, is_surname
from corpus.attribution.english.sentences.names import Name
from corpus.attribution.english.sentences.shapes import is_eastern
from corpus.attribution.english.sentences.titles import (
    ARABIC_ARTICLES,
    FEMALE_ROLES,
    HONORIFICS,
    MALE_ROLES,
    PARTIES,
    SUFFIXES,
)
from corpus.attribution.lexicon import words

_ROLE_WORDS = 8
"""How much of a description can tell a role: what follows is where and since when."""

_HANGING = words("of for to at in from with by on who whose which that")
"""Where a description goes on to others: a spokesman *for* the mayor is no mayor."""


class Sighting(NamedTuple):
    """A name as it stands in the article, and what its surroundings tell.

    `evidence` is for its being the name of a person; `role` is what they are, in small letters, and `office`
    the same as it is written; `traits` are their age, party, state and whatever else tells them from others
    who are the same; `organisation` where a noun beside says it is none.
    """

    name: Name
    evidence: int
    role: str = ""
    description: str = ""
    office: str = ""
    traits: tuple[str, ...] = ()
    organisation: bool = False

    @property
    def tells(self) -> bool:
        """Whether more stands there than the name."""
        return bool(self.name.titles or self.role or self.description or self.office or self.traits)


@dataclass(eq=False, slots=True)
class Person:
    """Somebody named in the article. Grows while the article is read.

    `office` is the title or role in front of the name, `roles` the words that were said of what they are,
    `traits` these and all else that was said of them, `count` how often the name stands in full.
    """

    words: tuple[str, ...]
    gender: Gender = None
    description: str = ""
    office: str = ""
    roles: set[str] = field(default_factory=set)
    traits: set[str] = field(default_factory=set)
    aliases: dict[str, None] = field(default_factory=dict)
    count: int = 0
    dead: bool = False
    parts: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        self.parts = parts(self.words)

    @property
    def name(self) -> str:
        """The fullest name."""
        return " ".join(self.words)

    @property
    def described(self) -> str:
        """What tells best who they are: an apposition, the role before the name, or a clause with "who"."""
        told = self.description.startswith("who")
        return (told and self.office) or self.description or self.office

    def rename(self, words: tuple[str, ...]) -> None:
        """Give a fuller name, and keep the old one as an alias."""
        self.aliases.setdefault(self.name)
        self.words, self.parts = words, parts(words)
        self.gender = self.gender or first_name_gender(words[0])

    def learn(self, sighting: Sighting) -> None:
        """Take in what a sighting tells."""
        if sighting.name.words != self.words:
            self.aliases.setdefault(sighting.name.text)
        self.count += len(sighting.name.words) > 1
        self.gender = self.gender or self._gender_told(sighting)
        if sighting.tells:
            self._learn_roles(sighting)

    def _learn_roles(self, sighting: Sighting) -> None:
        described = sighting.description.lower().replace(",", " ").split()[:_ROLE_WORDS]
        of_whom = next((i for i, word in enumerate(described) if word in _HANGING), len(described))
        parties = (trait for trait in sighting.traits if trait in PARTIES.values())
        roles = (*sighting.name.titles, *sighting.role.split(), *described[:of_whom], *parties)
        self.roles.update(PARTIES.get(word, word) for word in roles)
        self.traits.update(self.roles, described, sighting.traits)
        if not self.description or self._is_only_told_of(sighting):
            self.description = sighting.description or self.description
        self.office = self.office or sighting.office

    def _is_only_told_of(self, sighting: Sighting) -> bool:
        """Tell whether what is known is only *who was late*, and a sighting tells more: *the mayor*."""
        return self.description.startswith("who") and not sighting.description.startswith("who")

    def _gender_told(self, sighting: Sighting) -> Gender:
        told = next((HONORIFICS[title] for title in sighting.name.titles if HONORIFICS.get(title)), None)
        roles = {*sighting.role.split(), *sighting.name.titles}
        if told is not None:
            return told
        if roles & FEMALE_ROLES:
            return "female"
        western = len(self.parts) > 1 and not is_eastern(self.words)
        named = first_name_gender(self.words[0]) if western or not is_surname(self.words[0]) else None
        return named or ("male" if roles & MALE_ROLES else None)  # a chairman may be a woman


@lru_cache(maxsize=4096)
def parts(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the parts of a name as they are compared: small, without suffixes, al- and full stops."""
    return tuple(_bare(word) for word in words if word.lower() not in SUFFIXES)


def _bare(word: str) -> str:
    word = word.lower().replace("’", "'").rstrip(".") if len(word) > 2 else word.lower()
    head, dash, tail = word.partition("-")
    return tail if dash and head in ARABIC_ARTICLES else word
