"""Whom the subject of a report means: the people of the article, and who is being talked of just then."""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from corpus.attribution.english.people.cast import Cast
from corpus.attribution.english.people.discourse import Discourse, Mention, prominence
from corpus.attribution.english.people.genders import speaker_lead
from corpus.attribution.english.people.generations import GENERATIONS, of_generation
from corpus.attribution.english.people.institutions import Institutions
from corpus.attribution.english.people.newcomers import (
    may_be_a_stranger,
    may_be_somebody,
    newcomer,
    opening_role,
)
from corpus.attribution.english.people.person import Person
from corpus.attribution.english.people.pronouns import is_rivalled, subject_that_follows
from corpus.attribution.english.people.roles import goes_by, resolve_role
from corpus.attribution.english.reports.phrases import CARRIERS
from corpus.attribution.english.reports.preceding import name_of_noun
from corpus.attribution.english.reports.report import Report
from corpus.attribution.english.reports.sharing import after_introduction, main_subject
from corpus.attribution.english.sentences.census import Gender
from corpus.attribution.english.sentences.clauses import Clauses, Subject
from corpus.attribution.english.sentences.grammar import POSSESSIVES
from corpus.attribution.english.sentences.names import Name
from corpus.attribution.english.sentences.titles import FEMALE_ROLES, MALE_ROLES, ROLES
from corpus.attribution.lexicon import words
from corpus.statement import MentionKind, Speaker

_CERTAINTY: dict[MentionKind, float] = {"named": 0.95, "relative": 0.9, "pronoun": 0.75, "nominal": 0.65}
_LESS_CERTAIN = {"conjoined": 0.9, "fronted": 0.9, "label": 0.9, "noun": 0.9, "colon": 0.85}
"""What is left of the certainty where a looser rule found the report."""

_GENDERS: dict[str, Gender] = {"he": "male", "she": "female"}
_WHOSE = {"his": "he", "her": "she"}
_TOLD_OF = _GENDERS.keys() | _WHOSE.keys()
_SPEAKING, _REFERRED = 2.5, 1.5
_KEPT = 0.6
_QUIET = 0.6
_TOLD, _TOPIC = 0.5, 0.8
"""What is left of a mention's weight within what somebody else says, and of its subject's."""

_ACCUSING = words("accuse accused accuses accusing")
_DENYING = words("deny denied denies denying")
_ASKING = words("ask asked asks asking")
_ANSWERING = words("reply replied replies respond responded responds answer answered answers")

_GOING_ON = words("also added adds continued went")
"""What tells that whoever speaks has spoken before."""

_MOST_HOLDERS = 200
"""How many of the people mentioned last a role is looked for among."""


class Resolved(NamedTuple):
    """Who makes a statement, how the text points at them, and how sure we are."""

    speakers: tuple[Speaker, ...]
    kind: MentionKind
    certainty: float


