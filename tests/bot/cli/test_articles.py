import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.reading.read import read


def test_adding_a_folder_says_what_became_of_its_articles(onrecord, articles):
    assert onrecord("add", articles).out == "3 read, 0 unchanged, 0 replaced, 0 failed\n"
    (articles / "rain.md").write_text(
        "# Rain closes the lower bridge\n\nIt was opened on Sunday, the mayor said.\n"
    )
    assert onrecord("add", articles).out == "0 read, 2 unchanged, 1 replaced, 0 failed\n"


def test_what_is_given_fills_in_what_is_not_stated(onrecord, articles):
    onrecord(
        "add", articles, "--publisher", "Wire", "--date", "2 April 2024", "--author", "Jo", "--author", "Al"
    )
    out = onrecord("sources").out
    assert "The Mole · by Ann Roe · 2024-03-01" in out
    assert "Wire · by Jo, Al · 2024-04-02" in out


def test_a_table_says_it_file_by_file_and_goes_before_the_options(onrecord, articles):
    table = articles / "about.csv"
    table.write_text("file,publisher,date\nrain.md,The Gauge,2024-05-06\n")
    ran = onrecord("add", articles, "--metadata", table, "--publisher", "Wire")
    assert ran.code == 0
    assert "The Gauge · 2024-05-06" in onrecord("sources", "rain").out
    assert "Wire · date unknown" in onrecord("sources", "ferry").out


def test_a_table_goes_for_every_article_of_a_file_and_for_a_file_with_a_colon_in_its_name(onrecord, articles):
    (articles / "wire.jsonl").write_text(
        '{"id": "one", "paragraphs": ["The ferry ran late, its captain said."]}\n'
        '{"id": "two", "paragraphs": ["The ferry ran early, its captain said."]}\n'
    )
    (articles / "rain.md").rename(articles / "rain: a day.md")
    table = articles / "about.csv"
    table.write_text("file,publisher\nwire.jsonl,The Gauge\nrain: a day.md,The Gauge\n")
    assert onrecord("add", articles, "--metadata", table).code == 0
    assert onrecord("sources").out.count("The Gauge") == 3


def test_a_table_that_names_a_file_that_is_not_there_fails_for_that_line(onrecord, articles):
    table = articles / "about.csv"
    table.write_text("file,publisher\nrian.md,The Gauge\n")
    ran = onrecord("add", articles, "--metadata", table)
    assert (ran.code, ran.out) == (1, "3 read, 0 unchanged, 0 replaced, 1 failed\n")
    assert "names rian.md, which is not there" in ran.err


@pytest.mark.parametrize("name", ["wire.jsonl", "wire.JSONL", "wire.ndjson"])
def test_a_link_goes_with_no_file_that_may_hold_several_articles(onrecord, articles, name):
    (articles / "wire.jsonl").rename(articles / name)
    assert onrecord("add", articles / name, "--url", "https://example.org").code == 2


@pytest.mark.parametrize(
    "wrong",
    [
        ["add"],
        ["add", "nowhere.txt"],
        ["add", ".", "--date", "Monday"],
        ["add", ".", "--url", "https://example.org"],
    ],
)
def test_wrong_usage_exits_with_2_and_adds_nothing(onrecord, wrong):
    assert onrecord(*wrong).code == 2
    assert not Path("data").exists()


COMMAND = Path(sys.executable).with_name("onrecord")
FAILURES = [
    "binary.txt is not text",
    "The front matter of broken.md is broken on line ",
    "empty.txt is empty",
    "gone.txt",
    "huge.txt",
    "lines.jsonl:2",
    "loop",
    "picture.xyz",
    "same-2.md and same-1.md are different articles with one id, same",
]


def make_bad_folder(folder: Path) -> None:
    folder.mkdir()
    (folder / "a-good.txt").write_text("Rain\n\nIt rained on the harbour all day, the mayor said.\n")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (folder / "broken.md").write_text("---\ntitle: [never closed\n---\nIt rained again, the mayor said.\n")
    (folder / "empty.txt").touch()
    with (folder / "huge.txt").open("wb") as huge:
        huge.truncate(300 * 1024 * 1024)  # sparse: it costs no disk
    (folder / "lines.jsonl").write_text('{"id": "x", "paragraphs": ["One."]}\nnot json\n')
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    (folder / "picture.xyz").write_text("?")
    (folder / "gone.txt").symlink_to(folder / "nowhere.txt")
    for name in ("same-1.md", "same-2.md"):
        (folder / name).write_text(f"---\nid: same\n---\n# Rain\n\nIt rained in {name}, the mayor said.\n")
    (folder / "z-good.txt").write_text("Sun\n\nThe sun shone on the harbour all day, the mayor said.\n")


def test_each_bad_file_has_its_line_and_the_rest_goes_on(onrecord, tmp_path):
    make_bad_folder(tmp_path / "bad")
    ran = onrecord("add", tmp_path / "bad")
    assert (ran.code, ran.out) == (1, "4 read, 0 unchanged, 0 replaced, 9 failed\n")
    for line, start in zip(ran.err.splitlines(), FAILURES, strict=True):
        assert line.startswith(start)
        assert line.count(". ") >= 1, "it says what to do"
    assert onrecord("check").out.count("note  library: not read on") == 9


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file; run the tests as another user")
def test_a_file_that_may_not_be_read_has_its_line(onrecord, articles):
    (articles / "tax.txt").chmod(0)
    ran = onrecord("add", articles)
    assert (ran.code, ran.out) == (1, "2 read, 0 unchanged, 0 replaced, 1 failed\n")
    assert "tax.txt" in ran.err


