"""From bytes to text: which encoding it is, and whether it is text at all.

The order was measured: a byte order mark, strict UTF-8, then detection by faust-cchardet.
Line endings become `\n`; no other character is changed.
"""

import codecs
import re

import cchardet

from corpus.errors import ArticleUnreadable, Phrase

_MARKS = (  # UTF-32 before UTF-16, whose little-endian mark begins the same way
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_KINDS = (
    (b"PK\x03\x04", "it is a zip archive or an office document"),
    (b"%PDF-", "it is a PDF"),
    (b"\x7fELF", "it is a program"),
    (b"MZ\x90", "it is a program"),
    (b"\x89PNG", "it is a picture"),
    (b"\xff\xd8\xff", "it is a picture"),
    (b"GIF8", "it is a picture"),
    (b"\x1f\x8b", "it is a compressed file"),
    (b"\xd0\xcf\x11\xe0", "it is an office document"),
    (b"{\\rtf", "it is a rich text document"),
    (b"<!doctype html", "it is a web page's source"),
    (b"<html", "it is a web page's source"),
)
_READ_AS = {
    "ASCII": ("cp1252",),
    "ISO-8859-1": ("cp1252",),
    "ISO-8859-9": ("cp1254", "iso-8859-9"),
    "GB2312": ("gb18030",),
    "GBK": ("gb18030",),
    "BIG5": ("big5hkscs", "gb18030"),
    "EUC-KR": ("cp949",),
    "SHIFT_JIS": ("cp932",),
}
"""What is detected, and what web pages mean by that name (WHATWG Encoding).

Short texts in GB18030 are detected as Big5; as that they do not decode.
"""

_ON_THE_WEB = re.compile(
    r"UTF-.*|GB.*|BIG5.*|WINDOWS-.*|ISO-8859-(?:2|5|6|7|8|9|13|15)|KOI8-.|EUC-.*|ISO-2022-.*|TIS-620|IBM866|HZ-.*|JOHAB",
    re.IGNORECASE,
)
"""Others are detected in short Western texts with a curly apostrophe or two, and stand for cp1252."""

_CONTROLS = re.compile(r"[\x01-\x08\x0b\x0e-\x1f\x7f]")
_MOST_CONTROLS = 0.02
"""Share of control characters above which a file is not text; real texts have next to none."""

_DETECTED_FROM_BYTES = 1_000_000
"""More does not make the detection better, only slower."""


def decode(raw: bytes, origin: str) -> str:
    """Return the text of the bytes, with `\n` as the only line ending.

    Raises ArticleUnreadable for bytes that are not text, or in no encoding that can be told.
    """
    _refuse_other_kinds(raw, origin)
    text = _decode_marked(raw, origin)
    if text is None:
        text = _decode_unmarked(raw, origin)
    if _is_binary(text):
        raise _not_text(origin, Phrase("control characters all through it"))
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _refuse_other_kinds(raw: bytes, origin: str) -> None:
    start = raw[:64].removeprefix(codecs.BOM_UTF8).lstrip().lower()
    for magic, kind in _KINDS:
        if raw.startswith(magic) or start.startswith(magic.lower()):
            raise _not_text(origin, Phrase(kind))


def _decode_marked(raw: bytes, origin: str) -> str | None:
    """Decode what begins with a byte order mark; None where there is none."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _decode_as(raw.removeprefix(mark), encoding, origin)
    return None


def _decode_unmarked(raw: bytes, origin: str) -> str:
    if b"\0" in raw:
        raise _not_text(origin, Phrase("it has NUL bytes"))
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_detected(raw, origin)


def _decode_detected(raw: bytes, origin: str) -> str:
    detected = cchardet.detect(raw[:_DETECTED_FROM_BYTES])["encoding"]
    if detected is None:
        raise _not_text(origin, Phrase("no encoding fits it"))
    by_name = (detected,) if _ON_THE_WEB.fullmatch(detected) else ("cp1252", detected)
    *others, last = _READ_AS.get(detected.upper(), by_name)
    for encoding in others:
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return _decode_as(raw, last, origin)


def _decode_as(raw: bytes, encoding: str, origin: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise ArticleUnreadable(
            "{name} looks like {encoding}, but byte {byte} does not fit",
            "Save it as UTF-8 and add it again",
            name=origin,
            encoding=encoding,
            byte=error.start + 1,
        ) from error
    except LookupError as error:
        raise ArticleUnreadable(
            "{name} looks like {encoding}, which we cannot read",
            "Save it as UTF-8 and add it again",
            name=origin,
            encoding=encoding,
        ) from error


def _is_binary(text: str) -> bool:
    if "\0" in text:
        return True
    return len(_CONTROLS.findall(text)) > len(text) * _MOST_CONTROLS


def _not_text(origin: str, why: Phrase) -> ArticleUnreadable:
    return ArticleUnreadable(
        "{name} is not text: {why}", "Save the article as plain text and add that", name=origin, why=why
    )
