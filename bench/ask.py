"""How long a person waits for an answer: python -m bench.ask [--write].

"onrecord" is the whole of `answer`: understand, rank, look up, refuse or highlight. "words alone" is the same
before it weighed evidence and refused: what the engine finds, looked up and highlighted. "rank-bm25" is what
its README shows, `BM25Okapi` and `get_top_n`, given the same terms; it only ranks, and is asked fewer
questions, since it takes long. "start" is from a closed library to the first answer.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple, TypeAlias

from rank_bm25 import BM25Okapi

from bench.measuring import RUNS, SIZES, in_child, peak_mb, publish, timed
from bench.synthetic import questions, write_stories
from corpus.adding import add_all
from corpus.library import Library
from corpus.reading.folder import discover
from index.analyze import terms
from index.answer import answer
from index.choosing import AHEAD, choose
from index.engines.memory import MemoryEngine
from index.gather import gather
from index.passage import Answer, Passage
from index.search import search
from index.sync import Follower
from index.understanding.understand import understand

QUESTIONS = 2_000
OF_A_RIVAL = 400
PASSAGES = 5

Ask: TypeAlias = Callable[[str], object]


class Waited(NamedTuple):
    """Seconds until the first answer, then milliseconds for each, and the most memory held."""

    start: float
    each: list[float]
    megabytes: float


def onrecord(library: Library) -> Ask:
    """Make ready to answer."""
    follower = Follower(library, MemoryEngine())

    def ask(text: str) -> Answer:
        with follower.record() as record:
            return answer(text, record, limit=PASSAGES)

    return ask


def words_alone(library: Library) -> Ask:
    """Make ready to answer in the engine's order."""
    record = Follower(library, MemoryEngine()).catch_up()

    def ask(text: str) -> tuple[Passage, ...]:
        question = understand(text, record)
        hits = search(question, question.terms, record, PASSAGES + AHEAD)
        return choose(question, gather(hits, library), PASSAGES)

    return ask


def rank_bm25(library: Library) -> Ask:
    """Make ready to rank the way rank-bm25's README does."""
    ids = [source.article_id for source in library.sources(limit=-1)]
    corpus = [paragraph.text for id_ in ids for paragraph in library.edition(id_).article.paragraphs]
    bm25 = BM25Okapi([terms(text) for text in corpus])
    record = Follower(library, MemoryEngine()).catch_up()
    return lambda question: bm25.get_top_n(understand(question, record).terms, corpus, n=PASSAGES)


SYSTEMS: tuple[tuple[str, Callable[[Library], Ask], int], ...] = (
    ("onrecord", onrecord, QUESTIONS),
    ("words alone", words_alone, QUESTIONS),
    ("rank-bm25", rank_bm25, OF_A_RIVAL),
)


def measure(made_ready: Callable[[Library], Ask], path: Path, asked: list[str]) -> Waited:
    """Open the library and ask every question."""
    started = perf_counter()
    with Library(path) as library:
        ask = made_ready(library)
        ask(asked[0])
        start = perf_counter() - started
        return Waited(start, [timed(ask, question) * 1000 for question in asked], peak_mb())


def fill(library_path: Path, articles: Path, paragraphs: int) -> None:
    """Put invented news into a library."""
    write_stories(articles, paragraphs)
    with Library(library_path, create=True) as library:
        errors = [added.error for added in add_all(library, discover(articles)) if added.error]
        if errors or library.count_paragraphs() != paragraphs:
            raise RuntimeError(f"the library does not hold what was written: {errors}")


def _rows() -> Iterator[list[str]]:
    for paragraphs in SIZES:
        with TemporaryDirectory() as folder:
            path = Path(folder) / "library.sqlite"
            in_child(fill, path, Path(folder) / "articles", paragraphs)
            asked = in_child(questions, paragraphs, QUESTIONS)
            for name, ready, count in SYSTEMS:
                runs = [in_child(measure, ready, path, asked[:count]) for _ in range(RUNS)]
                yield _row(name, paragraphs, min(runs, key=lambda waited: median(waited.each)))


def _row(name: str, paragraphs: int, waited: Waited) -> list[str]:
    percentiles = quantiles(waited.each, n=100, method="inclusive")
    milliseconds = percentiles[49], percentiles[98], max(waited.each)
    return [
        f"{paragraphs:,}",
        name,
        f"{waited.start:.2f}",
        *(f"{each:.1f}" for each in milliseconds),
        f"{waited.megabytes:.0f}",
    ]


if __name__ == "__main__":
    publish("bench.ask", ("paragraphs", "", "start s", "p50 ms", "p99 ms", "worst ms", "peak MB"), _rows())
