"""Many articles annotated, in their order, by as many processes as there is work for."""

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeAlias, TypeVar

from corpus.article import Article
from corpus.attribution.annotate import RULES_VERSION, annotate
from corpus.crew import Crew
from corpus.errors import ArticleUnreadable
from corpus.statement import Annotation

T = TypeVar("T")
Annotated: TypeAlias = Annotation | ArticleUnreadable | None
"""What became of an article: its annotation, why it has none, or None where none was wanted."""

BUNDLE = 50_000
"""Characters that a worker gets at a time: a tenth of a second, against some milliseconds to hand over."""

MOST_IN_BUNDLE = 100

FIRST_BUNDLE = BUNDLE // 16
"""Characters in the first bundle where much is to come, so that workers start at once; others are larger."""

ALONE = 3 * BUNDLE
"""Characters that we annotate ourselves where no more follow: to start workers would take longer."""

AHEAD = 3
"""Bundles for each worker that are read before their turn; no more are ever held in memory."""

MOST_WORKERS = 4
"""More would annotate faster than we can read and store."""


@dataclass(slots=True)
class _Bundle(Generic[T]):
    """Some things in their order, each with its article where that is wanted annotated."""

    most: int = BUNDLE
    wanted: list[tuple[T, Article | None]] = field(default_factory=list)
    characters: int = 0

    @property
    def full(self) -> bool:
        """Whether nothing more should come in."""
        return self.characters >= self.most or len(self.wanted) >= MOST_IN_BUNDLE

    def put(self, what: T, article: Article | None) -> None:
        """Take one more in."""
        self.wanted.append((what, article))
        if article is not None:
            self.characters += sum(len(paragraph.text) for paragraph in article.paragraphs)


def annotated(
    wanted: Iterable[tuple[T, Article | None]], *, workers: int | None = None, coming: int = 0
) -> Generator[tuple[T, Annotated], None, None]:
    """Annotate articles, and yield in the same order what came with each; without an article, it passes by.

    What is found depends on the article alone and not on where it is annotated: here, or by up to `workers`
    other processes, by default as many as there are processors. They start as soon as there is much to do;
    `coming` says how many characters there may be in all, where that is known before.
    """
    much = coming > ALONE
    most = min(os.cpu_count() or 1, MOST_WORKERS) if workers is None else workers
    gathered: deque[_Bundle[T]] = deque()
    begun: deque[Callable[[], Iterable[tuple[T, Annotated]]]] = deque()
    with Crew(most) as crew:
        for bundle in _bundles(wanted, FIRST_BUNDLE if much else BUNDLE):
            gathered.append(bundle)
            if begun or (most > 1 and _characters(gathered) > (0 if much else ALONE)):
                begun.extend(_elsewhere(one, crew) for one in gathered)
                gathered.clear()
            elif len(gathered) > ALONE // BUNDLE:
                yield from _here(gathered.popleft())
            if len(begun) > AHEAD * most:
                yield from begun.popleft()()
        for wait in begun:
            yield from wait()
        for bundle in gathered:
            yield from _here(bundle)


def annotate_here(article: Article) -> Annotation:
    """Annotate an article in this process, by the rules of today."""
    return Annotation(RULES_VERSION, annotate(article))


def _bundles(wanted: Iterable[tuple[T, Article | None]], first: int) -> Iterator[_Bundle[T]]:
    bundle: _Bundle[T] = _Bundle(first)
    for what, article in wanted:
        bundle.put(what, article)
        if bundle.full:
            yield bundle
            bundle = _Bundle(min(2 * bundle.most, BUNDLE))
    yield bundle


def _characters(bundles: Iterable[_Bundle[T]]) -> int:
    return sum(bundle.characters for bundle in bundles)


def _here(bundle: _Bundle[T]) -> Iterator[tuple[T, Annotated]]:
    for what, article in bundle.wanted:
        yield what, annotate_here(article) if article else None


def _elsewhere(bundle: _Bundle[T], crew: Crew) -> Callable[[], Iterator[tuple[T, Annotated]]]:
    """Let the crew begin, and return what waits for it."""
    begun = crew.begin([article for _, article in bundle.wanted if article])

    def wait() -> Iterator[tuple[T, Annotated]]:
        found = iter(begun.result())
        for what, article in bundle.wanted:
            yield what, next(found) if article else None

    return wait
