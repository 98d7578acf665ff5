"""The subject in front of a verb: NAME said; NAME, an apposition, said; an aide to NAME said."""

from typing import Final

from corpus.attribution.asides import (
    aside_name,
    before_bracket,
    inner_name,
    is_apposition,
    name_behind_quotation,
    name_over_bracket,
)
from corpus.attribution.clauses import Clauses, Subject
from corpus.attribution.cues import cues
from corpus.attribution.grammar import ATTACHING, DASHES, DETERMINERS, JOINING, POSSESSIVES, PRONOUNS
from corpus.attribution.leading import kind_start, led_by_noun, margin_before, relative_before, title_start
from corpus.attribution.lexicon import words
from corpus.attribution.names import Name
from corpus.attribution.titles import ORGANISATION_NOUNS, ROLES
from corpus.attribution.verbs import lacks_object

CARRIERS: Final = words(
    """
    statement tweet tweets letter message memo email e-mail post note op-ed filing blog
    """
)
"""Nouns for what somebody writes; what it says they say: *a letter from NAME* said, *NAME's post* said."""

_OPENING = {")": "(", ",": ",", **{dash: dash for dash in DASHES}}
"""With what an aside opens that closes so."""

_FARTHEST = 40
_LONGEST_PHRASE = 16
_LONGEST_TITLE = 8


def subject_before(clauses: Clauses, end: int) -> Subject | None:
    """Find the subject that ends right before token `end`, over appositions."""
    token = clauses.token(end - 1)
    if token is None:
        return None
    if token.lower in PRONOUNS:
        return _pronoun(clauses, end)
    if token.text in _OPENING:
        return _before_aside(clauses, end - 1, _OPENING[token.text])
    if token.kind == "quote" and token.text[-2:-1] == ",":  # NAME, who wore “a cape,” said
        subject = _before_aside(clauses, end, ",")
        return subject._replace(last=end) if subject is not None else None
    name = name_behind_quotation(clauses, end)
    if name is not None:
        return Subject("named", name.first, end, name)
    if end in clauses.ending:
        return _named(clauses, clauses.ending[end])
    return noun_before(clauses, end) if token.kind == "word" and token.lower not in JOINING else None


def _pronoun(clauses: Clauses, end: int) -> Subject:
    word = clauses.word(end - 1)
    if word != "who":
        return Subject("pronoun", end - 1, end, head=word)
    whose = _antecedent(clauses, end - 1)
    name = whose.name if whose is not None and whose.kind == "named" else None
    return Subject("relative", end - 1, end, name)


def _antecedent(clauses: Clauses, who: int) -> Subject | None:
    """Find whom "who" goes back to: NAME who; NAME (R-Utah), who; NAME, an apposition, who."""
    comma = clauses.word(who - 1) in {",", *DASHES}
    name = name_over_bracket(clauses, who - comma)
    if name is not None and clauses.word(name.first - 2) == "according":
        return Subject("named", name.first, name.last, name)
    beside = _named(clauses, name) if name is not None else None
    if beside is not None and (beside.kind == "named" or not comma):
        return beside
    if not comma:
        name = _described(clauses, who)
        return _named(clauses, name) if name is not None else None
    inner = _before_aside(clauses, who - 1, ",")
    if inner is None and name is not None and beside is not None and beside.head not in ROLES:
        return Subject("named", name.first, name.last, name)
    return inner


def _named(clauses: Clauses, name: Name) -> Subject:
    first = margin_before(clauses, name.first)
    if first is not None:
        return Subject("named", first, name.last, name)
    first = _office_start(clauses, name.first) or title_start(clauses, name.first)
    if first == name.first:
        first = kind_start(clauses, name.first) or first
    if clauses.word(first - 1) in ("a", "an", "the") and clauses.word(first - 2) in ATTACHING:
        first -= 1
    owned = _owned(clauses, first)
    if owned is not None:
        return owned._replace(last=name.last)
    first -= led_by_noun(clauses, first)
    before = clauses.word(first - 1)
    if before == "with" and clauses.word(first - 2) == "," and clauses.word(name.last).endswith("ing"):
        return Subject("named", first, name.last, name)
    if before in ATTACHING:
        return _hanging(clauses, first - 1, name)
    showing = clauses.word(name.last).endswith("ing")
    relative = None if showing else relative_before(clauses, first - (before in DETERMINERS))
    if relative is not None:
        return (noun_before(clauses, relative) or Subject("nominal", relative, first))._replace(
            last=name.last
        )
    others = _joined(clauses, _before_owner(clauses, first) - 1)
    return Subject("named", others[0].first if others else first, name.last, name, others)


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
        name = _described(clauses, end - 1)
    if name is not None and name.shape == "place" and clauses.word(name.first - 1) == "of":
        name = clauses.ending.get(name.first - 1)
    return (*_joined(clauses, name.first - 1), name) if name is not None else ()


def _described(clauses: Clauses, end: int) -> Name | None:
    """Find the name before an apposition that ends there: NAME, the mayor, and another; NAME, the man who."""
    for at in range(end - 1, max(0, end - _LONGEST_PHRASE), -1):
        if clauses.word(at) == ",":
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
    if holder is not None:
        head = _named(clauses, holder)
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


