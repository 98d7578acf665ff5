"""Lines that say when an article appeared, and nothing else."""

import re

from corpus.dates import around_date, find_date

_WORDS = re.compile(
    r"\b(?:first |originally |date |last |was |latest )*"
    r"(?:published|publication|posted|updated?|modified|created|issued|date)(?: (?:on|at|date))?\b"
    r"|发布时间|發布時間|发布|發佈|更新时间|更新|时间|時間|日期|\bago\b",
    re.IGNORECASE,
)
_CHANGED = re.compile(r"update|modified|更新", re.IGNORECASE)


def is_date_line(text: str) -> bool:
    """Tell whether the line is a date, with or without "Published" and a time of day."""
    return find_date(text) is not None and not _WORDS.sub(" ", around_date(text)).strip(" :|,.-–—·•：")


def speaks_of_change(text: str) -> bool:
    """Tell whether a date line says when the article was last changed, not when it appeared."""
    return _CHANGED.search(text[:20]) is not None
