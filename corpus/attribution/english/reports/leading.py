"""What leads up to a name: titles and kinds, the words from a comma on, the clause that it belongs to."""

from typing import Final

from corpus.attribution.english.sentences.clauses import Clauses
from corpus.attribution.english.sentences.cues import cues
from corpus.attribution.english.sentences.grammar import (
    ATTACHING,
    BEFORE_VERBS,
    CLOSED,
    DETERMINERS,
    IRREGULAR_VERBS,
    JOINING,
    POSSESSIVES,
)
from corpus.attribution.english.sentences.offices import is_of_office
from corpus.attribution.english.sentences.titles import (
    HONORIFICS,
    OFFICES,
    ORGANISATION_NOUNS,
    PLACES_IN_ORDER,
    ROLES,
)
from corpus.attribution.english.sentences.tokens import Token
from corpus.attribution.lexicon import words

_NOUNS_TOO: Final = words("press project state plan blog post charge relief request question mock cast play")
"""Verbs of saying that also tell which of several somebody is: *project* engineer NAME."""

_AFTER_PARTICIPLES: Final = words("behind alongside under as")
_REFLEXIVE: Final = words("himself herself themselves")
_NO_PARTICIPLES: Final = words(
    """
    during including following regarding concerning according acting managing thing something anything nothing
    everything morning evening meeting king spring
    """
)
_ING_NOUNS: Final = words(
    """
    building housing engineering nursing marketing planning training banking farming mining shipping fishing
    hunting parking zoning licensing purchasing accounting advertising manufacturing programming recruiting
    teaching writing singing dancing swimming skating skiing cycling racing wrestling boxing sailing rowing
    running hiking climbing camping painting wedding starting presiding founding visiting reigning leading
    """
)
"""Forms in -ing that tell which role somebody has: the city *building* inspector NAME."""

_LONGEST_TITLE = 8
_LONGEST_KIND = 6
_LONGEST_VERB = 5
_OF_AND_WHAT = 2


def margin_before(clauses: Clauses, first: int) -> int | None:
    """Return where the words between a comma or quotation and a name begin: *White House aide* NAME."""
    for start in range(first, max(-1, first - _LONGEST_TITLE - 1), -1):
        before = clauses.token(start - 1)
        if before is None or before.kind == "quote" or before.text == ",":
            quoted = before is not None and before.kind == "quote"
            known = start == first or quoted or clauses.word(first - 1) in ROLES
            return start if known or clauses.word(start) in POSSESSIVES else None
        if not _belongs_to_title(before) and not _joins_roles(clauses, start - 1, first):
            return None
    return None


def _joins_roles(clauses: Clauses, index: int, first: int) -> bool:
    """Tell whether "and" joins what one person is: *chemist and founder* NAME; not *the mayor and* NAME."""
    if (
        clauses.word(index) != "and"
        or clauses.word(index - 1) not in ROLES
        or clauses.word(index - 2) == "the"
    ):
        return False
    return bool(clauses.starting[first].titles) or (
        index + 1 < first and _is_modifier(clauses.word(first - 1))
    )


def _belongs_to_title(token: Token) -> bool:
    if token.kind != "word":
        return token.lower in POSSESSIVES or token.text in ("/", "-")
    cue = cues().get(token.lower)
    noun = cue is None or (cue.voiced and cue.participle) or token.lower in _NOUNS_TOO
    return token.lower not in CLOSED and noun


def kind_start(clauses: Clauses, first: int) -> int | None:
    """Step back over what kind of organisation bears a name: *the state news agency* NAME."""
    if clauses.word(first - 1) not in ORGANISATION_NOUNS:
        return None
    for start in range(first - 2, max(-1, first - _LONGEST_KIND), -1):
        token = clauses.sentence[start]
        if token.lower in ("the", "a", "an"):
            return start
        if token.kind != "word" or token.capital:
            return None
    return None


def title_start(clauses: Clauses, first: int) -> int:
    """Step back over the role and the article before a name: *the longtime campaign manager* NAME."""
    start = first - _OF_AND_WHAT * is_of_office(clauses, first - _OF_AND_WHAT)
    while first - start < _LONGEST_TITLE and _is_modifier(clauses.word(start - 1)):
        start -= 1
    return start - (start < first and clauses.word(start - 1) in DETERMINERS)


def _is_modifier(word: str) -> bool:
    return word in ROLES or word in PLACES_IN_ORDER or word in HONORIFICS


def relative_before(clauses: Clauses, first: int) -> int | None:
    """Find the *who* or *that* of whose clause a name is the object: the man *who* shot NAME."""
    verb = clauses.word(first - 1)
    now = verb.endswith("s") and clauses.word(first - 2) in ("who", "that") and verb not in CLOSED
    if verb not in IRREGULAR_VERBS and (verb in cues() or not (now or verb.endswith("ed"))):
        return None
    for at in range(first - 2, max(0, first - _LONGEST_VERB), -1):
        word = clauses.word(at)
        if word in ("who", "that", "which"):
            said = cues().get(clauses.word(at - 1))
            return at if clauses.word(at - 1) != "," and (said is None or said.takes_object) else None
        if word not in BEFORE_VERBS and word not in JOINING:
            return None
    return None


def participle_before(clauses: Clauses, first: int, name: int) -> int | None:
    """Find the form in -ing whose object a name is, with a noun before: an attorney *representing* NAME."""
    at = first - 1
    if clauses.word(at) in _AFTER_PARTICIPLES or clauses.word(at - 1) in _REFLEXIVE:
        at -= 1 + (clauses.word(at - 1) in _REFLEXIVE)
    form, noun = clauses.word(at), clauses.token(at - 1)
    if not form.endswith("ing") or form in _NO_PARTICIPLES or (first < name and form in _ING_NOUNS):
        return None
    if noun is None or noun.kind != "word" or noun.lower in CLOSED or noun.lower in DETERMINERS:
        return None
    told = noun.lower in cues() or noun.lower in BEFORE_VERBS or noun.lower.endswith(("ly", "ing"))
    return None if told or clauses.sentence[at].capital else at


def led_by_role(clauses: Clauses, first: int, name: int) -> int:
    """Step back over what stands before a role to whose somebody is: a spokesman for *Larch* mayor NAME."""
    start = first
    while first - start < _LONGEST_KIND and _tells_which(clauses, start):
        start -= 1
    preposition = clauses.word(start - 1)
    kind = preposition == "of" and clauses.sentence[first - 1].text.islower()
    hangs = kind or (preposition in ATTACHING and first < name)
    role = clauses.word(start - 2)
    return start if hangs and role in ROLES and role not in OFFICES else first


def _tells_which(clauses: Clauses, end: int) -> bool:
    """Tell whether a place or a word in small letters stands before a token: *Larch*, *embattled* mayor."""
    before = clauses.token(end - 1)
    if before is None or before.kind != "word" or before.lower in CLOSED or before.lower in DETERMINERS:
        return False
    return before.capital or before.lower not in cues()
