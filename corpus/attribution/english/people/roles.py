"""Whom a role means: "the minister", where one minister has been named and no other."""

from collections.abc import Iterable

from corpus.attribution.english.people.person import Person
from corpus.attribution.english.sentences.boundaries import Sentence
from corpus.attribution.english.sentences.grammar import POSSESSIVES
from corpus.attribution.english.sentences.titles import (
    FEMALE_ROLES,
    HONORIFICS,
    KIN,
    MALE_ROLES,
    NATIONS,
    OCCUPATIONS,
    ORGANISATIONS,
    PARTIES,
    PLACES_IN_ORDER,
    ROLES,
)
from corpus.attribution.lexicon import words

_SCIENTISTS = (
    "researcher scientist anthropologist archaeologist biologist chemist demographer ecologist"
    " epidemiologist geographer geologist hydrologist mathematician meteorologist neuroscientist"
    " physicist psychologist sociologist"
)
_ALIKE = {
    role: words(f"{role} {others}")
    for role, others in (
        ("senator", "sen"),
        ("governor", "gov"),
        ("representative", "rep congressman congresswoman lawmaker"),
        ("congressman", "rep representative"),
        ("congresswoman", "rep representative"),
        ("professor", "prof scholar academic historian"),
        ("sergeant", "sgt"),
        ("captain", "capt"),
        ("lieutenant", "lt"),
        ("general", "gen"),
        ("colonel", "col"),
        ("admiral", "adm"),
        ("doctor", "dr"),
        ("judge", "justice"),
        ("lawyer", "attorney"),
        ("attorney", "lawyer"),
        ("chairman", "chair chairperson"),
        ("chairwoman", "chair chairperson"),
        ("researcher", _SCIENTISTS),
        ("scientist", _SCIENTISTS),
        ("superintendent", "supt"),
        ("detective", "det"),
        ("inspector", "insp"),
        ("commander", "cmdr"),
        ("councillor", "cllr coun councilman councilwoman"),
        ("councilman", "councilmember councilor"),
        ("councilwoman", "councilmember councilor"),
        ("councilmember", "councilman councilwoman"),
        ("pastor", "rev reverend minister"),
        ("reverend", "rev pastor"),
        ("priest", "rev reverend fr father"),
        ("physician", "doctor dr"),
        ("headteacher", "headmaster headmistress head"),
        ("spokesman", "spokesperson"),
        ("spokeswoman", "spokesperson"),
        ("spokesperson", "spokesman spokeswoman"),
        ("leader", "head chief"),
        ("economist", "analyst"),
    )
}
"""The other words for those who may be called by a role."""

_KNOWN_ANYWAY = words("president king queen pope")
"""Roles whose holder every reader knows: "the president" need not be one the article has named."""

_OTHERS = words("prime vice deputy assistant former")
"""Words that make another role of a role: a prime minister is not "the minister"."""

_LETTERS = {
    "pm": ("prime", "minister"), "da": ("district", "attorney"), "cm": ("chief", "minister"),
    "ag": ("attorney", "general"), "vp": ("vice", "president"),
}  # fmt: skip

_APART = PLACES_IN_ORDER | ROLES | ORGANISATIONS | NATIONS | words("other defense defence prosecution")
"""Words that tell one holder of a role from another: the *fire* chief, the *Utah* senator."""

_TELLING_OF_OTHERS = KIN | words(
    """
    analyst attorney author bystander captain chief coach commander commissioner constable coroner critic
    deputy detective doctor expert inspector investigator judge justice landlord lawmaker lawyer lieutenant
    magistrate manager mayor medic minister moderator neighbor neighbour nurse officer official operator
    owner paramedic parent pathologist policeman policewoman principal prosecutor psychiatrist psychologist
    referee reporter representative resident sergeant sheriff solicitor spokesman spokesperson spokeswoman
    superintendent supervisor surgeon teacher trooper victim witness
    """
)
"""Roles of those who speak of others: where one man has been named, "the coroner said" is not he."""

_AGED = "year-old"
_PARTY = words("republican democrat libertarian")
_MEANT = (ROLES - _KNOWN_ANYWAY) | _PARTY
"""What somebody can be called whom the article has named."""


def resolve_role(sentence: Sentence, first: int, last: int, people: Iterable[Person]) -> Person | None:
    """Find the one of these people whom a phrase describes, if there is just one: *the city attorney*."""
    phrase = sentence[first:last]
    if phrase[-1].lower == _AGED:
        return _only(person for person in people if sentence[first - 2].lower in person.traits)
    *before, role = _in_full(phrase)
    owned = not POSSESSIVES.isdisjoint(before) and phrase[0].capital  # Tarn's mayor
    if (before[:1] != ["the"] and not owned) or role not in _MEANT:
        return None
    known = list(people)
    if owned:
        whose = {token.lower for token in phrase if token.capital}
        return _only(one for one in known if _holds(one, role, before) and one.traits.issuperset(whose))
    if len(known) == 1 and not known[0].roles and is_of_gender(known[0], role) and _is_own(role, before):
        return known[0]
    holders = [person for person in known if _holds(person, role, before)]
    capitals = {PARTIES.get(token.lower, token.lower) for token in phrase[1:-1] if token.capital}
    apart = capitals | _APART.intersection(before)
    if len(holders) == 1 and apart == _PARTY.intersection(before) and _PARTY.isdisjoint(holders[0].traits):
        return holders[0]  # the party is told in passing
    if len(holders) > 1 or apart:
        holders = [person for person in holders if person.traits.issuperset(apart or before[1:])]
    return _only(holders)


def goes_by(phrase: Sentence, person: Person, *, told: bool) -> bool:
    """Tell whether the last who spoke can be meant by a role, one `told` or one that goes with no other."""
    *before, role = _in_full(phrase)
    if before[:1] != ["the"] or role not in OCCUPATIONS or not is_of_gender(person, role):
        return False
    holds = _holds(person, role, before) and person.traits.issuperset(before[1:])
    return holds if told or person.roles - HONORIFICS.keys() else True


def _in_full(phrase: Sentence) -> list[str]:
    """Return the words of a role, with what its letters stand for: the *PM* is the prime minister."""
    found = [PARTIES.get(token.lower, token.lower) for token in phrase]
    return [*found[:-1], *_LETTERS.get(found[-1], found[-1:])]


def _is_own(role: str, before: list[str]) -> bool:
    """Tell whether a role can be that of the only one named, of whom none has been told: *the old farmer*."""
    return role not in _TELLING_OF_OTHERS and _APART.isdisjoint(word for word in before if word != "retired")


def _only(people: Iterable[Person]) -> Person | None:
    found = list(people)
    return found[0] if len(found) == 1 else None


def _holds(person: Person, role: str, before: list[str]) -> bool:
    if not holds_role(person, role):
        return False
    return _OTHERS & person.roles == _OTHERS.intersection(before)


def holds_role(person: Person, role: str) -> bool:
    """Tell whether somebody has been called by a role, or by another word for it."""
    return bool(person.roles & _ALIKE.get(role, {role})) and is_of_gender(person, role)


def is_of_gender(person: Person, role: str) -> bool:
    """Tell whether a role can be that of somebody who is a woman or a man."""
    if role in FEMALE_ROLES:
        return person.gender != "male"
    return role not in MALE_ROLES or person.gender != "female"
