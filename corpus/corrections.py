"""The library's corrections: what researchers found wrong and set right, stored apart from what was read."""

import json
from datetime import UTC, datetime
from typing import cast

from corpus.correction import Citing, Correction, Naming, NotCorrected, Said, What, about, called
from corpus.database import Database, Value
from corpus.rows import correction_of, correction_row, paragraph_of
from corpus.statement_rows import places_of, speaker_row
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
        self._database.run("DELETE FROM correction WHERE number = :number", number=number)
        self._take_effect(found[0].what)
        return found[0]

    def forget(self, article_id: str) -> None:
        """Delete what was corrected in an article, with the words of it that this holds."""
        self._database.run("DELETE FROM correction WHERE article_id = :id", id=article_id)
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
        made = self._where("article_id = :id AND field = 'speakers'", **this)
        stale = "article_id = :id AND correction IS NOT NULL"
        if not made and not self._database.one(f"SELECT 1 FROM statement WHERE {stale}", **this):  # noqa: S608  (our own words)
            return
        self._database.run(f"UPDATE statement SET corrected = NULL, correction = NULL WHERE {stale}", **this)  # noqa: S608  (likewise)
        self._database.run("DELETE FROM speaker WHERE article_id = :id AND NOT found", **this)
        for row in self._database.all("SELECT version FROM edition WHERE article_id = :id", **this):
            self._apply_to({"article_id": article_id, "version": row["version"]}, made)

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

    def _apply_to(self, this: dict[str, Value], made: list[Correction]) -> None:
        """Write down what corrections make of a version; of two about one statement the later counts."""
        rows = self._database.all(
            "SELECT * FROM paragraph WHERE article_id = :article_id AND version = :version ORDER BY number",
            **this,
        )
        paragraphs = [paragraph_of(row) for row in rows]
        found = self._statements.of_version(str(this["article_id"]), int(str(this["version"])))
        places = list(places_of(found.statements))
        speakers = list(found.speakers)
        for correction in made:
            said = cast("Said", correction.what)
            for index in about(said, paragraphs, found.statements):
                who = dict.fromkeys(called(name, said.kind, found.speakers) for name in said.speakers)
                speakers += [new for new in who if new not in speakers]
                numbers = json.dumps([speakers.index(speaker) + 1 for speaker in who])
                self._set_right(this, places[index], numbers, correction.number)
        added = enumerate(speakers[len(found.speakers) :], start=len(found.speakers) + 1)
        self._database.insert("speaker", [this | speaker_row(n, who) | {"found": 0} for n, who in added])
        self._count_statements(this)

    def _set_right(
        self, this: dict[str, Value], place: tuple[int, int], speakers: str, correction: int
    ) -> None:
        self._database.run(
            """UPDATE statement SET corrected = :speakers, correction = :correction
            WHERE article_id = :article_id AND version = :version
                AND paragraph = :paragraph AND place = :place""",
            paragraph=place[0],
            place=place[1],
            speakers=speakers,
            correction=correction,
            **this,
        )

    def _count_statements(self, this: dict[str, Value]) -> None:
        """Count anew how many statements each speaker of a version makes."""
        self._database.run(
            """UPDATE speaker SET statements = (
                SELECT count(*) FROM statement JOIN json_each(coalesce(corrected, speakers)) AS who
                WHERE statement.article_id = speaker.article_id AND statement.version = speaker.version
                    AND who.value = speaker.number
            ) WHERE article_id = :article_id AND version = :version""",
            **this,
        )
