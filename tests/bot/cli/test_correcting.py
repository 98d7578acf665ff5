import csv
import json
from getpass import getuser
from io import StringIO

import pytest

TAX = "https://example.org/tax"
SAID = "harbour#2", "--words", "no tax"


@pytest.fixture(autouse=True)
def filled(onrecord, articles):
    (articles / "pilots.txt").write_text("Pilots wait\n\n“We wait,” said Jonas Ellwood, a pilot.\n")
    onrecord("add", articles)


def export(onrecord, *options):
    return [json.loads(line) for line in onrecord("export", "statements", *options).out.splitlines()]


def names(onrecord, *wanted):
    return [line for line in onrecord("people", *wanted).out.splitlines() if not line.startswith(" ")]


def test_another_speaker_is_marked_in_answers_and_exports(onrecord):
    ran = onrecord("correct", "statement", *SAID, "--speaker", "Ann Roe", "--by", "Jo")
    assert ran.code == 0
    assert f"  {TAX}: “No tax before the dredging is paid for,” is said by Ann Roe" in ran.out
    assert ran.err == "Undo it with: onrecord correct undo 1\n"
    shown = onrecord("ask", "what did Ann Roe say?").out
    assert "“No tax before the dredging is paid for,”" in shown
    assert "— Ann Roe (corrected)" in shown
    (row,) = export(onrecord, "--speaker", "Ann Roe")
    assert (row["paragraph"], row["certainty"], row["corrected"]) == (2, 1.0, True)
    assert row["citation_corrected"] == []


def test_what_is_not_corrected_is_not_marked(onrecord):
    onrecord("correct", "statement", *SAID, "--speaker", "Ann Roe")
    (row,) = export(onrecord, "--speaker", "Mara Ellwood")
    assert (row["paragraph"], row["corrected"]) == (3, False)
    assert "(corrected)" not in onrecord("ask", "what did Mara Ellwood say?").out


def test_nobody_and_several_and_organisations_can_be_the_speakers(onrecord):
    onrecord("correct", "statement", *SAID, "--nobody")
    assert [row["paragraph"] for row in export(onrecord, "--speaker", "Mara Ellwood")] == [3]
    onrecord(
        "correct", "statement", *SAID, "--speaker", "The Mole", "--speaker", "The Gauge", "--organisation"
    )
    (row,) = export(onrecord, "--speaker", "The Gauge")
    assert (row["speaker"], row["also"], row["kind"]) == ("The Mole", ["The Gauge"], "organisation")


def test_what_is_no_statement_is_in_no_export_and_no_answer(onrecord):
    ran = onrecord("correct", "statement", *SAID, "--no-statement")
    assert "paid for,” is no statement" in ran.out
    assert [row["paragraph"] for row in export(onrecord, "--speaker", "Mara Ellwood")] == [3]
    assert "No tax before" not in onrecord("ask", "what did Mara Ellwood say?").out


def test_what_the_rules_missed_is_marked_in_answers_and_exports(onrecord):
    words = "averne has put off its harbour tax"
    onrecord("correct", "statement", "harbour#1", "--no-statement")
    ran = onrecord("correct", "missed", "harbour#1", "--words", words, "--speaker", "Ann Roe")
    assert "Averne has put off its harbour tax is said by Ann Roe, which the rules missed" in ran.out
    assert "does not apply" not in ran.out
    (row,) = export(onrecord, "--speaker", "Ann Roe")
    assert (row["paragraph"], row["start"], row["corrected"]) == (1, 0, True)
    assert "— Ann Roe (corrected)" in onrecord("ask", "what did Ann Roe say?").out


def test_an_article_is_cited_as_corrected(onrecord):
    ran = onrecord("correct", "article", "harbour", "--publisher", "The Gauge", "--date", "2 March 2024")
    assert f"{TAX}: publisher is The Gauge" in ran.out
    assert f"{TAX}: date is 2024-03-02" in ran.out
    assert "The Gauge · by Ann Roe · 2024-03-02 · (date and publisher corrected)" in onrecord("sources").out
    (passage,) = json.loads(onrecord("ask", "--json", "dredging").out)["passages"]
    assert (passage["publisher"], passage["date_origin"]) == ("The Gauge", "given")
    assert passage["citation_corrected"] == ["published", "publisher"]
    rows = list(csv.DictReader(StringIO(onrecord("export", "statements", "--format", "csv").out)))
    assert {row["citation_corrected"] for row in rows} == {'["published", "publisher"]', "[]"}


def test_a_field_can_be_set_to_unknown(onrecord):
    assert "link is unknown" in onrecord("correct", "article", "harbour", "--url", "", "--date", "").out
    assert "date unknown" in onrecord("show", TAX).out


