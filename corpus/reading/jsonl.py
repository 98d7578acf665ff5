"""One record of a jsonl export: fields of an article, and its paragraphs or its text.

`paragraphs` are taken exactly as they stand; `text` is cleaned as a text file is.
"""

import json
from dataclasses import dataclass

from corpus.errors import ArticleUnreadable, Phrase
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
    has_paragraphs = "paragraphs" in fields
    standfirst = fields.get("standfirst") or []
    return Record(
        stated=read_stated(fields, origin),
        standfirst=_texts(standfirst if isinstance(standfirst, list) else [standfirst], "standfirst", origin),
        paragraphs=_texts(fields["paragraphs"], "paragraphs", origin) if has_paragraphs else (),
        text="" if has_paragraphs else _text(fields.get("text"), f"{origin}: text"),
    )


def _load(line: str, origin: str) -> dict[str, object]:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ArticleUnreadable(
            "{name} is not JSON: {problem}",
            "Write one JSON object on each line",
            name=origin,
            problem=getattr(error, "msg", Phrase("it is nested too deep, or has too long a number")),
        ) from error
    if not isinstance(fields, dict):
        raise ArticleUnreadable(
            "{name} is JSON, but no object", "Write one JSON object on each line", name=origin
        )
    return fields


def _texts(values: object, key: str, origin: str) -> tuple[str, ...]:
    """Return the texts of a list, none of them blank."""
    if not isinstance(values, list):
        raise ArticleUnreadable(
            "{name}: {key} is no list",
            "Give `paragraphs`, a list of texts none of which is blank, or `text`, one text",
            name=origin,
            key=key,
        )
    return tuple(_text(value, f"{origin}: {key} {n}") for n, value in enumerate(values, start=1))


def _text(value: object, where: str) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ArticleUnreadable(
            "{where} is blank" if isinstance(value, str) else "{where} is no text",
            "Give `paragraphs`, a list of texts, or `text`, one text",
            where=where,
        )
    return check_storable(value, where)
