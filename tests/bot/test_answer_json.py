"""The page about the JSON has every field of it, and no other."""

import re
from pathlib import Path
from typing import get_args

import pytest

from bot.as_json.answer import answer_json
from bot.as_json.statement import exported_json
from index.answer import answer
from index.engines.memory import MemoryEngine
from index.refusal import RefusalKind
from index.sync import Follower
from tests.articles import article, put

PAGE = (Path(__file__).parents[2] / "docs" / "answer-json.md").read_text(encoding="utf-8")


def fields_of(heading):
    """Return the fields of the first table after some words, as their paths."""
    table = PAGE.split(heading, 1)[1].split("|---|---|\n", 1)[1].split("\n\n", 1)[0]
    return {name for row in table.splitlines() for name in re.findall(r"`([\w.]+)`", row.split("|")[1])}


@pytest.fixture
def record(library):
    put(library, article("a", "“The port is full,” said Mara Ellwood."))
    return Follower(library, MemoryEngine()).catch_up()


def test_the_page_has_every_field_of_an_answer(record):
    shown = answer_json(answer("what did Mara Ellwood say?", record, limit=1))
    paths = {name for name in shown if name != "understood"} | {
        f"understood.{name}" for name in shown["understood"]
    }
    (passage,) = shown["passages"]
    (statement,) = passage["statements"]
    assert fields_of("prints one object") == paths
    assert fields_of("Each of the `passages`") == set(passage)
    assert fields_of("Each of the `statements`") == set(statement)
    assert fields_of("What is `explained`") >= set(shown["explained"])


def test_the_page_has_every_field_of_an_export(record):
    (found,) = answer("what did Mara Ellwood say?", record, limit=1).passages
    exported = exported_json(found.source, found.paragraph, found.statements[0], record.people.all)
    assert fields_of("Each row has all fields") | fields_of("Each of the `statements`") == set(exported)


def test_the_page_has_every_kind_of_refusal():
    sentence = PAGE.split("The `kind` of a refusal is", 1)[1].split("\n\n", 1)[0]
    assert set(re.findall(r"`(\w+)`", sentence)) == set(get_args(RefusalKind))
