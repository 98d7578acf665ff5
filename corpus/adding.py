"""Many originals into the library, whatever becomes of some of them."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import TypeAlias, TypeVar

from corpus.annotating import Annotated, annotate_here, annotated
from corpus.article import Article
from corpus.attribution.annotate import RULES_VERSION
from corpus.errors import ArticleConflict, ArticleUnreadable, LibraryUnusable, OnRecordError
from corpus.library import Library, Outcome
from corpus.reading.folder import Failure, Found
from corpus.reading.original import Original
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


@dataclass(frozen=True, slots=True)
class Reading:
    """An original that was read; with who says what in it, where that was found elsewhere already."""

    original: Original
    article: Article
    annotation: Annotated = None


def add_all(library: Library, found: Iterable[Found], *, coming: int = 0) -> Iterator[Added]:
    """Read originals and put them on record, in batches; one that fails is noted and the rest goes on.

    Two originals of one call may not claim one id with different words: the second fails. `coming` says how
    many bytes there are in all, where that is known: with many, no time is lost until the work is shared out.
    """
    claims: Claims = {}

    def read_one(one: Found) -> Reading | Added:
        if isinstance(one, Failure):
            raise one.error
        return _claimed(Reading(one, read(one)), claims)

    return _in_batches(library, (_attempt(one.origin, partial(read_one, one)) for one in found), coming)


def add_read(library: Library, readings: Iterable[Reading | Failure], claims: Claims) -> list[Added]:
    """Put on record what was read elsewhere, all in one transaction; what fails is noted as by `add_all`.

    `claims` are those of all that is added together, and grow.
    """
    with library.batch():
        return [_put_read(library, one, claims) for one in readings]


def reread_all(library: Library) -> Iterator[Added]:
    """Read every article's original again, by the rules of today; other words make a new version.

    One that can no longer be read, or would get another id, is noted and stays as it was.
    """
    sources = library.sources(limit=-1)
    return _in_batches(library, (_attempt(one.origin, partial(_reread, library, one)) for one in sources))


def _put_read(library: Library, one: Reading | Failure, claims: Claims) -> Added:
    if isinstance(one, Failure):
        return _put(library, Added(one.origin, error=one.error), None)
    claimed = _attempt(one.original.origin, partial(_claimed, one, claims))
    return _put(library, claimed, one.annotation)


def _reread(library: Library, source: Source) -> Reading:
    original = library.original(source)
    article = read(original)
    if article.id != source.article_id:
        raise ArticleConflict(
            "{id} would now be called {new}",
            "Remove it and add its file again",
            id=source.article_id,
            new=article.id,
        )
    return Reading(original, article)


def _in_batches(library: Library, readings: Iterable[Reading | Added], coming: int = 0) -> Iterator[Added]:
    with library.batch():
        library.unread.clear()
    lacking = ((one, _lacking(library, one)) for one in readings)
    with closing(annotated(lacking, coming=coming)) as waiting:
        while batch := list(islice(waiting, BATCH)):
            with library.batch():
                done = [_put(library, reading, annotation) for reading, annotation in batch]
            yield from done


def _lacking(library: Library, reading: Reading | Added) -> Article | None:
    """Return the article where the library does not know already who says what in it."""
    if isinstance(reading, Added) or library.knows(reading.article, RULES_VERSION):
        return None
    return reading.article


def _put(library: Library, reading: Reading | Added, annotation: Annotated) -> Added:
    if isinstance(reading, Reading):
        added = _attempt(reading.original.origin, partial(_store, library, reading, annotation))
    else:
        added = reading
    if added.error is not None:
        library.unread.note(added.origin, str(added.error))
    return added


def _store(library: Library, reading: Reading, annotation: Annotated) -> Added:
    if isinstance(annotation, ArticleUnreadable):
        raise annotation
    if annotation is None:  # it was known; another process may have removed it since
        known = library.knows(reading.article, RULES_VERSION)
        annotation = Annotation(0) if known else annotate_here(reading.article)
    return Added(reading.original.origin, library.add(reading.article, reading.original, annotation))


def _attempt(origin: str, step: Callable[[], T]) -> T | Added:
    """Take a step that a single original may fail; what fails them all is raised."""
    try:
        return step()
    except LibraryUnusable:
        raise
    except OnRecordError as error:
        return Added(origin, error=error)


def _claimed(reading: Reading, claims: Claims) -> Reading | Added:
    """Claim an article's id. Where the same words claimed it before, nothing is left to do."""
    article = reading.article
    words = content_hash(article)
    origin, first_words = claims.setdefault(article.id, (article.origin, words))
    if words != first_words:
        raise ArticleConflict(
            "{name} and {other} are different articles with one id, {id}",
            "Give one of them another id; the first was kept",
            name=article.origin,
            other=origin,
            id=article.id,
        )
    return reading if origin == article.origin else Added(article.origin, "unchanged")
