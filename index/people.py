"""The people of the whole library: speakers of single articles, joined by name when asked for.

Nothing of this is stored, so it does not depend on the order in which articles came. Two speakers with the
same full name are one person, unless their initials differ. A speaker who is called by a surname only is
joined to the one person who bears it, where there is only one. `Person.also` shows what was joined.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from corpus.statement import SpeakerKind
from corpus.statements import Voice

Name: TypeAlias = tuple[str, ...]
"""The parts of a name, folded: without case, accents, points, possessives, and suffixes such as Jr."""

_SUFFIXES = {"jr", "sr", "ii", "iii", "iv"}
_PART = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, or an organisation, who speaks in the library.

    `name` is the fullest; `also` are the others that were joined to it, `aliases` what they are called
    besides, `descriptions` what articles say they are, each most frequent first. `voices` are the speakers
    of single articles that were taken to be them.
    """

    name: str
    kind: SpeakerKind
    also: tuple[str, ...]
    aliases: tuple[str, ...]
    descriptions: tuple[str, ...]
    voices: tuple[Voice, ...]

    @property
    def statements(self) -> int:
        """Count their statements."""
        return sum(voice.statements for voice in self.voices)

    @property
    def articles(self) -> int:
        """Count the articles in which they speak."""
        return len({voice.article_id for voice in self.voices})

    @property
    def dates(self) -> tuple[date, date] | None:
        """Return the first and the last date of those articles; None where none has a date."""
        known = [voice.published for voice in self.voices if voice.published]
        return (min(known), max(known)) if known else None


class People:
    """All people of a library at one moment, to be found by name."""

    def __init__(self, voices: Iterable[Voice]) -> None:
        groups = _grouped(voices)
        self.all = sorted(map(_person, groups), key=lambda person: (-person.statements, person.name))
        self._by_name: defaultdict[Name, list[Person]] = defaultdict(list)
        for person in self.all:
            for name in dict.fromkeys(_callable_by(person)):
                self._by_name[name].append(person)

    def called(self, name: str) -> list[Person]:
        """Return those who can be called by a name, those with most statements first.

        A full name goes before a part of one: who is asked for in full is not mixed with namesakes.
        """
        wanted = fold(name)
        found = self._by_name.get(wanted, [])
        in_full = [person for person in found if fold(person.name) == wanted]
        return in_full or list(found)

    def like(self, words: str) -> list[Person]:
        """Return those whose names have each of some words as the start of a part; all for no words."""
        wanted = fold(words)
        return [person for person in self.all if _has_parts(person, wanted)]


def fold(name: str) -> Name:
    """Return the parts of a name, folded; suffixes are left out."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("’", "'"))
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    parts = (part.replace(".", "").removesuffix("'s") for part in _PART.findall(plain))
    return tuple(part for part in parts if part not in _SUFFIXES)


def _grouped(voices: Iterable[Voice]) -> list[list[Voice]]:
    """Put together the voices of each person."""
    groups: defaultdict[tuple[SpeakerKind, Name], list[Voice]] = defaultdict(list)
    for voice in voices:
        groups[voice.speaker.kind, fold(voice.speaker.name)].append(voice)
    _join_without_initials(groups)
    _join_surnames(groups)
    return list(groups.values())


def _join_without_initials(groups: dict[tuple[SpeakerKind, Name], list[Voice]]) -> None:
    """Join `Ann Roe` to `Ann B. Roe`, unless there is an `Ann C. Roe` too."""
    fuller: defaultdict[tuple[SpeakerKind, Name], list[Name]] = defaultdict(list)
    for kind, name in groups:
        bare = tuple(part for part in name if len(part) > 1)
        if bare != name and len(bare) > 1:
            fuller[kind, bare].append(name)
    for (kind, bare), names in fuller.items():
        if len(names) == 1 and (kind, bare) in groups:
            groups[kind, names[0]] += groups.pop((kind, bare))


def _join_surnames(groups: dict[tuple[SpeakerKind, Name], list[Voice]]) -> None:
    """Join who is called by a surname only to the one person with that surname."""
    bearers: defaultdict[str, list[Name]] = defaultdict(list)
    for kind, name in groups:
        if kind == "person" and len(name) > 1:
            bearers[name[-1]].append(name)
    for kind, name in list(groups):
        if kind == "person" and len(name) == 1 and len(bearers[name[0]]) == 1:
            groups[kind, bearers[name[0]][0]] += groups.pop((kind, name))


def _person(voices: list[Voice]) -> Person:
    names = Counter(voice.speaker.name for voice in voices)
    name = max(names, key=lambda one: (len(fold(one)), names[one], one))
    aliases = Counter(alias for voice in voices for alias in voice.speaker.aliases)
    descriptions = Counter(voice.speaker.description for voice in voices if voice.speaker.description)
    return Person(
        name=name,
        kind=voices[0].speaker.kind,
        also=tuple(other for other in _most_frequent(names) if other != name),
        aliases=tuple(alias for alias in _most_frequent(aliases) if alias not in names),
        descriptions=_most_frequent(descriptions),
        voices=tuple(voices),
    )


def _most_frequent(counts: Counter[str]) -> tuple[str, ...]:
    return tuple(sorted(counts, key=lambda text: (-counts[text], text)))


def _callable_by(person: Person) -> Iterator[Name]:
    """Yield the names that somebody may be asked for by."""
    for own in (person.name, *person.also, *person.aliases):
        name = fold(own)
        if name:
            yield name
        if person.kind == "person" and len(name) > 1:
            yield name[0], name[-1]
            yield name[-1:]


def _has_parts(person: Person, wanted: Name) -> bool:
    parts = [part for own in (person.name, *person.also, *person.aliases) for part in fold(own)]
    return all(any(part.startswith(start) for part in parts) for start in wanted)
