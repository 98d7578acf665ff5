"""What a single line says about itself: the reason why it is not the article, if it is not."""

import re

from corpus.cleaning.byline import is_byline
from corpus.cleaning.dateline import is_date_line
from corpus.cleaning.patterns import FURNITURE, LONGEST_FURNITURE_CHARACTERS
from corpus.cleaning.promotion import is_promotion

_TABLE = tuple(
    (reason, re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE))
    for reason, patterns in FURNITURE
)
_RULES = (
    ("byline", is_byline),
    ("date line", is_date_line),
    ("promotion", is_promotion),
)


def furniture_reason(text: str) -> str | None:
    """Return why this line, read by itself, is no part of an article; None where nothing says so."""
    if len(text) > LONGEST_FURNITURE_CHARACTERS:
        return None
    for reason, pattern in _TABLE:
        if pattern.fullmatch(text):
            return reason
    return next((reason for reason, holds in _RULES if holds(text)), None)


def is_furniture(text: str) -> bool:
    """Tell whether the line, read by itself, is no part of an article."""
    return furniture_reason(text) is not None
