"""The command line as a whole: every command is there, and takes no more than its own work to start."""

import re
import sys
from pathlib import Path
from subprocess import run

import pytest

from bot.cli.exit_codes import BUG
from bot.cli.main import COMMANDS

OPERATING = Path(__file__).parents[3] / "docs/operating.md"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_its_own_help(onrecord, command):
    helped = onrecord(command, "--help")
    assert helped.code == 0
    assert f"onrecord {command}" in helped.out


def test_for_a_command_that_is_none_the_nearest_is_offered(onrecord):
    mistyped = onrecord("sourcs")
    assert mistyped.code == 2
    assert "Did you mean 'sources'?" in mistyped.err


def test_a_bug_has_an_exit_code_of_its_own_after_which_a_supervisor_may_start_again(onrecord, monkeypatch):
    monkeypatch.setattr("bot.cli.main.load", {}.__getitem__)
    ran = onrecord("sources")
    assert ran.code == BUG
    assert ran.err.startswith("Traceback")
    assert ran.err.endswith("KeyError: None\n")
    assert BUG not in map(
        int, re.search(r"RestartPreventExitStatus=([\d ]+)", OPERATING.read_text())[1].split()
    )


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("sources", "\udcff"), 3),
        (("show", "\udcff"), 1),
        (("remove", "--yes", "\udcff"), 1),
        (("ask", "what did \udcff say?"), 3),
        (("verify", "\udcff", "--speaker=\udcff"), 3),
        (("correct", "article", "rain.md", "--headline=\udcff"), 0),
        (("show", "rain.md", "--version", "99999999999999999999"), 2),
        (("correct", "undo", "99999999999999999999"), 2),
        (("correct", "list", "--undo", "99999999999999999999"), 2),
        (("log", "show", "--last", "99999999999999999999"), 2),
    ],
)
def test_what_no_library_can_hold_is_no_bug(onrecord, articles, arguments, code):
    onrecord("add", articles)
    onrecord("ask", "Who was at the bridge?")
    ran = onrecord(*arguments)
    assert ran.code == code
    assert "Traceback" not in ran.err


def test_a_file_is_added_whatever_its_name(onrecord, articles):
    odd = articles / "caf\udce9.txt"
    odd.write_text("Ice Closes Port\n\nThe harbour froze on Monday, the mayor said.\n")
    assert onrecord("add", odd).code == 0


def test_to_add_an_article_nothing_is_imported_that_only_answers_need(tmp_path):
    (tmp_path / "ice.txt").write_text("Ice Closes Port\n\nThe harbour froze on Monday.\n", encoding="utf-8")
    add = (
        "import sys; from bot.cli.main import main\n"
        "try: main()\n"
        "finally: print(sorted({'discord', 'index', 'numpy', 'rank_bm25'} & set(sys.modules)))"
    )
    arguments = ["--data", tmp_path / "data", "add", tmp_path / "ice.txt"]
    added = run([sys.executable, "-c", add, *arguments], capture_output=True, text=True, check=True)
    assert added.stdout == "1 read, 0 unchanged, 0 replaced, 0 failed\n[]\n"
