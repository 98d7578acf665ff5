"""Keep an engine in step with the library, by the library's generations."""

from collections.abc import Iterator
from threading import Lock

from corpus.article import Article
from corpus.library import Change, Library
from index.analyze import terms
from index.engine import Engine, Entry


class Follower:
    """Brings an engine up to date with a library. Safe to call from several threads."""

    def __init__(self, library: Library, engine: Engine) -> None:
        self._library = library
        self._engine = engine
        self._lock = Lock()
        self.generation = 0

    def catch_up(self) -> int:
        """Take over what changed since the last call, and return how many articles that were.

        The first call takes over everything. With nothing new it costs one look at the library.
        """
        with self._lock:
            if self._library.generation == self.generation:
                return 0
            changes = self._library.changes(self.generation)
            self._engine.remove(id_ for change in changes for id_ in _paragraph_ids(change))
            self._engine.add(entry for change in changes for entry in self._entries(change))
            self.generation = changes[-1].generation
            return len(changes)

    def _entries(self, change: Change) -> Iterator[Entry]:
        if change.on_record:
            yield from entries(self._library.edition(change.article_id).article)


def entries(article: Article) -> Iterator[Entry]:
    """Yield an article's paragraphs as an engine sees them; the standfirst goes with the headline."""
    headline = terms("\n".join((article.headline or "", *article.standfirst)))
    for paragraph in article.paragraphs:
        yield Entry(paragraph.id, terms(paragraph.text), headline)


def _paragraph_ids(change: Change) -> Iterator[str]:
    return (f"{change.article_id}#{number}" for number in range(1, change.most_paragraphs + 1))
