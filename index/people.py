"""The people of the whole library: speakers of single articles, joined by name when asked for.

Nothing of this is stored, so it does not depend on the order in which articles came; `index/joining.py`
says who is joined to whom, and `Person.also` shows what was joined.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

from corpus.correction import Naming
from corpus.statement import Speaker, SpeakerKind
from corpus.statements import Voice
from index.analyze import terms
from index.descriptions import names_an_office, noun
from index.joining import Group, Name, fold, joined, without_suffix
from index.variants import as_borne, as_typed


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, or an organisation, who speaks in the library.

    `name` is the fullest; `also` are the others that were joined to it, `aliases` what they are called
    besides, `descriptions` what articles say they are, each most frequent first. `voices` are the speakers
    of single articles that were taken to be them, by article and number. `corrected` where a researcher
    joined or parted some of them.
    """

    name: str
    kind: SpeakerKind
    also: tuple[str, ...]
    aliases: tuple[str, ...]
    descriptions: tuple[str, ...]
    voices: tuple[Voice, ...]
    corrected: bool = False

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


class Spelt(NamedTuple):
    """A folded name that somebody can be called by, its parts with a space between."""

    name: str
    person: Person


class People:
    """All people of a library at one moment, to be found by name.

    They are made anew whenever somebody speaks in what changed, so what few questions need is made when it is
    first needed.
    """

    def __init__(self, voices: Iterable[Voice], namings: Sequence[Naming] = ()) -> None:
        self.all = sorted(map(_person, joined(voices, namings)), key=_rank)
        self._by_name: defaultdict[Name, list[Person]] = defaultdict(list)
        for person in self.all:
            for name in dict.fromkeys(_callable_by(person)):
                self._by_name[name].append(person)

    def called(self, name: str) -> list[Person]:
        """Return those who can be called by a name, those with most statements first.

        A full name goes before a part of one: who is asked for in full is not mixed with namesakes. One word
        is no full name, even where an article knows somebody by no other. Where nobody bears it as it is
        written, hyphens, apostrophes and the order of its parts are forgiven.
        """
        wanted = fold(name)
        found = self._by_name.get(wanted) or self._by_name.get(without_suffix(wanted), [])
        if len(wanted) == 1 and found:
            return list(found)
        in_full = [person for person in found if fold(person.name) == wanted]
        in_short = [person for person in found if wanted in _own_names(person)]
        return in_full or in_short or list(found) or self._written_otherwise(wanted)

    def _written_otherwise(self, wanted: Name) -> list[Person]:
        ways = sorted(as_typed(wanted))
        return list(dict.fromkeys(person for way in ways for person in self._by_variant.get(way, ())))

    def heard(self, article_id: str, speaker: Speaker) -> Person:
        """Return whom a speaker of one article was taken to be."""
        return self._by_voice[article_id, speaker]

    def described(self, words: str) -> list[Person]:
        """Return those whom an article describes so, `the rice farmer`: by this noun and all the words."""
        if not names_an_office(words):
            return []
        wanted = set(terms(words))
        found = (person for person, said in self._by_noun.get(noun(words), ()) if wanted <= said)
        return list(dict.fromkeys(found))

    def like(self, words: str) -> list[Person]:
        """Return those whose names have each of some words as the start of a part; all for no words."""
        starts = [f" {start}" for start in fold(words)]
        if words.strip() and not starts:
            return []
        return [
            person
            for person, parts in zip(self.all, self._parts, strict=True)
            if all(start in parts for start in starts)
        ]

    def has(self, name: str, articles: Collection[str] = ()) -> bool:
        """Tell whether a speaker bears exactly this name: in some article, or in one of those given."""
        return any(not articles or voice.article_id in articles for voice in self._voices_called(name))

    def heed(self, naming: Naming) -> bool:
        """Tell whether these people are as a naming says: its names are here, joined or parted."""
        told = {fold(name) for name in naming.names}
        bearing = [_own_names(person) & told for person in self.all]
        if naming.same:
            return told in bearing
        if naming.articles:
            return self.has(naming.names[0], naming.articles)
        return told not in bearing and set().union(*bearing) == told

    def _voices_called(self, name: str) -> Iterator[Voice]:
        wanted = fold(name)
        everybody = (voice for person in self.all for voice in person.voices)
        return (voice for voice in everybody if fold(voice.speaker.name) == wanted)

    def spelt(self, parts: int) -> list[Spelt]:
        """Return all names of so many parts that people can be called by: what a misspelled one may be."""
        return self._by_parts.get(parts, [])

    @cached_property
    def _by_voice(self) -> dict[tuple[str, Speaker], Person]:
        return {(voice.article_id, voice.speaker): person for person in self.all for voice in person.voices}

    @cached_property
    def _by_variant(self) -> dict[Name, list[Person]]:
        found: defaultdict[Name, list[Person]] = defaultdict(list)
        for person in self.all:
            for variant in _variants(person):
                found[variant].append(person)
        return found

    @cached_property
    def _by_parts(self) -> dict[int, list[Spelt]]:
        found: defaultdict[int, list[Spelt]] = defaultdict(list)
        for name, people in self._by_name.items():
            found[len(name)] += (Spelt(" ".join(name), person) for person in people)
        return found

    @cached_property
    def _by_noun(self) -> defaultdict[str, list[tuple[Person, set[str]]]]:
        found: defaultdict[str, list[tuple[Person, set[str]]]] = defaultdict(list)
        for person in self.all:
            for description in person.descriptions:
                found[noun(description)].append((person, set(terms(description))))
        return found

    @cached_property
    def _parts(self) -> list[str]:
        """The parts of each one's names, a space before each: read at every letter that is typed."""
        names = ((person.name, *person.also, *person.aliases) for person in self.all)
        return ["".join(f" {part}" for name in own for part in fold(name)) for own in names]


def _rank(person: Person) -> tuple[int, str, str]:
    return -person.statements, person.name, person.voices[0].article_id


def _own_names(person: Person) -> set[Name]:
    return set(map(fold, (person.name, *person.also)))


def _person(group: Group) -> Person:
    voices = sorted(group.voices, key=lambda voice: (voice.article_id, voice.number))
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
        corrected=group.corrected,
    )


def _most_frequent(counts: Counter[str]) -> tuple[str, ...]:
    return tuple(sorted(counts, key=lambda text: (-counts[text], text)))


def _variants(person: Person) -> set[Name]:
    names = (person.name, *person.also, *person.aliases)
    return set().union(*(as_borne(fold(name), a_person=person.kind == "person") for name in names))


def _callable_by(person: Person) -> Iterator[Name]:
    """Yield the names that somebody may be asked for by."""
    for own in (person.name, *person.also, *person.aliases):
        name = fold(own)
        if name:
            yield name
        bare = without_suffix(name)
        if person.kind == "person" and len(bare) > 1:
            yield from (bare, (bare[0], bare[-1]), bare[-1:])
