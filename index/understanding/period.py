"""Since when, until when: the period that a question names, in words or in figures.

A date with a word before it that makes it a time is one (`in 2022`, `since last month`); `about 2022` is a
topic, and so is `before the invasion`.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple, TypeAlias

from index.understanding.points import POINT, Days, days

_P, _Q = f"(?P<one>{POINT})", f"(?P<two>{POINT})"
_RELATIVE = re.compile("yesterday|today|this |last |past |[去今前上本这昨]", re.IGNORECASE)


class Period(NamedTuple):
    """The first and the last day asked for, and where in the text they are told.

    `relative` where they count from today: then no text can have them as words.
    """

    after: date | None
    before: date | None
    start: int
    end: int
    relative: bool


_Bounds: TypeAlias = tuple[date | None, date | None]


def _both(one: Days, two: Days) -> _Bounds:
    return one.first, two.last


def _since(one: Days, _: Days) -> _Bounds:
    return one.first, None


def _after(one: Days, _: Days) -> _Bounds:
    return one.last + timedelta(1), None


def _before(one: Days, _: Days) -> _Bounds:
    return None, one.first - timedelta(1)


def _until(one: Days, _: Days) -> _Bounds:
    return None, one.last


_FORMS: tuple[tuple[re.Pattern[str], Callable[[Days, Days], _Bounds]], ...] = tuple(
    (re.compile(form, re.IGNORECASE), bounds)
    for form, bounds in (
        (rf"\b(?:between|from) {_P} (?:and|to|until|till|through|[-–]) {_Q}", _both),
        (rf"[从自在]?{_P}[到至和与-]{_Q}(?:之间|期间|间)?", _both),
        (rf"\bfrom {_P} on(?:wards?)?\b", _since),
        (rf"\b(?:ever )?(?:since|starting(?: in| from)?|as of) {_P}", _since),
        (rf"[自从]?{_P}(?:以来|至今|起)", _since),
        (rf"\b(?:after|later than) {_P}", _after),
        (rf"{_P}(?:之后|以后|后)", _after),
        (rf"\b(?:before|prior to|earlier than) {_P}", _before),
        (rf"{_P}(?:之前|以前|前)", _before),
        (rf"\b(?:until|till|up to) {_P}", _until),
        (rf"\b(?:in|during|on|within|throughout|over|from) {_P}", _both),
        (rf"[在于]?(?P<one>(?=[去今前上本这昨]|\d{{4}}年|20世纪){POINT})[里中]?(?:期间)?", _both),
        (rf"(?<!about )(?<!of )\b(?P<one>(?=yesterday|today|this|last|the (?:last|past|day)){POINT})", _both),
    )
)


def period(text: str, today: date | None) -> Period | None:
    """Return the first period that a text names; None where it names none, or one still to come."""
    for form, bounds in _FORMS:
        for match in form.finditer(text):
            found = _days(match, today)
            if found is None or (today is not None and found[0].first > today):
                continue
            after, before = bounds(*found)
            return Period(after, before, match.start(), match.end(), bool(_RELATIVE.search(match[0])))
    return None


def _days(match: re.Match[str], today: date | None) -> tuple[Days, Days] | None:
    """Read both ends; an end without a year is of the year of the other one."""
    one, two = match["one"], match.groupdict().get("two")
    first = days(one, today)
    if two is None:
        return (first, first) if first else None
    dated_one, dated_two = days(one, None), days(two, None)
    first = dated_one or days(one, today, dated_two.last.year if dated_two else None)
    second = dated_two or days(two, today, dated_one.first.year if dated_one else None)
    return (first, second) if first and second and first.first <= second.last else None
