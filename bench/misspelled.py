"""How often a misspelled name is taken for the right one, and a name that is not on record for another.

python -m bench.misspelled TASK

Half of the articles, by a hash of their ids, are the library. Of everybody who speaks there, the full name
and the surname get one random edit, and another where they have more than eight letters: a letter is left
out, put in, changed, or swapped with the next. Names of who speaks in the other half only are on record
nowhere. Of each kind: taken for the right person, for another, or for nobody. The thresholds of
`index.spelling` were read off it.
"""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from string import ascii_lowercase
from typing import TypeAlias
from zlib import crc32

import typer
from rich.console import Console
from rich.table import Table

from bench.tasks import opened
from corpus.attribution.annotate import annotate
from index.joining import fold
from index.people import People, Person
from index.spelling import likenesses, taken

LIKENESSES = 0.7, 0.75, 0.78, 0.8, 0.82, 0.85, 0.88, 0.9
LONG = 8
SEED = 2024

Asked: TypeAlias = tuple[str, Person | None]
"""A name, and whom it means; None for nobody on record."""


def main(task: Path) -> None:
    """Misspell the names of TASK, and print what they were taken for."""
    with opened(task, annotate) as record:
        voices = [voice for person in record.people.all for voice in person.voices]
    here = People(voice for voice in voices if crc32(voice.article_id.encode()) % 2)
    away = People(voice for voice in voices if not crc32(voice.article_id.encode()) % 2)
    random = Random(SEED)  # noqa: S311  (nothing secret here)
    for kind, parts in (("full names", slice(None)), ("surnames", slice(-1, None))):
        table = Table("likeness", "misspelled: right", "another", "nobody", "absent: taken", title=kind)
        wrong = [one for one in _misspelled(here, parts, random) if not here.called(one[0])]
        absent = [one for one in _absent(away, parts) if not here.called(one[0])]
        for least in LIKENESSES:
            table.add_row(*_row(least, wrong, absent, here))
        Console().print(table, f"{len(wrong)} misspelled, {len(absent)} absent")


def _misspelled(people: People, parts: slice, random: Random) -> Iterator[Asked]:
    for person in _persons(people):
        name = " ".join(fold(person.name)[parts])
        for _ in range(1 + (len(name) > LONG)):
            name = _edited(name, random)
        yield name, person


def _absent(people: People, parts: slice) -> Iterator[Asked]:
    return ((" ".join(fold(person.name)[parts]), None) for person in _persons(people))


def _persons(people: People) -> list[Person]:
    return [one for one in people.all if one.kind == "person" and len(fold(one.name)) > 1]


def _edited(name: str, random: Random) -> str:
    """Change a name at one place, not in its first letter, where people seldom err."""
    place, letter = random.randrange(1, len(name)), random.choice(ascii_lowercase)
    before, at, after = name[:place], name[place], name[place + 1 :]
    return random.choice([before + after, before + letter + at + after, before + letter + after,
                          before + after[:1] + at + after[1:]])  # fmt: skip


def _row(least: float, wrong: list[Asked], absent: list[Asked], people: People) -> list[str]:
    found = [(taken(likenesses(name, people), least), meant) for name, meant in wrong]
    shares = (
        sum(person is meant for person, meant in found) / len(found),
        sum(person is not None and person is not meant for person, meant in found) / len(found),
        sum(person is None for person, _ in found) / len(found),
        sum(taken(likenesses(name, people), least) is not None for name, _ in absent) / len(absent),
    )
    return [f"{least}", *(f"{share:.3f}" for share in shares)]


if __name__ == "__main__":
    typer.run(main)
