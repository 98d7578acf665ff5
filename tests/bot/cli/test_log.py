import asyncio
import csv
import json
from datetime import UTC, datetime
from io import StringIO

from bot.kept.feedback import Feedback
from bot.kept.querylog import open_log
from bot.settings import load


def test_the_log_is_shown_newest_last(onrecord, articles):
    onrecord("add", articles)
    for question in ("what did Ellwood say?", "Zorblatt", "the ferry"):
        onrecord("ask", question)
    lines = onrecord("log", "show", "-n", "2").out.splitlines()
    assert [lines[1:3], lines[4:6]] == [["Zorblatt", "  nothing_on_record"], ["the ferry", "  wire-1#1"]]
    assert "terminal" in lines[0]


def test_a_quotation_that_was_checked_is_shown_with_what_came_of_it(onrecord, articles):
    onrecord("add", articles)
    onrecord("verify", "the ferry ran late")
    lines = onrecord("log", "show").out.splitlines()
    assert lines[1:] == ["the ferry ran late", "  exact, wire-1#1"]


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
    assert onrecord("log", "prune", "--before", "2000-01-01").err == "Deleted 0 rows of the log.\n"
    assert onrecord("log", "prune", "--before", "2999-01-01").err == "Deleted 1 row of the log.\n"
    assert onrecord("log", "export", "--format", "jsonl").out == ""


def test_without_a_log_it_says_how_to_get_one(onrecord):
    ran = onrecord("log", "show")
    assert ran.code == 1
    assert "There is no query log" in ran.err


def give_feedback(*given):
    async def keep():
        async with open_log(load().log_path) as log:
            for feedback in given:
                await log.keep_feedback(feedback)

    asyncio.run(keep())


def test_feedback_is_shown_where_it_belongs_in_time_exported_apart_and_pruned(onrecord, articles):
    onrecord("add", articles)
    give_feedback(
        Feedback(datetime(2999, 1, 1, tzinfo=UTC), "b", 2, "the ferry", None, useful=True),
        Feedback(datetime(2020, 1, 1, tzinfo=UTC), "a", 1, "=the tax", "7", False, "other", "too old"),
    )
    onrecord("ask", "the ferry")
    lines = onrecord("log", "show").out.splitlines()
    assert lines[:3] == ["2020-01-01 00:00:00 UTC · feedback", "=the tax", "  not useful: other (too old)"]
    assert lines[-3:] == ["2999-01-01 00:00:00 UTC · feedback", "the ferry", "  useful"]
    first, _ = csv.DictReader(StringIO(onrecord("log", "export", "--feedback").out))
    assert (first["question"], first["useful"], first["reason"]) == ("'=the tax", "False", "other")
    as_json = onrecord("log", "export", "--feedback", "--format", "jsonl").out.splitlines()
    assert json.loads(as_json[1])["given_utc"] == "2999-01-01T00:00:00+00:00"
    assert onrecord("log", "prune", "--before", "2021-01-01").err == "Deleted 1 row of the log.\n"


def test_the_report_tells_what_was_asked_refused_quoted_and_thought(onrecord, articles):
    onrecord("add", articles)
    for question in ("what did Mara Ellwood say?", "Zorblatt", "zorblatt?"):
        onrecord("ask", question)
    give_feedback(Feedback(datetime(2999, 1, 1, tzinfo=UTC), "b", 2, "Zorblatt", None, False, "other"))
    title, week, *lines = onrecord("log", "report").out.splitlines()
    assert title == "3 questions"
    assert week.endswith(": 1 answered, 2 refused")
    assert lines == [
        "",
        "Refused, by words",
        "  2 × zorblatt? (nothing on record)",
        "",
        "Most quoted sources",
        "  2 × Harbour tax put off (The Mole, 2024-03-01)",
        "",
        "Most quoted people",
        "  2 × Mara Ellwood",
        "",
        "What people thought",
        "  1 × not useful: other",
    ]
