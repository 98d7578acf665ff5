"""A quotation as somebody gives it: its words, in the pieces that its cuts leave."""

import re
from dataclasses import dataclass

from index.verifying.words import words

_CUT = re.compile(r"[\[(]?\s*(?:…|\.(?:\s?\.){2,})\s*[\])]?")
"""Three dots or more, also with spaces between, or in brackets."""

_PAIRS = ("“”", "„“", "„”", "””", "«»", "»«", "‹›", "›‹", "「」", "『』", "﹁﹂", "〝〞", '""', "＂＂")
_SINGLE = ("‘’", "‚‘", "‚’", "''")
"""These are apostrophes as well: within a word, and at its end."""

_QUOTED = re.compile(
    "|".join(
        [rf"{one[0]}([^{one}]++){one[1]}" for one in _PAIRS]
        + [rf"(?<!\w){one[0]}((?:[^{one}]|(?<=\w){one[1]}(?=\w))++){one[1]}(?!\w)" for one in _SINGLE]
    )
)


@dataclass(frozen=True, slots=True)
class Piece:
    """What stands between two cuts: the text, and its words, folded and as typed."""

    text: str
    words: tuple[str, ...]
    typed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quotation:
    """What is to be found. It has no pieces where nothing in it is a word."""

    text: str
    pieces: tuple[Piece, ...]

    @property
    def length(self) -> int:
        """Count its words."""
        return sum(len(piece.words) for piece in self.pieces)


def read(text: str) -> Quotation:
    """Take a quotation apart at its cuts."""
    pieces = []
    for part in _CUT.split(text):
        if found := words(part):
            folded = tuple(word.folded for word in found)
            pieces.append(Piece(part, folded, tuple(part[word.start : word.end] for word in found)))
    return Quotation(text, tuple(pieces))


def longest_quotation(text: str) -> str | None:
    """Return the longest of what stands within quotation marks in a text, of any kind; None for no words."""
    quoted = (next(filter(None, found.groups())) for found in _QUOTED.finditer(text))
    longest = max(quoted, key=lambda one: len(words(one)), default="")
    return longest if words(longest) else None
