"""The first and the last day that are asked for, read the same way in the terminal and in Discord."""

from datetime import date

from corpus.errors import OnRecordError, Phrase
from index.understanding.points import Days, days

FORMS = "YYYY, YYYY-MM or YYYY-MM-DD"


class NoDate(OnRecordError):
    """What was given as a date is none."""


def first_day(written: str) -> date:
    """Return the day that a date, a month or a year begins with. Raises `NoDate` for what is none of them."""
    return _days(written).first


def last_day(written: str) -> date:
    """Return the day that a date, a month or a year ends with. Raises `NoDate` for what is none of them."""
    return _days(written).last


def _days(written: str) -> Days:
    written = " ".join(written.split())
    found = days(written, None)
    if found is None:
        raise NoDate("“{written}” is no date", "Write it as {forms}", written=written, forms=Phrase(FORMS))
    return found
