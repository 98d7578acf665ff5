"""One record of a jsonl export: fields of an article, and its paragraphs or its text.

`paragraphs` are taken exactly as they stand; `text` is cleaned as a text file is.
"""

import json
from dataclasses import dataclass

from corpus.errors import ArticleUnreadable
from corpus.reading.stated import Stated, check_storable, read_stated

_FIX = "Give `paragraphs`, a list of texts none of which is blank, or `text`, one text"


@dataclass(frozen=True, slots=True)
class Record:
    """What a record holds: either paragraphs, or a text (then `paragraphs` is empty)."""

    stated: Stated
    standfirst: tuple[str, ...]
    paragraphs: tuple[str, ...]
    text: str


def read_record(line: str, origin: str) -> Record:
    """Read a line of a jsonl file. Raises ArticleUnreadable where it is no record of an article."""
    fields = _load(line, origin)
    has_paragraphs = "paragraphs" in fields
    standfirst = fields.get("standfirst") or []
    return Record(
        stated=read_stated(fields, origin),
        standfirst=_texts(standfirst if isinstance(standfirst, list) else [standfirst], "standfirst", origin),
        paragraphs=_texts(fields["paragraphs"], "paragraphs", origin) if has_paragraphs else (),
        text="" if has_paragraphs else _text(fields.get("text"), f"text in {origin}"),
    )


def _load(line: str, origin: str) -> dict[str, object]:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        problem = getattr(error, "msg", "it is nested too deep, or has too long a number")
        what = f"{origin} is not JSON: {problem}"
        raise ArticleUnreadable(what, "Write one JSON object on each line") from error
    if not isinstance(fields, dict):
        raise ArticleUnreadable(f"{origin} is JSON, but no object", "Write one JSON object on each line")
    return fields


def _texts(values: object, key: str, origin: str) -> tuple[str, ...]:
    """Return the texts of a list, none of them blank."""
    if not isinstance(values, list):
        raise ArticleUnreadable(f"{key} in {origin} is no list", _FIX)
    return tuple(_text(value, f"{key} {n} in {origin}") for n, value in enumerate(values, start=1))


def _text(value: object, where: str) -> str:
    if not isinstance(value, str) or not value.strip():
        problem = "is blank" if isinstance(value, str) else "is no text"
        raise ArticleUnreadable(
            f"{where} {problem}", "Give `paragraphs`, a list of texts, or `text`, one text"
        )
    return check_storable(value, where)
