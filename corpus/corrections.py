"""The library's corrections: what researchers found wrong and set right, stored apart from what was read."""

import json
from datetime import UTC, datetime

from corpus.correction import Citing, Correction, Naming, NotCorrected, Said, Settled, What, settle
from corpus.database import Database, Value
from corpus.rows import correction_of, correction_row, paragraph_of
from corpus.statement import Speaker
from corpus.statement_rows import speaker_row, statement_row
from corpus.statements import Statements


class Corrections:
    """The part of the library that knows what was set right. All SQL about it is here.

    What changes it is called inside a transaction. It raises the generation, so that whoever follows the
    library hears of it.
    """

    def __init__(self, database: Database, statements: Statements) -> None:
        self._database = database
        self._statements = statements

    def all(self) -> list[Correction]:
        """List them in the order in which they were made."""
        return self._where("TRUE")

    def namings(self) -> list[Naming]:
        """List those that join and part people, in the order in which they were made."""
        found = self._where("field IN ('same', 'different')")
        return [one.what for one in found if isinstance(one.what, Naming)]

    def make(self, what: What, made_by: str) -> Correction:
        """Set something right, and return the correction with its number."""
        self._database.insert("correction", [correction_row(what, made_by, datetime.now(UTC))])
        made = self._where("number = last_insert_rowid()")[0]
        self._take_effect(what)
        return made

    def undo(self, number: int) -> Correction:
        """Take a correction back, for good, and return it. Raises `NotCorrected` where there is none."""
        found = self._where("number = :number", number=number)
        if not found:
            raise NotCorrected(f"There is no correction {number}", "List them with: onrecord correct list")
        self._database.delete("DELETE FROM correction WHERE number = :number", number=number)
        self._take_effect(found[0].what)
        return found[0]

    def forget(self, article_id: str) -> None:
        """Delete what was corrected in an article, with the words of it that this holds."""
        self._database.delete("DELETE FROM correction WHERE article_id = :id", id=article_id)
        self._cite_anew(article_id)

    def in_effect(self) -> set[int]:
        """Return the numbers of the corrections of articles that change what is on record now.

        The others are overruled by later ones, or their words are gone. Whether people are joined and
        parted is not known here.
        """
        rows = self._database.all(
            """SELECT DISTINCT correction FROM statement JOIN article
                ON article.id = article_id AND article.version = statement.version
            WHERE correction IS NOT NULL
            UNION SELECT max(number) FROM correction
            WHERE field IN ('headline', 'publisher', 'published', 'url') GROUP BY article_id, field"""
        )
        return {row[0] for row in rows}

    def apply(self, article_id: str) -> None:
        """Bring the statements of an article, in each of its versions, in line with its corrections."""
        this: dict[str, Value] = {"id": article_id}
        about = self._where("article_id = :id AND field = 'speakers'", **this)
        made = [(one.number, one.what) for one in about if isinstance(one.what, Said)]
        stale = "article_id = :id AND correction IS NOT NULL"
        if not made and not self._database.one(f"SELECT 1 FROM statement WHERE {stale}", **this):  # noqa: S608  (our own words)
            return
        self._database.run("DELETE FROM statement WHERE article_id = :id AND NOT found", **this)
        self._database.run(
            f"UPDATE statement SET corrected = NULL, correction = NULL, removed = 0 WHERE {stale}",  # noqa: S608  (likewise)
            **this,
        )
        self._database.run("DELETE FROM speaker WHERE article_id = :id AND NOT found", **this)
        for row in self._database.all("SELECT version FROM edition WHERE article_id = :id", **this):
            self._apply_to(article_id, row["version"], made)

    def _where(self, condition: str, **values: Value) -> list[Correction]:
        rows = self._database.all(
            f"SELECT * FROM correction WHERE {condition} ORDER BY number",  # noqa: S608  (our own words)
            **values,
        )
        return [correction_of(row) for row in rows]

    def _take_effect(self, what: What) -> None:
        if isinstance(what, Naming):
            self._database.run("UPDATE naming SET generation = (SELECT generation + 1 FROM latest)")
            return
        self._database.run(
            "UPDATE article SET generation = (SELECT generation + 1 FROM latest) WHERE id = :id",
            id=what.article_id,
        )
        if isinstance(what, Said):
            self.apply(what.article_id)
        else:
            self._cite_anew(what.article_id)

    def _cite_anew(self, article_id: str) -> None:
        """Write down how an article is cited; of two corrections of one field the later counts."""
        made = self._where("article_id = :id AND field <> 'speakers'", id=article_id)
        fields = {one.what.field: one.what.value for one in made if isinstance(one.what, Citing)}
        self._database.run(
            "UPDATE article SET corrected = :fields WHERE id = :id",
            id=article_id,
            fields=json.dumps(fields, ensure_ascii=False) if fields else None,
        )

    def _apply_to(self, article_id: str, version: int, made: list[tuple[int, Said]]) -> None:
        """Write down what corrections make of a version."""
        this: dict[str, Value] = {"article_id": article_id, "version": version}
        rows = self._database.all(
            "SELECT * FROM paragraph WHERE article_id = :article_id AND version = :version ORDER BY number",
            **this,
        )
        speakers = self._statements.speakers(article_id, version)
        placed = self._statements.placed(article_id, version)
        found = [Settled(statement, *place) for place, statement in placed]
        settled = settle(made, [paragraph_of(row) for row in rows], found, speakers)
        corrected = [one for one in settled if one.correction is not None]
        named = dict.fromkeys((*speakers, *(who for one in corrected for who in one.statement.speakers)))
        numbers = {speaker: number for number, speaker in enumerate(named, start=1)}
        new = list(numbers.items())[len(speakers) :]
        self._database.insert("speaker", [this | speaker_row(n, who) | {"found": 0} for who, n in new])
        for one in corrected:
            self._write(this | {"paragraph": one.paragraph, "place": one.place}, one, numbers)
        self._count_statements(this)

    def _write(self, place: dict[str, Value], one: Settled, numbers: dict[Speaker, int]) -> None:
        """Write down a statement that was corrected; one that the rules missed has no row yet."""
        if not one.found:
            self._database.insert("statement", [place | statement_row(one.statement, {}) | {"found": 0}])
        self._database.run(
            """UPDATE statement SET corrected = :speakers, correction = :correction, removed = :removed
            WHERE article_id = :article_id AND version = :version
                AND paragraph = :paragraph AND place = :place""",
            speakers=json.dumps([numbers[who] for who in one.statement.speakers]),
            correction=one.correction,
            removed=one.removed,
            **place,
        )

    def _count_statements(self, this: dict[str, Value]) -> None:
        """Count anew how many statements each speaker of a version makes."""
        version = "article_id = :article_id AND version = :version"
        self._database.run(f"UPDATE speaker SET statements = 0 WHERE {version}", **this)  # noqa: S608  (our own words)
        self._database.run(
            f"""UPDATE speaker SET statements = theirs FROM (
                SELECT who.value AS speaking, count(*) AS theirs
                FROM said JOIN json_each(coalesce(corrected, speakers)) AS who
                WHERE {version} GROUP BY who.value
            ) WHERE number = speaking AND {version}""",  # noqa: S608  (likewise)
            **this,
        )
