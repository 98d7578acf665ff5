"""From a file's name and bytes to the originals that it holds."""

import codecs
import re
from pathlib import PurePath
from unicodedata import normalize

from corpus.errors import ArticleUnreadable
from corpus.reading.decode import decode
from corpus.reading.original import Format, Given, Original

_FORMATS: dict[str, Format] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
}


NAME_MAX = 150


def plain_name(name: str) -> str:
    """Return the last part of a name that a stranger chose, fit to be stored and to stand in a line."""
    last = PurePath(re.split(r"[/\\]", normalize("NFC", name))[-1])
    kept = last.stem[:NAME_MAX] + last.suffix[:NAME_MAX]
    return "".join(each if each.isprintable() else "_" for each in kept)


def format_of(name: str, origin: str) -> Format:
    """Return what a file of that name holds. Raises `ArticleUnreadable` for an ending that we do not know."""
    try:
        return _FORMATS[PurePath(name).suffix.lower()]
    except KeyError:
        raise ArticleUnreadable(
            "{name} has an ending that we do not read",
            "Save it as one of {known}, or leave it out",
            name=origin,
            known=", ".join(_FORMATS),
        ) from None


def has_many(name: str) -> bool:
    """Tell whether a file of that name may hold more than one article."""
    return _FORMATS.get(PurePath(name).suffix.lower()) == "jsonl"


def originals(raw: bytes, kind: Format, origin: str, given: Given) -> list[Original]:
    """Return the originals in a file: itself, or each line of a jsonl file that is not blank.

    Raises `ArticleUnreadable` where the lines cannot be told apart.
    """
    if kind != "jsonl":
        return [Original(raw, kind, origin, given)]
    numbered = enumerate(_lines(raw, origin), start=1)
    return [Original(line, kind, f"{origin}:{number}", given) for number, line in numbered if line.strip()]


def _lines(raw: bytes, origin: str) -> list[bytes]:
    """Return a file's lines; in UTF-8 where its mark says that a line's end is more than one byte."""
    wide = raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE))
    return (decode(raw, origin).encode() if wide else raw).split(b"\n")
