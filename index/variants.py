"""The ways in which one name is written: joined or not, its parts in either order, without a particle.

>>> as_typed(("o'hanratty", "murdo")) & as_borne(("murdo", "o'hanratty"), a_person=True)
{('hanratty', 'murdo', 'o')}
"""

import re

from index.joining import Name

_MARKS = re.compile("['’.-]")


def as_typed(name: Name) -> set[Name]:
    """Return what to look a folded name up by: its letters in one, and its parts in any order."""
    parts = _parts(name)
    return {("".join(parts),), tuple(sorted(parts))} - {(), ("",)}


def as_borne(name: Name, *, a_person: bool) -> set[Name]:
    """Return what somebody of a folded name can be looked up by.

    A person may be called by the end of the name too, by its first parts, and by the first and any other.
    """
    parts = _parts(name)
    ways = as_typed(name)
    if a_person and len(parts) > 1:
        ways |= {("".join(parts[start:]),) for start in range(1, len(parts))}
        ways |= {("".join(parts[:end]),) for end in range(2, len(parts))}
        ways |= {tuple(sorted((parts[0], part))) for part in parts[1:]}
    return ways


def _parts(name: Name) -> list[str]:
    return [part for whole in name for part in _MARKS.split(whole) if part]
