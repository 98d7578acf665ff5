"""What a single line says about itself: why it is not the article, if it is not."""

import re
from collections.abc import Iterator
from functools import cache

from corpus.cleaning.byline import is_byline
from corpus.cleaning.clause import is_past_sentence
from corpus.cleaning.dateline import is_date_line
from corpus.cleaning.line import Line
from corpus.cleaning.patterns import COLON, END_OF_ARTICLE, FURNITURE, WORDS
from corpus.cleaning.promotion import is_promotion, is_told

_LONGEST_CHARACTERS = 600
"""A longer line is not looked at: furniture is short, and patterns must stay cheap on hostile lines."""


def _written_out(patterns: str) -> list[str]:
    """Return the patterns, one a line, with the word lists put in."""
    for name, words in WORDS.items():
        choice = "|".join(words.lower().replace(".", r"\s").split())
        patterns = patterns.replace(f"{{{name}}}", f"(?:{choice})")
    patterns = patterns.replace("{colon}", COLON)
    return [line.strip() for line in patterns.strip().splitlines()]


def _compile(patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(_written_out(patterns)), re.IGNORECASE)


_SPARED = {
    "promotion": is_told,
    "related headline": is_past_sentence,
    "video title": is_past_sentence,
    "list of tags": is_past_sentence,
}
"""By reason: what a sentence has that begins as such furniture does."""

_REASONS = tuple(FURNITURE)
_MINDS_CASE, _MARKS, _NEVER = "(?-i:", r"\W*", "(?!)"


def _grouped(*, minding_case: bool) -> str:
    """Return the patterns of all furniture, those of each reason in a group of their own."""
    kinds = (
        [one for one in _written_out(kind) if (_MINDS_CASE in one) == minding_case]
        for kind in FURNITURE.values()
    )
    return "|".join(f"({_any_of(kind)})" for kind in kinds)


def _any_of(patterns: list[str]) -> str:
    """Join patterns, and look for the marks that most may stand behind only once for all of these."""
    behind_marks = [one.removeprefix(_MARKS) for one in patterns if one.startswith(_MARKS)]
    others = [one for one in patterns if not one.startswith(_MARKS)]
    return "|".join([f"{_MARKS}(?:{'|'.join(behind_marks) or _NEVER})", *others])


_IN_CASE = re.compile(_grouped(minding_case=True), re.IGNORECASE)
_IN_SMALL = re.compile(_grouped(minding_case=False))
"""All furniture that is the same in small letters, for which it is looked twice as fast."""

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
    for reason in _furniture(text):
        spared = _SPARED.get(reason)
        if not (spared and spared(text)):
            return reason
    return next((reason for reason, holds in _RULES if holds(text)), None)


def _furniture(text: str) -> Iterator[str]:
    """Yield each reason whose patterns have the line, in order; seldom is more than the first asked for."""
    found = [match for match in (_IN_SMALL.fullmatch(text.lower()), _IN_CASE.fullmatch(text)) if match]
    if found:
        first = min(match.lastindex or 0 for match in found)
        yield _REASONS[first - 1]
        yield from (reason for reason in _REASONS[first:] if _pattern(reason).fullmatch(text))


@cache
def _pattern(reason: str) -> re.Pattern[str]:
    """Return the expression of one kind of furniture."""
    return _compile(FURNITURE[reason])


def mark_furniture(lines: list[Line]) -> list[Line]:
    """Give a reason to each line that by itself is no part of an article."""
    reasons = {text: furniture_reason(text) for text in {line.text for line in lines}}
    return [line.dropped_as(reason) if (reason := reasons[line.text]) else line for line in lines]


def ends_article(text: str) -> bool:
    """Tell whether only lists and teasers are to be expected below this line."""
    return len(text) <= _LONGEST_CHARACTERS and _END.fullmatch(text.strip(" :•|-–—>»")) is not None
