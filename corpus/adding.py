"""Many originals into the library, whatever becomes of some of them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TypeAlias, TypeVar

from corpus.article import Article
from corpus.attribution.annotate import RULES_VERSION, annotate
from corpus.errors import ArticleConflict, LibraryUnusable, OnRecordError
from corpus.library import Library, Outcome
from corpus.reading.folder import Failure, Found
from corpus.reading.read import read
from corpus.rows import content_hash
from corpus.source import Source
from corpus.statement import Annotation

T = TypeVar("T")
Claims: TypeAlias = dict[str, tuple[str, str]]
"""For each id the origin that claimed it first, and the hash of its words."""

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
    claims: Claims = {}
    return _in_batches(library, found, lambda one: _add(library, one, claims))


def reread_all(library: Library) -> Iterator[Added]:
    """Read every article's original again, by the rules of today; other words make a new version.

    One that can no longer be read, or would get another id, is noted and stays as it was.
    """
    return _in_batches(library, library.sources(limit=-1), lambda one: _reread(library, one))


def _in_batches(library: Library, all_of_them: Iterable[T], add: Callable[[T], Added]) -> Iterator[Added]:
    with library.batch():
        library.unread.clear()
    waiting = iter(all_of_them)
    while batch := list(islice(waiting, BATCH)):
        with library.batch():
            done = [add(one) for one in batch]
        yield from done


def _add(library: Library, found: Found, claims: Claims) -> Added:
    def put() -> Outcome:
        if isinstance(found, Failure):
            raise found.error
        article = read(found)
        _claim(article, claims)
        return library.add(article, found, Annotation(RULES_VERSION, annotate(article)))

    return _noted(library, found.origin, put)


def _reread(library: Library, source: Source) -> Added:
    def put() -> Outcome:
        original = library.original(source)
        article = read(original)
        if article.id != source.article_id:
            raise ArticleConflict(
                f"{source.article_id} would now be called {article.id}", "Remove it and add its file again"
            )
        return library.add(article, original, Annotation(RULES_VERSION, annotate(article)))

    return _noted(library, source.origin, put)


def _noted(library: Library, origin: str, put: Callable[[], Outcome]) -> Added:
    try:
        outcome = put()
    except LibraryUnusable:
        raise
    except OnRecordError as error:
        library.unread.note(origin, str(error))
        return Added(origin, error=error)
    return Added(origin, outcome)


def _claim(article: Article, claims: Claims) -> None:
    words = content_hash(article)
    origin, first_words = claims.setdefault(article.id, (article.origin, words))
    if words != first_words:
        raise ArticleConflict(
            f"{article.origin} and {origin} are different articles with one id, {article.id}",
            "Give one of them another id; the first was kept",
        )
