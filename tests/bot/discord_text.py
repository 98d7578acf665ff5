"""What Discord makes of a text: its escapes taken away, and what its renderer would draw."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from simcord.preview._markdown import markdown_tokens  # the renderer that the preview draws with

ISOLATED = re.compile("^\u2068+\u2060(.*)\u2060\u2069+$", re.DOTALL)
LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")

OURS = re.compile(r"(?<!\\)((?:\\\\)*)\*+")

EVERYTHING_KNOWN = {
    "users": {"1": "ann"},
    "roles": {"2": "staff"},
    "channels": {"3": "news"},
    "commands": {"4": "ask"},
    "emojis": {"5": {"name": "pen", "animated": False}},
    "everyone": True,
}


INLINE = {"strong_open", "strong_close", "em_open", "em_close"}
FORMATS = {"heading", "blockquote", "subtext", *INLINE}
"""What our own marks make. That none of it is a text's own is seen by its marks: they are still visible."""


def unescape(escaped: str) -> str:
    """Invert `escape`: out of the isolates, then no backslash before what it escaped."""
    bare = LINE.sub(lambda line: ISOLATED.sub(r"\1", line[0]), escaped)
    return re.sub(r"\\([^0-9A-Za-z\s])", r"\1", bare)


class Read(NamedTuple):
    """What a reader sees in a card: who speaks, the words, the headline, and the small print."""

    speakers: str
    words: str
    headline: str
    small: str


def read(texts: Sequence[str]) -> Read:
    """Take a card apart by our own marks, and take away the escapes."""
    *before, last = texts
    words = [text for text in before if text.startswith("> ")]
    speakers = [text for text in before if not text.startswith("> ")]
    headline, _, small = f"\n{last}".partition("\n-# ")
    passage = "\n".join(line.removeprefix("> ") for text in words for line in text.split("\n"))
    return Read(plain("".join(speakers)), plain(passage), plain(headline.removeprefix("\n")), plain(small))


def plain(markdown: str) -> str:
    """Take away the bold and the italics, which are ours, and the escapes."""
    return unescape(OURS.sub(r"\1", markdown))


def leaves(tokens: list[dict[str, Any]]) -> Iterator[Mapping[str, Any]]:
    for token in tokens:
        if "children" in token:
            yield from leaves(token["children"])
            if token["type"] == "paragraph":
                yield {"type": "break"}
            elif token["type"] not in {"inline", "hidden"}:
                yield {"type": token["type"]}
        else:
            yield token


def seen(text: str, profile: str = "message") -> tuple[str, set[str]]:
    """Render as the preview does: the visible text, and the kinds of everything that is not text."""
    drawn = list(leaves(markdown_tokens(text, profile, context=EVERYTHING_KNOWN)))
    shape = {"text": "", **dict.fromkeys(INLINE, "")}
    visible = "".join(leaf.get("content", "") + shape.get(leaf["type"], "\n") for leaf in drawn)
    return visible, {leaf["type"] for leaf in drawn} - {"text", "break"} - FORMATS


def bare(text: str) -> str:
    """Reduce to what a reader sees: spaces run together, and isolates and joiners have no shape.

    A Markdown renderer may drop spaces around lines, and shows NUL as the replacement character.
    """
    return " ".join(re.sub("[\u2060\u2068\u2069]", "", text.replace("\0", "\ufffd")).split())
