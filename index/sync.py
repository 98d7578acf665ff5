"""What an answer is taken from: the library, and what is kept in step with it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from threading import Lock

from corpus.article import Article
from corpus.library import Change, Library
from corpus.source import Source
from corpus.statements import Voice
from index.analyze import terms
from index.coverage import headline_terms
from index.engine import Engine, Entry
from index.language import language_of
from index.people import People


@dataclass(frozen=True, slots=True)
class Record:
    """A library, an engine that knows its paragraphs, the people who speak in it, its articles by id.

    `foreign` are the ids of the articles in Latin letters that are not in English.
    """

    library: Library
    engine: Engine
    people: People
    sources: Mapping[str, Source]
    foreign: frozenset[str] = frozenset()


class Follower:
    """Keeps an engine and the people in step with a library, by its generations. Safe to share by threads."""

    def __init__(self, library: Library, engine: Engine) -> None:
        self.generation = 0
        self._library = library
        self._engine = engine
        self._voices: dict[str, list[Voice]] = {}
        self._people = People(())
        self._sources: dict[str, Source] = {}
        self._foreign: frozenset[str] = frozenset()
        self._lock = Lock()

    def catch_up(self) -> Record:
        """Take over what changed since the last call, and return the record as it is now.

        The first call takes over everything. With nothing new it costs one look at the library.
        """
        with self._lock:
            now = self._library.generation
            if now != self.generation:
                self._take_over(self._library.changes(self.generation))
                self.generation = max(now, self.generation)
            return Record(self._library, self._engine, self._people, self._sources, self._foreign)

    def _take_over(self, changes: list[Change]) -> None:
        editions = [self._library.edition(change.article_id) for change in changes if change.on_record]
        added = [entry for edition in editions for entry in entries(edition.article)]
        kept = {entry.paragraph_id for entry in added}
        # New paragraphs first: whoever searches meanwhile finds an article in one form or the other.
        self._engine.add(added)
        self._engine.remove(id_ for change in changes for id_ in _paragraph_ids(change) if id_ not in kept)
        self._take_over_voices(changes)
        gone = {change.article_id for change in changes}
        # Made anew and not altered: a record that was given out stays as it is.
        kept_sources = {id_: source for id_, source in self._sources.items() if id_ not in gone}
        self._sources = kept_sources | {edition.source.article_id: edition.source for edition in editions}
        foreign = {one.article.id for one in editions if language_of(one.article) != "en"}
        self._foreign = self._foreign - gone | foreign
        self.generation = max((change.generation for change in changes), default=self.generation)

    def _take_over_voices(self, changes: list[Change]) -> None:
        self._voices |= {change.article_id: [] for change in changes}
        for voice in self._library.statements.voices(change.article_id for change in changes):
            self._voices[voice.article_id].append(voice)
        self._people = People(chain.from_iterable(self._voices.values()), self._library.corrections.namings())


def entries(article: Article) -> Iterator[Entry]:
    """Yield an article's paragraphs as an engine sees them; the standfirst goes with the headline."""
    language = language_of(article)
    headline = headline_terms(article, language)
    for paragraph in article.paragraphs:
        yield Entry(paragraph.id, terms(paragraph.text, language), headline)


def _paragraph_ids(change: Change) -> Iterator[str]:
    return (f"{change.article_id}#{number}" for number in range(1, change.most_paragraphs + 1))
