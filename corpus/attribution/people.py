"""The people of one article, gathered from all its names: who is one, under which names, and what is said of them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from corpus.attribution.census import Gender, first_name_gender, is_first_name, is_surname
from corpus.attribution.names import Name
from corpus.attribution.titles import (
    ARABIC_ARTICLES,
    FEMALE_ROLES,
    HONORIFICS,
    MALE_ROLES,
    PARTICLES,
    ROLES,
    SUFFIXES,
)

_SURE = 2
_ROLE_WORDS = 8
"""How much of a description can tell a role: what follows is where and since when."""
_MOST_NAMESAKES = 24
_RECURS = 2
"""What it tells for a person that an article goes on with the last word of a name alone."""


class Sighting(NamedTuple):
    """A name as it stands in the article, and what its surroundings tell."""

    name: Name
    evidence: int
    role: str = ""
    description: str = ""
    organisation: bool = False


@dataclass(eq=False, slots=True)
class Person:
    """Somebody named in the article. Grows while the article is read."""

    words: tuple[str, ...]
    gender: Gender = None
    description: str = ""
    roles: set[str] = field(default_factory=set)
    aliases: dict[str, None] = field(default_factory=dict)
    count: int = 0
    """How often the name stands in full."""

    @property
    def name(self) -> str:
        """The fullest name."""
        return " ".join(self.words)

    @property
    def core(self) -> tuple[str, ...]:
        """The name without suffixes."""
        return tuple(word for word in self.words if word.lower() not in SUFFIXES)


def bare(word: str) -> str:
    """Return a part of a name as it is compared: small, without al- and full stops."""
    word = word.lower().replace("’", "'").rstrip(".") if len(word) > 2 else word.lower()
    head, dash, tail = word.partition("-")
    return tail if dash and head in ARABIC_ARTICLES else word


class Cast:
    """All the people of an article; finds the one that a name means."""

    def __init__(self, sightings: list[Sighting]) -> None:
        self._by_part: dict[str, list[Person]] = {}
        self._people: list[Person] = []
        self._organisations = {s.name.words for s in sightings if s.organisation}
        self._found: dict[tuple[tuple[str, ...], tuple[str, ...]], list[Person]] = {}
        full = [sighting for sighting in sightings if len(_core(sighting.name.words)) > 1]
        alone = Counter(bare(s.name.words[-1]) for s in sightings if len(s.name.words) == 1)
        for sighting in _longest_first(full):
            if alone[bare(sighting.name.words[-1])] and sighting.name.first and sighting.name.shape == "unclear" and len(sighting.name.words) < 4:
                sighting = sighting._replace(evidence=sighting.evidence + _RECURS)
            self._introduce(sighting)
        for sighting in sightings:
            self._sight(sighting)

    def is_organisation(self, name: Name) -> bool:
        """Tell whether a name is that of an organisation, by its words or by what the article calls it."""
        return name.shape == "organisation" or name.words in self._organisations

    def complete(self, names: Iterable[Name]) -> None:
        """Give those known by a surname alone the fuller name that a headline has."""
        for name in names:
            alone = [p for p in self.candidates(name._replace(words=name.words[-1:])) if len(p.words) == 1]
            if len(alone) == 1 and name.shape == "person" and len(name.words) == 2:
                alone[0].aliases.setdefault(alone[0].name)
                alone[0].words = name.words
                self._found.clear()
                alone[0].gender = alone[0].gender or first_name_gender(name.words[0])

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody, in order of the length of their names, then of appearance."""
        return tuple(self._people)

    def candidates(self, name: Name) -> list[Person]:
        """Return those whom a name can mean, best fitting first in ties of appearance."""
        key = name.words, name.titles[-1:]
        known = self._found.get(key)
        if known is None:
            known = self._found[key] = self._look_up(name)
        return known

    def _look_up(self, name: Name) -> list[Person]:
        words = [bare(word) for word in _core(name.words)]
        if not words:
            return []
        found = self._by_part.get(words[-1], []) + self._by_part.get(words[0], [])
        fits = [(person, _fit(words, person, name.titles)) for person in dict.fromkeys(found)]
        best = max((fit for _, fit in fits), default=0)
        return [person for person, fit in fits if fit == best and fit > 0]

    def _introduce(self, sighting: Sighting) -> None:
        known = [p for p in self.candidates(sighting.name) if _same(p, sighting.name)]
        if known or sighting.evidence < _SURE or sighting.name.shape == "organisation":
            return
        self._add(Person(sighting.name.words))

    def _add(self, person: Person) -> None:
        self._people.append(person)
        self._found.clear()
        for part in dict.fromkeys(bare(word) for word in person.core):
            if part not in PARTICLES and len(self._by_part.get(part, ())) < _MOST_NAMESAKES:
                self._by_part.setdefault(part, []).append(person)

    def _sight(self, sighting: Sighting) -> None:
        fits = self.candidates(sighting.name)
        if not fits and _stands_alone(sighting):
            self._add(Person(sighting.name.words))
            fits = self.candidates(sighting.name)
        if len(fits) == 1:
            _learn(fits[0], sighting)
            fits[0].count += len(sighting.name.words) > 1


