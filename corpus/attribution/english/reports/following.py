"""The subject behind a verb: said NAME, an apposition; said the mayor, NAME."""

from corpus.attribution.english.reports.leading import participle_before, title_start
from corpus.attribution.english.reports.sharing import holder
from corpus.attribution.english.sentences.asides import after_bracket, apposition_end, is_apposition
from corpus.attribution.english.sentences.clauses import Clauses, Subject
from corpus.attribution.english.sentences.grammar import ATTACHING, CLOSED, DETERMINERS, POSSESSIVES
from corpus.attribution.english.sentences.names import Name
from corpus.attribution.english.sentences.offices import is_of_office
from corpus.attribution.english.sentences.titles import OFFICES, ROLES
from corpus.attribution.english.sentences.tokens import Token
from corpus.attribution.lexicon import words

_OF_PLACES = words(
    "police authorities officials residents prosecutors firefighters lawmakers lawyers data records"
)
"""Who and what is named after a place or a firm, so that the name before is nobody's: *Larch* police."""

_LONGEST_TITLE = 8
_LONGEST_NOUN = 6


def subject_after(clauses: Clauses, start: int) -> Subject | None:
    """Find the subject that begins at token `start`."""
    if clauses.word(start) in ("he", "she", "they"):
        return Subject("pronoun", start, start + 1, head=clauses.word(start))
    if clauses.word(start) == "one" and clauses.word(start + 1) == "of":
        if clauses.word(start + 2) == "them":
            return _called(clauses, start, start + 3)
        subject = subject_after(clauses, start + 2)
        return subject._replace(first=start) if subject is not None else None
    for index in range(start, min(len(clauses.sentence), start + _LONGEST_TITLE + 1)):
        token = clauses.sentence[index]
        if index in clauses.starting:
            at = participle_before(clauses, title_start(clauses, index), index)
            if at is not None and at > start:
                return _noun(clauses, start, at)
            return _named(clauses, start, holder(clauses, clauses.starting[index]))
        joins = token.text in ("/", "-") or token.lower in POSSESSIVES or is_of_office(clauses, index)
        joins = joins or _joins_roles(clauses, index)
        if not joins and (token.kind != "word" or token.lower in CLOSED):
            return _called(clauses, start, index) or _noun(clauses, start, index)
    return None


def _joins_roles(clauses: Clauses, index: int) -> bool:
    """Tell whether somebody has two roles before a name: said neighbour *and* friend NAME."""
    joins = clauses.word(index) == "and" and clauses.word(index - 1) in ROLES
    return joins and clauses.word(index + 1) in ROLES and index + 2 in clauses.starting


def _called(clauses: Clauses, start: int, comma: int) -> Subject | None:
    """Read the name behind a noun that ends the clause: said the rower, NAME; said Road Officer, NAME."""
    name = clauses.starting.get(comma + 1) if clauses.word(comma) == "," else None
    if name is None or name.shape in ("place", "organisation"):
        return None
    if clauses.word(start) not in DETERMINERS and not _ends_role(clauses, comma):
        return None
    return (
        Subject("named", start, name.last, name) if clauses.word(name.last) in (".", ",", ";", "") else None
    )


def _named(clauses: Clauses, start: int, name: Name) -> Subject:
    following = clauses.token(name.last)
    if following is not None and following.lower in POSSESSIVES:
        owned = clauses.starting.get(name.last + 1)
        return (
            _named(clauses, start, holder(clauses, owned))
            if owned is not None
            else _owned(clauses, start, name.last + 1)
        )
    if following is not None and _tells_which(clauses, start, name, following):
        end = _noun_end(clauses, name.last)
        return Subject("nominal", start, end, head=clauses.word(end - 1))
    end = after_bracket(clauses, name.last)
    if clauses.word(end) == "," and is_apposition(clauses, end + 1):
        return Subject("named", start, apposition_end(clauses, end + 1), name)
    other = _joined_to(clauses, name, end)
    return (
        Subject("named", start, other.last, other, (name,)) if other else Subject("named", start, end, name)
    )


def _joined_to(clauses: Clauses, name: Name, end: int) -> Name | None:
    """Find who speaks with somebody: said NAME and *NAME* of Larch; but not: said NAME and *NAME left*."""
    other = clauses.starting.get(end + 1) if clauses.word(end) == "and" else None
    if other is None or "organisation" in (name.shape, other.shape):
        return None
    following = clauses.token(other.last)
    alone = following is None or following.kind != "word" or following.lower in ATTACHING
    return other if alone else None


def _tells_which(clauses: Clauses, start: int, name: Name, following: Token) -> bool:
    """Tell whether a name only says which of several: *Larch* officials; a *TRC* study."""
    if following.kind != "word" or not following.text.islower():
        return False
    several = following.lower.endswith("s") and following.lower[:-1] in ROLES
    if name.shape == "place" or ((several or following.lower in _OF_PLACES) and not name.titles):
        return True
    study = name.shape == "organisation" and clauses.word(start) in ("a", "an")
    return study and following.lower not in CLOSED


def _owned(clauses: Clauses, start: int, after: int) -> Subject:
    """Read whom somebody has: said NAME's lawyer, *NAME*."""
    end = _noun_end(clauses, after)
    return _inner(clauses, start, end) or Subject(
        "nominal", start, max(after, end), head=clauses.word(end - 1)
    )


def _inner(clauses: Clauses, start: int, comma: int) -> Subject | None:
    """Read the name that tells who a noun before a comma is: said her lawyer, *NAME*."""
    name = clauses.starting.get(comma + 1) if clauses.word(comma) == "," else None
    if name is None or name.shape in ("place", "organisation") or not _ends_role(clauses, comma):
        return None
    following = clauses.token(name.last)
    if following is None or following.kind != "word" or following.lower in ATTACHING:
        subject = _named(clauses, start, name)
        return subject if subject.kind == "named" else None
    return None


def _ends_role(clauses: Clauses, end: int) -> bool:
    word = clauses.word(end - 1)
    of_what = clauses.word(end - 2) == "of" and clauses.word(end - 3) in OFFICES
    return of_what or word in ROLES or word.removesuffix("s") in ROLES


def _noun_end(clauses: Clauses, start: int) -> int:
    end = start
    while end - start < _LONGEST_NOUN and clauses.word(end).isalpha():
        if clauses.word(end) in CLOSED and not (
            clauses.word(end) == "of" and clauses.word(end - 1) in OFFICES
        ):
            break
        end += 1
    return end


def _opens_noun(word: str) -> bool:
    return word in DETERMINERS or word in ROLES


def _noun(clauses: Clauses, start: int, end: int) -> Subject | None:
    if end <= start or (end - start > 3 and not _opens_noun(clauses.word(start))):
        return None
    return _inner(clauses, start, end) or Subject("nominal", start, end, head=clauses.word(end - 1))
