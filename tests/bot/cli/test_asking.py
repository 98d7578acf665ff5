import json
import os
import re
import subprocess
import sys
from math import exp
from pathlib import Path

import pytest

COMMAND = Path(sys.executable).with_name("onrecord")


@pytest.fixture(autouse=True)
def filled(onrecord, articles):
    onrecord("add", articles)


def test_an_answer_has_the_words_and_where_they_stand(onrecord):
    ran = onrecord("ask", "what did Ellwood say about the dredging?")
    assert ran.code == 0
    lines = ran.out.splitlines()
    assert lines[:2] == [
        "what did Ellwood say about the dredging?",
        "2 passages on record, 1 of them on the topic; said by: Mara Ellwood; looked for: dredging",
    ]
    assert lines[3:9] == [
        "[1]",
        "“No tax before the dredging is paid for,” Mara Ellwood, who leads the council, told reporters.",
        "— Mara Ellwood, who leads the council",
        "Harbour tax put off",
        "The Mole · by Ann Roe · 2024-03-01 · paragraph 2",
        "https://example.org/tax · tax.txt",
    ]


def test_what_is_unknown_is_called_unknown(onrecord):
    ran = onrecord("ask", "the lower bridge")
    assert "publisher unknown · date unknown · paragraph 1\nno link · rain.md" in ran.out


def test_a_copy_is_named_beneath_the_earliest_and_counted(onrecord, articles):
    (articles / "copy.txt").write_text(
        "---\npublisher: The Vole\ndate: 2024-03-02\n---\nTax put off\n\n"
        "“No tax before the dredging is paid for,” Mara Ellwood, who leads the council, told journalists.\n"
    )
    onrecord("add", articles)
    ran = onrecord("ask", "what did Ellwood say about the dredging?")
    told, *_ = ran.out.splitlines()[1].split("; ")
    assert told == "3 passages on record, 2 of them on the topic, 2 shown and 1 nearly the same"
    assert "tax.txt\nalso in: The Vole, 2024-03-02, paragraph 1\n" in ran.out
    (copy,) = json.loads(onrecord("ask", "--json", "Ellwood on dredging").out)["passages"][0]["also_in"]
    assert copy == {
        "paragraph": "copy.txt#1",
        "version": 1,
        "headline": "Tax put off",
        "publisher": "The Vole",
        "published": "2024-03-02",
        "url": None,
    }


def test_with_a_speaker_only_their_words_are_asked_for(onrecord):
    ran = onrecord("ask", "the port", "--speaker", "Ellwood")
    assert "; said by: Mara Ellwood; looked for: port" in ran.out.splitlines()[1]
    assert onrecord("ask", "the port", "--speaker", "Elwood").code == 3


def test_mentions_of_who_is_never_quoted_stand_under_their_own_heading(onrecord, articles):
    (articles / "guests.txt").write_text("Guests\n\nThe dinner was given for Orla Tarn, who came late.\n")
    onrecord("add", articles)
    ran = onrecord("ask", "what did Orla Tarn say?")
    assert ran.code == 3
    assert "never quoted" in ran.out
    assert ran.out.splitlines()[3:7] == [
        "",
        "Mentions, not statements:",
        "",
        "[1]",
    ]
    assert "The dinner was given for Orla Tarn, who came late." in ran.out


def test_nothing_on_record_is_said_and_exits_with_3(onrecord):
    ran = onrecord("ask", "what did Zorblatt say?")
    assert ran.code == 3
    assert ran.out.splitlines()[1].startswith("Nothing on record for: Zorblatt.")


def test_json_has_the_documented_fields(onrecord):
    found = json.loads(onrecord("ask", "--json", "-k", "1", "what did Ellwood say about a tax?").out)
    (passage,) = found.pop("passages")
    explained = found.pop("explained")
    assert explained["expected"] is None
    assert explained["terms"] == [{"term": "tax", "paragraphs": 2, "weight": pytest.approx(1.1, abs=0.1)}]
    assert set(explained["evidence"]["https://example.org/tax#2"]) == {"words", "near"}
    assert found == {
        "schema": "onrecord/answer/1",
        "question": "what did Ellwood say about a tax?",
        "understood": {
            "words": ["Ellwood", "tax"],
            "terms": ["ellwood", "tax"],
            "speakers": ["Mara Ellwood"],
            "about": ["tax"],
            "kind": "said",
            "phrases": [],
            "after": None,
            "before": None,
            "publisher": None,
            "respelled": [],
            "shared": [],
            "nobody": [],
        },
        "undated": 0,
        "unknown": [],
        "on_record": 2,
        "at_least": False,
        "on_topic": 1,
        "confidence": 0.95,
        "others": [],
        "mentions": [],
        "refusal": None,
    }
    assert passage["paragraph"] == "https://example.org/tax#2"


def test_json_of_a_passage_has_the_documented_fields(onrecord):
    found = json.loads(onrecord("ask", "--json", "-k", "1", "what did Ellwood say about a tax?").out)
    (passage,) = found["passages"]
    text = passage.pop("text")
    (statement,) = passage.pop("statements")
    assert text[statement["start"] : statement["end"]] == "“No tax before the dredging is paid for,”"
    assert (statement["speaker"], statement["cue"]) == ("Mara Ellwood", "told")
    assert [text[start:end] for start, end in passage.pop("highlights")] == ["tax", "Ellwood"]
    assert len(passage.pop("sha256")) == 64
    assert passage == {
        "rank": 1,
        "under": "",
        "paragraph": "https://example.org/tax#2",
        "article": "https://example.org/tax",
        "version": 1,
        "headline": "Harbour tax put off",
        "publisher": "The Mole",
        "authors": ["Ann Roe"],
        "published": "2024-03-01",
        "date_origin": "stated",
        "url": "https://example.org/tax",
        "origin": "tax.txt",
        "citation_corrected": [],
        "also_in": [],
    }


