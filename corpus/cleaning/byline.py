"""Lines that say who wrote an article."""

import re

_LONGEST_CHARACTERS = 160
_BY = re.compile(
    r"(?:(?:words|story|text|report|reported|written|reporting)\s)?by:?\s+(?P<names>\S.*)"
    r"|(?:文|作者|记者|記者|撰文)\s?[:：/丨|]\s?(?P<cjk>\S.*)",
    re.IGNORECASE,
)
_PARTICLE = r"(?:de|da|di|do|dos|du|del|della|der|den|van|von|ter|bin|bint|ibn|al|el|la|le|y|e)"
_WORD = r"(?:[^\W\d_a-z][\w'’.\-]*)"
_NAME = re.compile(rf"{_WORD}(?:\s(?:{_PARTICLE}\s){{0,2}}{_WORD}){{1,4}}|[\u4e00-\u9fff]{{2,4}}")
_BETWEEN_NAMES = re.compile(r"\s*(?:,|;|&|、|\band\b)\s*")
_AFTER_NAMES = re.compile(r"\s+(?:in|for|at|from|on)\s+|\s*[|•·–—/(]|\s[-]\s|\s{2,}|\t", re.IGNORECASE)
_PAPER_BEHIND = re.compile(r"(?P<last>(?:\band|&)\s[^,]+),.*|,\s*the\s.*", re.IGNORECASE)
_NO_PERSON = re.compile(
    r"\b(?:reporters?|correspondents?|editors?|writers?|staff|bureau|press|news|agency|agencies|desk|reuters|afp|times"
    r"|post|today|team|journal|magazine|service|media|contributors?|columnist|producer|chief|network|tribune|herald)\b",
    re.IGNORECASE,
)


def is_byline(text: str) -> bool:
    """Tell whether the line names who wrote the article, and nothing else."""
    names = _after_by(text)
    if names is None:
        return False
    first = _parts(names)[0]
    return _NAME.fullmatch(first) is not None or _NO_PERSON.search(first) is not None


def is_names(text: str) -> bool:
    """Tell whether the line could be nothing but several people's names."""
    parts = _parts(text) if len(text) <= _LONGEST_CHARACTERS else []
    return len(parts) > 1 and all(map(_NAME.fullmatch, parts))


def read_byline(text: str) -> tuple[str, ...]:
    """Return the people whom a byline names, in its order and as it writes them."""
    names = _after_by(text)
    parts = _parts(names) if names is not None else []
    return tuple(part for part in parts if _NAME.fullmatch(part) and not _NO_PERSON.search(part))


def _after_by(text: str) -> str | None:
    match = _BY.fullmatch(text) if len(text) <= _LONGEST_CHARACTERS else None
    return (match["names"] or match["cjk"]) if match else None


def _parts(names: str) -> list[str]:
    people = _PAPER_BEHIND.sub(lambda match: match["last"] or "", _AFTER_NAMES.split(names, maxsplit=1)[0])
    return [part.strip() for part in _BETWEEN_NAMES.split(people)]
