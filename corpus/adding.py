"""Many originals into the library, whatever becomes of some of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from corpus.article import Article
from corpus.errors import ArticleConflict, OnRecordError
from corpus.library import Library, Outcome
from corpus.reading.folder import Failure, Found
from corpus.reading.read import read
from corpus.rows import content_hash

BATCH = 200
"""Articles in one transaction: what a crash can undo, against what each commit costs."""


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one original: an outcome, or the error that kept it out."""

    origin: str
    outcome: Outcome | None = None
    error: OnRecordError | None = None


def add_all(library: Library, found: Iterable[Found]) -> Iterator[Added]:
    """Read originals and put them on record, in batches; one that fails is noted and the rest goes on.

    Two originals of one call may not claim one id with different words: the second fails.
    """
    claims: dict[str, tuple[str, str]] = {}
    waiting = iter(found)
    while batch := list(islice(waiting, BATCH)):
        with library.batch():
            done = [_add(library, original, claims) for original in batch]
        yield from done


def _add(library: Library, found: Found, claims: dict[str, tuple[str, str]]) -> Added:
    try:
        if isinstance(found, Failure):
            raise found.error
        article = read(found)
        _claim(article, claims)
        outcome = library.add(article, found)
    except OnRecordError as error:
        library.note_unread(found.origin, str(error))
        return Added(found.origin, error=error)
    library.forget_unread(found.origin)
    return Added(found.origin, outcome)


def _claim(article: Article, claims: dict[str, tuple[str, str]]) -> None:
    """Note which origin and words an id stands for; refuse other words under it."""
    words = content_hash(article)
    origin, first_words = claims.setdefault(article.id, (article.origin, words))
    if words != first_words:
        raise ArticleConflict(
            f"{article.origin} and {origin} are different articles with one id, {article.id}",
            "Give one of them another id; the first was kept",
        )
