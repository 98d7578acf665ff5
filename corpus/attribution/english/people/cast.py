"""The people of one article, gathered from all its names: who is one, and whom a name means."""

from collections.abc import Container, Iterable

from corpus.attribution.english.people.likeness import SAME, likeness, same_generation
from corpus.attribution.english.people.person import Person, Sighting, parts
from corpus.attribution.english.sentences.census import is_first_name, is_surname
from corpus.attribution.english.sentences.names import Name
from corpus.attribution.english.sentences.titles import HONORIFICS, KIN, PARTICLES, ROLES
from corpus.attribution.lexicon import words

_SURE, _VERY_SURE = 2, 4
"""The evidence that a name needs to be taken for that of a person, and a single one that no census knows."""

_RECURS, _RECURS_SPEAKING, _LONGEST_RECURRING = 2, 4, 3
"""What it tells for a person that the last word of a name recurs alone, or alone as one who speaks, and of
how long a name at most."""

_OPENING = words("poor young old dear enter exit exeunt little big new good bad even adds says asks rival")
"""Words that may open a sentence before a surname and look like a first name there."""

_NAME_AND_SURNAME = 2

_RELATING = 2
"""How many words of a description can make somebody a relative: *her sister*."""

_OF_FIRMS = words(
    "parent rival partner sponsor owner member opponent leader maker producer developer operator"
)
"""Roles that companies and countries have as well."""

_MOST_NAMESAKES = 12


class Cast:
    """All the people of an article; finds those that a name can mean."""

    def __init__(self, sightings: list[Sighting]) -> None:
        self._by_part: dict[str, list[Person]] = {}
        self._by_name: dict[tuple[str, ...], list[Person]] = {}
        self._organisations = {sighting.name.words for sighting in sightings if sighting.organisation}
        self._found: dict[tuple[tuple[str, ...], tuple[str, ...]], list[Person]] = {}
        fullest = _fullest_first(sightings)
        for sighting in fullest:
            self._introduce(sighting)
        for sighting in fullest:
            self._introduce_kin(sighting)
        for head, relative in zip(sightings, sightings[1:], strict=False):
            if _is_head_of_family(head, relative):
                self._introduce_head(head.name, relative.name)
        for sighting in sightings:
            self._sight(sighting)

    def is_organisation(self, name: Name) -> bool:
        """Tell whether a name is that of an organisation, by its words or by what the article calls it."""
        return name.shape == "organisation" or name.words in self._organisations

    def complete(self, names: Iterable[Name]) -> None:
        """Give those known by a surname alone the fuller name that a headline has."""
        for name in names:
            if name.shape != "person" or len(name.words) != 2:
                continue
            alone = [p for p in self.candidates(name._replace(words=name.words[-1:])) if len(p.words) == 1]
            if len(alone) == 1:
                alone[0].rename(name.words)
                self._found.clear()

    def candidates(self, name: Name) -> list[Person]:
        """Return those whom a name fits best, in the order in which they were introduced."""
        key = name.words, name.titles[-1:]
        known = self._found.get(key)
        if known is None:
            known = self._found[key] = self._look_up(name)
        return known

    def _look_up(self, name: Name) -> list[Person]:
        words = parts(name.words)
        namesakes = self._by_part.get(words[-1]) if words else None
        if not namesakes:
            return []
        in_full = [person for person in self._by_name.get(words, ()) if likeness(name, person) == SAME]
        if in_full:
            return in_full
        fits = [(person, likeness(name, person)) for person in namesakes]
        best = max(fit for _, fit in fits)
        return [person for person, fit in fits if fit == best and fit > 0]

    def _introduce(self, sighting: Sighting) -> None:
        if sighting.evidence < _SURE or sighting.name.shape in ("organisation", "place"):
            return
        if not any(same_generation(sighting.name, person) for person in self.candidates(sighting.name)):
            self._add(Person(sighting.name.words))

    def _introduce_kin(self, sighting: Sighting) -> None:
        """Introduce who bears the surname of somebody known: *Hodan* Warsame, beside Abdi Warsame."""
        name = sighting.name
        if sighting.evidence < 0 or len(name.words) != _NAME_AND_SURNAME or not _may_recur(name):
            return
        if self.candidates(name):
            return
        surname = parts(name.words)[-1]
        if any(person.parts[-1] == surname for person in self._by_part.get(surname, ())):
            self._add(Person(name.words))

    def _introduce_head(self, name: Name, relative: Name) -> None:
        """Introduce who is called by a surname alone, which a relative bears as well."""
        fits = self.candidates(name)
        if len(fits) == 1 and fits[0].words == relative.words:
            self._add(Person(name.words))

    def _add(self, person: Person) -> None:
        self._found.clear()
        self._by_name.setdefault(person.parts, []).append(person)
        for part in dict.fromkeys(person.parts):
            known = part not in PARTICLES or part == person.parts[-1]
            namesakes = self._by_part.setdefault(part, []) if known else []
            if len(namesakes) < _MOST_NAMESAKES:
                namesakes.append(person)

    def _sight(self, sighting: Sighting) -> None:
        fits = self.candidates(sighting.name)
        if not fits and _stands_alone(sighting) and not self._is_firm(sighting):
            self._add(Person(sighting.name.words))
            fits = self.candidates(sighting.name)
        if len(fits) == 1:
            fits[0].learn(sighting)

    def _is_firm(self, sighting: Sighting) -> bool:
        return sighting.name.words in self._organisations and sighting.evidence < _VERY_SURE


