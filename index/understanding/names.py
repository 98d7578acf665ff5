"""Whom a name in a question means: everybody who can be called so, or who is described so."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from corpus.attribution.english.sentences.titles import HONORIFICS, ROLES
from index.analyze import terms
from index.people import People, Person
from index.question import Respelled
from index.spelling import nearest
from index.sync import Record
from index.understanding import chinese_names
from index.understanding.chinese_names import entitled

_ARTICLE = re.compile("^(?:the|a|an|our|their|this|that) ", re.IGNORECASE)
_AND = re.compile(
    r",? and |,? und | & |\s*、\s*|(?<=[\u4e00-\u9fff])[和与跟及](?=[\u4e00-\u9fff])", re.IGNORECASE
)
_TITLES = ROLES | HONORIFICS.keys()
_QUESTION = re.compile("(?:what|which|who|whom|whose|how|why|when|where|did|does|do|is|was) ", re.IGNORECASE)
_MOST_PARTS = 5


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
    """Tell of words whether they stand in an article; of a Chinese name, whether all its pairs do."""
    return lambda word: (all if chinese_names.is_name(word) else any)(
        map(record.engine.frequency, terms(word))
    )


def untitled(typed: str) -> Iterator[str]:
    """Yield a name as typed, and then without the article and the titles that go before it."""
    yield typed
    words = _ARTICLE.sub("", typed, count=1).split(" ")
    while len(words) > 1:
        yield " ".join(words)
        if words[0].lower().rstrip(".") not in _TITLES:
            return
        words = words[1:]
    yield chinese_names.untitled(" ".join(words))


def _one(typed: str, people: People) -> tuple[Person, ...]:
    if _QUESTION.match(typed):
        return ()
    ways = chain([entitled(typed, people)], map(people.called, untitled(typed)), [people.described(typed)])
    return tuple(next(filter(None, ways), ()))
