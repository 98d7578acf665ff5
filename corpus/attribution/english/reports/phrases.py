"""The name or noun phrase that ends before a token, and whose it is: *an aide* to NAME, *NAME* of Larch."""

from typing import Final

from corpus.attribution.english.reports.leading import (
    kind_start,
    led_by_role,
    margin_before,
    participle_before,
    relative_before,
    title_start,
)
from corpus.attribution.english.sentences.asides import aside_name, is_apposition, name_over_bracket
from corpus.attribution.english.sentences.clauses import Clauses, Subject
from corpus.attribution.english.sentences.cues import cues
from corpus.attribution.english.sentences.grammar import ATTACHING, DETERMINERS, JOINING, POSSESSIVES
from corpus.attribution.english.sentences.names import Name
from corpus.attribution.english.sentences.offices import long_office_start
from corpus.attribution.english.sentences.titles import ORGANISATION_NOUNS, PLACES_IN_ORDER, ROLES
from corpus.attribution.english.sentences.verbs import lacks_object
from corpus.attribution.lexicon import words

CARRIERS: Final = words(
    """
    statement tweet tweets letter message memo email e-mail post note op-ed filing blog book memoir essay
    column report
    """
)
"""Nouns for what somebody writes; what it says they say: *a letter from NAME* said, *NAME's post* said."""

_LONGEST_PHRASE = 16


def named(clauses: Clauses, name: Name) -> Subject:
    """Read what a name before a verb belongs to: itself, with its titles, or a noun that it hangs on."""
    return _as_example(clauses, name) or _with_participle(clauses, name) or _with_titles(clauses, name)


def _as_example(clauses: Clauses, name: Name) -> Subject | None:
    """Read a name that stands for several: residents *such as NAME* say."""
    first = title_start(clauses, name.first)
    if clauses.word(first - 1) != "as" or clauses.word(first - 2) != "such":
        return None
    return Subject("named", first, name.last, name, head="people")


def _with_titles(clauses: Clauses, name: Name) -> Subject:
    """Read a name with its titles, or the noun that they hang on."""
    first = margin_before(clauses, name.first)
    if first is not None:
        return Subject("named", first, name.last, name)
    first = _title_start(clauses, name)
    owned = _owned(clauses, first)
    if owned is not None:
        return owned._replace(last=name.last)
    first = led_by_role(clauses, first, name.first)
    if name.shape == "organisation":
        first = _before_owner(clauses, first)
    before = clauses.word(first - 1)
    if before == "with" and clauses.word(first - 2) == "," and clauses.word(name.last).endswith("ing"):
        return Subject("named", first, name.last, name)
    if before in ATTACHING:
        return _hanging(clauses, first - 1, name)
    siding = _siding(clauses, first - 1) if before.endswith("ing") else None
    if siding is not None:
        return siding._replace(last=name.last)
    showing = clauses.word(name.last).endswith("ing")
    relative = None if showing else relative_before(clauses, first - (before in DETERMINERS))
    if relative is not None:
        return (noun_before(clauses, relative) or Subject("nominal", relative, first))._replace(
            last=name.last
        )
    the = clauses.word(first - 1) == "the" and clauses.word(first - 2) == "and"
    others = _joined(clauses, _before_owner(clauses, first - the) - 1)
    return Subject("named", others[0].first if others else first, name.last, name, others)


def _with_participle(clauses: Clauses, name: Name) -> Subject | None:
    """Read the noun of which a form in -ing before a name tells: *an attorney* representing NAME."""
    first = title_start(clauses, name.first)
    at = participle_before(clauses, first, name.first)
    noun = noun_before(clauses, at) if at is not None else None
    if noun is None or noun.kind != "nominal":
        return None
    opens = clauses.word(noun.first) in DETERMINERS
    return noun._replace(last=name.last) if opens or noun.head.endswith("s") or noun.head in ROLES else None


def _title_start(clauses: Clauses, name: Name) -> int:
    """Return where the office, the role or the kind of thing before a name begins."""
    first = _office_start(clauses, name.first)
    first = long_office_start(clauses, name) if first is None else first
    first = title_start(clauses, name.first) if first is None else first
    if first == name.first:
        first = kind_start(clauses, name.first) or first
    article = clauses.word(first - 1) in ("a", "an", "the") and clauses.word(first - 2) in ATTACHING
    return first - article


def _siding(clauses: Clauses, participle: int) -> Subject | None:
    """Find who does something for or against a name: *a lawyer* representing NAME, *voters* backing NAME."""
    word = clauses.word(participle)
    if word in PLACES_IN_ORDER or word == "including" or participle in clauses.ending:
        return None
    noun = noun_before(clauses, participle) if clauses.word(participle - 1).isalpha() else None
    several = noun is not None and noun.head.removesuffix("s") in ROLES
    return noun if several else None


def _office_start(clauses: Clauses, first: int) -> int | None:
    """Return where an office begins whose holder is named right behind it: *director of Mole Stores* NAME."""
    held = clauses.ending.get(first)
    if held is None or clauses.word(held.first - 1) != "of":
        return None
    office = noun_before(clauses, held.first - 1)
    return office.first if office is not None and office.head in ROLES else None


