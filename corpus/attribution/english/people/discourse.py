"""Who is being talked of: what has been mentioned and who has spoken, for pronouns and shared surnames."""

from collections import deque
from collections.abc import Container
from typing import NamedTuple

from corpus.attribution.english.people.person import Person
from corpus.attribution.english.reports.sharing import could_be_subject
from corpus.attribution.english.sentences.census import Gender
from corpus.attribution.english.sentences.clauses import Clauses
from corpus.attribution.english.sentences.names import Name
from corpus.attribution.english.sentences.titles import KIN, ROLES
from corpus.attribution.lexicon import words

_MEMORY = 48
_LEFT = 0.4
"""How much of a mention's weight is left a sentence later."""

_ENOUGH = 0.15
"""The least weight that makes somebody whom a pronoun can mean."""

_UNSURE = 0.85
"""What a person counts for whose gender is not known."""

_RIVAL = 0.4
"""What part of the weight of whom an article tells makes another who may be meant as well."""

_DOMINANCE, _OFTEN = 0.4, 8
"""What each mention in full tells for a namesake, and how many count. A relative is always named in full."""

_DEAD = 0.25
"""What is left of that where somebody has died, and the family speaks."""

_PRONOUN = 1.0
"""What a pronoun in the sentence tells against a namesake of the other gender."""

_PRESENTING = words("is was by were are")
"""Words after which a sentence presents somebody: "among them was NAME, a baker"."""

_SUBJECT, _FIRST, _OTHER, _HANGING, _MODIFYING = 2.5, 1.8, 1.0, 0.6, 0.2
"""What a mention weighs: as a subject, at the beginning, elsewhere, after a preposition, before a noun."""

_EARLY, _LONGEST_OWNED = 3, 4
_OWNING = words("his her their")
_PREPOSITIONS = words("of from at with in on for to by about against near between like under through via")
_MODIFIED = words(
    """
    campaign administration supporters aides advisers allies team camp foundation family voters rally
    speech plan policy proposal organization era presidency-elect officials aide
    """
)


_CLAUSE_OPENERS = words("that because while when as if although though but after before since until")


class Mention(NamedTuple):
    """A person mentioned at a token of a sentence, which is told by how far into the article it stands."""

    person: Person
    sentence: float
    token: int
    weight: float


class Discourse:
    """Remembers the latest mentions of an article while it is read from its beginning."""

    def __init__(self) -> None:
        self._mentions: deque[Mention] = deque(maxlen=_MEMORY)

    def hear(self, mention: Mention) -> None:
        """Remember a mention."""
        self._mentions.append(mention)

    def weigh(
        self, sentence: float, token: int, among: Container[Person] | None = None
    ) -> dict[Person, float]:
        """Return how present each person is right before a token, all or those asked for."""
        weights: dict[Person, float] = {}
        for person, at, place, weight in self._mentions:
            if among is not None and person not in among:
                continue
            if at < sentence or (at == sentence and place < token):
                weights[person] = weights.get(person, 0.0) + weight * _LEFT ** (sentence - at)
        return weights

    def most_present(self, gender: Gender, sentence: float, token: int) -> Person | None:
        """Return the person whom a pronoun of this gender means, if anybody."""
        weights = self.weigh(sentence, token)
        fits = [(_suits(p, gender) * w, p) for p, w in weights.items()]
        weight, person = max(fits, key=lambda fit: fit[0], default=(0.0, None))
        return person if weight >= _ENOUGH else None

    def topic(self, sentence: float, token: int) -> Person | None:
        """Return who is far more present than anybody else."""
        weights = sorted(self.weigh(sentence, token).items(), key=lambda weighed: -weighed[1])
        if not weights or weights[0][1] < _ENOUGH:
            return None
        return weights[0][0] if len(weights) == 1 or weights[1][1] < _RIVAL * weights[0][1] else None

    def likeliest(self, people: list[Person], sentence: float, token: int, *, lead: int = 0) -> Person:
        """Of people who share a name, return the one it means: the most present, or the most often named.

        `lead` is above 0 where the sentence speaks for a man, below it where for a woman.
        """
        weights = self.weigh(sentence, token, frozenset(people))
        unlikely = "female" if lead > 0 else "male"

        def weigh(person: Person) -> float:
            related = not KIN.isdisjoint(person.roles)
            named = 0.0 if related else _DOMINANCE * min(person.count, _OFTEN)
            named *= _DEAD if person.dead else 1.0
            return weights.get(person, 0.0) + named - _PRONOUN * abs(lead) * (person.gender == unlikely)

        return max(people, key=weigh)


def _suits(person: Person, gender: Gender) -> float:
    if person.gender is None:
        return _UNSURE
    return 1.0 if person.gender == gender else 0.0


def _is_somebodys(clauses: Clauses, name: Name) -> bool:
    """Tell whether a name is that of somebody's somebody by the way: through *his lawyer, NAME*, he said."""
    at = name.first - 1 - (clauses.word(name.first - 1) == ",")
    owned = next((i for i in range(at, max(0, at - _LONGEST_OWNED), -1) if clauses.word(i) in _OWNING), 0)
    return bool(owned) and clauses.word(owned - 1) in _PREPOSITIONS


def prominence(clauses: Clauses, name: Name, *, speaks: bool) -> float:
    """Return how much a mention draws later pronouns to itself, by its place in the sentence."""
    sentence = clauses.sentence
    following = sentence[name.last].lower if name.last < len(sentence) else ""
    before = sentence[name.first - 1].lower if name.first else ""
    if speaks or (before in _PRESENTING and following == ","):
        return _SUBJECT
    if following in _MODIFIED or following in ROLES:
        return _MODIFYING
    if following in ("'s", "’s", "'", "’"):
        return _HANGING if name.first else _OTHER
    if before in _PREPOSITIONS or before.endswith("ing") or _is_somebodys(clauses, name):
        return _HANGING
    return _FIRST if name.first < _EARLY or _has_verb(clauses, name) else _OTHER


def _has_verb(clauses: Clauses, name: Name) -> bool:
    """Tell whether a name is the subject of a clause within the sentence: so that *NAME* did not know."""
    return clauses.word(name.first - 1) in _CLAUSE_OPENERS and could_be_subject(clauses, name)
