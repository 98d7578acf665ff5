from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.wording.limits import limits
from corpus.filter import Filter
from index.understanding.period import period

TODAY = date(2024, 11, 22)  # a Friday


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("since 2022", "since 2022"),
        ("in December 2022", "in December 2022"),
        ("in Dec. 2022", "in December 2022"),
        ("during 2023", "in 2023"),
        ("last month", "in October 2024"),
        ("this year", "in 2024"),
        ("yesterday", "on 2024-11-21"),
        ("last week", "from 2024-11-11 to 2024-11-17"),
        ("in the last 3 days", "from 2024-11-19 to 2024-11-22"),
        ("in March", "in March 2024"),
        ("in December", "in December 2023"),
        ("between March and May 2023", "from 2023-03-01 to 2023-05-31"),
        ("from 2021 to 2023", "from 2021 to 2023"),
        ("after 3 May 2024", "since 2024-05-04"),
        ("before May 3rd, 2024", "until 2024-05-02"),
        ("until 2023", "until 2023-12-31"),
        ("in the 1990s", "from 1990 to 1999"),
        ("on 2024-05-03", "on 2024-05-03"),
        ("2022年以来", "since 2022"),
        ("2022年12月", "in December 2022"),
        ("去年", "in 2023"),
        ("上个月", "in October 2024"),
        ("2022年3月到5月", "from 2022-03-01 to 2022-05-31"),
        ("2022年3月到2022年5月之间", "from 2022-03-01 to 2022-05-31"),
        ("2023年之前", "until 2022-12-31"),
    ],
)
def test_a_time_is_read_as_its_first_and_last_day(text, said):
    found = period(f"what did she say {text}", TODAY)
    assert limits(Filter(found.after, found.before)) == said


@pytest.mark.parametrize(
    "text",
    [
        "before the invasion",
        "about 2022",
        "the budget of 2022",
        "in 2040",
        "may she speak",
        "after lunch",
        "",
    ],
)
def test_what_is_no_time_or_still_to_come_is_left_in_the_topic(text):
    assert period(text, TODAY) is None


def test_without_a_clock_nothing_counts_from_today():
    assert period("last month", None) is None
    assert period("in March", None) is None
    assert period("in March 2022", None) is not None


@given(st.text())
def test_a_period_lies_within_any_text_and_does_not_end_before_it_starts(text):
    found = period(text, TODAY)
    assert found is None or text[found.start : found.end].strip()