def _fullest_first(sightings: list[Sighting]) -> list[Sighting]:
    """Return the best sighting of each name of several words, the longest first, for the others to find."""
    recurring = _recurring(sightings)
    single = (
        one
        for one in sightings
        if len(one.name.words) == 1 and one.evidence >= _SURE and one.name.shape == "unclear"
    )
    speaking = {words for one in single for words in parts(one.name.words)}
    known_as = {sighting.name.words for sighting in sightings if sighting.name.shape == "person"}
    best: dict[tuple[str, ...], Sighting] = {}
    for sighting in sightings:
        words = parts(sighting.name.words) if len(sighting.name.words) > 1 else ()
        if len(words) < 2:
            continue
        told = recurring.get(words[-1], 0) or _RECURS_SPEAKING * (words[0] in speaking)
        if told and _may_recur(sighting.name):
            sighting = sighting._replace(evidence=sighting.evidence + told)
        if _extends(sighting.name, known_as):
            continue
        known = best.get(sighting.name.words)
        if known is None or sighting.evidence > known.evidence:
            best[sighting.name.words] = sighting
    return sorted(best.values(), key=lambda sighting: -len(sighting.name.words))


def _extends(name: Name, known_as: Container[tuple[str, ...]]) -> bool:
    """Tell whether a name is that of a thing called after somebody: *Nora Tillman Bakers*."""
    last = name.words[-1].lower()
    return len(name.words) > 2 and last.endswith("s") and not is_surname(last) and name.words[:-1] in known_as


def _recurring(sightings: list[Sighting]) -> dict[str, int]:
    """Return the words that stand alone, with what that tells of a name that ends with one.

    It tells most where who is called so speaks, and no other name that is surely a person's ends so.
    """
    borne = {parts(one.name.words)[-1:] for one in sightings if one.name.shape == "person"}
    single = (one for one in sightings if len(one.name.words) == 1)
    alone = [(words, one.evidence) for one in single if (words := parts(one.name.words))]
    told = {words[0]: _RECURS for words, _ in alone}
    told.update((words[0], _RECURS_SPEAKING) for words, sure in alone if sure >= _SURE and words not in borne)
    return told


def _may_recur(name: Name) -> bool:
    """At the beginning of a sentence the first word may be any: *Poor* Haskell."""
    first = name.words[0].lower()
    any_word = not name.first and (first in _OPENING or (first.endswith(("ing", "ed")) and "-" not in first))
    return name.shape == "unclear" and not any_word and len(name.words) <= _LONGEST_RECURRING


def _stands_alone(sighting: Sighting) -> bool:
    """Tell whether a single name that fits nobody introduces somebody: by a title, or as one who speaks."""
    name = sighting.name
    if sighting.evidence < _SURE or name.shape in ("organisation", "place") or len(parts(name.words)) != 1:
        return False
    word = name.words[0]
    told = bool(name.titles) or _has_role(sighting) or any(trait.isdigit() for trait in sighting.traits)
    known = told or is_surname(word) or is_first_name(word)
    role = word.lower() in ROLES and not any(title in HONORIFICS for title in name.titles)  # but: Ms. Dean
    return not role and (known or sighting.evidence >= _VERY_SURE)


def _has_role(sighting: Sighting) -> bool:
    """Tell whether a role makes a name a person's: *his deckhand*, NAME; NAME, *her sister*."""
    described = sighting.description.lower().split()[:_RELATING]
    own = sighting.role.split()[-1:]
    return any(word in KIN for word in described) or (bool(own) and own[0] not in _OF_FIRMS)


def _is_head_of_family(head: Sighting, relative: Sighting) -> bool:
    """Tell whether a surname with a title stands before a relative: *Mr. Tillman* told his brother, NAME."""
    name, other = head.name, relative.name
    if len(name.words) > 1 or HONORIFICS.keys().isdisjoint(name.titles) or name.last > other.first:
        return False
    if len(other.words) < _NAME_AND_SURNAME or KIN.isdisjoint(relative.role.split()[-1:]):
        return False
    return parts(name.words) == parts(other.words)[-1:]
