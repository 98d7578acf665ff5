import sqlite3
import stat
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from importlib import import_module

import pytest

from corpus.errors import LibraryUnusable
from corpus.migrate import EARLIER_ID, make_private, migrate, told


@pytest.fixture
def steps(tmp_path, monkeypatch):
    """Make a package of migrations; call it with the steps' texts."""
    monkeypatch.syspath_prepend(tmp_path)

    def make(name, *texts, mark=1):
        package = tmp_path / name
        package.mkdir()
        monkeypatch.delitem(sys.modules, name, raising=False)
        (package / "__init__.py").write_text(f"APPLICATION_ID = {mark}\n")
        for number, text in enumerate(texts, start=1):
            (package / f"{number:04}_step.sql").write_text(text)
        return name

    return make


def tables(path):
    with closing(sqlite3.connect(path)) as connection, connection:
        found = [name for (name,) in connection.execute("SELECT name FROM sqlite_master ORDER BY name")]
    connection.close()
    return found


def test_steps_run_once_and_in_order(tmp_path, steps):
    path = tmp_path / "a.sqlite"
    migrate(path, steps("one", "CREATE TABLE a (x);"))
    migrate(
        path,
        steps("two", "CREATE TABLE a (x);", "CREATE TABLE b (x); -- it's a comment; really\nDROP TABLE a;"),
    )
    assert tables(path) == ["b"]


def test_a_step_that_fails_leaves_the_file_at_the_step_before(tmp_path, steps):
    path = tmp_path / "a.sqlite"
    with pytest.raises(sqlite3.OperationalError, match="no such table: nowhere"):
        migrate(
            path, steps("bad", "CREATE TABLE a (x);", "CREATE TABLE b (x); INSERT INTO nowhere VALUES (1);")
        )
    assert tables(path) == ["a"]


def test_a_file_of_a_newer_program_is_refused(tmp_path, steps):
    path = tmp_path / "a.sqlite"
    migrate(path, steps("newer", "CREATE TABLE a (x);", "CREATE TABLE b (x);"))
    with pytest.raises(LibraryUnusable, match="newer onrecord .schema 2, this one knows 1."):
        migrate(path, steps("older", "CREATE TABLE a (x);"))


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path, steps):
    path = tmp_path / "notes.txt"
    path.write_text("Shopping list. " * 100)
    with pytest.raises(LibraryUnusable, match="not a database"):
        migrate(path, steps("some", "CREATE TABLE a (x);"))
    assert path.read_text().startswith("Shopping list.")


def test_the_folder_is_made_and_one_that_cannot_be_is_named(tmp_path, steps):
    package = steps("some", "CREATE TABLE a (x);")
    migrate(tmp_path / "new" / "a.sqlite", package)
    (tmp_path / "file").touch()
    with pytest.raises(LibraryUnusable, match="cannot be a data folder"):
        migrate(tmp_path / "file" / "a.sqlite", package)


def test_another_program_s_database_is_refused_and_left_alone(tmp_path, steps):
    path = tmp_path / "theirs.sqlite"
    with closing(sqlite3.connect(path)) as theirs:
        theirs.execute("CREATE TABLE recipes (x)")
    with pytest.raises(LibraryUnusable, match="no database of onrecord"):
        migrate(path, steps("some", "CREATE TABLE a (x);"))
    assert tables(path) == ["recipes"]


def test_a_database_of_another_kind_is_refused_and_left_alone(tmp_path, steps):
    path = tmp_path / "log.sqlite"
    migrate(path, steps("log", "CREATE TABLE asked (x);", mark=1))
    with pytest.raises(LibraryUnusable, match="not the one that belongs there"):
        migrate(path, steps("library", "CREATE TABLE a (x);", "CREATE TABLE b (x);", mark=2))
    assert tables(path) == ["asked"]


def test_a_file_of_the_time_when_all_had_one_mark_opens_still(tmp_path, steps):
    path = tmp_path / "old.sqlite"
    migrate(path, steps("old", "CREATE TABLE a (x);", mark=EARLIER_ID))
    migrate(path, steps("new", "CREATE TABLE a (x);", "CREATE TABLE b (x);", mark=2))
    assert tables(path) == ["a", "b"]


def test_every_kind_of_database_has_a_mark_of_its_own():
    kinds = ("corpus.migrations", "bot.migrations.log", "bot.migrations.shown")
    assert len({EARLIER_ID, *(import_module(kind).APPLICATION_ID for kind in kinds)}) == 4


def test_what_sqlite_says_of_the_file_is_told_and_what_it_says_of_our_sql_is_a_bug(tmp_path):
    path = tmp_path / "a.sqlite"
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as one:
        one.execute("CREATE TABLE a (x)")
        one.execute("INSERT INTO a VALUES (CAST(x'ff' AS TEXT))")
        with pytest.raises(sqlite3.OperationalError, match="no such table"), told(path):
            one.execute("SELECT * FROM nowhere")
        with pytest.raises(sqlite3.OperationalError, match="Could not decode"), told(path):
            one.execute("SELECT x FROM a").fetchall()
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(LibraryUnusable, match="cannot be used now .database is locked"), told(path):
                one.execute("INSERT INTO a VALUES (1)")


def test_a_private_file_is_for_its_owner_only(tmp_path):
    make_private(tmp_path / "new" / "log.sqlite")
    assert stat.S_IMODE((tmp_path / "new" / "log.sqlite").stat().st_mode) == 0o600


def test_several_that_make_one_file_at_once_wait_for_each_other(tmp_path, steps):
    package = steps("many", "CREATE TABLE a (x);", "CREATE TABLE b (x);")
    paths = [tmp_path / f"{number}.sqlite" for number in range(20) for _ in range(8)]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda path: migrate(path, package), paths))
    for path in set(paths):
        with closing(sqlite3.connect(path)) as made:
            assert made.execute("PRAGMA journal_mode").fetchone() == ("wal",)
            assert made.execute("PRAGMA user_version").fetchone() == (2,)
