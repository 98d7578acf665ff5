"""Whom a name in a question means: everybody who can be called so, or who is described so."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from corpus.attribution.chinese_words import TITLES
from corpus.attribution.titles import HONORIFICS, ROLES
from index.analyze import terms
from index.people import People, Person
from index.question import Respelled
from index.spelling import nearest
from index.sync import Record

_ARTICLE = re.compile("^(?:the|a|an|our|their|this|that) ", re.IGNORECASE)
_AND = re.compile(
    r",? and |,? und | & |\s*、\s*|(?<=[\u4e00-\u9fff])[和与跟及](?=[\u4e00-\u9fff])", re.IGNORECASE
)
_TITLES = ROLES | HONORIFICS.keys()
_OFFICES = tuple(TITLES)
_QUESTION = re.compile("(?:what|which|who|whom|whose|how|why|when|where|did|does|do|is|was) ", re.IGNORECASE)
_MOST_PARTS = 5
_HAN_NAME = range(4, 1, -1)
"""Characters of a Chinese name without its title, the longest first."""


class Meant(NamedTuple):
    """Whom names mean: all people, the names that several bear, those that nobody does, those misspelled."""

    people: tuple[Person, ...]
    shared: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    respelled: tuple[Respelled, ...] = ()


def meant(typed: str, people: People) -> Meant | None:
    """Tell whom some names mean, `Ellwood` or `Ellwood and Vane`; None where nobody is called so."""
    if found := _one(typed, people):
        return Meant(found, shared=(typed,) if len(found) > 1 else ())
    names = [name for name in _AND.split(typed) if name]
    each = [(name, _one(name, people)) for name in names]
    everybody = tuple(dict.fromkeys(person for _, found in each for person in found))
    if len(names) < 2 or not everybody:
        return None
    return Meant(
        everybody,
        shared=tuple(name for name, found in each if len(found) > 1),
        unknown=tuple(name for name, found in each if not found),
    )


def all_meant(names: Iterable[str], people: People) -> Meant:
    """Tell whom several names mean together; what nobody is called is among the unknown."""
    each = [meant(name, people) or Meant((), unknown=(name,)) for name in names]
    return Meant(
        tuple(dict.fromkeys(person for one in each for person in one.people)),
        shared=tuple(name for one in each for name in one.shared),
        unknown=tuple(name for one in each for name in one.unknown),
    )


def misspelled(typed: str, record: Record) -> Meant | None:
    """Tell whom a misspelled name means; None where nobody's is near, or all its words are on record."""
    for name in untitled(typed):
        parts = name.split(" ")
        if len(parts) > _MOST_PARTS or all(map(_on_record(record), parts)):
            continue
        if person := nearest(name, record.people).chosen:
            return Meant((person,), respelled=(Respelled(name, person.name),))
    return None


def _on_record(record: Record) -> Callable[[str], bool]:
    return lambda word: any(map(record.engine.frequency, terms(word)))


def untitled(typed: str) -> Iterator[str]:
    """Yield a name as typed, and then without the article and the titles that go before it."""
    yield typed
    words = _ARTICLE.sub("", typed, count=1).split(" ")
    while len(words) > 1:
        yield " ".join(words)
        if words[0].lower().rstrip(".") not in _TITLES:
            return
        words = words[1:]
    yield " ".join(words)


def _one(typed: str, people: People) -> tuple[Person, ...]:
    if _QUESTION.match(typed):
        return ()
    found = next(filter(None, map(people.called, untitled(typed))), None) or _of_office(typed, people)
    return tuple(found or people.described(typed))


def _of_office(typed: str, people: People) -> list[Person]:
    """Return who is meant by a Chinese name with its title: 局长邬建岚, 邬建岚局长, 邬局长."""
    if typed.isascii():
        return []
    for title in TITLES:
        if typed.endswith(title) and len(typed) > len(title):
            name = typed.removesuffix(title)
            return people.called(name) or [
                person
                for person in people.all
                if person.name.startswith(name) and any(title in one for one in person.descriptions)
            ]
    for length in _HAN_NAME:
        if typed[:-length].endswith(_OFFICES) and (found := people.called(typed[-length:])):
            return found
    return []
