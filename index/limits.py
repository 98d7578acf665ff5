"""Which articles a question asks for, in words: the same in every shell."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from corpus.filter import Filter


def limits(wanted: Filter) -> tuple[str, ...]:
    """Say which articles are wanted: `since 2022`, `in December 2022`, `in The Averne Mercury`."""
    return tuple(_limits(wanted))


def _limits(wanted: Filter) -> Iterator[str]:
    first, last = wanted.after, wanted.before
    if first and last:
        yield _between(first, last)
    elif first:
        starts_year = (first.month, first.day) == (1, 1)
        yield f"since {first.year if starts_year else first}"
    elif last:
        yield f"until {last}"
    if wanted.publisher:
        yield f"in {wanted.publisher}"


def _between(first: date, last: date) -> str:
    """Name a day, a month or a year by its name."""
    if first == last:
        return f"on {first}"
    whole_months = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
    if whole_months and (first.year, first.month) == (last.year, last.month):
        return f"in {first:%B %Y}"
    if whole_months and (first.month, last.month) == (1, 12):
        return f"in {first.year}" if first.year == last.year else f"from {first.year} to {last.year}"
    return f"from {first} to {last}"
