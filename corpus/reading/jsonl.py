"""One record of a jsonl export: fields of an article, and its paragraphs or its text.

`paragraphs` are taken exactly as they stand; `text` is cleaned as a text file is.
"""

import json
from dataclasses import dataclass

from corpus.errors import ArticleUnreadable
from corpus.reading.stated import Stated, check_storable, read_stated


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
    if "paragraphs" in fields:
        paragraphs, text = _texts(fields, "paragraphs", origin), ""
    else:
        paragraphs, text = (), _text(fields.get("text"), f"text in {origin}")
    standfirst = _texts(fields, "standfirst", origin) if fields.get("standfirst") else ()
    return Record(read_stated(fields, origin), standfirst, paragraphs, text)


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


def _texts(fields: dict[str, object], key: str, origin: str) -> tuple[str, ...]:
    """Return a list of texts, none of them blank; one text alone is a list of one."""
    value = fields[key]
    values = value if isinstance(value, list) else [value]
    return tuple(_text(each, f"{key} {n} in {origin}") for n, each in enumerate(values, start=1))


def _text(value: object, where: str) -> str:
    if not isinstance(value, str) or not value.strip():
        problem = "is blank" if isinstance(value, str) else "is no text"
        raise ArticleUnreadable(
            f"{where} {problem}", "Give `paragraphs`, a list of texts, or `text`, one text"
        )
    return check_storable(value, where)
