"""The limits that are given as a date, a month or a year."""

from datetime import date

import pytest

from bot.days import NoDate, first_day, last_day


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        (" 2024-02 ", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-02-29", date(2024, 2, 29), date(2024, 2, 29)),
        ("February 2024", date(2024, 2, 1), date(2024, 2, 29)),
    ],
)
def test_a_year_and_a_month_begin_with_their_first_day_and_end_with_their_last(written, first, last):
    assert (first_day(written), last_day(written)) == (first, last)


@pytest.mark.parametrize("written", ["", "soon", "2024-13", "2023-02-29", "03/04/2022", "last week", "20245"])
def test_what_is_no_date_is_refused_with_what_to_write(written):
    with pytest.raises(NoDate, match="Write it as YYYY, YYYY-MM or YYYY-MM-DD"):
        first_day(written)