class Resolver:
    """Goes through an article sentence by sentence, and knows who has been mentioned so far."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._discourse = Discourse()
        self._institutions = Institutions()
        self._sentence = 0.0
        self._asked: Person | None = None
        self._last: Person | None = None
        self._told: Person | None = None
        self._unnamed: set[str] = set()
        self._clauses: Clauses | None = None
        self._seen: dict[Person, None] = {}
        self._speakers: dict[Person, Speaker] = {}

    def enter(self, clauses: Clauses, reports: tuple[Report, ...]) -> None:
        """Go on to the next sentence and remember whom it mentions."""
        self._sentence += 1.0 if clauses.names else _QUIET
        self._clauses = clauses
        self._enter_unnamed(clauses)
        if clauses.names:
            self._enter_named(clauses, reports)
        if not clauses.words.isdisjoint(_TOLD_OF):
            self._enter_pronoun(clauses)

    def _enter_unnamed(self, clauses: Clauses) -> None:
        """Remember whoever opens the sentence without a name."""
        role = newcomer(clauses)
        if role:
            self._hear(Person((), _gender_of(role)), 0, _SPEAKING)
        end = opening_role(clauses)
        known = resolve_role(clauses.sentence, 0, end, self._latest()) if end else None
        if known is not None:
            self._hear(known, end, _SPEAKING)

    def _enter_named(self, clauses: Clauses, reports: tuple[Report, ...]) -> None:
        """Remember all whom the sentence names: its subjects weigh most, those within what is said least."""
        subjects = [
            r.subject.name for r in reports if r.subject.kind == "named" and r.subject.head not in CARRIERS
        ]
        main = main_subject(clauses, len(clauses.sentence))
        topic = (main.name or name_of_noun(clauses, main.last)) if main is not None else None
        if main is not None and not any(report.holds(main.first) for report in reports):
            subjects.append(topic)
        for name in clauses.names:
            person = self._person(name)
            if person is None:
                self._institutions.see(clauses, name)
                if name is topic and may_be_a_stranger(clauses, name):
                    self._hear(Person(()), name.last, _SPEAKING)
                continue
            self._seen.setdefault(person)
            told = name not in subjects and any(report.holds(name.first) for report in reports)
            less = (_TOPIC if name is topic else _TOLD) if told else 1.0
            weight = prominence(clauses, name, speaks=name in subjects) * less
            self._hear(person, name.last, weight)

    def _enter_pronoun(self, clauses: Clauses) -> None:
        """Keep present of whom the sentence tells: *She* lives in Larch. *Her* house is old."""
        main = main_subject(clauses, len(clauses.sentence))
        head = _WHOSE.get(clauses.word(0)) or (main.head if main is not None else "")
        if head not in _GENDERS:
            return
        named = [person for name in clauses.names if (person := self._person(name)) is not None]
        if any(person.gender in (None, _GENDERS[head]) for person in named):
            return
        at = main.first if main is not None and main.head == head else 0
        person = self._discourse.most_present(_GENDERS[head], self._sentence, at)
        if person is not None:
            self._hear(person, at, _KEPT)

    def resolve(self, clauses: Clauses, report: Report) -> Resolved:
        """Tell who makes a report of the sentence that was entered last."""
        subject, self._told = report.subject, None
        if subject.kind in ("named", "relative"):
            speakers = self._named(clauses, subject)
        elif subject.kind == "pronoun":
            told = self._accused(clauses, report) or self._answering(clauses, report)
            speakers = told or self._pronoun(clauses, subject)
        else:
            speakers = self._nominal(clauses, report)
        self._asked = self._asked_by(clauses, report)
        self._last = self._told
        certainty = _CERTAINTY[subject.kind] * _LESS_CERTAIN.get(report.rule, 1.0) if speakers else 0.0
        return Resolved(speakers, subject.kind, round(certainty, 2))

    def acting(self, clauses: Clauses) -> tuple[Speaker, ...]:
        """Return who does what a sentence tells, where it names nobody else: *NAME shrugged*."""
        main = main_subject(clauses, len(clauses.sentence))
        acting = (name for name in clauses.names if clauses.word(name.last) not in POSSESSIVES)
        named = {person for name in acting if (person := self._person(name)) is not None}
        if main is None or main.first > after_introduction(clauses.sentence, main.last):
            return ()
        if main.kind == "pronoun":
            return self._pronoun(clauses, main) if not named else ()
        name = main.name or name_of_noun(clauses, main.last)
        return self.called(name) if name is not None and len(named) == 1 else ()

    def called(self, name: Name) -> tuple[Speaker, ...]:
        """Return the person who bears a name that stands by itself, if anybody does."""
        person = self._person(name)
        return (self._speaker(person),) if person is not None else ()

    def _named(self, clauses: Clauses, subject: Subject) -> tuple[Speaker, ...]:
        names = (*subject.also, subject.name) if subject.name is not None else ()
        people = [person for name in names if (person := self._relative(clauses, name)) is not None]
        found = tuple(map(self._speaker, people)) or self._member(clauses, subject)
        if not found and (subject.name is None or may_be_somebody(clauses, subject.name)):
            self._hear(Person(()), subject.last, _SPEAKING)
        return found or self._organisation(clauses, subject)

    def _member(self, clauses: Clauses, subject: Subject) -> tuple[Speaker, ...]:
        """Find whom a party means: the *Utah Republican*."""
        name = subject.name
        if name is None or name.shape != "place" or not name.first:
            return ()
        person = resolve_role(clauses.sentence, name.first - 1, name.last, self._latest())
        return (self._speaker(person),) if person is not None else ()

    def _latest(self) -> Iterator[Person]:
        return islice(reversed(self._seen), _MOST_HOLDERS)

    def _accused(self, clauses: Clauses, report: Report) -> tuple[Speaker, ...]:
        """Find who denies it of those who were accused before: they accused NAME of theft; *he* denied it."""
        if clauses.word(report.head) not in _DENYING:
            return ()
        accused = (at for at in range(report.head, 0, -1) if clauses.word(at - 1) in _ACCUSING)
        name = next((clauses.starting[at] for at in accused if at in clauses.starting), None)
        person = self._person(name) if name is not None else None
        return self._if_called(person, report.subject)

    def _asked_by(self, clauses: Clauses, report: Report) -> Person | None:
        """Find whom a report asks by name: a reporter asked *NAME*."""
        name = clauses.starting.get(report.cue[1]) if clauses.word(report.head) in _ASKING else None
        return self._person(name) if name is not None else None

    def _answering(self, clauses: Clauses, report: Report) -> tuple[Speaker, ...]:
        """Find who answers, where the report before asked somebody: a reporter asked NAME. *She* replied."""
        return self._if_called(self._asked, report.subject) if clauses.word(report.head) in _ANSWERING else ()

    def _if_called(self, person: Person | None, pronoun: Subject) -> tuple[Speaker, ...]:
        if person is None or person.gender not in (None, _GENDERS.get(pronoun.head)):
            return ()
        self._hear(person, pronoun.last, _REFERRED)
        return (self._speaker(person),)

    def _pronoun(self, clauses: Clauses, subject: Subject) -> tuple[Speaker, ...]:
        gender = _GENDERS.get(subject.head)
        person = self._meant(clauses, subject, gender) if gender else None
        if person is None:
            return ()
        self._hear(person, subject.last, _REFERRED)
        return (self._speaker(person),)

    def _nominal(self, clauses: Clauses, report: Report) -> tuple[Speaker, ...]:
        subject = report.subject
        person = resolve_role(clauses.sentence, subject.first, subject.last, self._latest())
        if person is not None and not self._is_told_of(clauses, report, person):
            return (self._speaker(person),)
        if self._last is not None and self._goes_on(clauses, report, self._last):
            self._hear(self._last, subject.last, _SPEAKING)
            return (self._speaker(self._last),)
        if subject.head in ROLES:
            self._unnamed.add(subject.head)
            self._hear(Person((), _gender_of(subject.head)), subject.last, _SPEAKING)
        return self._organisation(clauses, subject)

    def _goes_on(self, clauses: Clauses, report: Report, person: Person) -> bool:
        """Tell whether a role is the last speaker's: *The President* said; *the Prime Minister* also said."""
        phrase = clauses.sentence[report.subject.first : report.subject.last]
        also = any(token.lower in _GOING_ON for token in clauses.sentence[slice(*report.cue)])
        new = report.subject.head not in self._unnamed and also
        return not self._is_told_of(clauses, report, person) and goes_by(phrase, person, told=not new)

    def _is_told_of(self, clauses: Clauses, report: Report, person: Person) -> bool:
        """Tell whether what is said names somebody, and is another's word: NAME left, *the driver* said."""
        return any(report.holds(name.first) and self._person(name) is person for name in clauses.names)

    def _organisation(self, clauses: Clauses, subject: Subject) -> tuple[Speaker, ...]:
        """Find which organisation speaks, by its name or as *the commission*."""
        first = subject.first - (clauses.word(subject.first - 1) == "the")
        name = self._institutions.meant(clauses.sentence[first : subject.last])
        if name or subject.name is None:
            return (Speaker(name, "organisation"),) if name else ()
        short, full = subject.name.text, self._institutions.spelled_out(subject.name)
        if full:
            return (Speaker(full, "organisation", (short,)),)
        return (Speaker(short, "organisation"),) if self._cast.is_organisation(subject.name) else ()

    def _meant(self, clauses: Clauses, subject: Subject, gender: Gender) -> Person | None:
        """Find whom a pronoun means: nobody where somebody without a name is more present than all others."""
        later = subject_that_follows(clauses, subject.first)
        person = self._person(later) if later is not None else None
        if person is not None and person.gender in (None, gender):
            return person
        person = self._discourse.most_present(gender, self._sentence, subject.first)
        if person is None or not person.words or is_rivalled(clauses, subject.first, gender):
            return None
        return person

    def _relative(self, clauses: Clauses, name: Name) -> Person | None:
        """Find whom a name means, also where only their age tells them apart: *the younger* Haskell."""
        age = clauses.word(name.first - 1)
        if age not in GENERATIONS:
            return self._person(name)
        fits = of_generation(self._cast.candidates(name), age)
        return fits[0] if len(fits) == 1 else None

    def _person(self, name: Name) -> Person | None:
        fits = self._cast.candidates(name)
        if len(fits) > 1 and name.titles:
            fits = [person for person in fits if not person.roles.isdisjoint(name.titles)] or fits
        if len(fits) < 2:
            return fits[0] if fits else None
        lead = speaker_lead(self._clauses) if self._clauses is not None else 0
        return self._discourse.likeliest(fits, self._sentence, name.first, lead=lead)

    def _hear(self, person: Person, token: int, weight: float) -> None:
        self._discourse.hear(Mention(person, self._sentence, token, weight))

    def _speaker(self, person: Person) -> Speaker:
        self._told = person
        known = self._speakers.get(person)
        if known is None:
            known = Speaker(person.name, "person", tuple(person.aliases), person.described)
            self._speakers[person] = known
        return known


def _gender_of(role: str) -> Gender:
    if role in FEMALE_ROLES:
        return "female"
    return "male" if role in MALE_ROLES else None
