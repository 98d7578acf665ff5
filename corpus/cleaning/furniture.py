"""What a single line says about itself: why it is not the article, if it is not."""

import re
from functools import cache

from corpus.cleaning.byline import is_byline
from corpus.cleaning.clause import is_past_sentence
from corpus.cleaning.dateline import is_date_line
from corpus.cleaning.line import Line
from corpus.cleaning.patterns import COLON, END_OF_ARTICLE, FURNITURE, WORDS
from corpus.cleaning.promotion import is_promotion, is_told

_LONGEST_CHARACTERS = 600
"""A longer line is not looked at: furniture is short, and patterns must stay cheap on hostile lines."""


def _compile(patterns: str) -> re.Pattern[str]:
    """Make one expression of the patterns, one a line, with the word lists put in."""
    for name, words in WORDS.items():
        choice = "|".join(words.replace(".", r"\s").split())
        patterns = patterns.replace(f"{{{name}}}", f"(?:{choice})")
    patterns = patterns.replace("{colon}", COLON)
    lines = (line.strip() for line in patterns.strip().splitlines())
    return re.compile("|".join(f"(?:{line})" for line in lines), re.IGNORECASE)


_SPARED = {
    "promotion": is_told,
    "related headline": is_past_sentence,
    "video title": is_past_sentence,
    "list of tags": is_past_sentence,
}
"""By reason: what a sentence has that begins as such furniture does."""

_ANY = _compile("\n".join(FURNITURE.values()))
_END = _compile(END_OF_ARTICLE)
_RULES = (
    ("byline", is_byline),
    ("date line", is_date_line),
    ("promotion", is_promotion),
)


def furniture_reason(text: str) -> str | None:
    """Return why this line, read by itself, is no part of an article; None where nothing says so."""
    if len(text) > _LONGEST_CHARACTERS:
        return None
    for reason in FURNITURE if _ANY.fullmatch(text) else ():
        spared = _SPARED.get(reason)
        if _pattern(reason).fullmatch(text) and not (spared and spared(text)):
            return reason
    return next((reason for reason, holds in _RULES if holds(text)), None)


@cache
def _pattern(reason: str) -> re.Pattern[str]:
    """Return the expression of one kind of furniture: most pages have few kinds, and each takes its time."""
    return _compile(FURNITURE[reason])


def mark_furniture(lines: list[Line]) -> list[Line]:
    """Give a reason to each line that by itself is no part of an article."""
    reasons = {text: furniture_reason(text) for text in {line.text for line in lines}}
    return [line.dropped_as(reason) if (reason := reasons[line.text]) else line for line in lines]


def ends_article(text: str) -> bool:
    """Tell whether only lists and teasers are to be expected below this line."""
    return len(text) <= _LONGEST_CHARACTERS and _END.fullmatch(text.strip(" :•|-–—>»")) is not None
