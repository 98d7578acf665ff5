"""The names of people in Chinese text: found by surname, by what stands around them, and by how often.

No dictionary of words is used. A name is taken for one where a title, the start of a clause or an age comes
before, and a verb of saying, a small word or a mark after: 局长邬建岚在.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from corpus.attribution.chinese.words import (
    AFTER_NAMES,
    BEFORE_NAMES,
    CLOSING,
    COMPOUND_SURNAMES,
    COUNTRIES,
    COURTESIES,
    HAN,
    NEVER_LAST,
    NO_NAMES,
    SPEECH,
    SURNAMES,
    THOUGHT,
    TITLE_CHARACTERS,
    TITLES,
    TRANSCRIBED,
    any_of,
)

_NO_PERSON: Final = tuple("街市区村县校馆站所台店会案桥路书行团")
"""The last characters of places, institutions and papers, with which hardly a name ends."""

LATIN_NAME: Final = r"[A-Z][A-Za-z.'’-]*(?:\s(?:[a-z]{1,3}\s)?[A-Z][A-Za-z.'’-]*)+"
_SURNAME = f"(?:{any_of(COMPOUND_SURNAMES)}|[{SURNAMES}])"
_LAST = f"(?![{NEVER_LAST}])[{HAN}]"
_CUES = any_of([*SPEECH, *THOUGHT, *CLOSING])
_EDGE = rf"[^{HAN}·•・‧]|$|{_CUES}|{any_of([*AFTER_NAMES, *COURTESIES])}|[{HAN}]{{1,2}}[了着]"
_SHAPES = (
    rf"{_SURNAME}[{HAN}][和为有以同力](?={_CUES})",
    rf"{_SURNAME}{_LAST}(?={_CUES})",
    rf"{_SURNAME}[{HAN}]{_LAST}(?={_EDGE})",
    rf"{_SURNAME}{_LAST}(?={_EDGE})",
)
"""A name and what must follow, the surest first: 陈刚|强调 is not 陈刚强."""

_FIRST = f"[{SURNAMES}{''.join(surname[0] for surname in COMPOUND_SURNAMES)}]"
_NATIVE = re.compile(f"(?={_FIRST})(?=({'|'.join(_SHAPES)}))")
_SAYS = re.compile(
    rf"(?:（[^）]{{0,20}}）)?(?:{_CUES}|：)|.{{0,6}}?(?:{_CUES})|.{{0,24}}?(?:{_CUES})(?=[，：。“「\ue000])"
)
_DOTTED = re.compile(rf"[{HAN}]{{1,10}}(?:[·•・‧][{HAN}]{{1,8}})+(?:[-－–][{HAN}]{{1,8}})?")
_TRANSCRIBED_END = re.compile(f"[{TRANSCRIBED}]+$")
_TRANSCRIBED_START = re.compile(f"[{TRANSCRIBED}]+")
_UP_TO_EDGE = re.compile(rf"[{HAN}]{{2,6}}?(?={_EDGE})")
_AFTER_TITLE = re.compile(rf"(?:{any_of(TITLES)})([{TRANSCRIBED}]{{2,6}})(?={_EDGE})")
_LATIN = re.compile(LATIN_NAME)
_PART = f"(?:(?![为什么怎谁哪的是])[{HAN}]){{1,8}}"
_WHOLE = re.compile(rf"{_SURNAME}[{HAN}]?{_LAST}|{_PART}(?:[·•・‧]{_PART})+|{LATIN_NAME}")

_HAN_LAST = re.compile(f"[{HAN}]$")
_NOT_GIVEN = (*TITLES, *COURTESIES)
_OPENS = (*BEFORE_NAMES, *TITLE_CHARACTERS)
_ENOUGH = 2


class Found(NamedTuple):
    """Where a name stands in a paragraph."""

    start: int
    end: int
    name: str


def may_be_name(text: str) -> bool:
    """Tell whether a text, in simplified characters, has the form of a person's name: 沈怀舟, 约翰·史密斯."""
    excluded = text.startswith(NO_NAMES) or text.endswith((*_NOT_GIVEN, *_NO_PERSON))
    return bool(_WHOLE.fullmatch(text)) and not excluded


class Names:
    """All names of an article; finds where they stand."""

    def __init__(self, texts: list[str]) -> None:
        self.full = _gather(texts)
        self.whole_of = _parts(self.full)
        known = [*self.full, *self.whole_of]
        self._known = frozenset(known)
        first = "".join({name[0] for name in known})
        self._first = re.compile(f"[{re.escape(first)}]" if first else "(?!)")
        self._lengths = sorted({len(name) for name in known}, reverse=True)

    def find(self, text: str) -> Iterator[Found]:
        """Yield the places of names in a text, in order; where one holds another, the longer."""
        end = 0
        for match in self._first.finditer(text):
            at = match.start()
            name = self._name_at(text, at) if at >= end else ""
            if name:
                end = at + len(name)
                yield Found(at, end, self.whole_of.get(name, name))

    def _name_at(self, text: str, at: int) -> str:
        return next((text[at : at + n] for n in self._lengths if text[at : at + n] in self._known), "")


def _gather(texts: list[str]) -> tuple[str, ...]:
    evidence: dict[str, int] = {}
    for text in texts:
        for match in _NATIVE.finditer(text):
            name, before = match.group(1), evidence.get(match.group(1), 0)
            if before < _ENOUGH and not name.startswith(NO_NAMES) and not name.endswith(_NOT_GIVEN):
                evidence[name] = before + _weigh(text, *match.span(1))
        for name in _foreign(text):
            evidence[name] = _ENOUGH
    return tuple(name for name, weight in evidence.items() if weight >= _ENOUGH)


def _parts(full: tuple[str, ...]) -> dict[str, str]:
    """Return the last part of each foreign name, with the name, unless two share it."""
    last: dict[str, list[str]] = {}
    for name in full:
        parts = re.split(r"[·•・‧\s]", name)  # of 米勒-怀特 neither part is a name
        if len(parts) > 1 and len(parts[-1]) > 1:
            last.setdefault(parts[-1], []).append(name)
    return {part: names[0] for part, names in last.items() if len(names) == 1}


def _weigh(text: str, start: int, end: int) -> int:
    """Return what speaks for a name here: a title before it, the start of a clause, a verb after."""
    before = text[max(0, start - 6) : start]
    if before.endswith(TITLES):
        return 2
    if _HAN_LAST.search(before) and not before.endswith(_OPENS):
        return 0
    return 2 if _SAYS.match(text, end) else 1


def _foreign(text: str) -> Iterator[str]:
    for match in _DOTTED.finditer(text):
        first, *_, last = re.split(r"[·•・‧－–-]", match.group())
        head = _first_part(first)
        tail = _UP_TO_EDGE.match(last) or _TRANSCRIBED_START.match(last)
        if head and tail:
            start, end = match.start() + len(first) - len(head), match.end() - len(last) + tail.end()
            yield text[start:end]
    yield from (m.group(1) for m in _AFTER_TITLE.finditer(text) if m.group(1) not in COUNTRIES)
    yield from (match.group() for match in _LATIN.finditer(text))


def _first_part(joined: str) -> str:
    """Return the first part of a name without the title to which it is joined: 总统弗拉基米尔."""
    ends = [joined.rfind(title) + len(title) for title in TITLES if title in joined]
    if ends and max(ends) < len(joined):
        return joined[max(ends) :]
    transcribed = _TRANSCRIBED_END.search(joined)
    return transcribed.group() if transcribed else ""
