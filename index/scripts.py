"""Scripts that are not cut at spaces, or not there alone: what stands for a word in them.

Han and kana give each character and each pair of neighbours, so that no segmenter is needed; Hangul gives
pairs, since what stands between two spaces ends in particles; Thai, Lao, Burmese and Khmer pairs and triples.
Traditional characters are read as simplified ones. docs/decisions/0008 says why.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from opencc import OpenCC

_HAN = "\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
_KANA = "\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f"
_HANGUL = "\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff\uffa0-\uffdc"
_NO_SPACES = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\ua9e0-\ua9fe\uaa60-\uaa7f"

NO_LETTERS = f"{_HAN}{_KANA}{_HANGUL}{_NO_SPACES}"
"""What stands for a part of a word, or for more, as a class for a pattern."""

_RUN = re.compile(
    f"(?P<han>[{_HAN}{_KANA}]+)|(?P<hangul>[{_HANGUL}]+)|(?P<no_spaces>[{_NO_SPACES}]+)|[^{NO_LETTERS}]+"
)
_HAN_OR_KANA = re.compile(f"[{_HAN}{_KANA}]")
_PIECE = re.compile(f"[{NO_LETTERS}]")
_LENGTHS = {"han": (1, 2), "hangul": (2,), "no_spaces": (2, 3)}

_ALSO_SIMPLIFIED = {"著": "着", "牠": "它", "妳": "你", "裏": "里"}
"""What OpenCC leaves alone or is not sure of, since in some words the left one is simplified, too."""


class Run(NamedTuple):
    """A part of a word in one kind of script: from `start` in the word; `kind` is None for letters."""

    text: str
    start: int
    kind: str | None


def runs(word: str) -> Iterator[Run]:
    """Cut a word where its script changes."""
    for match in _RUN.finditer(word):
        yield Run(match.group(), match.start(), match.lastgroup)


def pieces(run: Run) -> Iterator[tuple[str, int, int]]:
    """Yield the pieces of a run that is not of letters, with their places in the word.

    A run that is too short for one is a piece itself. Where folding shifts the places, each piece has
    that of the whole run.
    """
    # What is folded elsewhere is written in one way in Thai, and taken apart its places would shift.
    folded = run.text if run.kind == "no_spaces" else fold(run.text)
    exact = len(folded) == len(run.text)
    lengths = _LENGTHS[run.kind or ""]
    for place in range(max(1, len(folded) - lengths[0] + 1)):
        for length in lengths:
            piece = folded[place : place + length]
            if len(piece) == length or place == 0 and length == lengths[0]:
                start, end = (place, place + len(piece)) if exact else (0, len(run.text))
                yield piece, run.start + start, run.start + end


def is_han_or_kana(term: str) -> bool:
    """Tell whether a term is a character, or a pair, of Han or kana."""
    return bool(_HAN_OR_KANA.match(term))


def is_piece(term: str) -> bool:
    """Tell whether a term is a piece of a text that is not cut at spaces."""
    return bool(_PIECE.match(term))


def fold(run: str) -> str:
    """Make one of the forms that a character can have: full width, composed, simplified."""
    return simplify(unicodedata.normalize("NFKC", run))


def simplify(text: str) -> str:
    """Return a text with each traditional character as the simplified one, in its place."""
    return text.translate(_simplified()) if _HAN_OR_KANA.search(text) else text


@cache
def _simplified() -> dict[int, str]:
    """Return the simplified character of each traditional one.

    Made when first wanted, since it takes a tenth of a second.
    """
    blocks = (0x3400, 0x4DC0), (0x4E00, 0xA000), (0xF900, 0xFB00), (0x20000, 0x32400)
    han = [chr(code) for first, end in blocks for code in range(first, end)]
    simplified = OpenCC("t2s").convert("\n".join(han)).split("\n")
    pairs = dict(zip(han, simplified, strict=True)) | _ALSO_SIMPLIFIED
    return {ord(one): other for one, other in pairs.items() if one != other}
