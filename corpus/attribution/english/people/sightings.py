"""What the words around a name tell about it: a role before, an apposition after, a verb of saying beside."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile

from corpus.attribution.english.people.descriptions import apposition, belongs, office, titles
from corpus.attribution.english.people.person import Sighting
from corpus.attribution.english.reports.preceding import described_by
from corpus.attribution.english.reports.report import Report
from corpus.attribution.english.reports.sharing import could_be_subject
from corpus.attribution.english.sentences.boundaries import Sentence
from corpus.attribution.english.sentences.census import is_surname
from corpus.attribution.english.sentences.clauses import Clauses, Subject
from corpus.attribution.english.sentences.grammar import ATTACHING, POSSESSIVES
from corpus.attribution.english.sentences.names import Name
from corpus.attribution.english.sentences.shapes import Shape, is_arabic, is_eastern
from corpus.attribution.english.sentences.titles import (
    HONORIFICS,
    KIN,
    ORGANISATION_NOUNS,
    PARTIES,
    ROLES,
    STATES,
)
from corpus.attribution.lexicon import words

_SPOKE, _REFERRED, _TOLD_APART, _OPENS = 2, 2, 1, 2
_LONGEST_ROLE = 5
_MOST_DIGITS = 3
_FARTHEST_AS = 9
_SERVING = words(
    """
    serve serves served serving act acts acted acting work works worked working begin began start started
    retire retires retired resign resigns resigned remain remains remained continue continues continued
    """
)
_CHOOSING = words(
    """
    appoint appoints appointed elect elects elected name names named hire hires hired choose chose chosen
    pick picks picked install installed confirm confirmed nominate nominated replace replaced succeed
    succeeded
    """
)
"""What is done with somebody *as* a holder of an office, by others or by who had it before."""

_OF_FIRMS = words(
    """
    ceo cfo coo cto executives shareholders shares stock stockholders employees founder cofounder
    co-founder headquarters subsidiary customers
    """
)
"""What stands beside the name of a firm, and beside no person's."""

_OF_BODIES = _OF_FIRMS | ORGANISATION_NOUNS | {"chief"}
"""One of these has to stand in a sentence, so that it can tell that a name is an organisation's."""

_TELLING = ROLES | {"former"}
"""One of these has to stand in a sentence, so that it can tell anybody's role."""

_CHIEFS = words("executive operating financial technology marketing product legal revenue")

_I = re.compile(r"\b(?:I|I['’]\w+|my|My)\b")
_FEWEST_OWNING = 2
_OWNERS = words("his her their")
_HIS = words("his her himself herself")
_DOING = words("would will has had plans planned expects expected hopes hoped wants wanted intends does did")
_MARKS = "“\"‘'«„"


def sight_names(text: str, clauses: Clauses, reports: tuple[Report, ...]) -> Iterator[Sighting]:
    """Yield every name of a sentence with its evidence."""
    if not clauses.names:
        return
    speaking = {r.subject.name.first for r in reports if r.subject.name is not None}
    has_roles = not _TELLING.isdisjoint(clauses.words)
    has_bodies = not _OF_BODIES.isdisjoint(clauses.words)
    serves = "as" in clauses.words
    for name in clauses.names:
        before, after = clauses.word(name.first - 1), clauses.word(name.last)
        evidence = _evidence(clauses, name)
        speaks = name.first in speaking
        if speaks:
            evidence += _spoken_evidence(clauses, name, reports)
        who = after == "," and clauses.word(name.last + 1) == "who"  # which no organisation goes on with
        if who or (speaks and _says_i(clauses, name, reports)):
            evidence += _REFERRED
        alone = Sighting(name, evidence, organisation=has_bodies and _is_called(clauses, name))
        role = has_roles and (serves or before == "," or before in _TELLING)
        beside = role or name.titles or after in (",", "(")
        yield _described(text, clauses, alone) if beside else alone


