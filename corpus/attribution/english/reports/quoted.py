"""Whose words somebody hands on: the paper quoted *NAME* as saying."""

from corpus.attribution.english.sentences.clauses import Clauses, Subject
from corpus.attribution.lexicon import words

_QUOTING = words("quoted quotes quoting")
_FARTHEST = 24


def quoted_after(clauses: Clauses, start: int) -> Subject | None:
    """Find who is quoted at token `start`, right behind a verb of quoting, over an apposition."""
    name = clauses.starting.get(start)
    if name is None or clauses.word(start - 1) not in _QUOTING:
        return None
    at = name.last
    if clauses.word(at) == ",":
        farthest = min(len(clauses.sentence), at + _FARTHEST)
        at = next((i + 1 for i in range(at + 1, farthest) if clauses.word(i) == ","), at)
    return Subject("named", name.first, name.last, name) if clauses.word(at) == "as" else None


def quoted_before(clauses: Clauses, end: int) -> Subject | None:
    """Find who is quoted, where "as saying" goes on at token `end`."""
    for at in range(end - 1, max(0, end - _FARTHEST), -1):
        if clauses.word(at) in _QUOTING:
            return quoted_after(clauses, at + 1)
    return None
