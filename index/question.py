"""What a person typed, and what we understood of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple, TypeAlias

from corpus.filter import Filter
from index.analyze import Token, terms, tokens
from index.asked import asked
from index.language import Language
from index.options import Options
from index.people import People, Person

_FRAME = frozenset(
    terms(
        """say saying said says tell tells told telling think thinks thinking thought talk talks talked
        speak speaks spoke spoken mention mentions mentioned comment comments commented remark remarks
        remarked quote quotes quoted statement statements opinion opinions view views according
        regarding concerning please show find give list article articles anything something nothing
        anyone someone anybody somebody everyone everybody"""
    )
)
"""Words that make a question of its topic, as terms."""

_CHINESE_FRAME = re.compile(
    "请问|关于|对于|有关|谁?说过?了?些?什么|怎么说|怎么看|如何看待|是?谁说|[过了]{0,2}有?什么|哪些|为什么|如何|是谁|[的吗呢吧]"
)

Kind: TypeAlias = Literal["said", "topic", "who_said", "who_spoke"]
"""What is asked for: somebody's words, a topic, who said something, or who spoke about something."""


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
    word for word in every passage. All may be empty. `language` is that of its words in Latin letters.
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
    respelled: tuple[Respelled, ...] = ()
    language: Language = "en"

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


def understand(text: str, people: People, options: Options = Options()) -> Question:
    """Tell what a question looks for: whose words, and about what. The options go before the question.

    The words that only make it a question are left out, unless nothing else is there.
    """
    wanted = Filter(options.after, options.before, options.publisher)
    topic = text if options.about is None else options.about
    understood = _of(options.speaker, topic, people) if options.speaker is not None else _typed(topic, people)
    return replace(understood, text=text, filter=wanted)


def _typed(text: str, people: People) -> Question:
    found = _topic(text) or list(_tokens(text))
    words = _words(text, found)
    terms_found = tuple(token.term for token in found)
    who = asked(text, people)
    if who is None or not who.people:
        return Question(text, words, terms_found, about=words, name=who.name if who else "")
    about = _words(who.topic, _topic(who.topic))
    return Question(text, words, terms_found, who.people, about, kind="said")


def _of(speaker: str, text: str, people: People) -> Question:
    """Tell what a question looks for in the words of one speaker, given by name.

    All its words but those that only make it a question are the topic. Where it asks for the speaker's
    words itself, as `what did Ellwood say about silt?` does, only what follows is: silt.
    """
    chosen = tuple(people.called(speaker))
    who = asked(text, people)
    topic = who.topic if who and any(person in chosen for person in who.people) else text
    found = _topic(topic)
    about = _words(topic, found)
    return Question(
        text,
        about,
        tuple(token.term for token in found),
        chosen,
        about,
        name="" if chosen else speaker,
        kind="said",
    )


def _topic(text: str) -> list[Token]:
    return [token for token in _tokens(text) if token.term not in _FRAME]


def _tokens(text: str) -> Iterator[Token]:
    # Masked at equal length, so that the places of the tokens stay those of the text.
    return tokens(_CHINESE_FRAME.sub(lambda match: " " * len(match.group()), text))


def _words(text: str, found: list[Token]) -> tuple[str, ...]:
    """Cut the words of the tokens out of the text; tokens that overlap make one word."""
    words: list[list[int]] = []
    for _, start, end in found:
        if words and start < words[-1][1]:
            words[-1][1] = max(end, words[-1][1])
        else:
            words.append([start, end])
    return tuple(text[start:end] for start, end in words)
