"""A point of time in words, as its first and last day: `December 2022`, `last week`, `1990s`, `去年`.

The clock is an argument: without `today`, what counts from it is no point of time.
"""

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

from corpus.dates import parse_date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_YEAR = r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_UNIT = "(?:day|week|month|year)"
_RELATIVE = (
    rf"(?:the day before yesterday|yesterday|today|(?:this|last) {_UNIT}(?!s)"
    rf"|(?:the )?(?:last|past) (?:\d{{1,3}} )?{_UNIT}s?)"
)
_CHINESE = (
    rf"(?:{_YEAR}年(?:\d{{1,2}}月(?:\d{{1,2}}[日号])?)?|20世纪\d0年代|去年|今年|前年|上个?月|本月|这个月|昨天|今天|前天"
    r"|上周|上星期|本周|这周|这星期|(?<![\d年])\d{1,2}月(?!\d))"
)
POINT = (
    rf"(?:{_YEAR}-\d\d-\d\d|{_DAY} (?:of )?{_MONTH},? {_YEAR}|{_MONTH} {_DAY},? {_YEAR}|{_MONTH},? {_YEAR}"
    rf"|(?:the )?(?:1[5-9]|20)\d0s|{_CHINESE}|(?:{_YEAR}|{_RELATIVE}|{_MONTH})(?![a-z'’]))"
)
"""A pattern for a point of time; what it matches may still be none."""

_CHINESE_DAYS = {"今天": 0, "昨天": 1, "前天": 2}
_CHINESE_UNITS = {"年": "year", "月": "month", "周": "week", "星期": "week"}
_CHINESE_AGO = {"今": 0, "本": 0, "这": 0, "这个": 0, "去": 1, "上": 1, "上个": 1, "前": 2}


class Days(NamedTuple):
    """A first and a last day."""

    first: date
    last: date


def days(words: str, today: date | None, year: int | None = None) -> Days | None:
    """Return the days of a point of time; `year` is that of a month without one, else the latest is meant."""
    words = words.lower().removeprefix("the ")
    if day := parse_date(words.replace("号", "日")):
        return Days(day, day)
    return (
        _calendar(words) or _month_alone(words, today, year) or (_relative(words, today) if today else None)
    )


def _calendar(words: str) -> Days | None:
    """Read a year, a month of a year, or a decade."""
    if match := re.fullmatch(r"(\d{3})0s|20世纪(\d)0年代", words):
        decade = int(match[1]) * 10 if match[1] else 1900 + int(match[2]) * 10
        return Days(date(decade, 1, 1), date(decade + 9, 12, 31))
    if match := re.fullmatch(rf"({_YEAR})年?", words):
        return _unit("year", date(int(match[1]), 1, 1))
    if match := re.fullmatch(rf"({_YEAR})(?:年(\d{{1,2}})月|-(\d\d))", words):
        return _month(int(match[1]), int(match[2] or match[3]))
    if match := re.fullmatch(rf"({_MONTH}),? ({_YEAR})", words):
        return _month(int(match[2]), _number(match[1]))
    return None


def _month_alone(words: str, today: date | None, year: int | None) -> Days | None:
    if not (match := re.fullmatch(rf"{_MONTH}|(\d{{1,2}})月", words)):
        return None
    number = int(match[1]) if match[1] else _number(words)
    if year is None and today is not None:
        year = today.year if number <= today.month else today.year - 1
    return _month(year, number) if year is not None else None


def _relative(words: str, today: date) -> Days | None:
    """Read what counts from today: `last month` is the one of the calendar, `the past month` ends today."""
    back = _CHINESE_DAYS | {"today": 0, "yesterday": 1, "day before yesterday": 2}
    if words in back:
        day = today - timedelta(back[words])
        return Days(day, day)
    if match := re.fullmatch("(这个|上个|[今本这去上前])(年|月|周|星期)", words):
        return _units_ago(_CHINESE_UNITS[match[2]], _CHINESE_AGO[match[1]], today)
    if match := re.fullmatch(rf"(this|last) ({_UNIT})", words):
        return _units_ago(match[2], int(match[1] == "last"), today)
    if match := re.fullmatch(rf"(?:last|past) (?:(\d+) )?({_UNIT})s?", words):
        length = {"day": 1, "week": 7, "month": 30, "year": 365}[match[2]]
        return Days(today - timedelta(int(match[1] or 1) * length), today)
    return None


def _units_ago(unit: str, ago: int, today: date) -> Days:
    if unit == "year":
        return _unit("year", date(today.year - ago, 1, 1))
    if unit == "month":
        return _unit("month", (today.replace(day=1) - timedelta(ago)).replace(day=1))
    if unit == "week":
        return _unit("week", today - timedelta(today.weekday() + 7 * ago))
    return _unit("day", today - timedelta(ago))


def _unit(unit: str, first: date) -> Days:
    lengths = {"day": 1, "week": 7, "month": monthrange(first.year, first.month)[1]}
    last = date(first.year, 12, 31) if unit == "year" else first + timedelta(lengths[unit] - 1)
    return Days(first, last)


def _month(year: int, number: int) -> Days | None:
    return _unit("month", date(year, number, 1)) if 1 <= number <= 12 else None


def _number(month: str) -> int:
    return _MONTHS.index(month[:3]) + 1