def _headed(clauses: Clauses, phrase: tuple[int, int], head: int) -> Subject:
    start, end = phrase
    leader = clauses.ending.get(start - 1) if clauses.word(start - 1) == "and" else None
    if (
        leader is not None
        and clauses.word(start) in ("his", "her", "their")
        and leader.shape != "organisation"
    ):
        return _named(clauses, leader)._replace(last=end, head="people")
    owner = clauses.ending.get(head + 1)
    if owner is not None and owner.first >= start:
        return _named(clauses, owner)._replace(last=end)
    word = clauses.word(head)
    owner = clauses.ending.get(head - 1) if word in CARRIERS else None
    if owner is not None and clauses.word(head - 1) in POSSESSIVES:
        return Subject("named", owner.first, end, owner, head=word)
    if word in ORGANISATION_NOUNS:
        owner = next(
            (name for name in reversed(clauses.names) if start <= name.first and name.last <= head), None
        )
    return Subject("nominal", start, end, owner, head=word)


def _before_aside(clauses: Clauses, comma: int, opening: str) -> Subject | None:
    """Find NAME in "NAME, an apposition, said"; the nearest comma with a name before it wins."""
    fallback = None
    for at in range(comma - 1, max(0, comma - _FARTHEST), -1):
        if clauses.word(at) == ";" or (at + 1 < comma and _opens_predicate(clauses, at)):
            break
        if clauses.word(at) != opening:
            continue
        named = _beside(clauses, at, comma)
        if named is not None:
            return named
        if opening != ",":
            return _before_aside(clauses, at, ",")
        fallback = fallback or _unnamed(clauses, at)
    return fallback


def _opens_predicate(clauses: Clauses, comma: int) -> bool:
    """Tell whether a comma ends an aside, so that what is before it has its verb: NAME, a baker, *said*."""
    cue = cues().get(clauses.word(comma + 1)) if clauses.word(comma) == "," else None
    return cue is not None and cue.past


def _beside(clauses: Clauses, opening: int, comma: int) -> Subject | None:
    """Read what stands between two commas as an apposition to the name before, or as the name itself."""
    inner = inner_name(clauses, opening, comma)
    noun = described_by(clauses, opening) if inner is not None else None
    if noun is not None:
        return Subject("named", noun.first, comma + 1, inner)
    office = _office_of_several(clauses, opening) if inner is not None else None
    if office is not None:
        return Subject("named", office, comma + 1, inner)
    name = aside_name(clauses, opening)
    if name is None:
        return None
    if name.shape == "unclear" and inner is not None and inner.shape == "person":
        return Subject("named", name.first, comma + 1, inner)  # a partner of Ernst and Tarn, NAME, said
    subject = _named(clauses, name)
    return subject._replace(last=comma + 1) if subject.kind == "named" else None


def _office_of_several(clauses: Clauses, end: int) -> int | None:
    """Return where an office of several things begins that ends there: *Minister of Trade and Ports*."""
    at = end - 1
    while at > 0 and (clauses.sentence[at].capital or clauses.word(at) in (",", "and", "&")):
        at -= 1
    return at - 1 if clauses.word(at) == "of" and clauses.word(at - 1) in ROLES else None


def _unnamed(clauses: Clauses, comma: int) -> Subject | None:
    """Read what an aside may belong to where no person is named: a role or an organisation."""
    owner = clauses.ending.get(comma)
    if owner is not None and owner.shape == "organisation":
        return _named(clauses, owner)
    noun = noun_before(clauses, comma) if clauses.sentence[comma - 1].kind == "word" else None
    if noun is None or noun.head in ROLES:
        return noun
    several = noun.head.endswith("s") or noun.head == "people"
    return noun if several and (not noun.first or clauses.word(noun.first - 1) == "that") else None


def name_of_noun(clauses: Clauses, start: int) -> Name | None:
    """Find the name between commas that belongs to the noun before: his brother, *NAME*, left."""
    for at in range(start, min(len(clauses.sentence), start + _LONGEST_TITLE)):
        if clauses.word(at) == ",":
            name = clauses.starting.get(at + 1)
            return name if name is not None and clauses.word(name.last) == "," else None
    return None


def _is_of_another(clauses: Clauses, noun: Subject, end: int) -> bool:
    """Tell whether a role at the end of a phrase is of another than its head: husband of *crash victim*."""
    role = clauses.word(end - 1)
    return (
        role in ROLES
        and noun.head in ROLES - {role}
        and "of" in (clauses.word(end - 2), clauses.word(end - 3))
    )


def described_by(clauses: Clauses, comma: int) -> Subject | None:
    """Find the noun whose name stands after a comma: the mayor, NAME. In "an aide to Y, NAME" it is none."""
    noun = noun_before(clauses, before_bracket(clauses, comma))
    if noun is None or noun.kind != "nominal" or _is_of_another(clauses, noun, comma):
        return None
    others = (at + 1 for at in range(noun.first, comma) if clauses.word(at) == "to")
    told = all(clauses.word(at) == "the" and clauses.word(at + 1) not in ROLES for at in others)
    return noun if told else None
