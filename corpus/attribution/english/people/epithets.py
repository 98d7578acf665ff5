"""What calls somebody by the way who has been named before: *the Larch Republican*, *the mother of three*."""

from typing import Final

from corpus.attribution.english.people.person import Person
from corpus.attribution.english.people.roles import holds_role, is_of_gender
from corpus.attribution.english.sentences.boundaries import Sentence
from corpus.attribution.english.sentences.grammar import POSSESSIVES
from corpus.attribution.english.sentences.titles import OCCUPATIONS, PARTIES
from corpus.attribution.lexicon import words

_OF_WHOM_WE_KNOW: Final = words(
    """
    academic actor actress adventurer ballerina billionaire businessman businesswoman celebrity
    champion comedian congressman congresswoman dancer democrat economist entrepreneur essayist
    frontman frontwoman goalkeeper graduate guitarist historian humanitarian lawmaker legislator
    magnate midfielder millionaire mogul mp musician native newcomer novelist octogenarian painter
    philanthropist poet politician professor quarterback rapper republican researcher retiree
    runner-up scientist sculptor septuagenarian singer singer-songwriter spokesman spokesperson
    spokeswoman sprinter star striker swimmer teenager tycoon veteran violinist winner
    """
)
"""Nouns that nobody is called by in whom a reader has not met: not as *the judge* or *the driver*."""

_ONE_OF_A_KIND: Final = words("man woman boy girl")
_WITH_CHILDREN: Final = words("mother father grandmother grandfather parent mom mum dad")
_NUMBERS: Final = words("one two three four five six seven eight nine ten")
_CHANGING: Final = words("former future ex-")
_OF_OTHERS: Final = words(
    """
    ambassador attorney candidate captain caretaker challenger chief coach commander consul consultant
    coroner correspondent defendant detective doctor driver editor envoy executive incumbent inspector
    investigator judge landlady landlord lawyer manager mechanic neighbor neighbour nominee nurse officer
    official operator organiser organizer owner partner patient pilot president principal prosecutor
    publisher referee reporter representative resident secretary sergeant sheriff source superintendent
    supervisor surgeon suspect teacher trainer umpire victim witness worker
    """
)
"""Roles that come with a place, a case or a team, so that even *the Larch coach* can be somebody else."""

_POLITICAL: Final = words("chancellor governor mayor minister premier president secretary senator")


def is_epithet(phrase: Sentence, person: Person, behind: tuple[str, str]) -> bool:
    """Tell whether a phrase with "the" can mean whoever is being talked of; `behind` are the next words."""
    *before, noun = [token.lower for token in phrase]
    if before[:1] != ["the"] or not POSSESSIVES.isdisjoint(before) or not is_of_gender(person, noun):
        return False
    if noun in _WITH_CHILDREN:
        return behind[0] == "of" and behind[1] in _NUMBERS
    if behind[0] in ("of", "for", "at", "in"):
        return False
    if noun in _ONE_OF_A_KIND:
        return person.gender is not None and len(before) == 1
    return noun in _OF_WHOM_WE_KNOW or _is_told_apart(phrase, person)


def _is_told_apart(phrase: Sentence, person: Person) -> bool:
    """Tell whether more than a role stands there, and nothing that the person is not: the *Larch* founder."""
    *before, noun = [token.lower for token in phrase]
    telling = any(token.capital for token in phrase[1:-1]) or not _CHANGING.isdisjoint(before)
    if not telling or noun in _OF_OTHERS or noun not in OCCUPATIONS:
        return False
    told = {PARTIES.get(word, word) for word in before}.intersection(PARTIES.values())
    if told and not told & person.traits and person.traits.intersection(PARTIES.values()):
        return False
    return noun not in _POLITICAL or holds_role(person, noun) or person.roles.isdisjoint(_POLITICAL)
