"""An article as it is cited and listed: everything about it but its paragraphs."""

from dataclasses import dataclass
from datetime import date, datetime

from corpus.article import Article, DateOrigin


@dataclass(frozen=True, slots=True)
class Source:
    """An article of the library, in one version, without its text.

    `version` counts from 1 and is never used again for other words; `sha256` is taken over all that a
    citation relies on; `added_utc` is when this version came in. `rules` is the version of the rules that
    found who says what in it, 0 where none did. `corrected` are the fields that a researcher set right, here
    and in all versions; `sha256` stays that of what was read.
    """

    article_id: str
    version: int
    headline: str | None
    standfirst: tuple[str, ...]
    publisher: str | None
    url: str | None
    published: date | None
    date_origin: DateOrigin | None
    authors: tuple[str, ...]
    language: str | None
    origin: str
    paragraph_count: int
    sha256: str
    added_utc: datetime
    rules: int = 0
    corrected: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Edition:
    """An article as the library holds it: its words, and the source that cites them."""

    source: Source
    article: Article
