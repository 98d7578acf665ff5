"""What an original says about itself, be it in front matter or in the fields of a jsonl record."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from corpus.dates import parse_date
from corpus.errors import ArticleUnreadable, Phrase

_KINDS = {
    dict: Phrase("a mapping"),
    list: Phrase("a list"),
    bool: Phrase("true or false"),
    float: Phrase("a number"),
}
"""What a value can be that is no text; the rest are times of day, which TOML alone has."""


@dataclass(frozen=True, slots=True)
class Stated:
    """What the original says about itself. It wins over whatever else is said about it."""

    id: str | None = None
    headline: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: date | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None


def read_stated(fields: Mapping[str, object], where: str) -> Stated:
    """Take what we know out of the fields, whose names may be in capitals.

    Others are left alone, and empty ones count as absent. `where` names the place for a person.
    Raises ArticleUnreadable for a value that cannot be one.
    """
    fields = {key.lower(): value for key, value in fields.items()}
    return Stated(
        id=_text(fields, "id", where),
        headline=_text(fields, "headline", where) or _text(fields, "title", where),
        publisher=_text(fields, "publisher", where),
        url=_text(fields, "url", where),
        published=_day(fields, "published", where) or _day(fields, "date", where),
        authors=_names(fields, "authors", where) or _names(fields, "author", where),
        language=_text(fields, "language", where),
    )


def check_storable(text: str, where: str) -> str:
    """Return the text; raise ArticleUnreadable where an escape in it stands for half a character."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise ArticleUnreadable(
            "{where} has half a character (a lone surrogate) at character {place}",
            "Export it again, or remove the escape",
            where=where,
            place=error.start + 1,
        ) from error
    return text


def _text(fields: Mapping[str, object], key: str, where: str) -> str | None:
    value = fields.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise ArticleUnreadable(
            "{where}: {key} is {kind}",
            "Write {key} as one line of text",
            where=where,
            key=key,
            kind=_KINDS.get(type(value), Phrase("a time")),
        )
    return check_storable(" ".join(str(value).split()), f"{where}: {key}") or None


def _day(fields: Mapping[str, object], key: str, where: str) -> date | None:
    written = _text(fields, key, where)
    day = parse_date(written) if written else None
    if written and day is None:
        raise ArticleUnreadable(
            "{where}: {key} {written!r} is no date",
            "Write it as YYYY-MM-DD",
            where=where,
            key=key,
            written=written[:60],
        )
    return day


def _names(fields: Mapping[str, object], key: str, where: str) -> tuple[str, ...]:
    value = fields.get(key)
    names = value if isinstance(value, list) else [value]
    texts = (_text({key: name}, key, where) for name in names)
    return tuple(name for name in texts if name)
