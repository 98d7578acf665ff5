"""The kind of thing that would answer a question: a figure, a date or a name, by how it is asked."""

import re
from typing import Literal, TypeAlias

from index.analyze import terms

Expected: TypeAlias = Literal["figure", "date", "name"]

_ASKED: tuple[tuple[Expected, re.Pattern[str]], ...] = (
    (
        "figure",
        re.compile(
            r"\bhow (?:many|much|old|long|far|tall|high|big|large|fast|often|deep|wide|heavy)\b"
            r"|\b(?:what|which) (?:percent|percentage|number|amount|age|share)\b|\bpopulation\b"
            r"|多少|几[个名位次年座种岁]|多[长高大远]",
            re.IGNORECASE,
        ),
    ),
    (
        "date",
        re.compile(
            r"\bwhen\b|\b(?:what|which) (?:year|date|day|month|century|decade|time)\b"
            r"|什么时候|何时|哪一?[年天月日]",
            re.IGNORECASE,
        ),
    ),
    (
        "name",
        re.compile(
            r"\bwho(?:se|m)?\b|\bwhere\b"
            r"|\b(?:what|which) (?:city|country|state|place|town|nation|continent|region|location|person)\b",
            re.IGNORECASE,
        ),
    ),
)

_NUMBERS = frozenset(
    terms(
        """two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
        million billion trillion dozen half percent"""
    )
)
_MONTHS = frozenset(
    terms(
        """January February March April May June July August September October November December
        Jan Feb Mar Apr Aug Sept Oct Nov Dec century centuries"""
    )
)
_HAN_NUMBER = re.compile("[一二三四五六七八九十百千万亿]")
_HAN_DATE = re.compile("[0-9一二三四五六七八九十][年月日]")
_YEAR = re.compile("(?:1[0-9]|20)[0-9]{2}s?")
_SENTENCE_ENDS = ".!?\n:;"
_OPENING = "“\"‘'( "


def expected(question: str) -> Expected | None:
    """Tell what would answer a question; None where its form does not say."""
    return next((kind for kind, form in _ASKED if form.search(question)), None)


def is_figure(term: str, before: str) -> bool:
    """Tell whether a term is a figure; `before` is the term that stands before it, or ''."""
    return term[0].isdigit() or term in _NUMBERS or bool(_HAN_NUMBER.fullmatch(term))


def is_date(term: str, before: str) -> bool:
    """Tell whether a term is a part of a date; `before` is the term that stands before it, or ''."""
    if term in "年月日":
        return before.isdigit() or bool(_HAN_DATE.fullmatch(before))
    return term in _MONTHS or bool(_YEAR.fullmatch(term))


def is_name(text: str, start: int, end: int) -> bool:
    """Tell whether a word of a text stands in capitals for another reason than that a sentence starts."""
    if not text[start].isupper():
        return False
    before = text[max(0, start - 10) : start].rstrip(_OPENING)
    return bool(before and before[-1] not in _SENTENCE_ENDS) or text[end : end + 2][1:].isupper()