def _longest_first(sightings: list[Sighting]) -> list[Sighting]:
    """Best evidence for each name, and fuller names first, so that shorter ones find them."""
    best: dict[tuple[str, ...], Sighting] = {}
    for sighting in sightings:
        known = best.get(sighting.name.words)
        if known is None or sighting.evidence > known.evidence:
            best[sighting.name.words] = sighting
    return sorted(best.values(), key=lambda sighting: -len(sighting.name.words))


def _core(words: tuple[str, ...]) -> list[str]:
    return [word for word in words if word.lower() not in SUFFIXES]


def _stands_alone(sighting: Sighting) -> bool:
    """Tell whether a single name that fits nobody introduces somebody: by a title, or as one who speaks."""
    name = sighting.name
    if name.shape in ("organisation", "place") or len(_core(name.words)) != 1:
        return False
    if name.words[0].lower() in ROLES:
        return False
    return (bool(name.titles) and sighting.evidence >= _SURE) or (
        sighting.evidence >= _SURE and (is_surname(name.words[0]) or is_first_name(name.words[0].lower()))
    )


def _fit(words: list[str], person: Person, titles: tuple[str, ...]) -> int:
    """Return how well a name fits a person: all of it, the surname, the first name, or not at all."""
    core = [bare(word) for word in person.core]
    if words == core:
        return 9
    gender = HONORIFICS.get(titles[-1]) if titles else None
    if gender is not None and person.gender is not None and gender != person.gender:
        return 0
    if len(words) > 1:
        return _fit_full(words, core)
    if words[0] == core[-1]:
        return 5
    if words[0] == core[0]:
        return 2 if titles and is_first_name(core[0]) and len(core) == 2 else 4
    return 3 if words[0] in core[1:-1] and len(core) > 2 else 0


def _fit_full(words: list[str], core: list[str]) -> int:
    """Return how well a name of several words fits: same ends, or one within the other."""
    if words[-1] == core[-1]:
        if words[0] == core[0]:
            return 8
        initial = len(words[0].rstrip(".")) <= 2 or len(core[0].rstrip(".")) <= 2 or "." in words[0] + core[0]
        if initial and words[0][0] == core[0][0]:
            return 7
        nick = words[0][:3] == core[0][:3] and len(core) == len(words) == 2
        return 6 if nick or words[0] in PARTICLES else 0
    return 6 if f" {' '.join(words)} " in f" {' '.join(core)} " else 0


def _same(person: Person, name: Name) -> bool:
    suffix = {word.lower().rstrip(".") for word in name.words if word.lower() in SUFFIXES}
    theirs = {word.lower().rstrip(".") for word in person.words if word.lower() in SUFFIXES}
    return not suffix or suffix == theirs


def _learn(person: Person, sighting: Sighting) -> None:
    name = sighting.name
    if name.text != person.name:
        person.aliases.setdefault(name.text)
    person.gender = person.gender or _gender_told(person, sighting)
    person.roles.update(name.titles)
    person.roles.update(sighting.role.split())
    person.roles.update(sighting.description.lower().replace(",", " ").split()[:_ROLE_WORDS])
    if sighting.description and not person.description:
        person.description = sighting.description


def _gender_told(person: Person, sighting: Sighting) -> Gender:
    for title in sighting.name.titles:
        if HONORIFICS.get(title):
            return HONORIFICS[title]
    words = {*sighting.role.split(), *sighting.name.titles}
    if words & FEMALE_ROLES:
        return "female"
    if words & MALE_ROLES:
        return "male"
    core = person.core
    if (len(core) > 1 and not is_eastern(core)) or not is_surname(core[0]):
        return first_name_gender(core[0])
    return None


_EASTERN_SURNAMES = frozenset(
    """
    an bai bao bian cai cao chang chen cheng choi cui dai deng ding dong du duan fan fang feng fu gao gong gu guan guo
    han hao he hong hou hu hua huang jia jiang jin jung kang kim kong kwon lai lee lei li liang liao lim lin liu
    lu luo lv ma mao meng mo moon nam nie ning oh pan park peng qi qian qiao qin qiu ren ryu seo shao shen shi shin
    song su sun tan tang tao tian tong wan wang wei wen wu xi xia xiang xiao xie xing xiong xu xue yan yang yao ye
    yi yin yoo you yoon yu yuan yue zeng zhan zhang zhao zheng zhong zhou zhu zou zuo baek bae cho chung ha heo
    hwang jang jeon jo ku noh paik roh shim son won woo nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong
    ly luong
    """.split()
)


def is_eastern(core: tuple[str, ...]) -> bool:
    """Tell whether a name is in Chinese, Korean or Vietnamese order, surname first."""
    first, second = core[0].lower(), core[1].lower() if len(core) > 1 else ""
    return first in _EASTERN_SURNAMES and bool(second) and (not is_surname(second) or "-" in second)
