"""Between the library's rows and statements, in both directions."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from corpus.article import Article, place_of
from corpus.database import Value
from corpus.statement import Annotation, Span, Speaker, Statement


def speaker_rows(article: Article, version: int, annotation: Annotation) -> list[dict[str, Value]]:
    """Lay out those who speak in an article as rows, numbered from 1."""
    counts = Counter(who for statement in annotation.statements for who in statement.speakers)
    this: dict[str, Value] = {"article_id": article.id, "version": version}
    return [
        this | speaker_row(number, speaker, statements=counts[speaker])
        for number, speaker in enumerate(annotation.speakers, start=1)
    ]


def speaker_row(number: int, speaker: Speaker, *, statements: int = 0) -> dict[str, Value]:
    """Lay out a speaker as a row, all but the version of the article."""
    return {
        "number": number,
        "name": speaker.name,
        "kind": speaker.kind,
        "aliases": json.dumps(speaker.aliases, ensure_ascii=False),
        "description": speaker.description,
        "statements": statements,
    }


def statement_rows(article: Article, version: int, annotation: Annotation) -> list[dict[str, Value]]:
    """Lay out the statements of an article as rows, numbered from 1 within each paragraph."""
    numbers = {speaker: number for number, speaker in enumerate(annotation.speakers, start=1)}
    places = places_of(annotation.statements)
    return [
        {
            "article_id": article.id,
            "version": version,
            "paragraph": paragraph,
            "place": place,
            **statement_row(statement, numbers),
        }
        for (paragraph, place), statement in zip(places, annotation.statements, strict=True)
    ]


def statement_row(statement: Statement, numbers: Mapping[Speaker, int]) -> dict[str, Value]:
    """Lay out a statement as a row, all but its place in the article.

    Lists of numbers are written as JSON has them by `str`, in a tenth of the time that an encoder takes.
    """
    return {
        "spans": str([list(span) for span in statement.spans]),
        "speakers": str([numbers[who] for who in statement.speakers if who in numbers]),
        "mention": _span_json(statement.mention),
        "mention_kind": statement.mention_kind,
        "cue": _span_json(statement.cue),
        "form": statement.form,
        "act": statement.act,
        "certainty": statement.certainty,
    }


def places_of(statements: Iterable[Statement]) -> Iterator[tuple[int, int]]:
    """Yield for each statement of an article the number of its paragraph and its place there, from 1."""
    places: Counter[int] = Counter()
    for statement in statements:
        paragraph = place_of(statement.paragraph_id)[1]
        places[paragraph] += 1
        yield paragraph, places[paragraph]


def speaker_of(row: sqlite3.Row) -> Speaker:
    """Make the speaker of its row."""
    return Speaker(row["name"], row["kind"], tuple(json.loads(row["aliases"])), row["description"])


def statement_of(row: sqlite3.Row, speakers: Sequence[Speaker]) -> Statement:
    """Make the statement of its row; `speakers` are those of its article, in the order of their numbers."""
    corrected = row["corrected"] is not None
    numbers = json.loads(row["corrected"] if corrected else row["speakers"])
    return Statement(
        paragraph_id=f"{row['article_id']}#{row['paragraph']}",
        spans=tuple((start, end) for start, end in json.loads(row["spans"])),
        speakers=tuple(speakers[number - 1] for number in numbers),
        mention=_span(row["mention"]),
        mention_kind=row["mention_kind"],
        cue=_span(row["cue"]),
        form=row["form"],
        act=row["act"],
        certainty=1.0 if corrected else row["certainty"],
        corrected=corrected,
    )


def _span_json(span: Span | None) -> str | None:
    return None if span is None else str(list(span))


def _span(text: str | None) -> Span | None:
    if text is None:
        return None
    start, end = json.loads(text)
    return start, end