def _described(text: str, clauses: Clauses, alone: Sighting) -> Sighting:
    """Add to the sighting of a name what the words beside it say of whose it is."""
    name, sentence = alone.name, clauses.sentence
    serves = "as" in clauses.words
    role = _role_before(clauses, name) or (_role_after(sentence, name) if serves else ())
    traits = _traits(clauses, name, role)
    description = apposition(text, sentence, name)
    told = bool(role) * 2 + _told(description) + _TOLD_APART * bool(traits) + any(map(str.isdigit, traits))
    held = office(text, sentence, role) or titles(text, sentence, name)
    former = ["former"] if clauses.word(name.first - 1) == "former" else []
    called = " ".join(former + [token.lower for token in role])
    return Sighting(name, alone.evidence + told, called, description, held, traits, alone.organisation)


def _spoken_evidence(clauses: Clauses, name: Name, reports: tuple[Report, ...]) -> int:
    """Tell what it tells for a person that somebody speaks, and how they do."""
    score = _SPOKE + _REFERRED * _tells_me(clauses, name, reports)
    return score - _OPENS * _calls_itself_it(clauses, name, reports)


def _says_i(clauses: Clauses, name: Name, reports: tuple[Report, ...]) -> bool:
    """Tell whether somebody is quoted as saying "I", as no organisation does."""
    if not clauses.quotes:
        return False
    regions = (region for one in reports if one.subject.name is name for region in one.regions)
    spoken = (token.text for first, last in regions for token in clauses.sentence[first:last])
    return any(text[0] in _MARKS and _I.search(text) for text in spoken)


def _tells_me(clauses: Clauses, name: Name, reports: tuple[Report, ...]) -> bool:
    """Tell whether somebody has told *me*, as no organisation does."""
    return any(one.subject.name is name and clauses.word(one.cue[1]) == "me" for one in reports)


def _calls_itself_it(clauses: Clauses, name: Name, reports: tuple[Report, ...]) -> bool:
    """Tell whether a single name says what *it* will do, as a firm does: Tarn said *it would* close."""
    if len(name.words) > 1:
        return False
    starts = (first for one in reports if one.subject.name is name for first, _ in one.regions[:1])
    return any(clauses.word(at) == "it" and clauses.word(at + 1) in _DOING for at in starts)


def _owns(clauses: Clauses, name: Name) -> bool:
    """Tell whether a sentence begins with a name and goes on with what is *his* or *hers*."""
    several = len(name.words) >= _FEWEST_OWNING and name.shape == "unclear"
    if name.first or not several or _HIS.isdisjoint(clauses.words):
        return False
    owning = next(index for index, token in enumerate(clauses.sentence) if token.lower in _HIS)
    others = (_may_own(clauses, index) for index in range(name.last, owning))
    return could_be_subject(clauses, name) and not any(others)


def _may_own(clauses: Clauses, index: int) -> bool:
    """Tell whether somebody else stands at a token whom *his* can mean."""
    token = clauses.sentence[index]
    if token.capital:
        return clauses.word(index - 1) not in ATTACHING
    return token.lower in ROLES or token.lower in ORGANISATION_NOUNS


def _told(description: str) -> int:
    """An apposition tells a little for a person, one with a role in it much."""
    return 1 + 2 * (not ROLES.isdisjoint(description.split()[:6])) if description else 0


def _evidence(clauses: Clauses, name: Name) -> int:
    """Tell what a name and the words right before and behind it tell."""
    score = _own_evidence(name.words, name.titles, name.shape)
    before = clauses.word(name.first - 1)
    if before in ORGANISATION_NOUNS:
        score -= 6
    if before in ("the", "a", "an") and not name.titles:
        score -= 4
    if before in ("in", "at", "near") and clauses.word(name.last) not in POSSESSIVES:
        score -= 1
    if not name.first and name.shape == "unclear" and not could_be_subject(clauses, name):
        score -= _OPENS
    aged = before == "year-old" or clauses.word(name.first).endswith("-old")
    return score + _REFERRED * (aged or _owns(clauses, name))


@lru_cache(maxsize=4096)
def _own_evidence(name: tuple[str, ...], titles: tuple[str, ...], shape: Shape) -> int:
    """Tell what a name and its titles tell by themselves, wherever they stand."""
    score = {"person": 2, "unclear": 0, "place": -6, "organisation": -6}[shape]
    score += 2 * any(title in HONORIFICS or title in ROLES for title in titles)
    score += len(name) > 1 and is_surname(name[-1])
    score -= 2 * (len(name) > 1 and shape == "unclear" and not titles and "".join(name).isupper())
    return score + 2 * is_eastern(name) + 2 * any(map(is_arabic, name))


