from datetime import date

import pytest

from corpus.dates import date_in_path, parse_date

DAY = date(2022, 12, 27)


@pytest.mark.parametrize(
    "text",
    [
        "2022-12-27",
        "2022-12-27T21:00:00+08:00",
        "2022-12-27T21:00:00.000Z",
        "2022-12-27 21:00",
        "2022/12/27",
        "27 December 2022",
        "27 Dec. 2022",
        "27th of December, 2022",
        "Dec 27, 2022",
        "December 27 2022",
        "DECEMBER 27, 2022 AT 9:00 PM EST",
        "Tue, 27 Dec 2022 21:00:00 GMT",
        "Tuesday, December 27th, 2022",
        "9:00pm, 27 Dec 2022",
        "27/12/2022",
        "12/27/2022",
        "27.12.2022",
        "2022年12月27日 星期二",
        "27 de diciembre de 2022",
        "27. Dezember 2022, 14:12 Uhr",
        "27 décembre 2022",
    ],
)
def test_written_dates_are_read(text):
    assert parse_date(text) == DAY


@pytest.mark.parametrize(
    "text",
    [
        "",
        "on Monday",
        "today",
        "December 2022",
        "27 December",
        "2022",
        "03/04/2022",
        "31 February 2022",
        "20221227",
        "27 de diciembre",
        "März 2022",
        "27 Tagen 2022",
        "2022-12-27 and 2022-12-28 were cold",
        "version 27.12.20221",
        "9" * 10_000,
    ],
)
def test_what_is_no_date_or_two_is_not_read(text):
    assert parse_date(text) is None


def test_day_and_month_that_are_one_number_are_one_date():
    assert parse_date("5/5/2022") == date(2022, 5, 5)


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://a.example/2022/12/27/headline", DAY),
        ("https://a.example/world/2022/dec/27/headline", DAY),
        ("https://a.example/world-2022-12-27", None),
        ("https://a.example/news/2022-12-27/", DAY),
        ("https://a.example/a?on=/2022/12/27/", None),
        ("https://a.example/2022/27/12/", None),
        ("https://a.example/12345678", None),
    ],
)
def test_date_in_the_path_of_a_url(url, day):
    assert date_in_path(url) == day
