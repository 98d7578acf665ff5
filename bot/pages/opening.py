"""What a list opens: an article, or a person, by something that stays theirs whatever else is added.

A list is looked up anew at every click, so the place of an article in it may be another by then. A person
is known by a voice of theirs, which stays theirs when others are joined to them: an article's id, and the
name they have in it.
"""

from collections.abc import Iterable, Iterator
from hashlib import blake2b
from itertools import islice

from bot.kept.showing import ArticleShown, ListShown, PersonShown
from corpus.statements import Voice
from index.joining import fold
from index.people import People, Person
from index.sync import Record

_BYTES = 7
"""Enough that no two are the same among millions, and short enough for the id of a button."""


def number_of(key: str) -> int:
    """Return the number by which a button names an article or a voice."""
    return int.from_bytes(blake2b(key.encode(), digest_size=_BYTES).digest())


def voice_key(voice: Voice) -> str:
    """Return what is kept of a person, to find them again by."""
    return f"{voice.article_id}\n{voice.speaker.name}"


def person_of(key: str, people: People) -> Person | None:
    """Return who has a voice; None where nobody has it any more."""
    return next((person for voice, person in _voices(people.all) if voice_key(voice) == key), None)


def opened(listed: ListShown, number: int, record: Record) -> ArticleShown | PersonShown | None:
    """Return what is shown for a number in a list; None where it is on record no more."""
    keys: Iterable[str] = record.sources
    if listed.of == "people":
        keys = (voice_key(voice) for voice, _ in _voices(record.people.like(listed.search)))
    return next((_one_of(listed, key) for key in keys if number_of(key) == number), None)


def only_one(listed: ListShown, record: Record) -> ListShown | ArticleShown | PersonShown:
    """Return what a search found, where it found exactly one; else the search."""
    keys = list(islice(_found(listed, record), 2)) if listed.search else []
    return _one_of(listed, keys[0]) if len(keys) == 1 else listed


def _one_of(listed: ListShown, key: str) -> ArticleShown | PersonShown:
    return ArticleShown(listed.asker, key) if listed.of == "sources" else PersonShown(listed.asker, key)


def _found(listed: ListShown, record: Record) -> Iterator[str]:
    if listed.of == "sources":
        yield from (source.article_id for source in record.library.sources(listed.search, limit=2))
        return
    found = record.people.like(listed.search)
    for person in _in_full(listed.search, found) or found:
        yield voice_key(person.voices[0])


def _in_full(name: str, found: Iterable[Person]) -> list[Person]:
    """Return those who are called exactly so; nobody for a name of one part, which begins many others."""
    wanted = fold(name)
    return [person for person in found if len(wanted) > 1 and fold(person.name) == wanted]


def _voices(people: Iterable[Person]) -> Iterator[tuple[Voice, Person]]:
    return ((voice, person) for person in people for voice in person.voices)
