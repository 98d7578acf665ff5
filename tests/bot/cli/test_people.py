import csv
import json
from io import StringIO

import pytest


@pytest.fixture(autouse=True)
def filled(onrecord, articles):
    onrecord("add", articles)


def test_people_are_listed_with_what_they_are_and_how_often_and_when_they_speak(onrecord):
    ran = onrecord("people", "ell")
    assert ran.code == 0
    assert ran.out == (
        "Mara Ellwood\n  who leads the council\n  person · 2 statements in 1 article · 2024-03-01\n"
    )
    assert ran.err == "1 speaker found\n"


def test_nobody_of_that_name_exits_with_3(onrecord):
    assert onrecord("people", "Zorblatt").code == 3


def test_statements_are_written_out_as_json_lines_with_all_that_locates_them(onrecord):
    ran = onrecord("export", "statements", "--speaker", "Ellwood")
    first, second = map(json.loads, ran.out.splitlines())
    assert (first["article"], first["paragraph"]) == ("https://example.org/tax", 2)
    assert (first["text"], first["speaker"]) == ("“No tax before the dredging is paid for,”", "Mara Ellwood")
    assert (first["form"], first["act"], first["mention_kind"]) == ("direct", "speech", "named")
    assert (first["publisher"], first["published"]) == ("The Mole", "2024-03-01")
    assert second["paragraph"] == 3


def test_who_has_a_surname_only_is_written_out_in_full_with_what_the_article_calls_them(onrecord, articles):
    (articles / "port.txt").write_text("Port stays shut\n\n“The port stays shut,” Ellwood said on Friday.\n")
    onrecord("add", articles / "port.txt")
    rows = [
        json.loads(line) for line in onrecord("export", "statements", "--speaker", "Ellwood").out.splitlines()
    ]
    assert {row["speaker"] for row in rows} == {"Mara Ellwood"}
    assert [row["named"] for row in rows if row["headline"] == "Port stays shut"] == [["Ellwood"]]
    (articles / "twin.txt").write_text("Twin speaks\n\n“My sister is right,” Jonas Ellwood said on Friday.\n")
    onrecord("add", articles / "twin.txt")
    bare = [json.loads(line) for line in onrecord("export", "statements").out.splitlines()]
    assert [row["speaker"] for row in bare if row["named"] == ["Ellwood"]] == ["Ellwood"]


def test_statements_are_written_out_as_csv(onrecord):
    rows = list(csv.DictReader(StringIO(onrecord("export", "statements", "--format", "csv").out)))
    assert {"article", "paragraph", "start", "end", "spans", "speaker", "also", "kind", "cue"} <= set(rows[0])
    assert json.loads(rows[0]["spans"])


@pytest.mark.parametrize(
    ("option", "value", "found"),
    [
        ("--after", "2024-03-01", True),
        ("--after", "2024-03-02", False),
        ("--before", "1 March 2024", True),
        ("--before", "2024-02-29", False),
        ("--publisher", "the mole", True),
        ("--publisher", "The Gauge", False),
        ("--speaker", "Zorblatt", False),
    ],
)
def test_what_is_exported_can_be_narrowed(onrecord, option, value, found):
    ran = onrecord("export", "statements", option, value)
    assert (ran.code, bool(ran.out)) == ((0, True) if found else (3, False))


def test_a_date_that_is_none_is_wrong_usage(onrecord):
    assert onrecord("export", "statements", "--after", "Monday").code == 2
