import csv
from io import StringIO


def test_the_log_is_shown_newest_last(onrecord, articles):
    onrecord("add", articles)
    for question in ("what did Ellwood say?", "Zorblatt", "the ferry"):
        onrecord("ask", question)
    lines = onrecord("log", "show", "-n", "2").out.splitlines()
    assert [lines[1:3], lines[4:6]] == [["Zorblatt", "  nothing_on_record"], ["the ferry", "  wire-1#1"]]
    assert "terminal" in lines[0]


def test_csv_holds_a_row_a_question_and_no_formula(onrecord, articles):
    onrecord("add", articles)
    onrecord("ask", '=HYPERLINK("x")')
    onrecord("ask", "ferry, late\nor not")
    rows = list(csv.DictReader(StringIO(onrecord("log", "export").out)))
    assert [row["question"] for row in rows] == ['\'=HYPERLINK("x")', "ferry, late\nor not"]
    assert rows[1]["passages"] == "wire-1#1"


def test_pruning_deletes_what_was_asked_before_a_day(onrecord, articles):
    onrecord("add", articles)
    onrecord("ask", "the ferry")
    assert onrecord("log", "prune", "--before", "2000-01-01").err == "Deleted 0 of the log's questions.\n"
    assert onrecord("log", "prune", "--before", "2999-01-01").err == "Deleted 1 of the log's questions.\n"
    assert onrecord("log", "export", "--format", "jsonl").out == ""


def test_without_a_log_it_says_how_to_get_one(onrecord):
    ran = onrecord("log", "show")
    assert ran.code == 1
    assert "There is no query log" in ran.err
