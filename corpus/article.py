"""The types that everything else passes on: an article, its paragraphs, and what was left out of it.

All are frozen. `Paragraph.text` is the only copy of the source's words; nothing edits it after reading.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeAlias

DateOrigin: TypeAlias = Literal["stated", "given", "guessed"]
"""Where a date comes from: the text itself, whoever added the article, or our reading of its URL."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph as the source has it, character for character.

    `id` is `<article id>#<n>`, n from 1. Raises `ValueError` for another form of id or a blank text.
    """

    id: str
    text: str

    def __post_init__(self) -> None:
        place_of(self.id)
        if not self.text.strip():
            raise ValueError(f"paragraph {self.id} is blank")

    @property
    def article_id(self) -> str:
        """Return the id of the article that the paragraph stands in."""
        return place_of(self.id)[0]

    @property
    def number(self) -> int:
        """Return the paragraph's place in its article, from 1."""
        return place_of(self.id)[1]


@dataclass(frozen=True, slots=True)
class Dropped:
    """A piece of the original that was judged not to be part of the article, and why.

    `line` is the line of the decoded original on which it stood, from 1.
    """

    line: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Article:
    """An article as read. What the source does not say is None or empty, never a guess in disguise.

    `origin` tells where the bytes were found: the path below the folder that was added, for a line of
    a jsonl file followed by `:` and its number. Raises `ValueError` where the paragraphs are not
    numbered 1, 2, 3 ... under this id, or where a date and its origin do not come together.
    """

    id: str
    origin: str
    paragraphs: tuple[Paragraph, ...]
    headline: str | None = None
    standfirst: tuple[str, ...] = ()
    publisher: str | None = None
    url: str | None = None
    published: date | None = None
    date_origin: DateOrigin | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None
    dropped: tuple[Dropped, ...] = field(default=(), compare=False)

    def __post_init__(self) -> None:
        expected = tuple(f"{self.id}#{n}" for n in range(1, len(self.paragraphs) + 1))
        if tuple(paragraph.id for paragraph in self.paragraphs) != expected:
            raise ValueError(f"the paragraphs of {self.id} are not numbered 1, 2, 3 ...")
        if (self.published is None) != (self.date_origin is None):
            raise ValueError(f"{self.id} has a date without an origin, or an origin without a date")


def number_paragraphs(article_id: str, texts: tuple[str, ...]) -> tuple[Paragraph, ...]:
    """Give each text its place in the article, from 1."""
    return tuple(Paragraph(f"{article_id}#{n}", text) for n, text in enumerate(texts, start=1))


def place_of(paragraph_id: str) -> tuple[str, int]:
    """Return the article's id and the paragraph's number. Raises `ValueError` for another form of id."""
    article_id, mark, number = paragraph_id.rpartition("#")
    if not (article_id and mark and number.isdecimal() and int(number) >= 1):
        raise ValueError(f"a paragraph id is <article id>#<n>, n from 1, not {paragraph_id!r}")
    return article_id, int(number)
