"""Who has been mentioned so far in an article, and who is being talked of just then."""

from collections.abc import Iterator
from itertools import islice

from corpus.attribution.english.people.cast import Cast
from corpus.attribution.english.people.discourse import Discourse, Mention, prominence
from corpus.attribution.english.people.genders import speaker_lead
from corpus.attribution.english.people.institutions import Institutions
from corpus.attribution.english.people.newcomers import (
    is_introduced,
    may_be_a_stranger,
    newcomer,
    opening_role,
)
from corpus.attribution.english.people.person import Person
from corpus.attribution.english.people.roles import resolve_role
from corpus.attribution.english.reports.phrases import CARRIERS
from corpus.attribution.english.reports.preceding import name_of_noun
from corpus.attribution.english.reports.report import Report
from corpus.attribution.english.reports.sharing import main_subject
from corpus.attribution.english.sentences.census import Gender
from corpus.attribution.english.sentences.clauses import Clauses, Subject
from corpus.attribution.english.sentences.grammar import SUBORDINATING
from corpus.attribution.english.sentences.names import Name
from corpus.attribution.english.sentences.titles import FEMALE_ROLES, MALE_ROLES
from corpus.attribution.lexicon import words

GENDERS: dict[str, Gender] = {"he": "male", "she": "female"}
_WHOSE = {"his": "he", "her": "she"}
_TOLD_OF = GENDERS.keys() | _WHOSE.keys()
SPEAKING, REFERRED = 2.5, 1.5
_KEPT = 0.6
_QUIET = 0.6
_FRONTING = SUBORDINATING | words("asked questioned pressed")
"""What opens a clause before the main one, whose subject matters more: *asked* by NAME, *she* said."""

TOLD, _TOPIC = 0.5, 0.8
"""What is left of a mention's weight within what somebody else says, and of its subject's."""

_MOST_HOLDERS = 200
"""How many of the people mentioned last a role is looked for among."""

_FEWEST_IN_STORY = 2
"""How often somebody is named in full whom an article is about, if it never calls them anything else."""


class Scene:
    """Goes through an article sentence by sentence, and remembers whom each of them mentions."""

    def __init__(self, cast: Cast) -> None:
        self.institutions = Institutions()
        self._cast = cast
        self._discourse = Discourse()
        self._sentence = 0.0
        self._clauses: Clauses | None = None
        self._seen: dict[Person, None] = {}
        self._entered: list[Clauses] = []
        self._new: set[Person] = set()

    def enter(self, clauses: Clauses, reports: tuple[Report, ...]) -> None:
        """Go on to the next sentence and remember whom it mentions."""
        self._sentence += 1.0 if clauses.names else _QUIET
        self._clauses = clauses
        self._entered.append(clauses)
        self._new.clear()
        self._enter_unnamed(clauses, reports)
        told = not clauses.words.isdisjoint(_TOLD_OF)
        main = main_subject(clauses, len(clauses.sentence)) if clauses.names or told else None
        if clauses.names and not self._is_credit(clauses):
            self._enter_named(clauses, reports, main)
        if told:
            self._enter_pronoun(clauses, main)

    def _enter_unnamed(self, clauses: Clauses, reports: tuple[Report, ...]) -> None:
        """Remember whoever opens the sentence without a name."""
        role = newcomer(clauses)
        if role:
            weight = SPEAKING * (TOLD if any(report.holds(0) for report in reports) else 1.0)
            self.hear(Person((), gender_of(role)), 0, weight)
        end = opening_role(clauses)
        known = resolve_role(clauses.sentence, 0, end, self.latest()) if end else None
        if known is not None:
            self.hear(known, end, SPEAKING)

    def _enter_named(self, clauses: Clauses, reports: tuple[Report, ...], main: Subject | None) -> None:
        """Remember all whom the sentence names: its subjects weigh most, those within what is said least."""
        subjects = [
            r.subject.name for r in reports if r.subject.kind == "named" and r.subject.head not in CARRIERS
        ]
        topic = (main.name or name_of_noun(clauses, main.last)) if main is not None else None
        if main is not None and not any(report.holds(main.first) for report in reports):
            subjects.append(topic)
        for name in clauses.names:
            person = self.person(name)
            if person is None:
                self.institutions.see(clauses, name)
                if name is topic and may_be_a_stranger(clauses, name):
                    self.hear(Person(()), name.last, SPEAKING)
                continue
            if person not in self._seen:
                self._seen[person] = None
                self._new.add(person)
            speaks = name in subjects
            told = not speaks and any(report.holds(name.first) for report in reports)
            less = (_TOPIC if name is topic else TOLD) if told else 1.0
            fronted = main is not None and name.last < main.first and clauses.word(0) in _FRONTING
            weight = prominence(clauses, name, speaks=speaks and not fronted) * less
            self.hear(person, name.last, weight)

    def _is_credit(self, clauses: Clauses) -> bool:
        """Tell whether a line is only a name of which the article tells nothing: who took a picture."""
        name = clauses.names[0]
        if name.first or name.last < len(clauses.sentence):
            return False
        person = self.person(name)
        return person is not None and person.count < _FEWEST_IN_STORY and not person.aliases

    def _enter_pronoun(self, clauses: Clauses, main: Subject | None) -> None:
        """Keep present of whom the sentence tells: *She* lives in Larch. *Her* house is old."""
        head = _WHOSE.get(clauses.word(0)) or (main.head if main is not None else "")
        if head not in GENDERS:
            return
        named = [person for name in clauses.names if (person := self.person(name)) is not None]
        if any(person.gender in (None, GENDERS[head]) for person in named):
            return
        at = main.first if main is not None and main.head == head else 0
        person = self._discourse.most_present(GENDERS[head], self._sentence, at)
        if person is not None:
            self.hear(person, at, _KEPT)

    def latest(self) -> Iterator[Person]:
        """Return whom the article has named so far, the last first."""
        return islice(reversed(self._seen), _MOST_HOLDERS)

    def newly_named(self, name: Name) -> Person | None:
        """Return the person whom a name of the sentence means, if no sentence has named them before."""
        person = self.person(name)
        return person if person in self._new else None

    def person(self, name: Name) -> Person | None:
        """Return whom a name of the sentence means, if it is a person's."""
        fits = self._cast.candidates(name)
        if len(fits) > 1 and name.titles:
            fits = [person for person in fits if not person.roles.isdisjoint(name.titles)] or fits
        if len(fits) < 2:
            return fits[0] if fits else None
        lead = speaker_lead(self._clauses) if self._clauses is not None else 0
        return self._discourse.likeliest(fits, self._sentence, name.first, lead=lead)

    def topic(self, token: int) -> Person | None:
        """Return of whom alone the article tells right before a token, if of anybody it names."""
        person = self._discourse.topic(self._sentence, token)
        return person if person is not None and person.words else None

    def has_unnamed(self, noun: str) -> bool:
        """Tell whether the article has had somebody of whom it tells no more: *a spokesman*."""
        return any(noun in clauses.words and is_introduced(clauses, noun) for clauses in self._entered)

    def hear(self, person: Person, token: int, weight: float) -> None:
        """Remember that a sentence has somebody at a token."""
        self._discourse.hear(Mention(person, self._sentence, token, weight))

    def most_present(self, gender: Gender, token: int) -> Person | None:
        """Return the person whom a pronoun of this gender at a token means, if anybody."""
        return self._discourse.most_present(gender, self._sentence, token)


def gender_of(role: str) -> Gender:
    """Return whether a role is a woman's or a man's, if it tells."""
    if role in FEMALE_ROLES:
        return "female"
    return "male" if role in MALE_ROLES else None
