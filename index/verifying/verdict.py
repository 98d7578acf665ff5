"""What the record says of a quotation."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from index.passage import Passage
from index.people import Person

Outcome: TypeAlias = Literal["exact", "nearly", "by_another", "by_unknown", "absent", "no_words"]
"""`exact`: on record word for word, be case, punctuation and spaces as they may; `nearly`: with few words
changed; `by_another`: on record, but as the words of others than the one named; `by_unknown`: on record,
but nobody is known to say it; `absent`: not on record; `no_words`: nothing in it can be looked for.
"""


@dataclass(frozen=True, slots=True)
class Difference:
    """Words as somebody gave them, and as the record has them in their place; either may be ''."""

    typed: str
    found: str


@dataclass(frozen=True, slots=True)
class Match:
    """One place that has a quotation: its passages, of which there are several where it runs on.

    Their highlights are the words that were found. `speakers` are those whose words they are.
    `differences` are in the order of the text; none where it is exact.
    """

    passages: tuple[Passage, ...]
    speakers: tuple[Person, ...] = ()
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome for a quotation, with every match, the earliest article first.

    `speaker` is who was named, as typed, and `people` all who can be called so. With an outcome of
    `by_another` the matches are the others'. `part` is, for one that is absent, the place with the
    longest run of its words, where there is one.
    """

    text: str
    outcome: Outcome
    matches: tuple[Match, ...] = ()
    speaker: str | None = None
    people: tuple[Person, ...] = ()
    part: Match | None = None

    def __post_init__(self) -> None:
        if bool(self.matches) == (self.outcome in {"absent", "no_words"}):
            raise ValueError(f"a quotation that is {self.outcome} cannot have {len(self.matches)} matches")
