"""A statement as JSON, in answers and in exports. docs/answer-json.md describes the fields."""

from collections.abc import Iterator

from corpus.article import Paragraph, place_of
from corpus.export import exported
from corpus.filter import Filter
from corpus.library import Library
from corpus.source import Source
from corpus.statement import Span, Statement
from index.people import People, Person


def statement_json(statement: Statement, paragraph: Paragraph) -> dict[str, object]:
    """Return a statement as what `json.dumps` takes."""
    first = statement.speakers[0] if statement.speakers else None
    return {
        "start": statement.start,
        "end": statement.end,
        "spans": statement.spans,
        "text": statement.words(paragraph),
        "speaker": first.name if first else None,
        "also": [speaker.name for speaker in statement.speakers[1:]],
        "kind": first.kind if first else None,
        "certainty": statement.certainty,
        "description": first.description if first else "",
        "mention": _cut(paragraph, statement.mention),
        "mention_kind": statement.mention_kind,
        "cue": _cut(paragraph, statement.cue),
        "cue_start": statement.cue[0] if statement.cue else None,
        "form": statement.form,
        "act": statement.act,
        "corrected": statement.corrected,
    }


def exported_rows(
    library: Library, people: People, wanted: Filter, only: list[Person] | None = None
) -> Iterator[dict[str, object]]:
    """Yield the statements that are wanted, or only those of some people, as flat rows."""
    for source, paragraph, statement in exported(library, wanted):
        heard = [people.heard(source.article_id, speaker) for speaker in statement.speakers]
        if only is None or any(person in only for person in heard):
            yield exported_json(source, paragraph, statement, heard)


def exported_json(
    source: Source, paragraph: Paragraph, statement: Statement, heard: list[Person]
) -> dict[str, object]:
    """Return a statement with all that locates it, and with the fullest names of those it was heard from."""
    article_id, number = place_of(paragraph.id)
    return {
        "article": article_id,
        "version": source.version,
        "paragraph": number,
        **statement_json(statement, paragraph),
        "speaker": heard[0].name if heard else None,
        "also": [person.name for person in heard[1:]],
        "named": [speaker.name for speaker in statement.speakers],
        "headline": source.headline,
        "publisher": source.publisher,
        "published": source.published.isoformat() if source.published else None,
        "date_origin": source.date_origin,
        "url": source.url,
        "citation_corrected": source.corrected,
    }


def _cut(paragraph: Paragraph, span: Span | None) -> str | None:
    return paragraph.text[span[0] : span[1]] if span else None
