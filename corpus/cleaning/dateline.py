"""Lines that say when an article appeared, and nothing else."""

import re

from corpus.cleaning.byline import is_byline
from corpus.dates import around_date, find_date

_WORDS = re.compile(
    r"\b(?:first |originally |date |last |was |latest )*"
    r"(?:published|publication|posted|updated?|modified|created|issued|date)(?: (?:on|at|date))?\b"
    r"|发布时间|發布時間|发布|發佈|更新时间|更新|时间|時間|日期"
    r"|\b(?:stand|veröffentlicht|aktualisiert|publicado|actualizado|publié|mis à jour)(?: (?:am|el|le))?\b"
    r"|\b\d{1,2} (?:minutes?|hours?|days?|months?|years?) ago\b",
    re.IGNORECASE,
)
_BETWEEN = " :|/,.-–—·•："
_SHORT_NAME = re.compile(r"[A-Z]{2,6}")
"""An agency or a paper, as in "TNN / Dec 27, 2022"."""

_CHANGED = re.compile(r"updat|modified|更新|aktualisiert|actualizado|mis à jour", re.IGNORECASE)


def is_date_line(text: str) -> bool:
    """Tell whether the line is a date, with or without "Published", a time of day, an agency or an author."""
    if find_date(text) is None:
        return False
    rest = _WORDS.sub(" ", around_date(text)).strip(_BETWEEN)
    return not rest or _SHORT_NAME.fullmatch(rest) is not None or is_byline(rest, beside_date=True)


def speaks_of_change(text: str) -> bool:
    """Tell whether a date line says when the article was last changed, not when it appeared."""
    return _CHANGED.search(text[:20]) is not None
