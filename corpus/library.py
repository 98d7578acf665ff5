"""The library: every article in all its versions, in one SQLite file. It is the truth; indexes follow it.

Each change raises the generation. An index remembers the generation it has seen, and asks for what
changed since.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Literal, Self, TypeAlias

from corpus.article import Article, Paragraph, place_of
from corpus.conflict import refuse_another
from corpus.corrections import Corrections
from corpus.database import Database
from corpus.errors import ArticleUnknown, LibraryUnusable
from corpus.faults import faults
from corpus.originals import put_original, replace_original
from corpus.reading.original import Original
from corpus.rows import (
    content_hash,
    edition_of,
    edition_row,
    original_of,
    paragraph_of,
    paragraph_rows,
    source_of,
)
from corpus.source import Edition, Source
from corpus.statement import Annotation
from corpus.statements import Statements
from corpus.unread import UnreadList

Outcome: TypeAlias = Literal["read", "unchanged", "replaced", "annotated"]
"""What adding did: `annotated` where the words are the same and newer rules found who says what."""


@dataclass(frozen=True, slots=True)
class Change:
    """An article that changed, by addition, replacement or removal.

    `most_paragraphs` is the largest number of paragraphs any of its versions had, so that an index can
    forget them all.
    """

    article_id: str
    on_record: bool
    most_paragraphs: int
    generation: int


class Library:
    """The articles on record. One thread uses it at a time; any number of them may take a `snapshot`.

    Every method raises `LibraryUnusable` where the file cannot be used.
    """

    def __init__(self, path: Path, *, create: bool = False) -> None:
        """Open the library at `path`. Where there is none, `create` makes it."""
        if not create and not path.is_file():
            raise LibraryUnusable(
                "There is no library at {path}", "Make one with: onrecord add FOLDER", path=path
            )
        self._database = Database(path, "corpus.migrations")
        self._readers: list[Library] = []
        self._closed = False
        self.statements = Statements(self._database)
        self.corrections = Corrections(self._database, self.statements)
        self.unread = UnreadList(self._database)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; a snapshot in use does so with its end."""
        self._closed = True
        self._close_idle()
        self._database.close()

    def _close_idle(self) -> None:
        with suppress(IndexError):  # two threads may close them at once
            while self._readers:
                self._readers.pop().close()

    @contextmanager
    def snapshot(self) -> Iterator["Library"]:
        """Give the library as it is at the first look, until the end of the block, whatever is written.

        It is on a connection that nobody else uses meanwhile, and which is kept for those who come after.
        """
        try:
            reader = self._readers.pop()
        except IndexError:  # all are in use: asking first would leave time for another thread
            reader = Library(self._database.path)
        try:
            with reader._database.moment():
                yield reader
        finally:
            self._readers.append(reader)
            if self._closed:
                self._close_idle()

    def batch(self) -> AbstractContextManager[None]:
        """Make one transaction of all changes inside; an error takes them all back."""
        return self._database.transaction()

    def knows(self, article: Article, rules: int) -> bool:
        """Tell whether an article is on record in these words, annotated by these rules or newer ones."""
        held = self._database.one(
            "SELECT sha256 FROM citation WHERE article_id = :id AND is_newest AND rules >= :rules",
            id=article.id,
            rules=rules,
        )
        return held is not None and held["sha256"] == content_hash(article)

    def add(self, article: Article, original: Original, annotation: Annotation) -> Outcome:
        """Put an article on record, as a new version where other words stand under its id.

        Raises `ArticleConflict` where the id is a mere path and the words under it are of an altogether
        different article. Call it inside `batch`.
        """
        held = self._database.one(
            """SELECT article.version, on_record, headline FROM article
            LEFT JOIN edition ON article_id = id AND edition.version = article.version WHERE id = :id""",
            id=article.id,
        )
        replaces = held is not None and held["on_record"]
        if held and replaces:
            edition = self.edition(article.id)
            if edition.source.sha256 == content_hash(article):
                return self._keep_up(article, original, edition, annotation)
            refuse_another(article, edition.article, held["headline"])
        version = held["version"] + 1 if held is not None else 1
        self._note_change(article, version)
        self._database.insert("edition", [edition_row(article, version, datetime.now(UTC))])
        self._database.insert("paragraph", paragraph_rows(article, version))
        put_original(self._database, article, version, original)
        self.statements.put(article, version, annotation)
        self.corrections.apply(article.id)
        return "replaced" if replaces else "read"

    def remove(self, article_id: str) -> None:
        """Take an article off the record and delete all its versions and corrections, for good.

        Raises `ArticleUnknown` where it is not on record. Call it inside `batch`.
        """
        if not self._database.one("SELECT 1 FROM article WHERE id = :id AND on_record", id=article_id):
            raise _unknown(article_id, None)
        self._database.delete("DELETE FROM edition WHERE article_id = :id", id=article_id)
        self.corrections.forget(article_id)
        self._database.run(
            "UPDATE article SET on_record = 0, generation = :generation WHERE id = :id",
            id=article_id,
            generation=self.generation + 1,
        )

    @property
    def generation(self) -> int:
        """Count the changes made so far; 0 for a library that never held anything."""
        return self._database.number("SELECT generation FROM latest")

    def changes(self, since: int) -> list[Change]:
        """List the articles that changed after a generation, oldest change first."""
        rows = self._database.all(
            "SELECT * FROM article WHERE generation > :since ORDER BY generation", since=since
        )
        return [
            Change(row["id"], bool(row["on_record"]), row["most_paragraphs"], row["generation"])
            for row in rows
        ]

    def edition(self, article_id: str, version: int | None = None) -> Edition:
        """Return an article in its newest version, or in the one asked for.

        Raises `ArticleUnknown` where the library does not hold it.
        """
        row = self._database.one(
            "SELECT * FROM newest WHERE article_id = :id"
            if version is None
            else "SELECT * FROM citation WHERE article_id = :id AND version = :version",
            id=article_id,
            version=version,
        )
        if row is None:
            raise _unknown(article_id, version)
        this = {"id": article_id, "version": row["version"]}
        paragraphs = self._database.all(
            "SELECT * FROM paragraph WHERE article_id = :id AND version = :version ORDER BY number", **this
        )
        dropped = self._database.all(
            "SELECT * FROM dropped WHERE article_id = :id AND version = :version ORDER BY place", **this
        )
        return edition_of(row, paragraphs, dropped)

    def original(self, source: Source) -> Original:
        """Return what an article was read from. Raises `ArticleUnknown` where it is held no more."""
        row = self._database.one(
            "SELECT * FROM original WHERE article_id = :id AND version = :version",
            id=source.article_id,
            version=source.version,
        )
        if row is None:
            raise _unknown(source.article_id, source.version)
        return original_of(row)

    def versions(self, article_id: str) -> list[Source]:
        """List the versions of an article, oldest first; none where it is not on record."""
        rows = self._database.all(
            "SELECT * FROM citation WHERE article_id = :id ORDER BY version", id=article_id
        )
        return [source_of(row) for row in rows]

    def paragraphs(self, ids: Sequence[str]) -> list[tuple[Source, Paragraph]]:
        """Return paragraphs of the newest versions with their sources, in the order of the ids.

        An id that is not on record is left out.
        """
        rows = self._database.all(
            """SELECT newest.*, number, text
            FROM json_each(:places) AS place
            JOIN newest ON newest.article_id = place.value ->> 0
            JOIN paragraph USING (article_id, version)
            WHERE number = place.value ->> 1
            ORDER BY place.key""",
            places=json.dumps([place_of(id_) for id_ in ids]),
        )
        return [(source_of(row), paragraph_of(row)) for row in rows]

    def sources(self, search: str = "", *, offset: int = 0, limit: int = 20) -> list[Source]:
        """List the articles on record that match, newest date first, then by headline.

        An article matches when its headline, publisher, authors, date, origin and id hold every word of
        `search` between them, in any case. A limit of -1 lists all.
        """
        rows = self._database.all(
            """SELECT * FROM newest WHERE mentions(cited, :search)
            ORDER BY published DESC NULLS LAST, headline, article_id LIMIT :limit OFFSET :offset""",
            search=search,
            limit=limit,
            offset=offset,
        )
        return [source_of(row) for row in rows]

    def count_sources(self, search: str = "") -> int:
        """Count the articles that `sources` would list without a limit."""
        return self._database.number(
            "SELECT count(*) FROM newest WHERE mentions(cited, :search)", search=search
        )

    def count_paragraphs(self) -> int:
        """Count the paragraphs on record."""
        return self._database.number("SELECT coalesce(sum(paragraph_count), 0) FROM newest")

    def faults(self) -> list[str]:
        """Look for damage in the file: a line each, none when all is well."""
        return faults(self._database)

    def _note_change(self, article: Article, version: int) -> None:
        self._database.run(
            """INSERT INTO article (id, version, on_record, most_paragraphs, generation)
            VALUES (:id, :version, 1, :paragraphs, :generation)
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, on_record = 1,
                most_paragraphs = max(most_paragraphs, excluded.most_paragraphs),
                generation = excluded.generation""",
            id=article.id,
            version=version,
            paragraphs=len(article.paragraphs),
            generation=self.generation + 1,
        )

    def _keep_up(
        self, article: Article, original: Original, edition: Edition, annotation: Annotation
    ) -> Outcome:
        """Take over what else is new where the words are the same: the original, or what newer rules find."""
        held = edition.source
        newer = annotation.rules > held.rules
        if original != self.original(held) or article.dropped != edition.article.dropped:
            replace_original(self._database, article, held.version, original)
        if newer or article.origin != held.origin:
            self._note_change(article, held.version)
        if not newer:
            return "unchanged"
        self.statements.replace(article, held.version, annotation)
        self.corrections.apply(article.id)
        return "annotated"


def _unknown(article_id: str, version: int | None) -> ArticleUnknown:
    one = "The library does not hold {id}"
    what = one if version is None else "The library does not hold version {version} of {id}"
    return ArticleUnknown(what, "List what it holds with: onrecord sources", id=article_id, version=version)
