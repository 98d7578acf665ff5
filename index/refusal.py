"""Why nothing is shown: a value for each kind, with its facts. What is said of it is for the shells."""

from dataclasses import dataclass
from typing import ClassVar, Literal, TypeAlias

from corpus.filter import Filter

RefusalKind: TypeAlias = Literal[
    "no_words",
    "empty_library",
    "nothing_on_record",
    "unknown_name",
    "never_quoted",
    "not_on_this",
    "no_phrase",
    "filtered_out",
]


@dataclass(frozen=True, slots=True)
class NoWords:
    """The question has no words to look for."""

    kind: ClassVar[RefusalKind] = "no_words"


@dataclass(frozen=True, slots=True)
class EmptyLibrary:
    """There is nothing to search."""

    kind: ClassVar[RefusalKind] = "empty_library"


@dataclass(frozen=True, slots=True)
class NothingOnRecord:
    """No passage has enough of the `words` that were looked for; the `unknown` of them are in no article."""

    kind: ClassVar[RefusalKind] = "nothing_on_record"
    words: tuple[str, ...]
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UnknownName:
    """Nobody of a name is on record; `near` are those who are called nearly so."""

    kind: ClassVar[RefusalKind] = "unknown_name"
    name: str
    near: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NeverQuoted:
    """Somebody is mentioned, in some number of paragraphs, and speaks nowhere that we could tell."""

    kind: ClassVar[RefusalKind] = "never_quoted"
    name: str
    paragraphs: int


@dataclass(frozen=True, slots=True)
class NotOnThis:
    """Those with the `names` speak, in some number of paragraphs, but not with the words of the topic."""

    kind: ClassVar[RefusalKind] = "not_on_this"
    names: tuple[str, ...]
    paragraphs: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoPhrase:
    """No paragraph has the exact words."""

    kind: ClassVar[RefusalKind] = "no_phrase"
    phrases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FilteredOut:
    """There is something, but not `within` the dates or by the publisher that were asked for.

    `looser` are wider filters, each with how many passages are on record within it.
    """

    kind: ClassVar[RefusalKind] = "filtered_out"
    within: Filter
    looser: tuple[tuple[Filter, int], ...] = ()


Refusal: TypeAlias = (
    NoWords | EmptyLibrary | NothingOnRecord | UnknownName | NeverQuoted | NotOnThis | NoPhrase | FilteredOut
)