def test_json_of_a_refusal_has_its_kind_and_exits_with_3(onrecord):
    ran = onrecord("ask", "--json", "Zorblatt")
    assert ran.code == 3
    assert json.loads(ran.out)["refusal"]["kind"] == "nothing_on_record"


@pytest.mark.parametrize("wrong", [["ask"], ["ask", "-k", "0", "x"], ["ask", "-k", "26", "x"], ["aks", "x"]])
def test_wrong_usage_exits_with_2(onrecord, wrong):
    assert onrecord(*wrong).code == 2


def test_without_a_library_it_says_how_to_make_one(onrecord, tmp_path):
    ran = onrecord("--data", tmp_path / "empty", "ask", "Ellwood")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(f"There is no library at {tmp_path}")
    assert "onrecord add FOLDER" in ran.err


@pytest.fixture
def hostile(onrecord, tmp_path):
    path = tmp_path / "hostile.txt"
    words = "The [bold]siren[/bold] wailed :fire: \x1b[31mred\x1b[0m\tall night, residents said."
    path.write_text(f"Sirens\n\n{words} {'Nobody slept. ' * 20}\n")
    onrecord("add", path)
    return words


def test_a_pipe_gets_the_words_character_for_character(onrecord, hostile):
    assert hostile in onrecord("ask", "the siren").out
    assert hostile in json.loads(onrecord("ask", "--json", "the siren").out)["passages"][0]["text"]
    assert hostile in onrecord("show", "hostile").out


def test_a_terminal_is_not_steered_by_an_article(hostile):
    ours, theirs = os.openpty()
    with subprocess.Popen([COMMAND, "ask", "the siren"], stdout=theirs, env=os.environ | {"COLUMNS": "400"}):
        os.close(theirs)
        shown = b"".join(iter(lambda: _read(ours), b"")).decode()
    assert "The [bold]" in shown
    assert ":fire: ␛[31mred␛[0m" in shown
    assert "\x1b[31m" not in shown


def _read(descriptor):
    try:
        return os.read(descriptor, 65536)
    except OSError:  # how Linux says that the other end is closed
        return b""


def test_a_reader_that_has_enough_ends_it_without_a_trace(hostile):
    asked = f"{COMMAND} show hostile | head -c 1"
    ran = subprocess.run(["/bin/sh", "-c", asked], capture_output=True, check=False)
    assert ran.stderr == b""


def test_a_control_character_that_shifts_nothing(onrecord, tmp_path):
    record = {"id": "bell", "paragraphs": ["A red \x07 bell \x0b rang over the harbour."]}
    (tmp_path / "bell.jsonl").write_text(json.dumps(record))
    onrecord("add", tmp_path / "bell.jsonl")
    assert "A red \x07 bell \x0b rang over the harbour." in onrecord("ask", "bell").out


def test_a_closed_output_is_no_reason_to_fail(hostile):
    ran = subprocess.run(["/bin/sh", "-c", f"{COMMAND} sources >&-"], capture_output=True, check=True)
    assert ran.stderr == b"4 articles on record\n"


def test_another_locale_does_not_break_the_words(hostile):
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    ran = subprocess.run([COMMAND, "show", "hostile"], capture_output=True, check=True, env=environment)
    assert hostile in ran.stdout.decode()


def test_every_question_is_in_the_log(onrecord):
    onrecord("ask", "what did Ellwood say?")
    onrecord("ask", "Zorblatt")
    rows = [json.loads(line) for line in onrecord("log", "export", "--format", "jsonl").out.splitlines()]
    assert [row["question"] for row in rows] == ["what did Ellwood say?", "Zorblatt"]
    assert [row["platform"] for row in rows] == ["terminal", "terminal"]


def test_the_command_line_does_not_import_discord():
    check = "import sys, bot.cli.main; sys.exit('discord' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0


def test_with_explain_every_amount_stands_under_its_name(onrecord):
    ran = onrecord("ask", "when was the lower bridge closed?", "--explain")
    told = ran.out.split("Why these:\n")[1].splitlines()
    assert told[0].startswith("asked for a topic; a date would answer it; looked for: lower, bridge, closed")
    assert told[2].split() == ["term", "paragraphs", "weight"]
    assert [line.split()[:2] for line in told[3:6]] == [["lower", "1"], ["bridg", "1"], ["close", "1"]]
    assert told[7].split()[:5] == ["passage", "score", "words", "near", "phrase"]
    score, *amounts = map(float, told[8].removeprefix("rain.md#1").split())
    assert abs(score - sum(amounts)) <= 0.05 * (1 + len(amounts))
    assert len(amounts) == 3
    confidence, odds, *pieces = map(float, re.findall(r"[-+]?\d+\.\d+", told[-1]))
    assert abs(odds - sum(pieces)) <= 0.05 * (1 + len(pieces))
    assert abs(confidence - 1 / (1 + exp(-odds))) <= 0.02


def test_without_words_to_look_for_explain_says_what_goes_first(onrecord):
    ran = onrecord("ask", "what did Ellwood say?", "--explain")
    assert "asked for somebody's words; said by: Mara Ellwood" in ran.out
    assert ran.out.endswith(
        "no words were looked for: the surest come first, then the newest\n\nconfidence 0.99\n"
    )
