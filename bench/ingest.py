"""How fast articles come in, in paragraphs a second: python -m bench.ingest [--write].

"read" walks the folder, decodes and cleans. "stored" does that too, and puts it into the library.
"indexed" makes the index of the library. "in" is the whole way from the folder to the index.
"""

from collections import deque
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

from bench.measuring import SIZES, in_child, peak_mb, publish, timed
from bench.synthetic import write_stories
from corpus.adding import add_all
from corpus.library import Library
from corpus.reading.folder import discover
from corpus.reading.original import Original
from corpus.reading.read import read
from index.engines.memory import MemoryEngine
from index.sync import Follower

RUNS = 3
"""Of each figure the median is shown."""


class Taken(NamedTuple):
    """Seconds for each step, and the most memory held."""

    reading: float
    storing: float
    indexing: float
    megabytes: float


def measure(articles: Path) -> Taken:
    """Read, store and index a folder of articles."""
    with TemporaryDirectory() as data, Library(Path(data) / "library.sqlite", create=True) as library:
        return Taken(
            timed(_read, articles),
            timed(_store, library, articles),
            timed(_index, library),
            peak_mb(),
        )


def _read(articles: Path) -> None:
    deque((read(found) for found in discover(articles) if isinstance(found, Original)), maxlen=0)


def _store(library: Library, articles: Path) -> None:
    deque(add_all(library, discover(articles)), maxlen=0)


def _index(library: Library) -> None:
    engine = MemoryEngine()
    Follower(library, engine).catch_up()
    engine.frequency("")  # the postings are made when they are first needed


def _rows() -> Iterator[list[str]]:
    for paragraphs in SIZES:
        with TemporaryDirectory() as folder:
            articles = Path(folder) / "articles"
            in_child(write_stories, articles, paragraphs)
            runs = [in_child(measure, articles) for _ in range(RUNS)]
        reading, storing, indexing, megabytes = map(median, zip(*runs, strict=True))
        seconds = reading, storing, indexing, storing + indexing
        yield [f"{paragraphs:,}", *(f"{paragraphs / each:,.0f}" for each in seconds), f"{megabytes:.0f}"]


if __name__ == "__main__":
    publish("bench.ingest", ("paragraphs", "read", "stored", "indexed", "in", "peak MB"), _rows())
