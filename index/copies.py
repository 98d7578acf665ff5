"""Passages that say nearly the same, as syndicated articles do: one is shown, the others are named.

Words are compared in threes, and exactly: among the few candidates of one answer that is as fast as a sketch
of them (MinHash), and no estimate. docs/decisions/0013-copies-are-shown-once.md says what is never joined.
"""

import re
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from operator import add
from typing import TypeVar

from index.joining import Name
from index.joining import fold as fold_name
from index.passage import Copy, Passage
from index.scripts import NO_LETTERS, fold

T = TypeVar("T")

ALIKE = 0.5
"""The share of all threes of words in two passages that must stand in both.

Of thirty words three may be others.
"""

AT_A_GLANCE = 0.3
"""The share of words that must stand in both before we look closer: punctuation still clings to them."""

_WORD = re.compile(r"\w+")
_WORD_OR_CHARACTER = re.compile(rf"[{NO_LETTERS}]|[^\W{NO_LETTERS}]+")
_NO_LETTER = re.compile(f"[{NO_LETTERS}]")
_TURNS = frozenset("not t no never nor without cannot nobody nothing none 不 没 未 无 非 别".split())  # noqa: SIM905
"""Words after which the same words say the opposite; `t` is what is left of "don't"."""


@dataclass(frozen=True, slots=True)
class _Said:
    """A passage, with its words, or its pairs of characters where it has no spaces, to see at a glance."""

    passage: Passage
    glance: frozenset[str]


def join_copies(passages: Iterable[Passage]) -> list[Passage]:
    """Join the passages that say nearly the same, each at the place of its best.

    The earliest is shown, then by id; undated ones are later than all. No passage is lost: each is shown,
    or stands in `also_in` of one that is. What other people say, and what differs in a number or a "not", is
    not the same.
    """
    groups: list[list[_Said]] = []
    for said in map(_said, passages):
        group = next((group for group in groups if _same(group[0], said)), None)
        if group is None:
            groups.append([said])
        else:
            group.append(said)
    return [_joined([said.passage for said in group]) for group in groups]


def _said(passage: Passage) -> _Said:
    text = passage.paragraph.text.casefold()
    if not _NO_LETTER.search(text):
        return _Said(passage, frozenset(text.split()))
    text = fold(text)
    return _Said(passage, frozenset(map(add, text, text[1:])))


def _same(one: _Said, other: _Said) -> bool:
    if not _alike(one.glance, other.glance, AT_A_GLANCE):
        return False
    words, others = _words(one.passage), _words(other.passage)
    return (
        _alike(_threes(words), _threes(others), ALIKE)
        and _turns(words) == _turns(others)
        and _agree(_speakers(one.passage), _speakers(other.passage))
    )


def _alike(some: Set[T], others: Set[T], share: float) -> bool:
    """Tell whether two sets have at least a share of all that is in them in common (Jaccard)."""
    least = share * (len(some) + len(others)) / (1 + share)
    return min(len(some), len(others)) >= least and len(some & others) >= least


def _words(passage: Passage) -> list[str]:
    text = passage.paragraph.text.casefold()
    return _WORD_OR_CHARACTER.findall(fold(text)) if _NO_LETTER.search(text) else _WORD.findall(text)


def _threes(words: Sequence[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(zip(words, words[1:], words[2:], strict=False) if len(words) > 2 else [tuple(words)])


def _turns(words: Iterable[str]) -> list[str]:
    """Return the numbers, and what turns the sense of the rest."""
    return sorted(word for word in words if word in _TURNS or word[0].isdigit())


def _speakers(passage: Passage) -> set[Name]:
    return {fold_name(speaker.name) for statement in passage.statements for speaker in statement.speakers}


def _agree(some: set[Name], others: set[Name]) -> bool:
    """Tell whether the same people speak: one may be called by a part of the other's name."""
    return all(
        any(set(name) <= set(other) or set(name) >= set(other) for other in there)
        for here, there in ((some, others), (others, some))
        for name in here
    )


def _joined(group: Sequence[Passage]) -> Passage:
    first, *others = sorted(group, key=lambda one: (one.source.published or date.max, one.paragraph.id))
    return replace(first, also_in=tuple(Copy(one.source, one.paragraph.number) for one in others))
