"""Whom a name in a Chinese question means: with a title before or behind it, or the title alone."""

import re
from collections.abc import Iterator

from corpus.attribution.chinese.names import may_be_name
from corpus.attribution.chinese.words import COMPOUND_SURNAMES, COURTESIES, SURNAMES, TITLES
from index.people import People, Person
from index.scripts import simplify

_HAN = re.compile("[\u3400-\u9fff]")
_OF_ANYBODY = ("先生", "女士", "小姐", "太太", "老师", "同志", "师傅")
"""What may follow any surname, and tells nothing of an office."""

_TITLES = frozenset((*TITLES, *COURTESIES))
_ASKS = re.compile("[是谁哪么吗呢的了]")
_DEPUTY = tuple("副前原代")
_LONGEST = 30
_SHORTEST_FULL_NAME = 3


def entitled(typed: str, people: People) -> list[Person]:
    """Return who is meant by a name with its title, or by a title: 局长邬建岚, 王文清港务长, 邬局长, 渔民."""
    if not _HAN.search(typed) or len(typed) > _LONGEST:
        return []
    plain = simplify(typed)
    named = (bearers for name, title in _parts(plain) if (bearers := _called(name, title, people)))
    return next(named, []) or _of_surname(plain, people) or _of_office(plain, people)


def untitled(typed: str) -> str:
    """Return a name without the title before or behind it: 孙大海 for 孙大海教授."""
    if not _HAN.search(typed):
        return typed
    names = (name for name, title in _parts(typed) if _is_title(simplify(title)))
    return next((name for name in names if may_be_name(simplify(name))), typed)


def is_full_name(name: str) -> bool:
    """Tell whether a text is surely a person's name, 孙大海, 孙局长: one of two characters may be a word."""
    return len(name) >= _SHORTEST_FULL_NAME and (
        is_name(name) or _surname_and_title(simplify(name)) is not None
    )


def is_name(name: str) -> bool:
    """Tell whether a text has the form of a Chinese name of a person."""
    return bool(_HAN.search(name)) and may_be_name(simplify(name))


def near(name: str, people: People) -> list[Person]:
    """Return those who may be meant by a surname with a title that none of them has."""
    parts = _surname_and_title(simplify(name)) if _HAN.search(name) else None
    return _bearers(parts[0], people) if parts else []


def _parts(plain: str) -> Iterator[tuple[str, str]]:
    """Yield the name and the title that a text may be made of, the longest name first."""
    for length in range(len(plain) - 1, 1, -1):
        yield plain[:length], plain[length:]
        yield plain[-length:], plain[:-length]


def _called(name: str, title: str, people: People) -> list[Person]:
    """Return those of a full name whom the title fits: any title, or what an article says they are."""
    bearers = people.called(name)
    if _is_title(title):
        return bearers
    return [person for person in bearers if any(title in one for one in _offices(person))]


def _is_title(text: str) -> bool:
    """Tell 副局长, 临澜大学教授 from 是谁的儿子."""
    return text.endswith((*TITLES, *COURTESIES)) and not _ASKS.search(text)


def _of_surname(plain: str, people: People) -> list[Person]:
    """Return all of a surname whom the title behind it fits: 邬局长, 欧阳会长, 陈先生."""
    surname, title = _surname_and_title(plain) or ("", "")
    bearers = _bearers(surname, people) if surname else []
    if title in ("", *_OF_ANYBODY):
        return bearers
    return [person for person in bearers if any(title in one for one in _offices(person))]


def _surname_and_title(plain: str) -> tuple[str, str] | None:
    """Take 邬局长 apart. A surname alone is one of two characters, as 欧阳; one character may be anything."""
    surname = next((one for one in COMPOUND_SURNAMES if plain.startswith(one)), plain[:1])
    title = plain.removeprefix(surname)
    fits = title in _TITLES and surname in SURNAMES if len(surname) == 1 else title in ("", *_TITLES)
    return (surname, title) if fits else None


def _bearers(surname: str, people: People) -> list[Person]:
    return [
        person
        for person in people.all
        if person.kind == "person" and person.name.startswith(surname) and is_name(person.name)
    ]


def _of_office(plain: str, people: People) -> list[Person]:
    """Return those whom an article calls so: 渔民; not a 副市长 where 市长 is asked for."""
    if not plain.endswith(TITLES):
        return []
    return [
        person
        for person in people.all
        if any(
            one.endswith(plain) and not one.removesuffix(plain).endswith(_DEPUTY) for one in _offices(person)
        )
    ]


def _offices(person: Person) -> Iterator[str]:
    """Yield what somebody is, as it stands before the name, and with it: 李国荣教授."""
    return map(simplify, (*person.descriptions, *person.aliases))
