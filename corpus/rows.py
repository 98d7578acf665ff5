"""Between the library's rows and our types, in both directions."""

import json
import sqlite3
from dataclasses import asdict
from datetime import date, datetime
from hashlib import sha256

from corpus.article import Article, Dropped, Paragraph
from corpus.correction import Citing, Correction, Naming, Said, What
from corpus.database import Value
from corpus.reading.original import Given, Original
from corpus.source import Edition, Source


def content_hash(article: Article) -> str:
    """Hash all that a citation relies on: the words, who published them, when and where.

    Where a file lies and what was dropped from it do not count.
    """
    content = [
        article.id,
        article.headline,
        article.standfirst,
        article.publisher,
        article.url,
        str(article.published),
        article.date_origin,
        article.authors,
        article.language,
        [paragraph.text for paragraph in article.paragraphs],
    ]
    return sha256(json.dumps(content, ensure_ascii=False).encode("utf-8", "surrogatepass")).hexdigest()


def edition_row(article: Article, version: int, added_utc: datetime) -> dict[str, Value]:
    """Lay out a version of an article as the row of its edition."""
    return {
        "article_id": article.id,
        "version": version,
        "headline": article.headline,
        "publisher": article.publisher,
        "url": article.url,
        "published": article.published.isoformat() if article.published else None,
        "date_origin": article.date_origin,
        "standfirst": _json(article.standfirst),
        "authors": _json(article.authors),
        "language": article.language,
        "origin": article.origin,
        "paragraph_count": len(article.paragraphs),
        "sha256": content_hash(article),
        "added_utc": added_utc.isoformat(timespec="seconds"),
    }


def original_row(article: Article, version: int, original: Original) -> dict[str, Value]:
    """Lay out what a version was read from as its row."""
    return {
        "article_id": article.id,
        "version": version,
        "origin": original.origin,
        "format": original.format,
        "given": _json(asdict(original.given)),
        "raw": original.raw,
    }


def paragraph_rows(article: Article, version: int) -> list[dict[str, Value]]:
    """Lay out the paragraphs of a version as rows."""
    return [
        {"article_id": article.id, "version": version, "number": number, "text": paragraph.text}
        for number, paragraph in enumerate(article.paragraphs, start=1)
    ]


def dropped_rows(article: Article, version: int) -> list[dict[str, Value]]:
    """Lay out what was dropped from a version as rows, in the order of the original."""
    return [
        {
            "article_id": article.id,
            "version": version,
            "place": place,
            "line": dropped.line,
            "text": dropped.text,
            "reason": dropped.reason,
        }
        for place, dropped in enumerate(article.dropped, start=1)
    ]


def source_of(row: sqlite3.Row) -> Source:
    """Make the source of a row of the view `citation` or `newest`."""
    return Source(
        article_id=row["article_id"],
        version=row["version"],
        headline=row["headline"],
        standfirst=tuple(json.loads(row["standfirst"])),
        publisher=row["publisher"],
        url=row["url"],
        published=date.fromisoformat(row["published"]) if row["published"] else None,
        date_origin=row["date_origin"],
        authors=tuple(json.loads(row["authors"])),
        language=row["language"],
        origin=row["origin"],
        paragraph_count=row["paragraph_count"],
        sha256=row["sha256"],
        added_utc=datetime.fromisoformat(row["added_utc"]),
        rules=row["rules"],
        corrected=tuple(sorted(json.loads(row["corrected"] or "{}"))),
    )


def edition_of(row: sqlite3.Row, paragraphs: list[sqlite3.Row], dropped: list[sqlite3.Row]) -> Edition:
    """Make an edition of its row and those of its paragraphs and dropped lines, both in order."""
    source = source_of(row)
    article = Article(
        id=source.article_id,
        origin=source.origin,
        paragraphs=tuple(paragraph_of(line) for line in paragraphs),
        headline=source.headline,
        standfirst=source.standfirst,
        publisher=source.publisher,
        url=source.url,
        published=source.published,
        date_origin=source.date_origin,
        authors=source.authors,
        language=source.language,
        dropped=tuple(Dropped(line["line"], line["text"], line["reason"]) for line in dropped),
    )
    return Edition(source, article)


def paragraph_of(row: sqlite3.Row) -> Paragraph:
    """Make the paragraph of its row."""
    return Paragraph(f"{row['article_id']}#{row['number']}", row["text"])


def original_of(row: sqlite3.Row) -> Original:
    """Make the original that an edition was read from of the edition's row."""
    given = json.loads(row["given"])
    published = date.fromisoformat(given.pop("published")) if given["published"] else None
    return Original(
        raw=row["raw"],
        format=row["format"],
        origin=row["origin"],
        given=Given(**given | {"published": published, "authors": tuple(given["authors"])}),
    )


def correction_row(what: What, made_by: str, made_utc: datetime) -> dict[str, Value]:
    """Lay out a correction as a row, all but its number."""
    return {"made_by": made_by, "made_utc": made_utc.isoformat(timespec="seconds"), **_what_row(what)}


def correction_of(row: sqlite3.Row) -> Correction:
    """Make the correction of its row."""
    return Correction(row["number"], _what_of(row), row["made_by"], datetime.fromisoformat(row["made_utc"]))


def _what_row(what: What) -> dict[str, Value]:
    match what:
        case Said():
            return {
                "field": "speakers",
                "article_id": what.article_id,
                "paragraph": what.paragraph,
                "copy": what.copy,
                "spans": json.dumps(what.spans),
                "value": _json({"names": what.speakers, "kind": what.kind, "verdict": what.verdict}),
            }
        case Naming():
            field = "same" if what.same else "different"
            return {"field": field, "value": _json({"names": what.names, "articles": what.articles})}
        case Citing():
            return {"field": what.field, "article_id": what.article_id, "value": what.value}


def _what_of(row: sqlite3.Row) -> What:
    field = row["field"]
    if field == "speakers":
        value = json.loads(row["value"])
        spans = tuple((start, end) for start, end in json.loads(row["spans"]))
        where = row["article_id"], row["paragraph"], row["copy"], spans
        return Said(*where, tuple(value["names"]), value["kind"], value.get("verdict", "found"))
    if field in {"same", "different"}:
        value = json.loads(row["value"])
        return Naming(field == "same", tuple(value["names"]), tuple(value["articles"]))
    return Citing(row["article_id"], field, row["value"])


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, default=str)
