"""Whom the subjects of a Chinese article mean: people and institutions, and who was spoken of last."""

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from corpus.attribution.chinese_subjects import Subject, SubjectKind, is_named_institution
from corpus.attribution.chinese_words import ANYBODY, COMPOUND_SURNAMES, FEMALE, MALE, TITLES, any_of
from corpus.statement import MentionKind, Speaker, SpeakerKind

_MENTION_KINDS: Final[dict[SubjectKind, MentionKind]] = {
    "name": "named", "courtesy": "named", "institution": "named", "pronoun": "pronoun",
    "none": "neighbour", "self": "none",
}  # fmt: skip
_CERTAINTY: Final[dict[MentionKind, float]] = {
    "named": 0.95, "continued": 0.85, "pronoun": 0.75, "nominal": 0.7, "neighbour": 0.5, "none": 0.0,
}  # fmt: skip
_POINTING = re.compile(r"^(?:该|这位|这名|那位|那名|上述|前述|这个|本)")
_TITLE_END = re.compile(rf"(?:{any_of(TITLES)})$")
_COURTESY_PREFIX = re.compile(r"^[老小]")
_FARTHEST_PARAGRAPH = 2


@dataclass(slots=True)
class Character:
    """Somebody, or an institution, of one article."""

    name: str
    """As the article writes it."""
    plain: str
    kind: SpeakerKind = "person"
    aliases: dict[str, None] = field(default_factory=dict)
    description: str = ""
    plain_description: str = ""

    def speaker(self) -> Speaker:
        """Return it as a speaker."""
        aliases = tuple(alias for alias in self.aliases if alias != self.name)
        return Speaker(self.name, self.kind, aliases, self.description)


class Heard(NamedTuple):
    """Who was spoken of in a paragraph; None somebody without a name. `title` is what they were called."""

    character: Character | None
    paragraph: int
    title: str = ""


