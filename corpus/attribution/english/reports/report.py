"""What a rule finds in a sentence: that somebody says something."""

from typing import Literal, NamedTuple, TypeAlias

from corpus.attribution.english.sentences.clauses import Subject
from corpus.statement import Act

Region: TypeAlias = tuple[int, int]
"""Half open, in tokens of a sentence."""

Rule: TypeAlias = Literal[
    "verb",
    "inverted",
    "conjoined",
    "participle",
    "fronted",
    "infinitive",
    "passive",
    "according",
    "adjective",
    "noun",
    "label",
    "colon",
    "credit",
]


class Report(NamedTuple):
    """The cue, with its verb or noun at token `head`, reports the regions as said by the subject."""

    cue: Region
    head: int
    subject: Subject
    regions: tuple[Region, ...]
    rule: Rule
    act: Act = "speech"

    def holds(self, index: int) -> bool:
        """Tell whether a token is part of what is said."""
        return any(first <= index < last for first, last in self.regions)
