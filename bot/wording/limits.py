"""Which articles a question asks for, in words: the same in every shell."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from bot.locale.tongue import say
from corpus.filter import Filter


def limits(wanted: Filter) -> str:
    """Say which articles are wanted: `since 2022`, `in December 2022 in The Averne Mercury`; else nothing."""
    return say(" ").join(_limits(wanted))


def _limits(wanted: Filter) -> Iterator[str]:
    first, last = wanted.after, wanted.before
    if first and last:
        yield _between(first, last)
    elif first:
        starts_year = (first.month, first.day) == (1, 1)
        yield say("since {day.year}" if starts_year else "since {day}", day=first)
    elif last:
        yield say("until {day}", day=last)
    if wanted.publisher:
        yield say("in {publisher}", publisher=wanted.publisher)


def _between(first: date, last: date) -> str:
    """Name a day, a month or a year by its name."""
    if first == last:
        return say("on {day}", day=first)
    whole_months = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
    if whole_months and (first.year, first.month) == (last.year, last.month):
        return say("in {day:%B %Y}", day=first)
    if whole_months and (first.month, last.month) == (1, 12):
        one_year = first.year == last.year
        return say("in {day.year}" if one_year else "from {day.year} to {last.year}", day=first, last=last)
    return say("from {day} to {last}", day=first, last=last)
