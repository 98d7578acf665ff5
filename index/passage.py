"""What an answer is made of. An answer without passages is a normal answer, and says why."""

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from corpus.article import Paragraph
from corpus.source import Source
from corpus.statement import Statement
from index.confidence import Confidence
from index.question import Question
from index.refusal import Refusal

EvidenceName: TypeAlias = Literal[
    "words", "near", "phrase", "kindred", "headline", "article", "figure", "date", "name"
]
"""What speaks for a passage; docs/decisions/0010-how-passages-are-ranked.md says what each is."""


class Copy(NamedTuple):
    """Where else a passage stands nearly word for word: the source, and the paragraph's number in it."""

    source: Source
    number: int

    @property
    def paragraph_id(self) -> str:
        """Return the id of the paragraph."""
        return f"{self.source.article_id}#{self.number}"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that speaks for a passage, and what it adds to the score."""

    name: EvidenceName
    amount: float


@dataclass(frozen=True, slots=True)
class Weighed:
    """A term of a question's topic, in how many paragraphs it stands, and what it weighs by its rarity."""

    term: str
    paragraphs: int
    weight: float


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph that was found for a question, with the source to cite it by.

    `rank` counts from 1. `score` is what it was ranked by, 0 where no words were looked for: for the log, not
    comparable between questions or engines, and never shown. `highlights` are half-open spans of
    `paragraph.text` in code points, in order and apart from each other: the words that the question asked
    for. `statements` are all that are made in the paragraph, in the order of its text. The amounts of
    `evidence` sum to `score`; where no words were looked for there is none.
    `under` is the name of who speaks in it, where an answer is put together by person.
    `also_in` are later articles that say nearly the same.
    """

    source: Source
    paragraph: Paragraph
    rank: int
    score: float
    highlights: tuple[tuple[int, int], ...] = ()
    statements: tuple[Statement, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    under: str = ""
    also_in: tuple[Copy, ...] = ()

    def __post_init__(self) -> None:
        end_before = 0
        for start, end in self.highlights:
            if not end_before <= start < end <= len(self.paragraph.text):
                raise ValueError(f"a highlight of {self.paragraph.id} lies outside it, or on another")
            end_before = end

    @property
    def ids(self) -> tuple[str, ...]:
        """Return the ids of the paragraph and of its copies."""
        return (self.paragraph.id, *(copy.paragraph_id for copy in self.also_in))


@dataclass(frozen=True, slots=True)
class Answer:
    """The passages for a question, best first, or a refusal: exactly one of the two.

    `on_record` counts all paragraphs that answer, of which `passages` are the first; `at_least` where no
    more than those were looked at. For a question about what somebody says of something, `on_topic` counts
    those of them that have a word of it, and `others` are what others say of it. For one about somebody who
    is never quoted, `mentions` are where they are named, and no statements. `unknown` are the words
    of the question that stand in no article. `undated` counts the articles that were left out of what else
    would answer, since dates are asked for and they have none. `weighed` are the terms that passages were
    ranked by, with their weights. `confidence`, 0 to 1, is how sure we are that something on record answers
    (`index/confidence.py`), of a refusal too; `surest` is what it is made of, where words alone decided.
    """

    question: Question
    passages: tuple[Passage, ...] = ()
    refusal: Refusal | None = None
    on_record: int = 0
    at_least: bool = False
    on_topic: int | None = None
    others: tuple[Passage, ...] = ()
    mentions: tuple[Passage, ...] = ()
    unknown: tuple[str, ...] = ()
    undated: int = 0
    weighed: tuple[Weighed, ...] = ()
    confidence: float = 0.0
    surest: Confidence | None = None

    def __post_init__(self) -> None:
        if bool(self.passages) == (self.refusal is not None):
            raise ValueError("an answer has passages or a refusal, and not both")
        if self.others and self.mentions:
            raise ValueError("others say something of a topic, and mentions are of a person: not both")
