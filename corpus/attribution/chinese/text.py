"""A Chinese paragraph as the rules see it: in simplified characters, with what is quoted taken out of sight.

Everything keeps its length, so that every place found holds for the paragraph itself.
"""

import re
from functools import partial
from itertools import count
from typing import Literal, NamedTuple, TypeAlias

from corpus.attribution.chinese.script import simplify
from corpus.attribution.chinese.words import CLOSING, HAN, INSTITUTIONS, SPEECH, THOUGHT, TITLES, any_of
from corpus.attribution.quotations import Quotation, find_quotations

QUOTED = "\ue000"
"""What stands for each character of a quotation."""

_LONGEST_INLINE, _LONGEST_OFFICE, _LONGEST_CUE = 14, 6, 4
_ENDING = "。！？!?…"
_OPENS_SENTENCE = "。！？!?…”」』：\n "
_OFFICE = re.compile(any_of([*TITLES, *INSTITUTIONS]))
_PAUSE = re.compile(r"[，。！？!?…；：]")
_HAN = re.compile(f"[{HAN}]")
_CUE_BEFORE = re.compile(rf"(?:{any_of([*SPEECH, *THOUGHT, *CLOSING])}|[道是为])$")
_WORDS = rf"[^{QUOTED}。！？!?…：:，；—\n,;]+"
_PIECE = re.compile(
    rf"(?P<words>{_WORDS}(?:(?<=\d)[:,;](?=\d){_WORDS})*)"
    rf"|(?P<pause>[，；—]+|\n|[,;])|(?P<stop>[。！？!?…]+)|(?P<quote>{QUOTED}+)|(?P<colon>[：:])"
)

PieceKind: TypeAlias = Literal["words", "quote", "pause", "colon", "stop"]


class Piece(NamedTuple):
    """A run of words, a quotation, or the mark between them."""

    kind: PieceKind
    start: int
    end: int


_piece = partial(tuple.__new__, Piece)
"""What `Piece._make` does, in less time."""


class Text(NamedTuple):
    """A paragraph prepared for the rules."""

    plain: str
    hidden: str
    quotations: tuple[Quotation, ...]
    pieces: tuple[Piece, ...]

    def ends_sentence(self, end: int) -> bool:
        """Tell whether the quotation that ends here has its full stop within its marks."""
        return self.plain[max(0, end - 3) : end].rstrip("”」』’")[-1:] in tuple(_ENDING)

    def stands_alone(self, start: int, end: int) -> bool:
        """Tell whether a quotation is a sentence of its own, not a word held at a distance."""
        before, after = self.plain[:1] if not start else self.plain[start - 1], self.plain[end : end + 1]
        opens = not start or before in _OPENS_SENTENCE
        return opens and (self.ends_sentence(end) or (not start and (not after or after in _ENDING)))

    def follows_pause(self, start: int, end: int) -> bool:
        """Tell whether a quotation is a sentence that goes on after a comma: 他摇摇头，“没有钱。”"""
        return self.ends_sentence(end) and self.plain[start - 1 : start] == "，"


def prepare(text: str) -> Text:
    """Prepare a paragraph."""
    plain = simplify(text)
    quotations = find_quotations(_curl(plain))
    hidden = _hide(plain, quotations)
    return Text(plain, hidden, quotations, _pieces(hidden))


def _curl(text: str) -> str:
    """Let every second straight quotation mark close: Chinese sets no space that could tell them apart."""
    if '"' not in text:
        return text
    turn = count()
    return re.sub('"', lambda _: "“”"[next(turn) % 2], text)


def _hide(plain: str, quotations: tuple[Quotation, ...]) -> str:
    parts, at = [], 0
    for quotation in quotations:
        if not _is_inline(plain, quotation):
            parts += [plain[at : quotation.start], QUOTED * (quotation.end - quotation.start)]
            at = quotation.end
    return "".join([*parts, plain[at:]])


def _is_inline(plain: str, quotation: Quotation) -> bool:
    """Tell whether what is quoted is but a name within its clause: 环保组织“湖之友”负责人."""
    start, end, closed = quotation
    if not closed or end - start > _LONGEST_INLINE or _PAUSE.search(plain, start, end):
        return False
    if _OFFICE.match(plain, end, end + _LONGEST_OFFICE):
        return True
    within = start > 0 and _HAN.match(plain, start - 1) and _HAN.match(plain, end)
    return bool(within) and not _CUE_BEFORE.search(plain[max(0, start - _LONGEST_CUE) : start])


def _pieces(hidden: str) -> tuple[Piece, ...]:
    return tuple([_piece((match.lastgroup, *match.span())) for match in _PIECE.finditer(hidden)])
