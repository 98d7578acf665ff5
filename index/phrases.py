"""Exact phrases: what stands within quotation marks of any kind, and where a text has it, letter for letter.

Case, spaces and the kind of apostrophe do not count.
"""

import re
from collections.abc import Iterator, Sequence

from index.analyze import terms

_QUOTED = re.compile(
    """"(?P<a>[^"]+)" | “(?P<b>[^“”]+)[”"] | „(?P<c>[^„“”]+)[“”] | «(?P<d>[^«»]+)» | »(?P<e>[^«»]+)«
    | 「(?P<f>[^「」]+)」 | 『(?P<g>[^『』]+)』 | ‹(?P<h>[^‹›]+)› | ``(?P<i>[^`']+)''
    | (?<!\\w)[‘'](?P<j>[^‘’']+(?:[’'](?=\\w)[^‘’']+)*)[’'](?!\\w)""",
    re.VERBOSE,
)
_APOSTROPHE = "['’‘ʼ]"
_MARKS_AT_ENDS = " ,.;:!?…，。；：！？"


def phrases(text: str) -> tuple[str, ...]:
    """Return what stands within quotation marks and has a word that can be looked for, each once."""
    quoted = (next(filter(None, match.groups())).strip(_MARKS_AT_ENDS) for match in _QUOTED.finditer(text))
    return tuple(dict.fromkeys(phrase for phrase in quoted if terms(phrase)))


def is_quoted(text: str, start: int, end: int) -> bool:
    """Tell whether a span of a text lies within quotation marks."""
    return any(match.start() <= start and end <= match.end() for match in _QUOTED.finditer(text))


def places(phrase: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield where a text has a phrase: half-open spans in code points."""
    return (match.span() for match in _pattern(phrase).finditer(text))


def has_all(wanted: Sequence[str], text: str) -> bool:
    """Tell whether a text has every one of some phrases."""
    return all(_pattern(phrase).search(text) for phrase in wanted)


def _pattern(phrase: str) -> re.Pattern[str]:
    words = (re.sub("['’‘ʼ]", _APOSTROPHE, re.escape(word)) for word in phrase.split())
    start = "(?<!\\w)" if phrase[:1].isascii() else ""
    end = "(?!\\w)" if phrase[-1:].isascii() else ""
    return re.compile(start + r"\s+".join(words) + end, re.IGNORECASE)
