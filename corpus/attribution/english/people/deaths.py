"""Who has died: of two who share a surname it is the other who speaks."""

from collections.abc import Iterable

from corpus.attribution.english.people.cast import Cast
from corpus.attribution.english.sentences.clauses import Clauses
from corpus.attribution.english.sentences.names import Name
from corpus.attribution.lexicon import words

_SIGNS = words("died dead killed victim death killing murder body funeral slain late")
_OF_WHOM = words("death killing murder body funeral slaying")
_DYING = words("killed slain dead")
_FARTHEST_AGE, _LONGEST_GROUP = 3, 5


def mark_dead(cast: Cast, sentences: Iterable[Clauses]) -> None:
    """Remember of whom an article tells that they are dead."""
    for clauses in sentences:
        if _SIGNS.isdisjoint(clauses.words):
            continue
        for name in clauses.names:
            fits = cast.candidates(name) if _is_dead(clauses, name) else []
            if len(fits) == 1:
                fits[0].dead = True


def _is_dead(clauses: Clauses, name: Name) -> bool:
    """Tell whether a sentence has somebody dead: NAME, 80, *died*; the *late* NAME; the *death of* NAME."""
    before, second = clauses.word(name.first - 1), clauses.word(name.first - 2)
    if before in ("late", "victim") or (before == "of" and second in _OF_WHOM):
        return True
    if before == "as" and second == "identified" and "victim" in clauses.words:
        return True
    verb = _after_age(clauses, name.last)
    if clauses.word(verb) == "died":
        return True
    group = [clauses.word(at) for at in range(verb, verb + _LONGEST_GROUP)]
    return group[0] in ("was", "were") and not _DYING.isdisjoint(group) and "not" not in group


def _after_age(clauses: Clauses, comma: int) -> int:
    """Step over an age between commas: NAME*, 80,* died."""
    if clauses.word(comma) != ",":
        return comma
    ends = range(comma + 2, comma + _FARTHEST_AGE)
    return next((at + 1 for at in ends if clauses.word(at) == ","), comma)
