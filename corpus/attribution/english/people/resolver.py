"""Whom the subject of a report means: the people of the article, and who is being talked of just then."""

from typing import NamedTuple

from corpus.attribution.english.people.cast import Cast
from corpus.attribution.english.people.epithets import is_epithet
from corpus.attribution.english.people.generations import GENERATIONS, of_generation
from corpus.attribution.english.people.newcomers import may_be_somebody
from corpus.attribution.english.people.person import Person
from corpus.attribution.english.people.pronouns import is_rivalled, subject_that_follows
from corpus.attribution.english.people.roles import goes_by, resolve_role
from corpus.attribution.english.people.scene import GENDERS, REFERRED, SPEAKING, TOLD, Scene, gender_of
from corpus.attribution.english.reports.nouns import BEARING
from corpus.attribution.english.reports.preceding import name_of_noun
from corpus.attribution.english.reports.report import Report
from corpus.attribution.english.reports.sharing import after_introduction, main_subject
from corpus.attribution.english.sentences.census import Gender
from corpus.attribution.english.sentences.clauses import Clauses, Subject
from corpus.attribution.english.sentences.grammar import POSSESSIVES
from corpus.attribution.english.sentences.names import Name
from corpus.attribution.english.sentences.titles import ROLES
from corpus.attribution.lexicon import words
from corpus.statement import MentionKind, Speaker

_CERTAINTY: dict[MentionKind, float] = {"named": 0.95, "relative": 0.9, "pronoun": 0.75, "nominal": 0.65}
_LESS_CERTAIN = {"conjoined": 0.9, "fronted": 0.9, "label": 0.9, "noun": 0.9, "colon": 0.85}
"""What is left of the certainty where a looser rule found the report."""

_ACCUSING = words("accuse accused accuses accusing")
_DENYING = words("deny denied denies denying")
_ASKING = words("ask asked asks asking")
_ANSWERING = words("reply replied replies respond responded responds answer answered answers")

_GOING_ON = words("also added adds continued went")
"""What tells that whoever speaks has spoken before."""


class Resolved(NamedTuple):
    """Who makes a statement, how the text points at them, and how sure we are."""

    speakers: tuple[Speaker, ...]
    kind: MentionKind
    certainty: float


