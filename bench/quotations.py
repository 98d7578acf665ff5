"""Quotations to be checked, made from the statements of a library: as they are, changed, and made up.

What must come of each kind is written down here, before anything is measured.
"""

from collections.abc import Iterator, Sequence
from random import Random
from typing import NamedTuple

from corpus.article import Paragraph
from corpus.statement import Statement
from index.people import Person
from index.sync import Record
from index.verifying.verdict import Outcome

EXPECTED: dict[str, Outcome] = {
    "unchanged": "exact",
    "other case, marks and spaces": "exact",
    "cut": "exact",
    "one word replaced": "nearly",
    "another speaker named": "by_another",
    "joined to another article's": "absent",
    "its thirds in another order": "absent",
    "of an article not on record": "absent",
}

SHORTEST = 8
"""Words that a statement must have, so that every kind can be made of it."""


class Case(NamedTuple):
    """A quotation of a kind, and the speaker named with it."""

    kind: str
    text: str
    speaker: str | None = None


class Said(NamedTuple):
    """A statement, and its words as the article has them."""

    paragraph: Paragraph
    statement: Statement
    words: list[str]


def said(record: Record) -> list[Said]:
    """Return the statements of a library that are long enough, in the order of its articles."""
    found = []
    for source in record.library.sources(limit=-1):
        article = record.library.edition(source.article_id).article
        made = record.library.statements.of_version(source.article_id, source.version).statements
        paragraphs = {paragraph.id: paragraph for paragraph in article.paragraphs}
        pairs = ((paragraphs[statement.paragraph_id], statement) for statement in made)
        found += [Said(paragraph, one, one.words(paragraph).split()) for paragraph, one in pairs]
    return [one for one in found if len(one.words) >= SHORTEST]


def cases(record: Record, elsewhere: Sequence[Said] = ()) -> Iterator[Case]:
    """Yield cases of every kind: of what is said in a library, and of what is said `elsewhere`."""
    random = Random(0)  # noqa: S311  (the same cases at each run)
    on_record = said(record)
    for one in on_record:
        text, third = " ".join(one.words), len(one.words) // 3
        yield Case("unchanged", text)
        yield Case("other case, marks and spaces", _dressed(one.words, random))
        yield Case("cut", " ".join([*one.words[:third], "...", *one.words[-third:]]))
        yield Case("one word replaced", _replaced(one.words, random))
        yield Case("its thirds in another order", " ".join([*one.words[third:], *one.words[:third]]))
        if one.statement.speakers and (others := _others(one, record.people.all)):
            yield Case("another speaker named", text, random.choice(others).name)
        if far := [other for other in on_record if _is_far(one, other)]:
            yield Case("joined to another article's", _joined(one.words, random.choice(far).words))
    for one in elsewhere:
        yield Case("of an article not on record", " ".join(one.words))


def _dressed(words: Sequence[str], random: Random) -> str:
    """Change what is not a word: the case, the marks, the spaces."""
    plain = "  ".join(words).translate({ord(mark): None for mark in "“”‘’\"',;:"})
    return f"»{random.choice((str.upper, str.lower, str.title))(plain)}«"


def _replaced(words: Sequence[str], random: Random) -> str:
    at = random.randrange(len(words))
    return " ".join([*words[:at], "zinnober", *words[at + 1 :]])


def _joined(words: Sequence[str], others: Sequence[str]) -> str:
    """Take the first half of one, and as much from the end of the other as there is."""
    half = len(words) // 2
    return " ".join([*words[:half], *others[-half:]])


def _is_far(one: Said, other: Said) -> bool:
    """Tell whether another statement is another article's, and can give half of a quotation."""
    return other.paragraph.article_id != one.paragraph.article_id and len(other.words) >= len(one.words) // 2


def _others(one: Said, people: Sequence[Person]) -> list[Person]:
    """Return those who may be named wrongly: nobody who says it."""
    return [
        person
        for person in people
        if not any(
            voice.article_id == one.paragraph.article_id and voice.speaker in one.statement.speakers
            for voice in person.voices
        )
    ]
