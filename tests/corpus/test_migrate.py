import sqlite3
import stat
from contextlib import closing

import pytest

from corpus.errors import LibraryUnusable
from corpus.migrate import make_private, migrate


@pytest.fixture
def steps(tmp_path, monkeypatch):
    """Make a package of migrations; call it with the steps' texts."""
    monkeypatch.syspath_prepend(tmp_path)

    def make(name, *texts):
        package = tmp_path / name
        package.mkdir()
        (package / "__init__.py").touch()
        for number, text in enumerate(texts, start=1):
            (package / f"{number:04}_step.sql").write_text(text)
        return name

    return make


def tables(path):
    with sqlite3.connect(path) as connection:
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
    with pytest.raises(LibraryUnusable, match="no such table: nowhere"):
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
    with pytest.raises(LibraryUnusable, match="another program's"):
        migrate(path, steps("some", "CREATE TABLE a (x);"))
    assert tables(path) == ["recipes"]


def test_a_private_file_is_for_its_owner_only(tmp_path):
    make_private(tmp_path / "new" / "log.sqlite")
    assert stat.S_IMODE((tmp_path / "new" / "log.sqlite").stat().st_mode) == 0o600
