import os
from pathlib import Path

import pytest

from corpus.reading import folder
from corpus.reading.folder import Failure, discover
from corpus.reading.original import Original
from corpus.reading.read import read


def write(path: Path, raw: bytes = b"The harbour froze over on Monday, its master said.") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(raw)
    return path


def origins(path: Path) -> list[str]:
    return [found.origin for found in discover(path)]


def failures(path: Path) -> dict[str, str]:
    return {found.origin: found.error.what for found in discover(path) if isinstance(found, Failure)}


def test_folder_is_walked_to_the_bottom_in_the_order_of_names(tmp_path):
    for name in ("b.txt", "a/z.md", "a/b/c.txt", "c.jsonl"):
        write(tmp_path / name)
    assert origins(tmp_path) == ["a/b/c.txt", "a/z.md", "b.txt", "c.jsonl:1"]


def test_formats_go_by_the_ending_in_either_case(tmp_path):
    write(tmp_path / "A.TXT")
    write(tmp_path / "b.Markdown")
    assert [found.format for found in discover(tmp_path)] == ["text", "markdown"]


def test_named_file_has_its_name_as_origin(tmp_path):
    assert origins(write(tmp_path / "deep" / "a.txt")) == ["a.txt"]


def test_hidden_files_and_folders_are_passed_over(tmp_path):
    for name in (".DS_Store", ".git/a.txt", "a.txt"):
        write(tmp_path / name)
    assert origins(tmp_path) == ["a.txt"]


def test_skipped_file_is_passed_over(tmp_path):
    write(tmp_path / "a.txt")
    table = write(tmp_path / "metadata.csv")
    assert [found.origin for found in discover(tmp_path, skip=[table])] == ["a.txt"]


def test_lines_of_jsonl_are_told_apart_in_utf_16_too(tmp_path):
    path = write(tmp_path / "a.jsonl", '{"a": "ö"}\r\n{"b": 2}\n'.encode("utf-16"))
    assert [found.raw.decode() for found in discover(path)] == ['{"a": "ö"}', '{"b": 2}']


def test_each_line_of_jsonl_that_is_not_blank_is_an_original(tmp_path):
    path = write(tmp_path / "a.jsonl", b'{"a": 1}\r\n\n  \n{"b": 2}')
    found = list(discover(path))
    assert [(each.origin, each.raw) for each in found] == [
        ("a.jsonl:1", b'{"a": 1}\r'),
        ("a.jsonl:4", b'{"b": 2}'),
    ]


@pytest.mark.parametrize(
    ("name", "raw", "problem"),
    [
        ("a.pdf", b"%PDF-", "a.pdf has an ending that we do not read"),
        ("a", b"no ending", "a has an ending that we do not read"),
        ("a.txt", b"", "a.txt is empty"),
        ("a.jsonl", b"", "a.jsonl is empty"),
    ],
)
def test_file_that_cannot_be_read_is_a_failure_and_the_rest_goes_on(tmp_path, name, raw, problem):
    write(tmp_path / name, raw)
    write(tmp_path / "z.txt")
    failure, original = discover(tmp_path)
    assert isinstance(failure, Failure)
    assert failure.error.what == problem
    assert isinstance(original, Original)
    assert list(discover(tmp_path / name)) == [failure] or failure.error.what == problem


def test_file_of_300_mb_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(300 * 1024 * 1024)
    assert failures(tmp_path) == {"large.txt": "large.txt has 300 MB; more than 50 MB are not read"}


def test_file_of_just_the_most_bytes_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr(folder, "MOST_BYTES", 10)
    write(tmp_path / "a.txt", b"x" * 10)
    write(tmp_path / "b.txt", b"x" * 11)
    assert set(failures(tmp_path)) == {"b.txt"}


def test_link_that_leads_back_is_one_failure_and_the_rest_goes_on(tmp_path):
    write(tmp_path / "a" / "one.txt")
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    (tmp_path / "b").symlink_to(tmp_path / "b")
    write(tmp_path / "c.txt")
    assert origins(tmp_path) == ["a/loop", "a/one.txt", "b", "c.txt"]
    assert failures(tmp_path)["a/loop"] == f"a/loop is a link that leads back to {tmp_path.name}"


def test_link_to_a_folder_beside_is_not_read_twice(tmp_path):
    write(tmp_path / "a" / "one.txt")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert origins(tmp_path) == ["a/one.txt"]


def test_link_out_of_the_folder_is_followed_once(tmp_path):
    write(tmp_path / "out" / "one.txt")
    inside = tmp_path / "in"
    inside.mkdir()
    (inside / "first").symlink_to(tmp_path / "out")
    (inside / "second").symlink_to(tmp_path / "out")
    assert origins(inside) == ["first/one.txt"]


def test_dangling_link_and_folder_named_like_a_file_do_not_stop_the_walk(tmp_path):
    (tmp_path / "a.txt").symlink_to(tmp_path / "nowhere.txt")
    (tmp_path / "b.txt").mkdir()
    write(tmp_path / "c.txt")
    assert origins(tmp_path) == ["a.txt", "c.txt"]
    assert failures(tmp_path)["a.txt"].startswith("a.txt cannot be opened: ")


def test_path_that_is_not_there_is_a_failure(tmp_path):
    assert failures(tmp_path / "gone.txt")["gone.txt"].startswith("gone.txt cannot be opened: ")


def test_pipe_is_not_opened(tmp_path):
    os.mkfifo(tmp_path / "a.txt")
    assert failures(tmp_path) == {"a.txt": "a.txt is no ordinary file"}


def test_file_without_permission_is_a_failure(tmp_path):
    path = write(tmp_path / "a.txt")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("whoever runs this may read a file without permission, as root may")
    assert failures(tmp_path)["a.txt"].startswith("a.txt cannot be opened: ")


def test_name_that_is_no_unicode_becomes_an_origin_that_can_be_stored(tmp_path):
    write(Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")))
    [found] = discover(tmp_path)
    assert found.origin == "caf\N{REPLACEMENT CHARACTER}.txt"
    assert read(found).id.encode()


DEPTH = 1_200
"""Deeper than Python recurses."""


@pytest.fixture
def deep(tmp_path, monkeypatch):
    """Make folders within folders, and take them away again: pytest's own clearing would recurse."""
    monkeypatch.chdir(tmp_path)
    for _ in range(DEPTH):
        Path("d").mkdir()
        os.chdir("d")
    os.chdir(tmp_path)
    yield tmp_path
    for _ in range(DEPTH):
        os.chdir("d")
    for _ in range(DEPTH):
        os.chdir("..")
        Path("d").rmdir()


def test_folders_deeper_than_python_recurses_are_not_too_deep(deep):
    assert len(list(discover(deep))) <= 1
