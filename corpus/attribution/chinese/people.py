"""Whom the subjects of a Chinese article mean: people and institutions, and who was spoken of last."""

import re
from collections import Counter, defaultdict, deque
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from corpus.attribution.chinese.subjects import Subject, SubjectKind, is_named_institution
from corpus.attribution.chinese.words import ANYBODY, COMPOUND_SURNAMES, FEMALE, MALE, TITLES, any_of
from corpus.statement import MentionKind, Speaker, SpeakerKind

_MENTION_KINDS: Final[dict[SubjectKind, MentionKind]] = {
    "name": "named", "courtesy": "named", "institution": "named", "pronoun": "pronoun", "none": "neighbour",
}  # fmt: skip
_CERTAINTY: Final[dict[MentionKind, float]] = {
    "named": 0.95, "continued": 0.85, "pronoun": 0.75, "nominal": 0.7, "neighbour": 0.5, "none": 0.0,
}  # fmt: skip
_POINTING = re.compile("^(?:该|这位|这名|那位|那名|上述|前述|这个|本)")
_TITLE_END = re.compile(rf"(?:{any_of(TITLES)})$")
_OF_WOMEN, _OF_MEN = re.compile(any_of(FEMALE)), re.compile(any_of(MALE))
_ONE_OF_SEVERAL = re.compile("[一某多几]")
_FARTHEST_PARAGRAPH = 2
_MEMORY = 40
_FEW = 20
"""Of more people who share a surname or a title, none is meant by it alone; so no search is ever longer."""


@dataclass(eq=False, slots=True)
class Character:
    """Somebody, or an institution, of one article. `plain` is the name in simplified characters."""

    name: str
    plain: str
    kind: SpeakerKind = "person"
    aliases: dict[str, None] = field(default_factory=dict)
    description: str = ""
    role: str = ""
    """The description in simplified characters."""
    pronouns: Counter[str] = field(default_factory=Counter)

    @property
    def gender(self) -> str:
        """The pronoun a person goes by, empty where the article tells none or contradicts itself."""
        told = " ".join([self.plain, self.role, *self.aliases])
        if _OF_WOMEN.search(told):
            return "她"
        if _OF_MEN.search(told):
            return "他"
        return next(iter(self.pronouns)) if len(self.pronouns) == 1 else ""

    def speaker(self) -> Speaker:
        """Return it as a speaker."""
        aliases = tuple(alias for alias in self.aliases if alias != self.name)
        return Speaker(self.name, self.kind, aliases, self.description)


class Heard(NamedTuple):
    """Who was spoken of in a paragraph; None somebody without a name."""

    character: Character | None
    paragraph: int


