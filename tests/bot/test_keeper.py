"""Changes of the library that are cut short."""

import asyncio
from subprocess import Popen
from threading import Event

import pytest

from bot.keeper import Keeper
from corpus.confined import Sent
from corpus.errors import Stopped
from corpus.library import Library


async def test_a_file_that_is_being_read_when_the_bot_stops_is_not_noted_as_a_failure(tmp_path, monkeypatch):
    begun = Event()

    class Noticed(Popen):
        def __init__(self, *args, **options):
            super().__init__(*args, **options)
            begun.set()

    monkeypatch.setattr("corpus.process.Popen", Noticed)
    path = tmp_path / "library.sqlite"
    Library(path, create=True).close()
    keeper = Keeper(path)
    adding = asyncio.ensure_future(keeper.add(Sent("eels.txt", b"Eels\n\nEels swim.\n" * 50_000), {}))
    assert await asyncio.to_thread(begun.wait, 30)
    await asyncio.to_thread(keeper.close)
    with pytest.raises(Stopped, match=r"eels\.txt was not read to its end"):
        await adding
    with Library(path) as library:
        assert library.unread.all() == []
