"""Who says what, and where in the text: the types of attribution.

A *mention* ("he") is not a *speaker*: the mention is what stands in the text, the speaker is whom we take it
to mean.
"""

from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, TypeAlias

from corpus.article import Paragraph

SpeakerKind: TypeAlias = Literal["person", "organisation"]
MentionKind: TypeAlias = Literal["named", "pronoun", "nominal", "relative", "continued", "neighbour", "none"]
"""How the text points at the speaker.

`named` by a name, `pronoun` he or she, `nominal` "the spokesman", `relative` who, `continued` a quotation
that was opened before goes on, `neighbour` taken from the statement beside it, `none` not at all.
"""

Form: TypeAlias = Literal["direct", "indirect", "mixed"]
"""All of it within quotation marks, none of it, or some."""

Act: TypeAlias = Literal["speech", "writing", "thought"]
"""What is reported (Semino and Short, Corpus Stylistics, 2004)."""

Span: TypeAlias = tuple[int, int]
"""Half open, in code points of the paragraph's text."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who speaks in an article, known within this article only.

    `name` is the fullest name found, `aliases` the other names it is called by there, `description` the
    apposition or role beside a name ("associate professor at ..."), empty where there is none.
    """

    name: str
    kind: SpeakerKind = "person"
    aliases: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """One piece of reported speech, writing or thought within one paragraph.

    `spans` are what is said, in order and apart; a quotation split by its cue has two. They include the
    quotation marks and leave out the cue and the mention. `speakers` is empty where nobody can be named.
    `mention` and `cue` are the words in the text, with their spans; None where there are none. `corrected`
    where a researcher named the speakers, or that there are none: then nothing is certain but by their word,
    and `certainty` is 1. Raises `ValueError` for spans out of order.
    """

    paragraph_id: str
    spans: tuple[Span, ...]
    speakers: tuple[Speaker, ...]
    mention: Span | None
    mention_kind: MentionKind
    cue: Span | None
    form: Form
    act: Act
    certainty: float
    corrected: bool = False

    def __post_init__(self) -> None:
        if not self.spans or any(start >= end for start, end in self.spans):
            raise ValueError(f"a statement in {self.paragraph_id} has no words")
        if any(before[1] > after[0] for before, after in pairwise(self.spans)):
            raise ValueError(f"the spans of a statement in {self.paragraph_id} are not in order")
        if not 0 <= self.certainty <= 1:
            raise ValueError(f"certainty is 0 to 1, not {self.certainty}")

    @property
    def start(self) -> int:
        """Where its first span starts."""
        return self.spans[0][0]

    @property
    def end(self) -> int:
        """Where its last span ends."""
        return self.spans[-1][1]

    def words(self, paragraph: Paragraph, left_out: str = " ") -> str:
        """Return what is said, as the paragraph has it, with `left_out` where a cue stood."""
        return left_out.join(paragraph.text[start:end] for start, end in self.spans)


@dataclass(frozen=True, slots=True)
class Annotation:
    """All statements of an article, in the order of its text, and the version of the rules they are by."""

    rules: int
    statements: tuple[Statement, ...] = ()

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """Return those who speak, each once, in the order in which they first do."""
        return tuple(dict.fromkeys(who for statement in self.statements for who in statement.speakers))
