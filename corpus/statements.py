"""The library's statements: who says what, in the articles on record."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from corpus.article import Article, place_of
from corpus.database import Database, Value
from corpus.statement import Annotation, Speaker, Statement
from corpus.statement_rows import speaker_of, speaker_rows, statement_of, statement_rows


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker in one article on record: their number there, and how many statements are theirs."""

    article_id: str
    number: int
    speaker: Speaker
    statements: int
    published: date | None


class Statements:
    """The part of the library that knows who speaks. All SQL about it is here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, article: Article, version: int, annotation: Annotation) -> None:
        """Keep an annotation of a version that has none. Call it inside a transaction."""
        self._database.insert("speaker", speaker_rows(article, version, annotation))
        self._database.insert("statement", statement_rows(article, version, annotation))
        self._database.run(
            "UPDATE edition SET rules = :rules WHERE article_id = :id AND version = :version",
            rules=annotation.rules,
            id=article.id,
            version=version,
        )

    def replace(self, article: Article, version: int, annotation: Annotation) -> None:
        """Keep an annotation of a version in place of any it had. Call it inside a transaction."""
        for table in ("statement", "speaker"):
            self._database.run(
                f"DELETE FROM {table} WHERE article_id = :id AND version = :version",  # noqa: S608  (our own names)
                id=article.id,
                version=version,
            )
        self.put(article, version, annotation)

    def of_version(self, article_id: str, version: int) -> Annotation:
        """Return the annotation of a version; one that never was annotated has rules 0 and no statements."""
        this: dict[str, Value] = {"id": article_id, "version": version}
        rules = self._database.one(
            "SELECT rules FROM edition WHERE article_id = :id AND version = :version", **this
        )
        placed = self.placed(article_id, version)
        return Annotation(rules["rules"] if rules else 0, tuple(statement for _, statement in placed))

    def placed(self, article_id: str, version: int) -> list[tuple[tuple[int, int], Statement]]:
        """Return the statements of a version, each with its paragraph's number and its own number there."""
        rows = self._database.all(
            """SELECT * FROM said WHERE article_id = :id AND version = :version
            ORDER BY paragraph, start, place""",
            id=article_id,
            version=version,
        )
        speakers = self.speakers(article_id, version)
        return [((row["paragraph"], row["place"]), statement_of(row, speakers)) for row in rows]

    def of_paragraphs(self, ids: Sequence[str]) -> dict[str, tuple[Statement, ...]]:
        """Return the statements of paragraphs in their newest version, in the order of the text.

        A paragraph without statements is not in the mapping.
        """
        rows = self._database.all(
            """SELECT said.* FROM json_each(:places) AS wanted
            JOIN newest ON newest.article_id = wanted.value ->> 0
            JOIN said USING (article_id, version)
            WHERE paragraph = wanted.value ->> 1 ORDER BY paragraph, start, place""",
            places=json.dumps([place_of(id_) for id_ in dict.fromkeys(ids)]),
        )
        speakers: dict[str, list[Speaker]] = {}
        found: defaultdict[str, list[Statement]] = defaultdict(list)
        for row in rows:
            article_id = row["article_id"]
            if article_id not in speakers:
                speakers[article_id] = self.speakers(article_id, row["version"])
            found[f"{article_id}#{row['paragraph']}"].append(statement_of(row, speakers[article_id]))
        return {id_: tuple(statements) for id_, statements in found.items()}

    def count(self) -> int:
        """Count the statements on record."""
        return self._database.number("SELECT count(*) FROM newest JOIN said USING (article_id, version)")

    def voices(self, article_ids: Iterable[str]) -> list[Voice]:
        """Return those who speak in some articles on record, by article and number.

        Who makes no statement, since all were corrected to be another's, does not speak.
        """
        rows = self._database.all(
            """SELECT speaker.*, newest.published FROM json_each(:ids) AS wanted
            JOIN newest ON newest.article_id = wanted.value
            JOIN speaker USING (article_id, version)
            WHERE statements > 0
            ORDER BY wanted.key, number""",
            ids=json.dumps(list(article_ids)),
        )
        return [
            Voice(
                row["article_id"],
                row["number"],
                speaker_of(row),
                row["statements"],
                date.fromisoformat(row["published"]) if row["published"] else None,
            )
            for row in rows
        ]

    def paragraphs_of(self, voices: Iterable[tuple[str, int]]) -> list[str]:
        """Return the ids of the paragraphs in which some speakers speak, given as (article id, number).

        The surest come first, then the newest, then in the order of the text.
        """
        rows = self._database.all(
            """SELECT newest.article_id, paragraph FROM json_each(:voices) AS wanted
            JOIN newest ON newest.article_id = wanted.value ->> 0
            JOIN said USING (article_id, version)
            JOIN json_each(coalesce(said.corrected, speakers)) AS who ON who.value = wanted.value ->> 1
            GROUP BY newest.article_id, paragraph
            ORDER BY max(iif(said.corrected IS NULL, certainty, 1)) DESC, published DESC NULLS LAST,
                newest.article_id, paragraph""",
            voices=json.dumps(list(voices)),
        )
        return [f"{row['article_id']}#{row['paragraph']}" for row in rows]

    def speakers(self, article_id: str, version: int) -> list[Speaker]:
        """Return the speakers of a version in the order of their numbers, with those of corrections."""
        rows = self._database.all(
            "SELECT * FROM speaker WHERE article_id = :id AND version = :version ORDER BY number",
            id=article_id,
            version=version,
        )
        return [speaker_of(row) for row in rows]