def _joined(clauses: Clauses, end: int) -> tuple[Name, ...]:
    """Return the names that stand in a row before a last one: *A, B* and C."""
    if clauses.word(end) not in ("and", ","):
        return ()
    name = name_over_bracket(clauses, end)
    if name is None and clauses.word(end - 1) == ",":
        name = described(clauses, end - 1)
    if name is not None and name.shape == "place" and clauses.word(name.first - 1) == "of":
        name = clauses.ending.get(name.first - 1)
    return (*_joined(clauses, name.first - 1), name) if name is not None else ()


def described(clauses: Clauses, end: int) -> Name | None:
    """Find the name before an apposition that ends there: NAME, the mayor, and another; NAME, the man who."""
    for at in range(end - 1, max(0, end - _LONGEST_PHRASE), -1):
        if clauses.word(at) == "," and not clauses.word(at - 1).isdigit():  # NAME, 31, a teacher, and
            return aside_name(clauses, at) if is_apposition(clauses, at + 1) else None
    return None


def _before_owner(clauses: Clauses, first: int) -> int:
    """Step back over whose somebody is: the *Mercury's* NAME."""
    owner = clauses.ending.get(first - 1) if clauses.word(first - 1) in POSSESSIVES else None
    return owner.first if owner is not None else first


def _owned(clauses: Clauses, first: int) -> Subject | None:
    """Find what somebody's name hangs on: *a co-owner* of the league's NAME."""
    if clauses.word(first - 1) not in POSSESSIVES:
        return None
    noun = noun_before(clauses, first - 1)
    if noun is None or clauses.word(noun.first) not in DETERMINERS or noun.head == clauses.word(first - 2):
        return None
    owner = clauses.ending.get(first - 1)
    within = owner is not None and owner.first <= noun.first + 1  # the Bureau of Bridges' NAME
    return None if within else noun


def _hanging(clauses: Clauses, preposition: int, name: Name) -> Subject:
    """Read what a name after a preposition hangs on: *an aide* to NAME, *NAME* of Dartmouth."""
    holder = clauses.ending.get(preposition)
    before = clauses.token(preposition - 1)
    head = None
    if before is not None and before.lower in CARRIERS and clauses.word(preposition) in ("from", "by"):
        return Subject("named", preposition, name.last, name, head=before.lower)
    if clauses.word(preposition) == "by" and clauses.word(name.last) == "who":
        return Subject("named", name.first, name.last, name)  # a view shared by NAME who
    if holder is not None:
        head = named(clauses, holder)
    elif before is not None and before.kind == "word":
        head = noun_before(clauses, preposition)
    if head is not None:
        return head._replace(last=name.last)
    return Subject(
        "nominal" if preposition else "named", preposition, name.last, None if preposition else name
    )


def noun_before(clauses: Clauses, end: int) -> Subject | None:
    """Read a noun phrase backwards to its determiner; its head is the last noun before any preposition."""
    head, start = end - 1, end
    while start > max(0, end - _LONGEST_PHRASE) and not _ends_phrase(clauses, start - 1, end):
        start -= 1
        word = clauses.word(start)
        if word in ATTACHING:
            start = _over_bracket(clauses, start)
            head = start - 1
        if word in DETERMINERS and clauses.word(start - 1) not in ATTACHING:
            break
    if head < start or start >= end:
        return None
    return _headed(clauses, (start, end), head)


def _over_bracket(clauses: Clauses, end: int) -> int:
    """Step back over a word in brackets behind an office: Chief Engineer *(Acting)* of the harbour."""
    acting = clauses.word(end - 1) == ")" and clauses.word(end - 3) == "(" and clauses.word(end - 4) in ROLES
    return end - 3 if acting else end


def _ends_phrase(clauses: Clauses, index: int, end: int) -> bool:
    token = clauses.sentence[index]
    if token.lower == "and" and clauses.word(index - 1) in ROLES and clauses.word(index + 1) in ROLES:
        return False  # the founder and director
    if token.kind == "quote" or token.lower in JOINING:
        return token.lower != "that" or clauses.word(index - 1) not in ATTACHING  # at *that* time
    if token.kind == "mark":
        return not token.text.endswith("s")
    if token.lower.endswith(("s", "ing")) or clauses.word(index - 1) in DETERMINERS:
        return False
    return token.lower in cues() and index < end - 1 and not lacks_object(clauses.sentence, index)


def _goes_with(clauses: Clauses, start: int, head: int) -> bool:
    """Tell whether people only go with who is named before them: NAME and *his aides*, and *others*."""
    if clauses.word(start) == "other":
        return clauses.word(head).removesuffix("s") in ROLES
    return clauses.word(start) in ("his", "her", "their", "others")


def _headed(clauses: Clauses, phrase: tuple[int, int], head: int) -> Subject:
    start, end = phrase
    leader = clauses.ending.get(start - 1) if clauses.word(start - 1) == "and" else None
    if leader is not None and leader.shape != "organisation" and _goes_with(clauses, start, head):
        return named(clauses, leader)._replace(last=end, head="people")
    owner = clauses.ending.get(head + 1)
    if owner is not None and owner.first >= start:
        return named(clauses, owner)._replace(last=end)
    word = clauses.word(head)
    owner = clauses.ending.get(head - 1) if word in CARRIERS else None
    if owner is not None and clauses.word(head - 1) in POSSESSIVES:
        return Subject("named", owner.first, end, owner, head=word)
    if word in ORGANISATION_NOUNS:
        owner = next(
            (name for name in reversed(clauses.names) if start <= name.first and name.last <= head), None
        )
    return Subject("nominal", start, end, owner, head=word)
