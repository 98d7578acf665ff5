"""The README's commands do what the README shows, and its tables are true."""

import re
import shlex
import shutil
from dataclasses import fields
from pathlib import Path

import pytest

from bot.cli.main import COMMANDS
from bot.settings import Settings, variables

REPOSITORY = Path(__file__).parents[1]
README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
CONSOLE = "".join(re.findall(r"^```console\n(.*?)^```$", README, re.MULTILINE | re.DOTALL))
STEPS = [step.split("\n", 1) for step in CONSOLE.split("$ ")[1:]]


@pytest.fixture
def articles(tmp_path):
    shutil.copytree(REPOSITORY / "corpus" / "samples", tmp_path / "articles")


def test_every_command_of_the_readme_prints_what_the_readme_shows(onrecord, articles):
    for command, shown in STEPS:
        name, *arguments = shlex.split(command)
        assert name == "onrecord"
        ran = onrecord(*arguments)
        assert ran.code in {0, 3}, ran.err
        if shown.endswith("...\n"):
            assert ran.out.startswith(shown.removesuffix("...\n"))
        else:
            assert ran.out == shown


def test_the_readme_shows_some_commands():
    assert len(STEPS) >= 5


def test_the_table_of_settings_is_that_of_the_settings():
    rows = []
    for setting, (name, means) in zip(fields(Settings), variables().items(), strict=True):
        default = f" `{setting.default}` " if setting.default is not None else " "
        rows.append(f"| `{name}` |{default}| {means} |")
    assert "\n".join(rows) in README


def test_every_command_is_in_the_table_of_commands():
    assert sorted(COMMANDS) == sorted(set(re.findall(r"^\| `onrecord (\w+)", README, re.MULTILINE)))


def test_every_make_target_that_is_named_exists():
    targets = set(re.findall(r"^([\w-]+):", (REPOSITORY / "Makefile").read_text(), re.MULTILINE))
    assert set(re.findall(r"`make (\w+)", README)) <= targets


def test_every_file_that_is_linked_exists():
    for link in re.findall(r"\]\(([^)h][^)]*)\)", README):
        assert (REPOSITORY / link).exists(), link


def test_the_readme_fits_150_lines():
    assert README.count("\n") <= 150