def test_people_are_joined_and_parted_across_articles(onrecord):
    onrecord("correct", "people", "--same", "Mara Ellwood", "Jonas Ellwood")
    assert names(onrecord, "ellwood") == ["Mara Ellwood (also Jonas Ellwood) (corrected)"]
    onrecord("correct", "people", "--different", "Mara Ellwood", "Jonas Ellwood")
    assert names(onrecord, "ellwood") == ["Mara Ellwood (corrected)", "Jonas Ellwood (corrected)"]
    assert "does not apply now" in onrecord("correct", "list").out.splitlines()[0]


def test_a_name_can_mean_somebody_else_in_one_article(onrecord):
    ran = onrecord("correct", "people", "--different", "Mara Ellwood", "--in", "harbour")
    assert f"Mara Ellwood in {TAX} and others of that name are different" in ran.out
    assert "does not apply" not in ran.out


def test_corrections_are_listed_with_who_and_when_and_undone_by_number(onrecord):
    before = export(onrecord)
    assert onrecord("correct", "list").code == 3
    onrecord("correct", "statement", *SAID, "--nobody")
    onrecord("correct", "article", TAX, "--headline", "Tax put off", "--by", "Jo")
    first, _, second, _ = onrecord("correct", "list").out.splitlines()
    assert first.startswith(f"1 · {getuser()} · 20")
    assert second.startswith("2 · Jo · 20")
    assert onrecord("correct", "undo", "1").out == "1 correction undone\n"
    assert onrecord("correct", "--undo", "2").out == "1 correction undone\n"
    assert export(onrecord) == before


def test_an_undoing_with_a_wrong_number_undoes_nothing(onrecord):
    onrecord("correct", "statement", *SAID, "--nobody")
    ran = onrecord("correct", "undo", "1", "7")
    assert (ran.code, ran.err) == (1, "There is no correction 7. List them with: onrecord correct list.\n")
    assert onrecord("correct", "list").code == 0


def test_a_correction_whose_words_are_gone_waits_for_them(onrecord, articles):
    onrecord("correct", "statement", *SAID, "--nobody")
    old = (articles / "tax.txt").read_text()
    (articles / "tax.txt").write_text(old.replace("No tax", "Not a tax"))
    onrecord("add", articles)
    assert "does not apply now" in onrecord("correct", "list").out
    (articles / "tax.txt").write_text(old)
    onrecord("add", articles)
    onrecord("reread")
    assert "does not apply now" not in onrecord("correct", "list").out
    assert [row["speaker"] for row in export(onrecord) if row["corrected"]] == [None]


@pytest.mark.parametrize(
    ("code", "told", "arguments"),
    [
        (1, "No statement fits", ("statement", "harbour#2", "--words", "herring", "--nobody")),
        (1, "not in", ("missed", "harbour#2", "--words", "herring", "--nobody")),
        (1, "already", ("missed", "harbour#2", "--words", "no tax before the dredging", "--nobody")),
        (2, "--nobody", ("missed", "harbour#2", "--words", "told reporters")),
        (2, "has no speaker", ("statement", "harbour#2", "--nobody", "--no-statement")),
        (1, "has 3 paragraphs", ("statement", "harbour#9", "--nobody")),
        (1, "no article zorblatt", ("article", "zorblatt", "--url", "https://example.org")),
        (2, "not ARTICLE#N", ("statement", "harbour", "--nobody")),
        (2, "--nobody", ("statement", "harbour#2")),
        (2, "--nobody", ("statement", "harbour#2", "--nobody", "--speaker", "Ann Roe")),
        (2, "say what it is to be", ("article", "harbour")),
        (2, "is no date", ("article", "harbour", "--date", "Monday")),
        (1, "is called Ann Roe", ("people", "--same", "Mara Ellwood", "Ann Roe")),
        (1, "Did you mean Mara Ellwood", ("people", "--same", "Jonas Ellwood", "Mara Elwood")),
        (1, "is called Ellwood", ("people", "--same", "Ellwood", "Mara Ellwood")),
        (1, f"in {TAX} is called Jonas", ("people", "--different", "Jonas Ellwood", "--in", "harbour")),
        (2, "--same or --different", ("people", "Ann Roe", "Jo Doe")),
        (2, "two names that differ", ("people", "--same", "Ann Roe", "ANN ROE")),
        (2, "two names that differ", ("people", "--different", "Ann Roe")),
        (2, "two names that differ", ("people", "--same", "Ann Roe", "Jo Doe", "Jo Roe")),
        (2, "goes without a command", ("--undo", "1", "list")),
    ],
)
def test_what_cannot_be_is_told(onrecord, code, told, arguments):
    ran = onrecord("correct", *arguments)
    assert ran.code == code
    assert told in " ".join(ran.err.replace("│", "").split())
    assert onrecord("correct", "list").code == 3


def test_who_has_no_name_here_must_say_it(onrecord, monkeypatch):
    def unknown():
        raise KeyError("getpwuid(): uid not found: 1000")

    monkeypatch.setattr("bot.cli.correcting.getuser", unknown)
    assert onrecord("correct", "statement", *SAID, "--nobody").code == 1
    assert onrecord("correct", "statement", *SAID, "--nobody", "--by", "Jo").code == 0
