"""What it takes to show a page of a paragraph as long as a book: python -m bench.paging [--write].

Seconds of a processor for its second page: from the library, as when somebody turns to it, until it is laid
out. The paragraphs are sentences of our own, in which nobody speaks, or somebody in each.
"""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from bench.measuring import RUNS, publish
from bot.kept.showing import AnswerShown, Place
from bot.pages.of_showing import page_of
from corpus.article import Article, number_paragraphs
from corpus.library import Library
from corpus.reading.original import Original
from corpus.statement import Annotation, Span, Speaker, Statement
from index.engines.memory import MemoryEngine
from index.sync import Follower

SENTENCE = "“The eels are back,” she said on the quay, where nobody had seen one for years. "
SPOKEN: Span = (0, 20)
COPIES = 2_500, 25_000


def seconds(data: Path, copies: int, *, spoken: bool) -> tuple[float, int]:
    """Return how long a page takes, the fastest of some, and how many there are."""
    paragraphs = number_paragraphs("a", (SENTENCE * copies,))
    starts = range(0, len(SENTENCE) * copies, len(SENTENCE)) if spoken else ()
    said = tuple(_said(start) for start in starts)
    with Library(data / f"{copies}-{spoken}.sqlite", create=True) as library:
        library.add(Article("a", "a", paragraphs), Original(b"", "text", "a"), Annotation(1, said))
        record = Follower(library, MemoryEngine()).catch_up()
        showing = AnswerShown(None, "eels", "1 passage on record", passages=(Place("a#1", 1),))
        taken = []
        for _ in range(RUNS):
            started = process_time()
            page = page_of(showing, 2, record)
            taken.append(process_time() - started)
    return min(taken), page.count


def _said(start: int) -> Statement:
    span = start + SPOKEN[0], start + SPOKEN[1]
    return Statement("a#1", (span,), (Speaker("Ann Roe"),), None, "pronoun", None, "direct", "speech", 0.9)


def _rows() -> Iterator[tuple[str, ...]]:
    with TemporaryDirectory() as folder:
        for copies in COPIES:
            for spoken in (False, True):
                taken, pages = seconds(Path(folder), copies, spoken=spoken)
                size = f"{len(SENTENCE) * copies / 1e6:.1f} million"
                yield size, f"{copies * spoken:,}", f"{pages:,}", f"{taken:.2f}"


if __name__ == "__main__":
    publish("bench.paging", ("characters", "statements", "pages", "seconds for one"), _rows())
