"""What a person typed, and what we understood of it."""

from dataclasses import dataclass, replace
from typing import Literal, NamedTuple, TypeAlias

from corpus.filter import Filter
from index.analyze import terms
from index.language import Language
from index.people import Person

Kind: TypeAlias = Literal["said", "who", "topic"]
"""What is asked for: somebody's words; who said something, or spoke about it; or a topic."""


class Respelled(NamedTuple):
    """A name as it was typed, and the name that was taken for it."""

    typed: str
    shown: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question as typed, and as understood.

    `words` are those of its words that are looked for, as typed and in their order; `terms` are what
    the analyzer made of them. `people` are those whose words are asked for: several where several can be
    called by the name, none where the question is about a topic only, or about `name`, whom nobody here
    is called. `about` are the words of the topic: those of `words` that are not the name. `phrases` stand
    word for word in every passage. `shared` are names as typed that several of `people` bear, `unknown` those
    that nobody does, beside them or where only words are looked for, `respelled` those that nobody bears and
    that were taken for another. All may be empty. `still` where it names nobody itself, and those
    asked for just before are meant. `language` is that of its words in Latin letters.
    """

    text: str
    words: tuple[str, ...]
    terms: tuple[str, ...]
    people: tuple[Person, ...] = ()
    about: tuple[str, ...] = ()
    name: str = ""
    kind: Kind = "topic"
    phrases: tuple[str, ...] = ()
    filter: Filter = Filter()
    shared: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    respelled: tuple[Respelled, ...] = ()
    language: Language = "en"
    still: bool = False

    @property
    def asked_for(self) -> tuple[str, ...]:
        """Return the names of those whose words are asked for, also of who is not on record."""
        return tuple(person.name for person in self.people) or tuple(filter(None, (self.name,)))

    @property
    def topic(self) -> tuple[str, ...]:
        """Return the terms of the topic."""
        return tuple(term for word in self.about for term in terms(word, self.language))


def in_language(question: Question, language: Language) -> Question:
    """Return a question with its words looked for in a language; the small words of others go."""
    words = tuple(word for word in question.words if terms(word, language))
    return replace(
        question,
        words=words,
        terms=tuple(term for word in words for term in terms(word, language)),
        about=tuple(word for word in question.about if terms(word, language)),
        language=language,
    )
