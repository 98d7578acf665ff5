import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from bot.cli.main import main
from bot.settings import variables
from corpus.library import Library

settings.register_profile(
    "onrecord",
    deadline=None,  # tests never assert a time
    max_examples=60,  # keeps the suite quick; raise it to search deeper
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("onrecord")


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep the environment and the .env of whoever runs the tests out of them."""
    monkeypatch.chdir(tmp_path)
    for name in variables():
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def empty_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of an empty library. To make one takes longer than most tests, which get a copy."""
    path = tmp_path_factory.mktemp("empty") / "library.sqlite"
    Library(path, create=True).close()
    return path


@pytest.fixture(scope="session")
def new_library(tmp_path_factory: pytest.TempPathFactory, empty_library: Path) -> Callable[[Path], Library]:
    """Return a function that opens a library of its own at each call, a copy of another if need be."""

    def new(like: Path = empty_library) -> Library:
        return Library(shutil.copy(like, tmp_path_factory.mktemp("library") / "library.sqlite"))

    return new


@pytest.fixture
def library(tmp_path: Path, empty_library: Path) -> Iterator[Library]:
    with Library(shutil.copy(empty_library, tmp_path / "library.sqlite")) as opened:
        yield opened


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


@pytest.fixture
def onrecord(capsys, monkeypatch):
    """Run the real command line in this process; give back what a shell would see."""

    def run(*arguments):
        monkeypatch.setattr(sys, "stdin", StringIO())
        monkeypatch.setattr(sys, "argv", ["onrecord", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            main()
        return Ran(ended.value.code or 0, *capsys.readouterr())

    return run
