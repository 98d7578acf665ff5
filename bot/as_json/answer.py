"""An answer as JSON, for programs. The schema is described in docs/answer-json.md."""

from dataclasses import asdict
from datetime import date

from bot.as_json.statement import statement_json
from bot.wording.refusal import told
from index.passage import Answer, Copy, Passage
from index.ranking.expected import expected

SCHEMA = "onrecord/answer/1"
"""Raised when a field goes or changes its meaning; a new field does not raise it."""


def answer_json(answer: Answer) -> dict[str, object]:
    """Return an answer as what `json.dumps` takes."""
    refusal = answer.refusal
    return {
        "schema": SCHEMA,
        "question": answer.question.text,
        "understood": {
            "words": answer.question.words,
            "terms": answer.question.terms,
            "speakers": [person.name for person in answer.question.people],
            "about": answer.question.about,
            "kind": answer.question.kind,
            "phrases": answer.question.phrases,
            "after": _day(answer.question.filter.after),
            "before": _day(answer.question.filter.before),
            "publisher": answer.question.filter.publisher,
            "respelled": [one._asdict() for one in answer.question.respelled],
            "shared": answer.question.shared,
            "nobody": answer.question.unknown,
        },
        "unknown": answer.unknown,
        "undated": answer.undated,
        "on_record": answer.on_record,
        "at_least": answer.at_least,
        "on_topic": answer.on_topic,
        "confidence": round(answer.confidence, 3),
        "passages": [passage_json(passage) for passage in answer.passages],
        "others": [passage_json(passage) for passage in answer.others],
        "mentions": [passage_json(passage) for passage in answer.mentions],
        "explained": _explained_json(answer),
        "refusal": None if refusal is None else {"kind": refusal.kind, **told(refusal)._asdict()},
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _explained_json(answer: Answer) -> dict[str, object]:
    return {
        "expected": expected(answer.question.text),
        "terms": [asdict(one) for one in answer.weighed],
        "evidence": {
            passage.paragraph.id: {piece.name: round(piece.amount, 3) for piece in passage.evidence}
            for passage in (*answer.passages, *answer.others, *answer.mentions)
        },
    }


def passage_json(passage: Passage) -> dict[str, object]:
    """Return a passage as what `json.dumps` takes."""
    source = passage.source
    return {
        "rank": passage.rank,
        "under": passage.under,
        "paragraph": passage.paragraph.id,
        "text": passage.paragraph.text,
        "highlights": passage.highlights,
        "statements": [statement_json(statement, passage.paragraph) for statement in passage.statements],
        "article": source.article_id,
        "version": source.version,
        "sha256": source.sha256,
        "headline": source.headline,
        "publisher": source.publisher,
        "authors": source.authors,
        "published": _day(source.published),
        "date_origin": source.date_origin,
        "url": source.url,
        "origin": source.origin,
        "citation_corrected": source.corrected,
        "also_in": [_copy_json(copy) for copy in passage.also_in],
    }


def _copy_json(copy: Copy) -> dict[str, object]:
    source = copy.source
    return {
        "paragraph": copy.paragraph_id,
        "version": source.version,
        "headline": source.headline,
        "publisher": source.publisher,
        "published": source.published.isoformat() if source.published else None,
        "url": source.url,
    }
