"""Where a row of words has a quotation: word for word, nearly, or in part."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from corpus.statement import Span
from index.verifying.quotation import Piece, Quotation

CHANGED = 5
"""Nearly: at most one word in so many is another, is missing or is too many (`python -m bench.verifying`)."""

SHORTEST_NEARLY = 4
"""A quotation of fewer words is looked for word for word only: with one changed it could be any other."""

REACH = 120
"""How many words a cut may leave out: about two paragraphs of news."""

_SLACK = 2
"""How far the ends of the most similar window are moved: it was found with a length of its own."""


class Change(NamedTuple):
    """Words `typed` of piece number `piece`, and the words `found` of the row in their place.

    Both are half-open ranges; one of them may be empty.
    """

    piece: int
    typed: Span
    found: Span


class Found(NamedTuple):
    """Where the pieces of a quotation stand: half-open ranges of words in order, and what differs."""

    ranges: tuple[Span, ...]
    changes: tuple[Change, ...] = ()
    changed_words: int = 0


class Row:
    """A row of words, prepared for looking in it."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        self._text = _joined(words)
        self._starts = list(accumulate((len(word) + 1 for word in words), initial=0))

    def exactly(self, quotation: Quotation) -> Found | None:
        """Return the first place that has the pieces word for word, in order, with no long way between."""
        first, *rest = (piece.words for piece in quotation.pieces)
        for start in self._places(first, 0, len(self._words)):
            ranges = [(start, start + len(first))]
            for piece in rest:
                after = ranges[-1][1]
                place = next(self._places(piece, after, after + REACH + len(piece)), None)
                if place is None:
                    break
                ranges.append((place, place + len(piece)))
            else:
                return Found(tuple(ranges))
        return None

    def nearly(self, quotation: Quotation) -> Found | None:
        """Return the place that has the pieces with few words changed, or None where too many are."""
        here = set(self._words)
        missing = sum(word not in here for piece in quotation.pieces for word in piece.words)
        if quotation.length < max(SHORTEST_NEARLY, missing * CHANGED):
            return None
        ranges: list[Span] = []
        for piece in quotation.pieces:
            after = ranges[-1][1] if ranges else 0
            until = after + REACH + 2 * len(piece.words) if ranges else len(self._words)
            ranges.append(self._nearest(piece, after, min(until, len(self._words))))
        changed = sum(
            Levenshtein.distance(piece.words, self._words[start:end])
            for piece, (start, end) in zip(quotation.pieces, ranges, strict=True)
        )
        if quotation.length < changed * CHANGED:
            return None
        return Found(tuple(ranges), tuple(self._changes(quotation, ranges)), changed)

    def longest_part(self, piece: Piece, least: int) -> Span | None:
        """Return the longest run of words that a piece shares, `least` or more; None for no such run."""
        known = {piece.words[at : at + least]: at for at in range(len(piece.words) - least + 1)}
        best = run = (0, 0)
        before = -1
        for start in range(len(self._words) - least + 1):
            at = known.get(tuple(self._words[start : start + least]), -1)
            goes_on = at >= 0 and at == before + 1 and before >= 0
            run = (run[0] if goes_on else start, start + least) if at >= 0 else (start, start)
            best = max(best, run, key=lambda one: one[1] - one[0])
            before = at
        return best if best[1] > best[0] else None

    def _places(self, piece: Sequence[str], after: int, until: int) -> Iterator[int]:
        """Yield where a piece stands within some words of the row, as numbers of words."""
        wanted = _joined(piece)
        until = self._starts[min(until, len(self._words))] + 1
        place = self._text.find(wanted, self._starts[after], until)
        while place >= 0:
            yield bisect_left(self._starts, place)
            place = self._text.find(wanted, place + 1, until)

    def _nearest(self, piece: Piece, after: int, until: int) -> Span:
        """Return the window of some words that differs from a piece in the fewest."""
        there = self._words[after:until]
        alignment = fuzz.partial_ratio_alignment(piece.words, there)
        if alignment is None or len(there) < len(piece.words):
            return after, until
        first, last = after + alignment.dest_start, after + alignment.dest_end
        windows = (
            (start, end)
            for start in range(max(after, first - _SLACK), first + _SLACK + 1)
            for end in range(max(start, last - _SLACK), min(until, last + _SLACK) + 1)
        )
        return min(windows, key=lambda one: self._unlikeness(piece, one))

    def _unlikeness(self, piece: Piece, window: Span) -> tuple[int, int]:
        """Return how many words differ; of equals, the window of the piece's own length is better."""
        there = self._words[slice(*window)]
        return Levenshtein.distance(piece.words, there), abs(len(there) - len(piece.words))

    def _changes(self, quotation: Quotation, ranges: Sequence[Span]) -> Iterator[Change]:
        for number, (piece, (start, end)) in enumerate(zip(quotation.pieces, ranges, strict=True)):
            for code in Levenshtein.opcodes(piece.words, self._words[start:end]):
                if code.tag != "equal":
                    there = start + code.dest_start, start + code.dest_end
                    yield Change(number, (code.src_start, code.src_end), there)


def _joined(words: Sequence[str]) -> str:
    return "\n" + "".join(f"{word}\n" for word in words)
