"""kill -9 while articles come in: nothing is lost, nothing is there twice, and the same command goes on."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from corpus.adding import BATCH
from corpus.library import Library
from index.engine import Query
from index.engines.memory import MemoryEngine
from index.sync import Follower
from tests.articles import article, put

ARTICLES = 5_000
KILLED_AT = 1, 2_000, 4_000
"""Articles on record; each lies within a run, since a run goes on from where the one before was killed."""

ONRECORD = Path(sys.executable).with_name("onrecord")


def texts(number):
    return f"Ward {number} has mended its bridge.", f"The ice of ward {number} has gone."


@pytest.fixture(scope="module")
def articles(tmp_path_factory):
    """An export of small articles, a line each: quickly read, so that most of a run is storing."""
    export = tmp_path_factory.mktemp("articles") / "wards.jsonl"
    lines = (json.dumps({"id": f"ward-{n}", "paragraphs": texts(n)}) for n in range(ARTICLES))
    export.write_text("\n".join(lines))
    return export


def on_record(data):
    """Look from outside, as another process would; nothing is held open between two looks."""
    path = data / "library.sqlite"
    if not path.is_file():
        return 0
    with Library(path) as library:
        return library.generation


def kill_when_on_record(command, data, least):
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as adding:
        while on_record(data) < least:
            assert adding.poll() is None, "it ended before it could be killed"
        adding.kill()
    assert adding.returncode == -signal.SIGKILL


@pytest.mark.slow
def test_adding_that_is_killed_three_times_ends_as_if_it_had_not_been(onrecord, articles, tmp_path):
    data = tmp_path / "data"
    command = [ONRECORD, "--data", data, "add", articles]
    for least in KILLED_AT:
        kill_when_on_record(command, data, least)
        assert onrecord("--data", data, "check").code == 0
        kept = on_record(data)
        assert least <= kept < ARTICLES
        assert kept % BATCH == 0, "a batch is on record as a whole, or not at all"
    ended = subprocess.run(command, check=True, capture_output=True, text=True)
    assert ended.stdout == f"{ARTICLES - kept:,} read, {kept:,} unchanged, 0 replaced, 0 failed\n"
    with Library(data / "library.sqlite") as library:
        assert_whole(library)


def assert_whole(library):
    assert library.faults() == []
    assert library.unread.all() == []
    assert library.generation == library.count_sources() == ARTICLES
    assert {source.version for source in library.sources(limit=-1)} == {1}
    expected = {
        f"ward-{number}#{place}": text
        for number in range(ARTICLES)
        for place, text in enumerate(texts(number), start=1)
    }
    held = library.paragraphs(list(expected))
    assert {paragraph.id: paragraph.text for _, paragraph in held} == expected
    assert library.count_paragraphs() == len(expected) == len(held)


def test_what_was_committed_before_a_crash_is_in_the_index_of_the_next_start(library):
    put(library, article("a", "The harbour"), article("b", "The river"))
    Follower(library, MemoryEngine()).catch_up()
    put(library, article("a", "The bridge"), article("c", "The mayor"))
    with library.batch():
        library.remove("b")
    # Here the bot is gone, with an index that never heard of all this.
    engine = Follower(library, MemoryEngine()).catch_up().engine
    assert len(engine) == library.count_paragraphs() == 2
    hits = engine.search(Query(("harbour", "river", "bridg", "mayor")), 10)
    assert [hit.paragraph_id for hit in hits] == ["a#1", "c#1"]
