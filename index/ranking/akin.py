"""What stands in for a word of the question that a paragraph does not have: one akin to it."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from os.path import commonprefix

from index.kin import kin

LETTERS = 5
"""So many letters must start two kindred words."""

SHARE = 0.7
"""And so much of the shorter one."""


def stand_ins(wanted: Iterable[str], places: Mapping[str, Sequence[int]]) -> dict[str, list[int]]:
    """Return where something stands in for the wanted terms that are absent, in rising order.

    Where no other form of the word is there, one of the same beginning will do: religion, religious.
    """
    absent = [term for term in wanted if term not in places]
    starts: defaultdict[str, list[str]] = defaultdict(list)
    for term in places if absent else ():
        starts[term[:LETTERS]].append(term)
    found = {term: kin(term) & places.keys() or _alike(term, starts[term[:LETTERS]]) for term in absent}
    return {
        term: sorted(place for other in akin for place in places[other])
        for term, akin in found.items()
        if akin
    }


def _alike(term: str, others: Iterable[str]) -> Collection[str]:
    if len(term) < LETTERS or not term.isalpha():
        return ()
    return [one for one in others if len(commonprefix((term, one))) >= SHARE * min(len(term), len(one))]
