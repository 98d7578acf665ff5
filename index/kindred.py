"""What stands in for a word of the question that a paragraph does not have: one akin to it."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Set
from os.path import commonprefix

from index.kindred_words import kin

AKIN = 0.5
"""What a word that stands in counts, against the word itself: for being near, and for what is covered."""

LETTERS = 5
"""So many letters must start two kindred words."""

SHARE = 0.7
"""And so much of the shorter one."""


def stand_ins(wanted: Iterable[str], present: Set[str]) -> dict[str, Collection[str]]:
    """Return the terms that stand in for those of the wanted ones that are absent; no others are in it.

    Where no other form of the word is there, one of the same beginning will do: religion, religious.
    """
    absent = [term for term in wanted if term not in present]
    starts = _starts({term[:LETTERS] for term in absent if _may_be_alike(term)}, present)
    found = {term: kin(term) & present or _alike(term, starts[term[:LETTERS]]) for term in absent}
    return {term: akin for term, akin in found.items() if akin}


def _may_be_alike(term: str) -> bool:
    return len(term) >= LETTERS and term.isalpha()


def _starts(sought: Set[str], terms: Iterable[str]) -> defaultdict[str, list[str]]:
    """Return the terms by their first letters, for those first letters that are sought."""
    starts: defaultdict[str, list[str]] = defaultdict(list)
    for term in terms if sought else ():
        if term[:LETTERS] in sought:
            starts[term[:LETTERS]].append(term)
    return starts


def _alike(term: str, others: Iterable[str]) -> list[str]:
    return [one for one in others if len(commonprefix((term, one))) >= SHARE * min(len(term), len(one))]
