"""The subject in front of a verb: NAME said; NAME, an apposition, said; an aide to NAME said."""

from corpus.attribution.english.reports.phrases import described, named, noun_before
from corpus.attribution.english.reports.sharing import after_introduction
from corpus.attribution.english.sentences.asides import (
    aside_name,
    before_bracket,
    inner_name,
    name_behind_quotation,
    name_over_bracket,
)
from corpus.attribution.english.sentences.clauses import Clauses, Subject
from corpus.attribution.english.sentences.cues import cues
from corpus.attribution.english.sentences.grammar import ATTACHING, DASHES, JOINING, POSSESSIVES, PRONOUNS
from corpus.attribution.english.sentences.names import Name
from corpus.attribution.english.sentences.titles import ORGANISATIONS, ROLES
from corpus.attribution.english.sentences.verbs import BE, has_verb
from corpus.attribution.lexicon import words

_OPENING = {")": "(", ",": ",", **{dash: dash for dash in DASHES}}
"""With what an aside opens that closes so."""

_ABOUT_SOMEBODY = words("who whose whom")
_FARTHEST = 40
_LONGEST_TITLE = 8
_LONGEST_ASIDE = 3
_LEADING = ATTACHING | POSSESSIVES


def subject_before(clauses: Clauses, end: int) -> Subject | None:
    """Find the subject that ends right before token `end`, over appositions."""
    token = clauses.token(end - 1)
    if token is None:
        return None
    if token.lower in PRONOUNS:
        return _pronoun(clauses, end)
    whose = _who_opens(clauses, end - 1) if token.text == "," else None
    if whose is not None:
        return whose
    if token.text in _OPENING:
        return _before_aside(clauses, end - 1, _OPENING[token.text])
    if token.kind == "quote" and token.text[-2:-1] == ",":  # NAME, who wore “a cape,” said
        subject = _before_aside(clauses, end, ",")
        return subject._replace(last=end) if subject is not None else None
    name = name_behind_quotation(clauses, end)
    if name is not None:
        return Subject("named", name.first, end, name)
    if end in clauses.ending:
        return named(clauses, clauses.ending[end])
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
    if name is not None and name.shape == "place" and not comma:  # NAME, a Utah Republican who
        told = described(clauses, name.first)
        return named(clauses, told if told is not None else name)
    beside = named(clauses, name) if name is not None else None
    if beside is not None and (beside.kind == "named" or not comma):
        return beside
    if not comma:
        name = described(clauses, who)
        return named(clauses, name) if name is not None else None
    inner = _before_aside(clauses, who - 1, ",")
    if inner is None and name is not None and beside is not None and beside.head not in ROLES:
        return Subject("named", name.first, name.last, name)
    return inner


def _before_aside(clauses: Clauses, comma: int, opening: str) -> Subject | None:
    """Find NAME in "NAME, an apposition, said"; the nearest comma with a name before it wins."""
    fallback = None
    for at in range(comma - 1, max(0, comma - _FARTHEST), -1):
        if clauses.word(at) == ";" or (at + 1 < comma and _opens_predicate(clauses, at, comma)):
            break
        if clauses.word(at) != opening:
            continue
        beside = _beside(clauses, at, comma)
        if beside is not None:
            return beside
        if opening != ",":
            return _before_aside(clauses, at, ",")
        fallback = fallback or _unnamed(clauses, at)
    return fallback


def _opens_predicate(clauses: Clauses, comma: int, end: int) -> bool:
    """Tell whether a comma ends an aside, so that what is before it has its verb: NAME, a baker, *said*."""
    if clauses.word(comma) != ",":
        return False
    following = clauses.word(comma + 1)
    cue = cues().get(following)
    return (cue is not None and cue.past) or (following in BE and end - comma > _LONGEST_ASIDE)


def _beside(clauses: Clauses, opening: int, comma: int) -> Subject | None:
    """Read what stands between two commas as an apposition to the name before, or as the name itself."""
    inner = inner_name(clauses, opening, comma)
    noun = described_by(clauses, opening) if inner is not None else None
    if noun is not None:
        return Subject("named", noun.first, comma + 1, inner, head=noun.head)
    office = _office_of_several(clauses, opening) if inner is not None else None
    if office is not None:
        return Subject("named", office, comma + 1, inner)
    name = aside_name(clauses, opening)
    if name is None or _is_introduced(clauses, name):
        return None
    if name.shape == "unclear" and inner is not None and inner.shape == "person":
        return Subject("named", name.first, comma + 1, inner)  # a partner of Ernst and Tarn, NAME, said
    subject = named(clauses, name)
    belongs = subject.kind == "named" or clauses.word(opening) == "("
    return subject._replace(last=comma + 1) if belongs else None


def _who_opens(clauses: Clauses, comma: int) -> Subject | None:
    """Find who opens a sentence with a clause about them: *NAME*, whose son, Dale, left in May, said."""
    if _ABOUT_SOMEBODY.isdisjoint(clauses.words):
        return None
    main = after_introduction(clauses.sentence, comma)
    name = next((name for name in clauses.names if name.first >= main), None)
    if name is None or name.shape in ("place", "organisation") or clauses.word(name.last) != ",":
        return None
    near = range(name.last + 1, min(comma, name.last + _LONGEST_TITLE))
    who = next((at for at in near if clauses.word(at) in _ABOUT_SOMEBODY), comma)
    about = not has_verb(clauses.sentence[name.last : who]) and has_verb(clauses.sentence[who + 1 : comma])
    if not about or name.first - main > _LONGEST_TITLE or has_verb(clauses.sentence[main : name.first]):
        return None
    over = any(_opens_predicate(clauses, at, comma) for at in range(name.last + 2, comma))
    first = next((at for at in range(name.first, main, -1) if clauses.sentence[at - 1].kind == "quote"), main)
    return None if over else Subject("named", first, comma + 1, name)


def _is_introduced(clauses: Clauses, name: Name) -> bool:
    """Tell whether a name ends what comes before the subject: in a note to *NAME*, the union said."""
    attached = name.first > 1 and clauses.word(name.first - 1) in _LEADING
    return attached and name.last < after_introduction(clauses.sentence, len(clauses.sentence))


def _office_of_several(clauses: Clauses, end: int) -> int | None:
    """Return where an office of several things begins that ends there: *Minister of Trade and Ports*."""
    at = end - 1
    while at > 0 and (clauses.sentence[at].capital or clauses.word(at) in (",", "and", "&")):
        at -= 1
    return at - 1 if clauses.word(at) in ("of", "for") and clauses.word(at - 1) in ROLES else None


def _unnamed(clauses: Clauses, comma: int) -> Subject | None:
    """Read what an aside may belong to where no person is named: a role or an organisation."""
    owner = clauses.ending.get(comma)
    if owner is not None and owner.shape == "organisation":
        return named(clauses, owner)
    noun = noun_before(clauses, comma) if clauses.sentence[comma - 1].kind == "word" else None
    if noun is None or noun.head in ROLES:
        return noun
    if noun.head in ORGANISATIONS and clauses.word(noun.first) == "the":
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
        and noun.head in ROLES
        and noun.head != role
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
