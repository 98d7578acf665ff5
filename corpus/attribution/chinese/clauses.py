"""A Chinese clause up to its verb of saying, and what may stand in it beside the subject.

Before the subject stand times and small words (12日，但), after it times, manners, places and listeners.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from corpus.attribution.chinese.names import Found
from corpus.attribution.chinese.words import ADVERBS, HAN, TIMES, any_of, words

JOINS: Final = words("并且 并 还 同时 又 再 另外 另 也 且")
CONTRASTS: Final = words("则 却")

_TIME = (
    rf"(?:(?:\d+年)?(?:\d+月)?\d+日|\d+时(?:\d+分)?许?|(?:周|星期|礼拜)[一二三四五六日天末]|{any_of(TIMES)})"
)
_BEFORE = words(
    """
    但是 但 然而 而且 而 不过 对此 其中 此外 可是 可 据悉 根据 据 按照 按 由于 虽然 尽管 因为 所以 连 就连
    只有 听说 今年 和 与 及 、 “ ” 「 」
    """
)
_OPENING = re.compile(rf"(?:\s|{_TIME}|{any_of([*JOINS, *CONTRASTS, *_BEFORE])})+")
_ADVERB = re.compile(
    rf"(?:{_TIME}|{any_of([*JOINS, *CONTRASTS, *ADVERBS])}|接受[^，]{{0,24}}采访时?|回应[^，]{{0,16}}时"
    r"|(?:发布|发表|发出|发|在|的)?(?:一份|一则|最新|情况|书面|官方|社交|一条)*"
    r"(?:声明|公告|通报|公报|通知|博文|微博|公开信|消息|报道)中?"
    r"|[（(][^）)]{0,30}[）)])$"
)
_MANNER = re.compile(rf"[{HAN}]{{1,4}}[地着]$")
_TO = "(?<![反针相面应])[对向跟给]"
_PHRASE = re.compile(
    rf".*(在.{{1,40}}|(?:{_TO}|[就以用]|通过|透过|借助|针对|关于|围绕|谈[到及]|被?问及|提到).{{1,30}})$"
)
"""The greedy start finds the last of several phrases, each to be taken off on its own."""

ADDRESSING: Final = re.compile(_TO)
ENDS_ADDRESSING: Final = re.compile(f"{_TO}$")
_ADDRESSED = re.compile(rf"(?<=.)(?:{_TO}|就)[^，]{{1,24}}$")


class Clause(NamedTuple):
    """A clause up to its verb of saying, with the names that stand in it."""

    plain: str
    start: int
    end: int
    names: Sequence[Found]

    def since(self, start: int) -> "Clause":
        """Return the same clause from a later place on."""
        return Clause(self.plain, start, self.end, self.names)

    def until(self, end: int) -> "Clause":
        """Return the same clause up to an earlier place."""
        return Clause(self.plain, self.start, end, self.names)

    @property
    def text(self) -> str:
        """The words."""
        return self.plain[self.start : self.end]

    @property
    def contrasts(self) -> bool:
        """Whether it opens with a but."""
        return self.text.startswith(("而", "但", "不过", "然而"))

    @property
    def is_addressed(self) -> bool:
        """Whether it ends with those who are spoken to."""
        return _ADDRESSED.search(self.text) is not None


def skip_opening(clause: Clause) -> Clause:
    """Leave out the times and small words with which a clause opens."""
    opening = _OPENING.match(clause.plain, clause.start, clause.end)
    return clause.since(opening.end()) if opening else clause


def modifier_start(clause: Clause) -> int | None:
    """Return where the last modifier starts. One of manner does not reach into a name: 沈怀舟平静地."""
    adverb = _ADVERB.search(clause.text)
    if adverb:
        return clause.start + adverb.start()
    manner = _MANNER.search(clause.text)
    if manner:
        name_ends = [name.end for name in clause.names if name.end < clause.end]
        return max(clause.start + manner.start(), *name_ends[-1:], clause.start)
    phrase = _PHRASE.match(clause.text)
    return clause.start + phrase.start(1) if phrase else None
