"""The publisher that a question names, of those on record: `in the Guardian`, `《临澜日报》上`."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

_THE = re.compile("^the ", re.IGNORECASE)
_WITHIN = "in|published (?:in|by)|reported (?:in|by)|printed in|as reported by|from the pages of"
_FROM = "from|by|according to|of"


class Named(NamedTuple):
    """A publisher, and where a text names it; `may_speak` where the words fit a speaker too."""

    publisher: str
    start: int
    end: int
    may_speak: bool


def named(text: str, publishers: Iterable[str]) -> Named | None:
    """Return the publisher that a text says it wants, the longest name first; None where it names none."""
    for publisher in sorted(publishers, key=len, reverse=True):
        if match := _pattern(publisher).search(text):
            return Named(publisher, match.start(), match.end(), bool(match["of"]))
    return None


def on_record(typed: str, publishers: Iterable[str]) -> str:
    """Return the publisher on record who is called so, with or without its article; else what was typed."""
    return next((one for one in publishers if _bare(one) == _bare(typed)), typed)


def like(typed: str, publishers: Iterable[str | None]) -> list[str]:
    """Return those in whose names words start as some typed ones do, who published most first; all for none.

    `publishers` has one for each article.
    """
    starts = typed.casefold().split()
    counts = Counter(filter(None, publishers))
    return [
        name
        for name in sorted(counts, key=lambda name: (-counts[name], name))
        if all(f" {start}" in f" {name.casefold()}" for start in starts)
    ]


def _bare(name: str) -> str:
    return _THE.sub("", name.strip()).casefold()


def _pattern(publisher: str) -> re.Pattern[str]:
    name = re.escape(_THE.sub("", publisher))
    lead = rf"(?i:\b(?:{_WITHIN})(?: the)? |(?P<of>\b(?:{_FROM})(?: the)?) |[在据从]?《)"
    # A single word in small letters is one of the language: "in time" is not "in Time".
    exact = " " not in name and name.isascii() and not _THE.match(publisher)
    if not exact:
        name = f"(?i:{name})"
    return re.compile(rf"{lead}{name}(?!\w)(?:》[上里中]?)?|[在据]{name}[上里中]?")
