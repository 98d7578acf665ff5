"""Lines that say who wrote an article."""

import re

from corpus.dates import around_date, find_date

_LONGEST_CHARACTERS = 160
_BY = re.compile(
    r"(?:(?:words|story|text|report|reported|written|reporting)\s)?by:?\s+(?P<names>\S.*)"
    r"|(?:文|作者|记者|記者|撰文)\s?[:：/丨|]\s?(?P<cjk>\S.*)",
    re.IGNORECASE,
)
_BY_ELSEWHERE = re.compile(r"(?:por|von|par)\s+(?P<names>\S.*)", re.IGNORECASE)
"""Words that are also parts of names: only where the line stands tells what they are."""

_BY_BEHIND_DATE = re.compile(r"\bby:?\s+(?P<names>\S.*)", re.IGNORECASE)
_PARTICLE = r"(?:de|da|di|do|dos|du|del|della|der|den|van|von|ter|bin|bint|ibn|al|el|la|le|y|e)"
_CAPITALISED = r"(?:[^\W\d_a-z][\w'’.\-]*)"
_NAME = re.compile(
    rf"{_CAPITALISED}(?:\s(?:{_PARTICLE}\s){{0,2}}{_CAPITALISED}){{1,4}}|[\u4e00-\u9fff]{{2,4}}"
)
_WORD = re.compile(_CAPITALISED)
_PLACE = re.compile(rf"\s+(?:in|for|at|from|en|aus|à)\s+{_CAPITALISED}(?:\s{_CAPITALISED}){{0,3}}")
_BETWEEN_NAMES = re.compile(r"\s*(?:,|;|&|、|\b(?:and|und|et)\b)\s*")
_AFTER_NAMES = re.compile(r"\s+(?:in|for|at|from|on)\s+|\s*[|•·–—/(]|\s[-]\s|\s{2,}|\t", re.IGNORECASE)
_PAPER_BEHIND = re.compile(r"(?P<last>(?:\band|&)\s[^,]+),.*|,\s*the\s.*", re.IGNORECASE)
_NO_PERSON = re.compile(
    r"\b(?:reporters?|correspondents?|editors?|writers?|staff|bureau|press|news|agency|agencies|desk|reuters|afp|times"
    r"|post|today|team|journal|magazine|service|media|contributors?|columnist|producer|chief|network|tribune|herald)\b",
    re.IGNORECASE,
)


def is_byline(text: str, *, beside_date: bool = False) -> bool:
    """Tell whether the line names who wrote the article, and nothing else. Beside a date one word does."""
    names = _after_by(text)
    if names is None:
        return False
    first = _parts(names)[0]
    return bool(
        _NAME.fullmatch(first) or _NO_PERSON.search(first) or (beside_date and _WORD.fullmatch(first))
    )


def is_names(text: str) -> bool:
    """Tell whether the line could be nothing but several people's names."""
    parts = _parts(text) if len(text) <= _LONGEST_CHARACTERS else []
    return len(parts) > 1 and all(map(_NAME.fullmatch, parts))


def may_be_names(text: str) -> bool:
    """Tell whether the line could be nothing but a name or several, with a place behind them."""
    if len(text) > _LONGEST_CHARACTERS or text.isupper() or _NO_PERSON.search(text):
        return False
    return all(map(_NAME.fullmatch, _BETWEEN_NAMES.split(_PLACE.sub("", text))))


def is_byline_elsewhere(text: str) -> bool:
    """Tell whether the line could be a byline in German, French, Spanish or Portuguese."""
    match = _BY_ELSEWHERE.fullmatch(text) if len(text) <= _LONGEST_CHARACTERS else None
    return match is not None and may_be_names(match["names"])


def _names_after_by(text: str) -> str:
    """Return what a line that has lost its date says behind its "by", or ""."""
    match = _BY.fullmatch(text) or _BY_ELSEWHERE.fullmatch(text) or _BY_BEHIND_DATE.search(text)
    return next(filter(None, match.groups())) if match else ""


def read_byline(text: str) -> tuple[str, ...]:
    """Return the people whom a byline or a date line names, in its order and as it writes them.

    Beside a date one name may be all that there is; elsewhere a single word is no person.
    """
    if find_date(text) is None:
        return _people(_names_after_by(text) or text)
    names = _names_after_by(around_date(text))
    return (names,) if _WORD.fullmatch(names) and not _NO_PERSON.search(names) else _people(names)


def _people(names: str) -> tuple[str, ...]:
    return tuple(part for part in _parts(names) if _NAME.fullmatch(part) and not _NO_PERSON.search(part))


def _after_by(text: str) -> str | None:
    match = _BY.fullmatch(text) if len(text) <= _LONGEST_CHARACTERS else None
    return (match["names"] or match["cjk"]) if match else None


def _parts(names: str) -> list[str]:
    people = _PAPER_BEHIND.sub(lambda match: match["last"] or "", _AFTER_NAMES.split(names, maxsplit=1)[0])
    return [part.strip() for part in _BETWEEN_NAMES.split(people)]
