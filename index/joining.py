"""Which speakers of single articles are one person: first as researchers said, then by rules of names.

Two speakers with the same full name are one person, unless their initials differ or only one is a Jr. A
speaker who is called by a surname only is joined to the one person who bears it, where there is only one.
People are never joined to organisations.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product
from typing import NamedTuple, TypeAlias, get_args

from corpus.correction import Naming
from corpus.statement import SpeakerKind
from corpus.statements import Voice
from index.scripts import simplify

Name: TypeAlias = tuple[str, ...]
"""The parts of a name, folded: without case, accents, points and possessives, in simplified characters."""

_SUFFIXES = {"jr", "sr", "ii", "iii", "iv"}
_PART = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


class _Key(NamedTuple):
    """What a group is found by; `apart` is the naming that keeps it from the rules, 0 for none."""

    kind: SpeakerKind
    name: Name
    apart: int = 0


@dataclass(slots=True)
class Group:
    """The voices of one person, with all their names, also those that no voice has.

    `corrected` where researchers joined or parted them.
    """

    names: set[Name]
    voices: list[Voice] = field(default_factory=list)
    corrected: bool = False


_Groups: TypeAlias = dict[_Key, Group]
_Parted: TypeAlias = set[frozenset[Name]]


@lru_cache(maxsize=1 << 16)
def fold(name: str) -> Name:
    """Return the parts of a name, folded."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("’", "'"))
    plain = simplify("".join(character for character in plain if not unicodedata.combining(character)))
    return tuple(part.replace(".", "").removesuffix("'s") for part in _PART.findall(plain))


def without_suffix(name: Name) -> Name:
    """Return a name without Jr. and the like."""
    return tuple(part for part in name if part not in _SUFFIXES)


def joined(voices: Iterable[Voice], namings: Sequence[Naming]) -> list[Group]:
    """Put together the voices of each person. Of two namings of the same names the later counts."""
    groups = _by_name(voices, namings)
    verdicts = {frozenset(map(fold, naming.names)): naming.same for naming in namings if not naming.articles}
    parted = {names for names, same in verdicts.items() if not same}
    _join_as_told(groups, _told(namings, verdicts))
    _join_without_initials(groups, parted)
    _join_surnames(groups, parted)
    _mark(groups.values(), namings)
    return list(groups.values())


def _by_name(voices: Iterable[Voice], namings: Sequence[Naming]) -> _Groups:
    apart = {
        (fold(naming.names[0]), article): number
        for number, naming in enumerate(namings, start=1)
        for article in naming.articles
    }
    groups: _Groups = {}
    for voice in voices:
        name = fold(voice.speaker.name)
        key = _Key(voice.speaker.kind, name, apart.get((name, voice.article_id), 0))
        groups.setdefault(key, Group({name})).voices.append(voice)
    return groups


def _told(namings: Sequence[Naming], verdicts: dict[frozenset[Name], bool]) -> Iterator[tuple[_Key, _Key]]:
    """Yield the keys of groups that researchers say are the same, of people and of organisations."""
    for number, naming in enumerate(namings, start=1):
        names = list(map(fold, naming.names))
        if naming.same and (naming.articles or verdicts[frozenset(names)]):
            for kind in get_args(SpeakerKind):
                yield _Key(kind, names[0], number if naming.articles else 0), _Key(kind, names[1])


def _join_as_told(groups: _Groups, told: Iterable[tuple[_Key, _Key]]) -> None:
    """Join what is said to be the same; a group goes by the fullest of its names, whoever bears it."""
    home: dict[_Key, _Key] = {}
    for pair in told:
        ends = {_home(home, key) for key in pair}
        fullest = max(ends, key=lambda key: (len(key.name), key.name, -key.apart))
        for key in ends - {fullest}:
            home[key] = fullest
            _merge(groups, fullest, key)
    for key in [key for key, group in groups.items() if not group.voices]:
        del groups[key]  # nobody here bears any of the names


def _home(home: dict[_Key, _Key], key: _Key) -> _Key:
    while key in home:
        key = home[key]
    return key


def _merge(groups: _Groups, into: _Key, key: _Key) -> None:
    gone = groups.pop(key, Group({key.name}))
    group = groups.setdefault(into, Group({into.name}))
    group.names |= gone.names
    group.voices += gone.voices


def _join_without_initials(groups: _Groups, parted: _Parted) -> None:
    """Join `Ann Roe` to `Ann B. Roe`, unless there is an `Ann C. Roe` too."""
    fuller: defaultdict[_Key, set[_Key]] = defaultdict(set)
    for key, name in _names(groups):
        bare = tuple(part for part in name if len(part) > 1)
        if bare != name and len(bare) > 1:
            fuller[_Key(key.kind, bare)].add(key)
    _join_to_only(groups, fuller, parted)


def _join_surnames(groups: _Groups, parted: _Parted) -> None:
    """Join who is called by a surname only to the one person with that surname."""
    bearers: defaultdict[_Key, set[_Key]] = defaultdict(set)
    for key, full in _names(groups):
        name = without_suffix(full)
        if key.kind == "person" and len(name) > 1:
            bearers[_Key("person", name[-1:])].add(key)
    _join_to_only(groups, bearers, parted)


def _names(groups: _Groups) -> Iterator[tuple[_Key, Name]]:
    return ((key, name) for key, group in groups.items() for name in group.names)


def _join_to_only(groups: _Groups, meant: dict[_Key, set[_Key]], parted: _Parted) -> None:
    """Join each group to the only one that may be meant, unless a researcher parted them.

    Of two that were parted and may both mean a third, neither joins it: nothing tells which one does.
    """
    only = {
        key: into
        for key, (into, *more) in meant.items()
        if not more and key in groups and key != into and not into.apart
    }
    joining: defaultdict[_Key, set[_Key]] = defaultdict(set)
    for key, into in only.items():
        if into not in only:
            joining[into].add(key)
    for into, keys in joining.items():
        together = {key: frozenset(groups[key].names) for key in (into, *keys)}
        for key in keys:
            others = (names for other, names in together.items() if other != key)
            if not any(_are_parted(together[key], names, parted) for names in others):
                _merge(groups, into, key)


def _are_parted(some: Iterable[Name], others: Iterable[Name], parted: _Parted) -> bool:
    return bool(parted) and any({one, other} in parted for one, other in product(some, others))


def _mark(groups: Iterable[Group], namings: Sequence[Naming]) -> None:
    """Mark whom a naming is about: who bears both names of one that joins, or either of one that parts."""
    told = [(naming.same, set(map(fold, naming.names))) for naming in namings]
    all_told = set().union(*(names for _, names in told))
    for group in groups:
        if not group.names.isdisjoint(all_told):
            here = {fold(voice.speaker.name) for voice in group.voices}
            group.corrected = any(names <= here if same else names & here for same, names in told)
