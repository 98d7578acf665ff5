"""Dates as newspapers write them, read without guessing: what has two readings is no date.

Only days are read. "On Monday" is no date, and neither is 03/04/2022, which is two.
"""

import re
from collections.abc import Iterator
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_MONTHS_ELSEWHERE = (
    "enero janvier januar jänner janeiro gennaio",
    "febrero février februar fevereiro febbraio",
    "marzo mars märz março",
    "abril avril april aprile",
    "mayo mai maio maggio",
    "junio juin juni junho giugno",
    "julio juillet juli julho luglio",
    "agosto août august",
    "septiembre setiembre septembre september setembro settembre",
    "octubre octobre oktober outubro ottobre",
    "noviembre novembre november novembro",
    "diciembre décembre dezember dezembro dicembre",
)
"""The months in Spanish, French, German, Portuguese and Italian."""

_NUMBER_ELSEWHERE = {name: n for n, names in enumerate(_MONTHS_ELSEWHERE, start=1) for name in names.split()}
_DAY = r"(?P<day>\d{1,2})"
_ORDINAL = r"(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})(?!\d)"

_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?<!\d){_YEAR}-(?P<month>\d{{1,2}})-{_DAY}(?!\d)",
        rf"(?<!\d){_YEAR}/(?P<month>\d{{1,2}})/{_DAY}(?!\d)",
        rf"(?<!\d){_YEAR}年(?P<month>\d{{1,2}})月{_DAY}日",
        rf"(?<!\d){_DAY}{_ORDINAL}\s(?:of\s)?{_MONTH},?\s{_YEAR}",
        rf"\b{_MONTH}\s{_DAY}{_ORDINAL},?\s{_YEAR}",
        rf"(?<!\d){_DAY}(?:\.|er|º)?\s(?:de\s)?(?P<month>{'|'.join(_NUMBER_ELSEWHERE)})\s(?:del?\s)?{_YEAR}",
    )
)
_ANY_YEAR = re.compile(r"\d{4}")
_EITHER_FIRST = re.compile(rf"(?<!\d)(?P<one>\d{{1,2}})([/.])(?P<two>\d{{1,2}})\2{_YEAR}")
"""Day and month in an order that only the numbers themselves can tell."""

_TIME_OF_DAY = re.compile(
    r"""\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d+)?\s?(?:[ap]\.?m\b\.?|uhr\b)?(?:\s?Z\b|\s?[+-]\d{2}:?\d{2})?
    | \d{1,2}\s?[ap]\.?m\b\.?
    | \b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b\.?
    | \b(?:(?:UTC|GMT)(?:[+-]\d{1,2})?|(?-i:[A-Z]{1,3}T))\b
    | \bT(?=\d) | \b(?:at|on)\b | 星期[一二三四五六日天]
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BETWEEN = " \t\u00a0\u202f,;:|/()·•–—-：，"
_LONGEST_LINE = 120
"""Characters. What is longer is no date with its time of day, and is not looked at."""

_IN_PATH = re.compile(rf"/{_YEAR}[/-](?P<month>\d{{1,2}}|[a-z]{{3}})[/-]{_DAY}(?=[/-]|$)", re.IGNORECASE)


def parse_date(text: str) -> date | None:
    """Read a text that is a date and nothing else but a weekday and a time of day.

    The day is the one written, in whatever time zone it was written. None where it is no date.
    """
    found = find_date(text)
    return found if found is not None and not around_date(text) else None


def find_date(text: str) -> date | None:
    """Return the first date of a short line, or None."""
    return next((day for _, day in _dates(text)), None)


def around_date(text: str) -> str:
    """Return what a short line says beside its dates and times of day, without the marks between."""
    for matched, _ in _dates(text):
        text = text.replace(matched, " ")
    return " ".join(_TIME_OF_DAY.sub(" ", text).strip(_BETWEEN).split())


def date_in_path(url: str) -> date | None:
    """Return the date in a URL's path, as in /2022/12/26/ or /2022/dec/26/, or None."""
    path = url.partition("?")[0].partition("#")[0]
    matches = (_as_date(match) for match in _IN_PATH.finditer(path))
    return next((day for day in matches if day is not None), None)


def _dates(text: str) -> Iterator[tuple[str, date]]:
    """Yield the dates of a line with the characters they stand in, form by form."""
    if len(text) > _LONGEST_LINE or not _ANY_YEAR.search(text):
        return
    for form in _FORMS:
        for match in form.finditer(text):
            day = _as_date(match)
            if day is not None:
                yield match[0], day
    for match in _EITHER_FIRST.finditer(text):
        day = _only_reading(int(match["year"]), int(match["one"]), int(match["two"]))
        if day is not None:
            yield match[0], day


def _as_date(match: re.Match[str]) -> date | None:
    return _date_or_none(int(match["year"]), _month_number(match["month"]), int(match["day"]))


def _month_number(month: str) -> int:
    """Return 1 to 12, or another number for what is no month."""
    if month.isdecimal():
        return int(month)
    name = month.lower()
    if name in _NUMBER_ELSEWHERE:
        return _NUMBER_ELSEWHERE[name]
    return _MONTHS.index(name[:3]) + 1 if name[:3] in _MONTHS else 0


def _only_reading(year: int, one: int, two: int) -> date | None:
    """Return the date where only one order of day and month makes one."""
    readings = {_date_or_none(year, one, two), _date_or_none(year, two, one)} - {None}
    return readings.pop() if len(readings) == 1 else None


def _date_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
