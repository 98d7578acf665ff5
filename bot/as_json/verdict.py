"""A verdict on a quotation as JSON, for programs. The schema is described in docs/answer-json.md."""

from bot.as_json.answer import passage_json
from index.verifying.verdict import Match, Verdict

SCHEMA = "onrecord/verdict/1"
"""Raised when a field goes or changes its meaning; a new field does not raise it."""


def verdict_json(verdict: Verdict) -> dict[str, object]:
    """Return a verdict as what `json.dumps` takes."""
    return {
        "schema": SCHEMA,
        "quotation": verdict.text,
        "outcome": verdict.outcome,
        "speaker": verdict.speaker,
        "speakers": [person.name for person in verdict.people],
        "matches": [_match_json(match) for match in verdict.matches],
        "part": _match_json(verdict.part) if verdict.part else None,
    }


def _match_json(match: Match) -> dict[str, object]:
    return {
        "speakers": [person.name for person in match.speakers],
        "differences": [{"given": one.typed, "on_record": one.found} for one in match.differences],
        "passages": [passage_json(passage) for passage in match.passages],
    }