def test_sources_lists_what_is_on_record_and_exits_with_3_for_nothing(onrecord, articles):
    onrecord("add", articles)
    ran = onrecord("sources", "harbour", "mole")
    assert ran.code == 0
    assert "Harbour tax put off" in ran.out
    assert "3 paragraphs" in ran.out
    assert ran.err == "1 article found\n"
    assert onrecord("sources", "zorblatt").code == 3


def test_an_article_is_shown_whole_with_its_paragraph_numbers(onrecord, articles):
    onrecord("add", articles)
    out = onrecord("show", "harbour").out
    assert "Harbour tax put off" in out
    assert "version 1 · added" in out
    assert "[1]\nAverne has put off" in out
    assert "[3]\nEllwood said the port would be asked again in May.\n" in out
    assert "Advertisement" not in out


def test_what_was_dropped_is_shown_with_line_and_reason(onrecord, articles):
    onrecord("add", articles)
    out = onrecord("show", "harbour", "--dropped").out
    assert out == "line 13, advertisement: Advertisement\n"


def show_original(shell):
    return subprocess.run(
        ["/bin/sh", "-c", f"'{COMMAND}' show rain.md --original {shell}"], capture_output=True
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_an_original_for_which_there_is_no_room_is_told_so(onrecord, articles):
    onrecord("add", articles)
    full = show_original("> /dev/full")
    assert (full.returncode, full.stderr.startswith(b"The output cannot be written")) == (1, True)


@pytest.mark.skipif(os.name != "posix", reason="no shell to close it with")
def test_an_original_that_nobody_can_read_is_no_bug(onrecord, articles):
    onrecord("add", articles)
    closed = show_original(">&-")
    assert (closed.returncode, closed.stderr) == (0, b"")


def test_the_original_is_given_back_byte_by_byte(articles, tmp_path):
    (articles / "old.txt").write_bytes(
        "Caf\u00e9 closes\r\n\r\nThe caf\u00e9 has closed, its owner said.\r\n".encode("cp1252")
    )
    for arguments in (["add", articles / "old.txt"], ["show", "old.txt", "--original"]):
        ran = subprocess.run([COMMAND, "--data", tmp_path, *arguments], capture_output=True, check=True)
    assert ran.stdout == (articles / "old.txt").read_bytes()


def test_an_old_version_is_shown_on_request(onrecord, articles):
    onrecord("add", articles)
    (articles / "rain.md").write_text(
        "# Rain closes the lower bridge\n\nIt was opened on Sunday, the mayor said.\n"
    )
    onrecord("add", articles)
    assert "opened on Sunday" in onrecord("show", "rain.md").out
    assert "closed by rain" in onrecord("show", "rain.md", "--version", "1").out
    versions = onrecord("show", "rain.md", "--versions").out.splitlines()
    assert [line[:9] for line in versions] == ["version 1", "version 2"]
    assert onrecord("show", "rain.md", "--version", "3").err.startswith("The library does not hold version 3")


def test_an_article_that_is_not_clear_is_asked_for(onrecord, articles):
    onrecord("add", articles)
    assert "The library holds no article zorblatt" in onrecord("show", "zorblatt").err
    ran = onrecord("show", "t")
    assert ran.code == 1
    assert "3 articles fit t" in ran.err
    assert "rain.md" in ran.err


def test_removing_wants_a_yes_and_then_forgets(onrecord, articles):
    onrecord("add", articles)
    assert onrecord("remove", "rain.md").code == 1
    assert onrecord("sources", "rain").code == 0
    assert onrecord("remove", "--yes", "rain.md").out == "1 article removed\n"
    assert onrecord("sources", "rain").code == 3
    assert onrecord("ask", "lower bridge").code == 3


def test_an_article_named_twice_is_removed_once(onrecord, articles):
    onrecord("add", articles)
    assert onrecord("remove", "--yes", "rain.md", "rain.md").out == "1 article removed\n"


def test_removing_one_unknown_article_removes_none(onrecord, articles):
    onrecord("add", articles)
    ran = onrecord("remove", "--yes", "rain.md", "zorblatt")
    assert ran.code == 1
    assert "does not hold zorblatt" in ran.err
    assert onrecord("sources", "rain").code == 0


def test_rereading_by_the_same_rules_changes_nothing(onrecord, articles):
    onrecord("add", articles, "--publisher", "Wire")
    assert onrecord("reread").out == "0 read, 3 unchanged, 0 replaced, 0 failed\n"


def test_rereading_by_other_rules_makes_a_new_version(onrecord, articles, monkeypatch):
    onrecord("add", articles)
    monkeypatch.setattr(
        "corpus.adding.read", lambda original: replace(read(original), publisher="Newly found")
    )
    assert onrecord("reread").out == "0 read, 0 unchanged, 3 replaced, 0 failed\n"
    assert onrecord("show", "rain.md", "--version", "1").code == 0
