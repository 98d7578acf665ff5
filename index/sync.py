"""What an answer is taken from: the library, and what is kept in step with it."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import chain
from threading import Lock

from corpus.article import Article
from corpus.correction import Naming
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

    All of one `generation`. `foreign` are the ids of the articles in Latin letters that are not in English.
    """

    library: Library
    engine: Engine
    people: People
    sources: Mapping[str, Source]
    foreign: frozenset[str] = frozenset()
    generation: int = 0


class Follower:
    """Keeps an engine and the people in step with a library, by its generations. Safe to share by threads.

    What it gives out is never altered: after a change a new record takes its place.
    """

    def __init__(self, library: Library, engine: Engine) -> None:
        """Begin with an engine that holds nothing."""
        self._library = library
        self._newest = Record(library, engine, People(()), {})
        self._voices: dict[str, list[Voice]] = {}
        self._namings: list[Naming] = []
        self._lock = Lock()

    @contextmanager
    def record(self) -> Iterator[Record]:
        """Give the record as it is now. It stays so until the end of the block, whatever is written.

        The first call takes over everything; with nothing new it costs one look at the library.
        """
        with self._library.snapshot() as library:
            with self._lock:
                # The snapshot is of its first look, this one: under the lock it is never an older one's.
                if library.generation != self._newest.generation:
                    self._newest = self._taken_over(library)
                record = replace(self._newest, library=library)
            yield record

    def catch_up(self) -> Record:
        """Return the record as it is now, of a library that nobody changes while it is used."""
        with self.record() as record:
            return replace(record, library=self._library)

    def _taken_over(self, library: Library) -> Record:
        held = self._newest
        changes = library.changes(held.generation)
        gone = {change.article_id for change in changes}
        editions = [library.edition(change.article_id) for change in changes if change.on_record]
        engine = held.engine.changed(
            (id_ for change in changes for id_ in _paragraph_ids(change)),
            (entry for edition in editions for entry in entries(edition.article)),
        )
        kept = {id_: source for id_, source in held.sources.items() if id_ not in gone}
        sources = kept | {edition.source.article_id: edition.source for edition in editions}
        foreign = held.foreign - gone | {
            one.article.id for one in editions if language_of(one.article) != "en"
        }
        generation = library.generation
        return Record(library, engine, self._people_of(library, gone), sources, foreign, generation)

    def _people_of(self, library: Library, changed: Collection[str]) -> People:
        """Return the people, made anew only where somebody speaks in what changed, or did."""
        voices = {id_: theirs for id_, theirs in self._voices.items() if id_ not in changed}
        for voice in library.statements.voices(changed):
            voices.setdefault(voice.article_id, []).append(voice)
        namings = library.corrections.namings()
        if (voices, namings) == (self._voices, self._namings):
            return self._newest.people
        people = People(chain.from_iterable(voices.values()), namings)
        self._voices, self._namings = voices, namings
        return people


def entries(article: Article) -> Iterator[Entry]:
    """Yield an article's paragraphs as an engine sees them; the standfirst goes with the headline."""
    language = language_of(article)
    headline = headline_terms(article, language)
    for paragraph in article.paragraphs:
        yield Entry(paragraph.id, terms(paragraph.text, language), headline)


def _paragraph_ids(change: Change) -> Iterator[str]:
    return (f"{change.article_id}#{number}" for number in range(1, change.most_paragraphs + 1))
