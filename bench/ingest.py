"""How fast articles come in, in paragraphs a second: python -m bench.ingest [--write].

"read" walks the folder, decodes and cleans; "speakers" finds who says what; "stored" puts both into the
library, in the batches of `onrecord add`; "indexed" makes the index of the library. "in" is all four,
"but speakers" the other three.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

from bench.measuring import RUNS, SIZES, in_child, peak_mb, publish
from bench.synthetic import write_stories
from corpus.adding import BATCH
from corpus.article import Article
from corpus.attribution.annotate import RULES_VERSION, annotate
from corpus.library import Library
from corpus.reading.folder import discover
from corpus.reading.original import Original
from corpus.reading.read import read
from corpus.statement import Annotation
from index.engines.memory import MemoryEngine
from index.sync import Follower

COLUMNS = "paragraphs", "read", "speakers", "stored", "indexed", "in", "but speakers", "peak MB"


class Taken(NamedTuple):
    """Seconds for each step, and the most memory held."""

    reading: float
    finding_speakers: float
    storing: float
    indexing: float
    megabytes: float

    @property
    def in_all(self) -> float:
        """Seconds from the folder to the index."""
        return self.reading + self.finding_speakers + self.storing + self.indexing


class Stopwatch:
    """Tells the seconds since it was last looked at."""

    def __init__(self) -> None:
        self._seen = perf_counter()

    def lap(self) -> float:
        """Return the seconds since the last lap, or since the start."""
        before, self._seen = self._seen, perf_counter()
        return self._seen - before


def measure(folder: Path) -> Taken:
    """Take a folder of articles in, step by step."""
    reading = finding_speakers = storing = 0.0
    originals = (found for found in discover(folder) if isinstance(found, Original))
    with TemporaryDirectory() as data, Library(Path(data) / "library.sqlite", create=True) as library:
        watch = Stopwatch()
        while batch := list(islice(originals, BATCH)):
            articles = [read(original) for original in batch]
            reading += watch.lap()
            found = [Annotation(RULES_VERSION, annotate(article)) for article in articles]
            finding_speakers += watch.lap()
            _store(library, zip(articles, batch, found, strict=True))
            storing += watch.lap()
        _index(library)
        return Taken(reading, finding_speakers, storing, watch.lap(), peak_mb())


def _store(library: Library, batch: Iterable[tuple[Article, Original, Annotation]]) -> None:
    with library.batch():
        for article, original, annotation in batch:
            library.add(article, original, annotation)


def _index(library: Library) -> None:
    Follower(library, MemoryEngine()).catch_up()


def _rows() -> Iterator[list[str]]:
    for paragraphs in SIZES:
        with TemporaryDirectory() as folder:
            articles = Path(folder) / "articles"
            in_child(write_stories, articles, paragraphs)
            best = min((in_child(measure, articles) for _ in range(RUNS)), key=lambda run: run.in_all)
        *steps, megabytes = best
        seconds = *steps, best.in_all, best.in_all - best.finding_speakers
        yield [f"{paragraphs:,}", *(f"{paragraphs / each:,.0f}" for each in seconds), f"{megabytes:.0f}"]


if __name__ == "__main__":
    publish("bench.ingest", COLUMNS, _rows())