def _role_before(clauses: Clauses, name: Name) -> Sentence:
    """Return the role in front of a name, with the words that belong to it: "deputy city attorney"."""
    sentence, end = clauses.sentence, name.first
    if end > 2 and sentence[end - 1].text == "," and _is_relative(sentence, end - 2):
        end -= 1
    elif end > 1 and sentence[end - 1].text == ",":
        owner = clauses.ending.get(end - 1)
        hangs = owner is None or clauses.word(owner.first - 1) in ATTACHING
        noun = described_by(clauses, end - 1) if hangs else None
        end = _after_head(clauses, noun) if noun is not None else end - 1
    if not end or sentence[end - 1].lower not in ROLES:
        return sentence[:0]
    start = end - 1
    while start and end - start < _LONGEST_ROLE and belongs(sentence[start - 1]):
        start -= 1
    return sentence[start:end]


def _is_relative(sentence: Sentence, index: int) -> bool:
    """Tell whether somebody's relative stands at a token, wherever they hang: met by *his son*, NAME."""
    owner = sentence[index - 1].lower
    return sentence[index].lower in KIN and (owner in _OWNERS or owner in POSSESSIVES)


def _after_head(clauses: Clauses, noun: Subject) -> int:
    """Return where the head of a noun ends; 0 where it is none of its words, as in "NAME and his wife"."""
    places = (index + 1 for index in range(noun.first, noun.last) if clauses.word(index) == noun.head)
    return next(places, 0)


def _traits(clauses: Clauses, name: Name, role: Sentence) -> tuple[str, ...]:
    """Return what tells somebody from others of the same role: age, party and state, *CNN* host NAME."""
    found = []
    if clauses.word(name.last) in (",", "("):
        beside = clauses.word(name.last + 1)
        party, _, state = beside.rstrip(".").partition("-")
        if beside.isdigit() and len(beside) <= _MOST_DIGITS:
            found.append(beside)
        elif party in PARTIES and (state or clauses.word(name.last + 2) == ")"):
            found += [PARTIES[party], STATES.get(state, state)]
    if role:
        first = clauses.sentence.index(role[0]) - 1
        while first >= 0 and clauses.sentence[first].capital:
            found.append(clauses.word(first))
            first -= 1
    return tuple(found)


def _is_called(clauses: Clauses, name: Name) -> bool:
    """Tell whether a noun beside a name makes it an organisation: the *agency* NAME, the NAME *agency*."""
    sentence = clauses.sentence
    if _is_firm(clauses, name):
        return True
    before = not name.titles and name.first > 0 and sentence[name.first - 1].lower in ORGANISATION_NOUNS
    if before or not name.first or sentence[name.first - 1].lower != "the":
        return before
    return any(token.lower in ORGANISATION_NOUNS for token in sentence[name.last : name.last + 2])


def _is_firm(clauses: Clauses, name: Name) -> bool:
    """Tell whether a name goes on with what only firms have: Tarn's *chief executive*, Tarn *shares*."""
    if len(name.words) > 1 or name.titles:
        return False
    start = name.last + (clauses.word(name.last) in POSSESSIVES)
    if clauses.word(start) == "chief":
        return clauses.word(start + 1) in _CHIEFS
    return any(clauses.word(at) in _OF_FIRMS for at in range(start, start + 1 + (start > name.last)))


def _role_after(sentence: Sentence, name: Name) -> Sentence:
    """Return the role that somebody has: NAME serves *as the head coach*; they elected NAME *as mayor*."""
    near = sentence[name.last : name.last + _FARTHEST_AS]
    words = [token.lower for token in takewhile(lambda token: token.kind != "quote", near)]
    if "as" not in words:
        return sentence[:0]
    start = words.index("as") + 1
    chosen = start == 1 and name.first > 0 and sentence[name.first - 1].lower in _CHOOSING
    if not chosen and _SERVING.isdisjoint(words[:start]) and _CHOOSING.isdisjoint(words[:start]):
        return sentence[:0]
    last = max((i + 1 for i, word in enumerate(words[start:]) if word in ROLES), default=0)
    return near[start : start + last]
