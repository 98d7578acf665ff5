"""A sentence with its names, and what can be the subject of a verb in it."""

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from corpus.attribution.english.sentences.boundaries import Sentence
from corpus.attribution.english.sentences.names import Name, find_names, is_headline
from corpus.attribution.english.sentences.tokens import Token

SubjectKind: TypeAlias = Literal["named", "pronoun", "nominal", "relative"]


class Subject(NamedTuple):
    """Tokens `first` up to `last` of a sentence; `also` has others named, `head` is the pronoun or noun."""

    kind: SubjectKind
    first: int
    last: int
    name: Name | None = None
    also: tuple[Name, ...] = ()
    head: str = ""


@dataclass(frozen=True, slots=True)
class Clauses:
    """A sentence, its words in small letters, and its names by the token where each ends and begins."""

    sentence: Sentence
    in_order: tuple[str, ...]
    words: frozenset[str]
    headline: bool
    names: tuple[Name, ...]
    ending: dict[int, Name]
    starting: dict[int, Name]

    @property
    def quotes(self) -> bool:
        """Whether it quotes anything: what is quoted is one token, without small letters."""
        return "" in self.words

    def token(self, index: int) -> Token | None:
        """Return the token at an index, if the sentence has one there."""
        return self.sentence[index] if 0 <= index < len(self.sentence) else None

    def word(self, index: int) -> str:
        """Return the token at an index in small letters, empty where there is none."""
        in_order = self.in_order  # a word is asked for more often than anything else
        return in_order[index] if 0 <= index < len(in_order) else ""


def read_clauses(sentence: Sentence) -> Clauses:
    """Find the names of a sentence and make them findable by their first and last token."""
    headline = is_headline(sentence)
    names = find_names(sentence, headline=headline)
    ending, starting = ({name.last: name for name in names}, {name.first: name for name in names})
    in_order = tuple([token.lower for token in sentence])
    return Clauses(sentence, in_order, frozenset(in_order), headline, names, ending, starting)