class People:
    """Everybody in one article, and in what order they were spoken of while it is read."""

    def __init__(self) -> None:
        self._people: dict[str, Character] = {}
        self._by_surname: defaultdict[str, list[Character]] = defaultdict(list)
        self._by_courtesy_alone: dict[str, Character] = {}
        self._institutions: defaultdict[str, dict[str, Character]] = defaultdict(dict)
        self.restart()

    def introduce(self, plain: str, written: str) -> Character:
        """Return whose a name is: somebody new, as it is written, where nobody has it yet."""
        known = self._people.get(plain)
        if known is None:
            known = self._people[plain] = Character(written, plain)
            self._by_surname[plain[0]].append(known)
        return known

    def introduce_institution(self, plain: str, written: str) -> None:
        """Note an institution, if it has a name."""
        if is_named_institution(plain):
            new = Character(written.strip("《》"), plain, "organisation")
            self._institutions[plain[-2:]].setdefault(plain, new)

    def restart(self) -> None:
        """Forget who was spoken of, keep who is known."""
        self._heard: deque[Heard] = deque(maxlen=_MEMORY)
        self._called: defaultdict[str, dict[Character | None, None]] = defaultdict(dict)

    def hear(self, character: Character | None, paragraph: int, called: str = "") -> None:
        """Note that somebody is spoken of; `called` is the title of one without a name."""
        self._heard.append(Heard(character, paragraph))
        title = _TITLE_END.search(character.role if character else called)
        if title:
            holders = self._called[title.group()]
            holders.pop(character, None)
            holders[character] = None
            if len(holders) > _FEW:
                del holders[next(iter(holders))]

    def find(self, subject: Subject, written: str, paragraph: int) -> tuple[Character, ...]:
        """Return whom a subject means; nobody where that is not certain enough."""
        found: Character | None = None
        match subject.kind:
            case "name":
                people = tuple(self.introduce(name, name) for name in subject.names)
                people[-1].aliases.setdefault(written)
                return people
            case "courtesy":
                found = self._by_courtesy(subject.text, written)
            case "pronoun":
                found = self._by_pronoun(subject.text, paragraph)
            case "title":
                found = self._by_title(subject.text)
            case "institution":
                found = self._institution(subject.text)
        return (found,) if found else ()

    def _by_courtesy(self, text: str, written: str) -> Character:
        """Find 邬局长: the one of that surname, of several the one so titled; else a new person."""
        bare = text.lstrip("老小")
        surname = next((s for s in COMPOUND_SURNAMES if bare.startswith(s)), bare[0])
        found = _fitting(self._by_surname[surname[0]][:_FEW], surname, bare[len(surname) :])
        if found is None:
            return self._by_courtesy_alone.setdefault(text, Character(written, text))
        found.aliases.setdefault(written)
        return found

    def _by_pronoun(self, pronoun: str, paragraph: int) -> Character | None:
        for heard in reversed(self._heard):
            if paragraph - heard.paragraph > _FARTHEST_PARAGRAPH or heard.character is None:
                return None
            if heard.character.kind == "person" and heard.character.gender in ("", pronoun):
                return heard.character
        return None

    def _by_title(self, text: str) -> Character | None:
        """Find 该负责人 or 局长: the last who was called so, if only one person ever is."""
        title = _POINTING.sub("", text)
        word = _TITLE_END.search(title)
        if word is None or text in ANYBODY or _ONE_OF_SEVERAL.search(title):
            return None
        holders = [c for c in self._called[word.group()] if c is None or c.role.endswith(title)]
        if len([c for c in holders if c is not None]) == 1:
            return holders[-1]
        return self._last_described(word.group()) if title != text else None

    def _last_described(self, word: str) -> Character | None:
        """Find 这位阿根廷教练 in whoever was spoken of last, if a coach."""
        last = self._heard[-1].character if self._heard else None
        return last if last is not None and last.role.endswith(word) else None

    def _institution(self, text: str) -> Character | None:
        """Find 市生态环境局 by its longest name, and 该局 in the only one heard that it fits."""
        if not is_named_institution(text):
            bare = _POINTING.sub("", text)
            heard = dict.fromkeys(h.character for h in self._heard if h.character is not None)
            fits = [c for c in heard if c.kind == "organisation" and c.plain.endswith(bare)]
            return fits[0] if len(fits) == 1 else None
        alike = self._institutions[text[-2:]]
        found = [c for c in list(alike.values())[:_FEW] if c.plain.endswith(text)] or [alike[text]]
        longest = max(found, key=lambda c: len(c.plain))
        longest.aliases.setdefault(alike[text].name)
        return longest


def _fitting(people: list[Character], surname: str, title: str) -> Character | None:
    fits = [person for person in people if person.plain.startswith(surname)]
    entitled = [person for person in fits if title and title in person.role]
    found = entitled if len(entitled) == 1 else fits
    if len(found) != 1 or (title.endswith("长") and found[0].role and not entitled):
        return None
    told = "她" if title in FEMALE else "他" if title in MALE else ""
    return found[0] if not told or found[0].gender in ("", told) else None


def kind_and_certainty(subject: Subject, *, beside: bool, known: bool) -> tuple[MentionKind, float]:
    """Return how the text points at a speaker, and how certain that is: not at all of somebody unknown."""
    kind = "neighbour" if beside else _MENTION_KINDS.get(subject.kind, "nominal")
    return kind, _CERTAINTY[kind] if known else 0.0
