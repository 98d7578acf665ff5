from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from corpus.library import Library

settings.register_profile(
    "onrecord",
    deadline=None,  # tests never assert a time
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("onrecord")


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep the environment and the .env of whoever runs the tests out of them."""
    monkeypatch.chdir(tmp_path)
    for name in ("ONRECORD_DATA", "ONRECORD_DISCORD_TOKEN", "ONRECORD_PASSAGES"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.sqlite", create=True) as opened:
        yield opened
