"""What a rule finds in a sentence: that somebody says something."""

from typing import Literal, NamedTuple, TypeAlias

from corpus.attribution.clauses import Clauses, Subject
from corpus.attribution.cues import Cue, cues
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
    "noun",
    "label",
    "colon",
    "credit",
]


def fits_voice(clauses: Clauses, regions: tuple[Region, ...], cue: Cue) -> bool:
    """Tell whether a verb that needs a quotation or a clause has one: "...," NAME laughed."""
    return not cue.voiced or any(_is_spoken(clauses, first) for first, _ in regions)


def _is_spoken(clauses: Clauses, first: int) -> bool:
    shared = clauses.word(first) == "that" and clauses.word(first - 1) in cues()
    return shared or clauses.sentence[first].kind == "quote"


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
