"""Who was described before they were named: *a nurse said it was late*; Nora Tillman, *a nurse*, said ..."""

from typing import Final

from corpus.attribution.english.drafts import Draft
from corpus.attribution.english.people.person import Person
from corpus.attribution.english.people.resolver import Resolved, Resolver
from corpus.attribution.english.people.roles import holds_role, is_of_gender
from corpus.attribution.english.sentences.census import Gender
from corpus.attribution.english.sentences.clauses import Subject
from corpus.attribution.english.sentences.grammar import ATTACHING, POSSESSIVES
from corpus.attribution.english.sentences.titles import KIN, ROLES
from corpus.attribution.lexicon import words

_FORETOLD = 0.55
_NEW: Final = words("a an")
_OWNING: Final = words("his her their")
_OF_MANY: Final = words(
    "adviser advisor aide analyst expert member official source staffer strategist student worker"
)
"""Of whom there are so many that the next of them to be named may be another."""

_OF_ONE: Final = KIN | words("agent attorney barrister counsel dentist lawyer solicitor therapist")
"""Of whom somebody has one, or few."""

_LEADING: Final = words("chair chairman chairwoman chief director executive head leader president")
_OF_FIELDS: Final = ("ologist", "ist", "eer", "ian", "er")
_SHORTEST_FIELD = 5
"""In letters, of what a noun for somebody at work and its field share: an *econom*ist, of *econom*ics."""

_PERSONS: Final = (ROLES | words("man woman boy girl teenager grandmother")) - _OF_MANY
_GENDERED: Final[dict[str, Gender]] = {"woman": "female", "man": "male", "girl": "female", "boy": "male"}
_PARAGRAPHS_AHEAD = 2


class Unveiling:
    """Gives what somebody without a name has said to whom one of the next paragraphs names as the same."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver
        self._waiting: list[Draft] = []
        self._paragraphs = 0

    def turn(self) -> None:
        """Go on to the next paragraph."""
        self._paragraphs += 1
        if self._paragraphs > _PARAGRAPHS_AHEAD:
            self._waiting.clear()

    def look(self, drafts: list[Draft]) -> None:
        """Take in the reports of a sentence: who is named in them, and who is only described."""
        for draft in drafts:
            if draft.report is not None and draft.report.subject.kind == "named" and draft.who.speakers:
                self._unveil(draft, draft.report.subject)
        described = [draft for draft in drafts if _is_described(draft)]
        if described:
            self._waiting = [*self._waiting, *described]
            self._paragraphs = 0

    def _unveil(self, named: Draft, subject: Subject) -> None:
        """Give what waits to a speaker who is new to the article, and is or may be who was described."""
        person = self._resolver.newly_named(subject)
        if person is not None:
            for draft in self._waiting:
                last = draft is self._waiting[-1]
                only = last and _is_somebodys(draft) and _is_undescribed(person)
                only = only or (last and _is_anybody(draft) and _is_one_of_them(draft, person))
                if is_of_gender(person, _head(draft)) and (only or _is_called(draft, person)):
                    draft.who = Resolved(named.who.speakers, "nominal", _FORETOLD)
        self._waiting.clear()


def _is_described(draft: Draft) -> bool:
    """Tell whether somebody speaks whom the article may go on to name: *a nurse*, *the editor of* one."""
    if draft.report is None or draft.report.subject.kind != "nominal" or draft.who.speakers:
        return False
    subject = draft.report.subject
    if subject.head not in _PERSONS or draft.clauses.headline:
        return False
    phrase = draft.clauses.in_order[subject.first : subject.last]
    which = phrase[:1] == ("the",) and not ATTACHING.isdisjoint(phrase)
    return subject.head in _OF_ONE if _is_owned(phrase, subject.head) else phrase[0] in _NEW or which


def _is_owned(phrase: tuple[str, ...], head: str) -> bool:
    """Tell whether it is said whose somebody is: *his* agent; not a leader of *Larch's* union."""
    before = phrase[: phrase.index(head)] if head in phrase else phrase
    return phrase[0] in _OWNING or not POSSESSIVES.isdisjoint(before)


def _is_called(draft: Draft, person: Person) -> bool:
    """Tell whether somebody is what a report calls its speaker, or works in the same field."""
    head = _head(draft)
    if holds_role(person, head) or (head in _LEADING and not person.roles.isdisjoint(_LEADING)):
        return True
    field = next((head.removesuffix(end) for end in _OF_FIELDS if head.endswith(end)), "")
    return len(field) >= _SHORTEST_FIELD and any(trait.startswith(field) for trait in person.traits)


def _is_somebodys(draft: Draft) -> bool:
    """Tell whether a report calls its speaker the one somebody has: *his agent*, *the husband of* NAME."""
    if draft.report is None:
        return False
    phrase = draft.clauses.in_order[draft.report.subject.first : draft.report.subject.last]
    return _is_owned(phrase, _head(draft)) or (_head(draft) in KIN and "of" in phrase)


def _is_anybody(draft: Draft) -> bool:
    """Tell whether no more is told than where a woman or a man is from, as before a name: *a Larch woman*."""
    phrase = (
        draft.clauses.sentence[draft.report.subject.first : draft.report.subject.last] if draft.report else ()
    )
    return any(token.capital for token in phrase[1:-1]) and _head(draft) in _GENDERED


def _is_one_of_them(draft: Draft, person: Person) -> bool:
    """Tell whether a woman or a man of whom no role is told can be who was so described."""
    return not person.roles and person.gender == _GENDERED[_head(draft)]


def _is_undescribed(person: Person) -> bool:
    """Tell whether nothing is told of somebody: an article says who its people are, unless it just has."""
    return not (person.roles or person.description or person.office or person.traits)


def _head(draft: Draft) -> str:
    return draft.report.subject.head if draft.report is not None else ""