class Resolver:
    """Tells who makes the reports of an article, by who is known and who is being talked of."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._scene = Scene(cast)
        self._asked: Person | None = None
        self._last: Person | None = None
        self._told: Person | None = None
        self._unnamed: set[str] = set()
        self._reports: tuple[Report, ...] = ()
        self._speakers: dict[Person, Speaker] = {}

    def enter(self, clauses: Clauses, reports: tuple[Report, ...]) -> None:
        """Go on to the next sentence and remember whom it mentions."""
        self._scene.enter(clauses, reports)
        self._reports = reports

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
        acting = (name for name in clauses.names if _acts(clauses, name))
        named = {person for name in acting if (person := self._scene.person(name)) is not None}
        if main is None or main.first > after_introduction(clauses.sentence, main.last):
            return ()
        if main.kind == "pronoun":
            return self._pronoun(clauses, main) if not named else ()
        bearer = (name for name in clauses.names if clauses.word(name.last + 1) in BEARING)
        name = next(bearer, None) or main.name or name_of_noun(clauses, main.last)
        return self.called(name) if name is not None and len(named) == 1 else ()

    def newly_named(self, subject: Subject) -> Person | None:
        """Return who speaks, if it is one person, whom the sentence that was entered last names first."""
        return (
            self._scene.newly_named(subject.name) if subject.name is not None and not subject.also else None
        )

    def called(self, name: Name) -> tuple[Speaker, ...]:
        """Return the person who bears a name that stands by itself, if anybody does."""
        person = self._scene.person(name)
        return (self._speaker(person),) if person is not None else ()

    def _named(self, clauses: Clauses, subject: Subject) -> tuple[Speaker, ...]:
        names = (*subject.also, subject.name) if subject.name is not None else ()
        people = [person for name in names if (person := self._relative(clauses, name)) is not None]
        found = tuple(map(self._speaker, people)) or self._member(clauses, subject)
        if not found and (subject.name is None or may_be_somebody(clauses, subject.name)):
            self._scene.hear(Person(()), subject.last, SPEAKING)
        return found or self._organisation(clauses, subject)

    def _member(self, clauses: Clauses, subject: Subject) -> tuple[Speaker, ...]:
        """Find whom a party means: the *Utah Republican*."""
        name = subject.name
        if name is None or name.shape != "place" or not name.first:
            return ()
        person = resolve_role(clauses.sentence, name.first - 1, name.last, self._scene.latest())
        return (self._speaker(person),) if person is not None else ()

    def _accused(self, clauses: Clauses, report: Report) -> tuple[Speaker, ...]:
        """Find who denies it of those who were accused before: they accused NAME of theft; *he* denied it."""
        if clauses.word(report.head) not in _DENYING:
            return ()
        accused = (at for at in range(report.head, 0, -1) if clauses.word(at - 1) in _ACCUSING)
        name = next((clauses.starting[at] for at in accused if at in clauses.starting), None)
        person = self._scene.person(name) if name is not None else None
        return self._if_called(person, report.subject)

    def _asked_by(self, clauses: Clauses, report: Report) -> Person | None:
        """Find whom a report asks by name: a reporter asked *NAME*."""
        name = clauses.starting.get(report.cue[1]) if clauses.word(report.head) in _ASKING else None
        return self._scene.person(name) if name is not None else None

    def _answering(self, clauses: Clauses, report: Report) -> tuple[Speaker, ...]:
        """Find who answers, where the report before asked somebody: a reporter asked NAME. *She* replied."""
        return self._if_called(self._asked, report.subject) if clauses.word(report.head) in _ANSWERING else ()

    def _if_called(self, person: Person | None, pronoun: Subject) -> tuple[Speaker, ...]:
        if person is None or person.gender not in (None, GENDERS.get(pronoun.head)):
            return ()
        self._scene.hear(person, pronoun.last, REFERRED)
        return (self._speaker(person),)

    def _pronoun(self, clauses: Clauses, subject: Subject) -> tuple[Speaker, ...]:
        gender = GENDERS.get(subject.head)
        person = self._meant(clauses, subject, gender) if gender else None
        if person is None:
            return ()
        self._scene.hear(person, subject.last, REFERRED)
        return (self._speaker(person),)

    def _nominal(self, clauses: Clauses, report: Report) -> tuple[Speaker, ...]:
        subject = report.subject
        person = resolve_role(clauses.sentence, subject.first, subject.last, self._scene.latest())
        unsure = person is not None and not person.roles and self._scene.has_unnamed(subject.head)
        if person is not None and not unsure and not self._is_told_of(clauses, report, person):
            self._scene.hear(person, subject.last, REFERRED)
            return (self._speaker(person),)
        if self._last is not None and self._goes_on(clauses, report, self._last):
            self._scene.hear(self._last, subject.last, SPEAKING)
            return (self._speaker(self._last),)
        person = self._by_the_way(clauses, report)
        if person is not None:
            self._scene.hear(person, subject.last, REFERRED)
            return (self._speaker(person),)
        if subject.head in ROLES:
            self._unnamed.add(subject.head)
            weight = SPEAKING * (TOLD if self._is_told(report) else 1.0)
            self._scene.hear(Person((), gender_of(subject.head)), subject.last, weight)
        return self._organisation(clauses, subject)

    def _by_the_way(self, clauses: Clauses, report: Report) -> Person | None:
        """Find of whom the article has been telling, where a phrase calls them something else as well."""
        first, last = report.subject.first, report.subject.last
        person = self._scene.topic(0) if clauses.word(first) == "the" else None
        if person is None or person is not self._scene.topic(first):
            return None
        if self._is_told_of(clauses, report, person):
            return None
        end = next((at for at in range(first + 1, last) if clauses.word(at) in ("of", "who")), last)
        behind = clauses.word(end), clauses.word(end + 1)
        fits = is_epithet(clauses.sentence[first:end], person, behind)
        return person if fits and not self._scene.has_unnamed(clauses.word(end - 1)) else None

    def _is_told(self, report: Report) -> bool:
        """Tell whether a report is part of what somebody says: *his chief called him late*, she said."""
        return any(other.holds(report.head) for other in self._reports if other is not report)

    def _goes_on(self, clauses: Clauses, report: Report, person: Person) -> bool:
        """Tell whether a role is the last speaker's: *The President* said; *the Prime Minister* also said."""
        phrase = clauses.sentence[report.subject.first : report.subject.last]
        also = any(token.lower in _GOING_ON for token in clauses.sentence[slice(*report.cue)])
        new = report.subject.head not in self._unnamed and also
        return not self._is_told_of(clauses, report, person) and goes_by(phrase, person, told=not new)

    def _is_told_of(self, clauses: Clauses, report: Report, person: Person) -> bool:
        """Tell whether what is said names somebody, and is another's word: NAME left, *the driver* said."""
        return any(report.holds(name.first) and self._scene.person(name) is person for name in clauses.names)

    def _organisation(self, clauses: Clauses, subject: Subject) -> tuple[Speaker, ...]:
        """Find which organisation speaks, by its name or as *the commission*."""
        first = subject.first - (clauses.word(subject.first - 1) == "the")
        name = self._scene.institutions.meant(clauses.sentence[first : subject.last])
        if name or subject.name is None:
            return (Speaker(name, "organisation"),) if name else ()
        short, full = subject.name.text, self._scene.institutions.spelled_out(subject.name)
        if full:
            return (Speaker(full, "organisation", (short,)),)
        return (Speaker(short, "organisation"),) if self._cast.is_organisation(subject.name) else ()

    def _meant(self, clauses: Clauses, subject: Subject, gender: Gender) -> Person | None:
        """Find whom a pronoun means: nobody where somebody without a name is more present than all others."""
        later = subject_that_follows(clauses, subject.first)
        person = self._scene.person(later) if later is not None else None
        if person is not None and person.gender in (None, gender):
            return person
        person = self._scene.most_present(gender, subject.first)
        if person is None or not person.words or is_rivalled(clauses, subject.first, gender):
            return None
        return person

    def _relative(self, clauses: Clauses, name: Name) -> Person | None:
        """Find whom a name means, also where only their age tells them apart: *the younger* Haskell."""
        age = clauses.word(name.first - 1)
        if age not in GENERATIONS:
            return self._scene.person(name)
        fits = of_generation(self._cast.candidates(name), age)
        return fits[0] if len(fits) == 1 else None

    def _speaker(self, person: Person) -> Speaker:
        self._told = person
        known = self._speakers.get(person)
        if known is None:
            known = Speaker(person.name, "person", tuple(person.aliases), person.described)
            self._speakers[person] = known
        return known


def _acts(clauses: Clauses, name: Name) -> bool:
    """Tell whether a name is not only whose something is; but: *NAME's* voice was low."""
    return clauses.word(name.last) not in POSSESSIVES or clauses.word(name.last + 1) in BEARING
