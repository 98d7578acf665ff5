from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.as_json.question import as_json
from bot.kept.feedback import Feedback
from bot.kept.querylog import Asked
from bot.kept.report import VERDICTS, Refused, Report, Week, report, sections
from bot.pages.cards import PAGE_MAX
from bot.pages.log import newest_lines, report_page
from index.people import People
from tests.articles import article, put

ASKED = Asked(
    asked_utc=datetime(2024, 3, 1, 12, tzinfo=UTC),
    platform="discord",
    guild="1",
    channel="2",
    asker="abc",
    question="eels?",
    speaker=None,
    words=("eels",),
    passages=(),
    refusal="nothing_on_record",
    milliseconds=1.5,
    engine="MemoryEngine",
    generation=3,
)


def asked(question="eels?", day=1, **fields):
    return replace(ASKED, question=question, asked_utc=datetime(2024, 3, day, 12, tzinfo=UTC), **fields)


def answered(*ids, day=1):
    return asked(day=day, refusal=None, passages=tuple((id_, 1, 2.0) for id_ in ids))


def checked(verdict, *ids):
    passages = tuple((id_, 1, 0.0) for id_ in ids)
    return asked("“Eels,”", refusal=None, words=(), passages=passages, verdict=verdict)


def feedback(question="eels?", **fields):
    useful = fields or {"useful": True}
    return Feedback(datetime(2024, 3, 1, tzinfo=UTC), "abc", 1, question, "1", **useful)


def told(library, *rows, feedback=()):
    people = People(library.statements.voices(source.article_id for source in library.sources()))
    return report(rows, feedback, library=library, people=people)


@pytest.fixture
def eels(library):
    put(
        library,
        article("a", "“Eels,” said Mara Ellwood.", "“No eels,” Ellwood said.", "Eels swim."),
        article("b", "“All eels,” said Jonas Vane."),
    )
    return library


def test_questions_are_counted_by_weeks_also_those_without_any(eels):
    rows = answered("a#1", day=1), asked(day=3), answered("a#1", day=18)
    assert told(eels, *rows).weeks == (
        Week(date(2024, 2, 26), 1, 1),
        Week(date(2024, 3, 4), 0, 0),
        Week(date(2024, 3, 11), 0, 0),
        Week(date(2024, 3, 18), 1, 0),
    )


def test_refused_questions_with_the_same_words_are_one(eels):
    rows = (
        asked("herons and eels", words=("herons", "eels")),
        asked("toads", words=("toads",)),
        asked("Eels? Herons!", words=("Eels", "Herons")),
        asked("eels herons", words=("eels", "herons"), refusal="no_phrase"),
        asked("?", words=(), refusal="no_words"),
        asked("!", words=(), refusal="no_words"),
        answered("a#1"),
    )
    assert told(eels, *rows).refused == (
        Refused("Eels? Herons!", "nothing on record", 2),
        Refused("toads", "nothing on record", 1),
        Refused("eels herons", "no phrase", 1),
        Refused("?", "no words", 1),
        Refused("!", "no words", 1),
    )


def test_sources_and_people_are_counted_by_the_passages_that_were_shown(eels):
    found = told(eels, answered("a#1", "a#3", "b#1"), answered("a#1", "a#2", "gone#1"))
    assert [(source.article_id, times) for source, times in found.sources] == [("a", 4), ("b", 1)]
    assert found.people == (("Mara Ellwood", 3), ("Jonas Vane", 1))


def test_quotations_are_counted_apart_from_questions_by_what_came_of_them(eels):
    rows = checked("absent"), checked("exact", "a#1"), checked("exact", "b#1"), answered("a#1")
    found = told(eels, *rows)
    assert found.checked == (("exact", 2), ("absent", 1))
    assert (found.weeks, found.refused) == ((Week(date(2024, 2, 26), 1, 0),), ())
    assert found.people == (("Mara Ellwood", 2), ("Jonas Vane", 1))
    assert ("1 question", ["week of 2024-02-26: 1 answered, 0 refused"]) in sections(found)
    lines = ["2 × on record, word for word", "1 × not on record"]
    assert ("Quotations that were checked", lines) in sections(found)


def test_feedback_is_counted_by_what_was_thought(eels):
    no = {"useful": False, "reason": "wrong speaker"}
    found = told(eels, answered("a#1"), feedback=[feedback(), feedback(**no)])
    assert (found.useful, found.not_useful) == (1, (("wrong speaker", 1),))


def test_of_no_questions_there_is_nothing_to_tell(eels):
    assert told(eels) == Report((), (), (), (), (), 0, ())
    assert sections(told(eels)) == [("0 questions", [])]


def test_the_longest_report_fits_into_a_message(library):
    long = "*eel* " * 100
    put(library, *(article(f"e{n}", f"“Eels {n},” said Ann{n} Roe{n}.", headline=long) for n in range(20)))
    rows = [asked(long + str(n), day=1 + n, words=(str(n),)) for n in range(30)]
    rows += [answered(*(f"e{n}#1" for n in range(20)), day=1 + n) for n in range(30)]
    rows += [checked(verdict, "e1#1") for verdict in VERDICTS]
    page = report_page(told(library, *rows, feedback=[feedback(useful=False, reason="other")]))
    assert len(page.cards) == 6
    assert page.length <= PAGE_MAX
    assert len(page.cards) + 1 <= 40


def test_of_an_export_that_is_too_large_the_newest_rows_stay():
    rows = [asked(f"eel {n}") for n in range(5)]
    lines = [f"{as_json(row)}\n".encode() for row in rows]
    assert newest_lines(rows, sum(map(len, lines))) == lines
    assert newest_lines(rows, sum(map(len, lines[3:])) + 1) == lines[3:]
