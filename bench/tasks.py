"""The articles of task folders (docs/evaluating.md), with statements found in whatever way is measured."""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias

from corpus.article import Article
from corpus.attribution.annotate import RULES_VERSION
from corpus.library import Library
from corpus.reading.folder import Failure, discover
from corpus.reading.original import Original
from corpus.reading.read import read
from corpus.statement import Annotation, Statement
from index.engines.memory import MemoryEngine
from index.sync import Follower, Record
from index.task import ARTICLES

Fields: TypeAlias = dict[str, Any]
Attribute: TypeAlias = Callable[[Article], tuple[Statement, ...]]


def lines(path: Path) -> Iterator[Fields]:
    """Yield the objects of a file that has one a line."""
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def articles(task: Path) -> Iterator[Article]:
    """Yield the articles of a task, their paragraphs as they stand."""
    for found in discover(task / ARTICLES):
        if isinstance(found, Failure):
            raise found.error
        yield read(found)


def opened(task: Path, attribute: Attribute) -> AbstractContextManager[Record]:
    """Give the record of a task, with its statements found by `attribute`."""
    return recorded(articles(task), attribute)


@contextmanager
def recorded(some: Iterable[Article], attribute: Attribute) -> Iterator[Record]:
    """Give a record of some articles, with their statements found by `attribute`."""
    with TemporaryDirectory() as folder, Library(Path(folder) / "library.sqlite", create=True) as library:
        with library.batch():
            for article in some:
                original = Original(b"", "jsonl", article.origin)
                library.add(article, original, Annotation(RULES_VERSION, attribute(article)))
        yield Follower(library, MemoryEngine()).catch_up()