class People:
    """Everybody in one article, and in what order they were spoken of while it is read."""

    def __init__(self) -> None:
        self._characters: dict[str, Character] = {}
        self._institutions: dict[str, Character] = {}
        self._heard: list[Heard] = []
        self._pronouns: dict[str, Counter[str]] = {}

    def introduce(self, plain: str, written: str, description: str = "", plain_description: str = "") -> None:
        """Note a name, as it is written, and the title before it."""
        known = self._characters.setdefault(plain, Character(written, plain))
        known.aliases.setdefault(written)
        if description and not known.description:
            known.description, known.plain_description = description, plain_description

    def introduce_institution(self, plain: str, written: str) -> None:
        """Note an institution that has a name."""
        if is_named_institution(plain):
            self._institutions.setdefault(plain, Character(written.strip("《》"), plain, "organisation"))

    def restart(self) -> None:
        """Forget who was spoken of, keep who is known."""
        self._heard.clear()

    def hear(self, character: Character | None, paragraph: int, title: str = "") -> None:
        """Note that somebody is spoken of."""
        self._heard.append(Heard(character, paragraph, title))

    def learn_gender(self, pronoun: str, paragraph: int) -> None:
        """Note a pronoun for the one it follows in the same paragraph."""
        last = self._heard[-1] if self._heard else None
        if last is not None and last.character is not None and last.paragraph == paragraph:
            self._pronouns.setdefault(last.character.plain, Counter())[pronoun] += 1

    def find(self, subject: Subject, written: str, paragraph: int) -> tuple[Character, ...]:
        """Return whom a subject means; nobody where that is not certain enough."""
        match subject.kind:
            case "name":
                return tuple(self._named(name) for name in subject.names)
            case "courtesy":
                return (self._by_courtesy(subject.text, written),)
            case "pronoun":
                found = self._by_pronoun(subject.text, paragraph)
            case "title":
                found = self._by_title(subject.text)
            case "institution":
                found = self._institution(subject.text)
            case _:
                found = None
        return (found,) if found else ()

    def _named(self, name: str) -> Character:
        return self._characters.setdefault(name, Character(name, name))

    def _by_courtesy(self, text: str, written: str) -> Character:
        """Find 邬局长: the one of that surname, of several the one so titled; else a new person."""
        bare = _COURTESY_PREFIX.sub("", text)
        surname = next((s for s in COMPOUND_SURNAMES if bare.startswith(s)), bare[0])
        fits = [c for c in self._characters.values() if c.plain.startswith(surname) and c.plain != text]
        title = bare[len(surname) :]
        entitled = [c for c in fits if title and title in c.plain_description]
        found = entitled if len(entitled) == 1 else fits
        another = title.endswith("长") and not entitled and bool(fits) and bool(fits[0].plain_description)
        if len(found) != 1 or another or self._contradicts(found[0], text):
            return self._characters.setdefault(text, Character(written, text))
        found[0].aliases.setdefault(written)
        return found[0]

    def _contradicts(self, character: Character, courtesy: str) -> bool:
        gender = "她" if courtesy.endswith(tuple(FEMALE)) else "他" if courtesy.endswith(tuple(MALE)) else ""
        known = self._gender(character)
        return bool(gender and known and gender != known)

    def _gender(self, character: Character) -> str:
        """Return the pronoun a person goes by, empty where the article tells none or contradicts itself."""
        told = " ".join([character.plain_description, *character.aliases])
        if any(word in told for word in FEMALE):
            return "她"
        if any(word in told for word in MALE):
            return "他"
        votes = self._pronouns.get(character.plain, Counter())
        return next(iter(votes)) if len(votes) == 1 else ""

    def _by_pronoun(self, pronoun: str, paragraph: int) -> Character | None:
        for heard in reversed(self._heard):
            if paragraph - heard.paragraph > _FARTHEST_PARAGRAPH or heard.character is None:
                return None
            if heard.character.kind == "person" and self._gender(heard.character) in ("", pronoun):
                return heard.character
        return None

    def _by_title(self, text: str) -> Character | None:
        """Find 该负责人 or 局长: the last who was called so, if only one person ever is."""
        title = _POINTING.sub("", text)
        word = _TITLE_END.search(title)
        if word is None or text in ANYBODY or re.search(r"[一某多几]", title):
            return None
        called = [h for h in self._heard if _is_called(h, title, word.group())]
        people = {h.character.plain for h in called if h.character is not None}
        if called and len(people) == 1:
            return called[-1].character
        return self._last_described(word.group()) if title != text else None

    def _last_described(self, word: str) -> Character | None:
        """Find 这位阿根廷教练 in whoever was spoken of last, if a coach."""
        last = self._heard[-1].character if self._heard else None
        return last if last is not None and last.plain_description.endswith(word) else None

    def _institution(self, text: str) -> Character | None:
        if is_named_institution(text):
            found = [c for c in self._institutions.values() if c.plain.endswith(text)]
            longest = max(found, key=lambda c: len(c.plain), default=None)
            if longest is not None and longest.plain != text:
                longest.aliases.setdefault(
                    self._institutions[text].name if text in self._institutions else text
                )
            return longest
        bare = _POINTING.sub("", text)
        spoken = {
            h.character.plain: h.character
            for h in self._heard
            if h.character and h.character.kind != "person"
        }
        fits = [c for c in spoken.values() if c.plain.endswith(bare)]
        return fits[0] if len(fits) == 1 else None


def _is_called(heard: Heard, title: str, word: str) -> bool:
    described = heard.character.plain_description if heard.character else heard.title
    return described.endswith(title) or (title == word and described.endswith(word))


def kind_and_certainty(
    subject: Subject, *, shared: bool, beside: bool, known: bool
) -> tuple[MentionKind, float]:
    """Return how the text points at a speaker, and how certain that is: not at all of somebody unknown."""
    kind = "neighbour" if shared or beside else _MENTION_KINDS.get(subject.kind, "nominal")
    return kind, _CERTAINTY[kind] if known else 0.0
