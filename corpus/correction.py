"""What a researcher can set right, and which statements a correction is about: types and pure functions."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal, TypeAlias

from corpus.article import Paragraph
from corpus.attribution.quotations import find_quotations, form_of
from corpus.errors import OnRecordError
from corpus.statement import Span, Speaker, SpeakerKind, Statement

Cited: TypeAlias = Literal["headline", "publisher", "published", "url"]
"""The fields of a citation that can be corrected."""


Verdict: TypeAlias = Literal["found", "missed", "none"]
"""What a researcher says of a statement: found, but others say it; missed by the rules; or none at all."""


class NotCorrected(OnRecordError):
    """There is nothing to correct, or more than one thing, or no such correction."""


@dataclass(frozen=True, slots=True)
class Said:
    """Some words of an article are said by others than the rules found, or by nobody who can be named.

    With the verdict `missed` the rules found no statement in them, with `none` they are no statement.
    The words are tied to the text of their paragraph, so that they are found again whatever its number:
    `copy` counts the article's paragraphs with that same text, from 1. `kind` is for a speaker whom the
    article does not know; None leaves it to us.
    """

    article_id: str
    paragraph: str
    copy: int
    spans: tuple[Span, ...]
    speakers: tuple[str, ...]
    kind: SpeakerKind | None = None
    verdict: Verdict = "found"

    @property
    def words(self) -> str:
        """Return what is said, as `Statement.words` does."""
        return " ".join(self.paragraph[start:end] for start, end in self.spans)

    def covers(self, spans: tuple[Span, ...]) -> bool:
        """Tell whether most of a statement in the same paragraph is among the words."""
        shared = sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in self.spans for b in spans)
        return 2 * shared > sum(end - start for start, end in spans)


@dataclass(frozen=True, slots=True)
class Naming:
    """Two names are of one person, or of two.

    `articles` narrows the first name down to what it stands for there; so narrowed, a name may be parted
    from itself, and then it is the only one in `names`.
    """

    same: bool
    names: tuple[str, ...]
    articles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Citing:
    """A field of an article's citation is something else: a date as YYYY-MM-DD, '' where it is unknown."""

    article_id: str
    field: Cited
    value: str

    def __post_init__(self) -> None:
        if self.field == "published" and self.value:
            date.fromisoformat(self.value)


What: TypeAlias = Said | Naming | Citing


@dataclass(frozen=True, slots=True)
class Correction:
    """What was set right, by whom, and when. Numbers count from 1 and are never given out again."""

    number: int
    what: What
    made_by: str
    made_utc: datetime


def located(paragraphs: Sequence[Paragraph]) -> Iterator[tuple[Paragraph, int]]:
    """Yield each paragraph with which of those with its text it is, from 1."""
    copies: Counter[str] = Counter()
    for paragraph in paragraphs:
        copies[paragraph.text] += 1
        yield paragraph, copies[paragraph.text]


def about(said: Said, paragraphs: Sequence[Paragraph], statements: Sequence[Statement]) -> list[int]:
    """Return which statements of an article a correction is about, by their place in the sequence.

    In the paragraph that was corrected, those it covers, so that newer rules may cut them otherwise. Where
    that paragraph is gone, the one statement of the same words, if it is the only one.
    """
    texts = {paragraph.id: paragraph for paragraph in paragraphs}
    if said.paragraph in {paragraph.text for paragraph in paragraphs}:
        home = _home(said, paragraphs)
        here = home.id if home is not None else None
        return [n for n, it in enumerate(statements) if it.paragraph_id == here and said.covers(it.spans)]
    same = [n for n, it in enumerate(statements) if it.words(texts[it.paragraph_id]) == said.words]
    return same if len(same) == 1 else []


def called(name: str, kind: SpeakerKind | None, speakers: Sequence[Speaker]) -> Speaker:
    """Return the speaker of an article whom a researcher calls so; a new one where there is none.

    A full name goes before an alias, an alias before a part of a name; what fits two is neither's.
    """
    wanted = name.casefold()
    parts = set(wanted.split())
    fitting = [who for who in speakers if kind in {None, who.kind}]
    in_full = [who for who in fitting if who.name.casefold() == wanted]
    by_alias = [who for who in fitting if wanted in map(str.casefold, who.aliases)]
    by_part = [who for who in fitting if parts <= set(who.name.casefold().split())]
    found = in_full or by_alias or by_part
    return found[0] if len(found) == 1 else Speaker(name, kind or "person")


@dataclass(slots=True)
class Settled:
    """A statement as corrections leave it, with its paragraph's number and its own number there."""

    statement: Statement
    paragraph: int
    place: int
    correction: int | None = None
    found: bool = True
    removed: bool = False


def settle(
    made: Sequence[tuple[int, Said]],
    paragraphs: Sequence[Paragraph],
    found: Sequence[Settled],
    speakers: Sequence[Speaker],
) -> list[Settled]:
    """Apply corrections, given with their numbers, to the statements of a version.

    Of two about one statement the later counts.
    """
    settled = list(found)
    for number, said in made:
        who = tuple(dict.fromkeys(called(name, said.kind, speakers) for name in said.speakers))
        meant = about(said, paragraphs, [one.statement for one in settled])
        home = _home(said, paragraphs)
        if said.verdict == "missed" and home is not None and not meant:
            meant = [len(settled)]
            settled.append(_missed(said, home, settled))
        for index in meant:
            one = settled[index]
            one.statement = replace(one.statement, speakers=who, certainty=1.0, corrected=True)
            one.correction, one.removed = number, said.verdict == "none"
    return settled


def _missed(said: Said, home: Paragraph, settled: Sequence[Settled]) -> Settled:
    """Make the statement that the rules missed; its number follows those of its paragraph."""
    last = max((one.place for one in settled if one.paragraph == home.number), default=0)
    form = form_of(said.spans, find_quotations(home.text))
    statement = Statement(home.id, said.spans, (), None, "none", None, form, "speech", 1.0)
    return Settled(statement, home.number, last + 1, found=False)


def _home(said: Said, paragraphs: Sequence[Paragraph]) -> Paragraph | None:
    """Return the paragraph that was corrected, None where it is gone."""
    wanted = (said.paragraph, said.copy)
    return next(
        (paragraph for paragraph, copy in located(paragraphs) if (paragraph.text, copy) == wanted), None
    )


def pick(statements: Sequence[Statement], paragraph: Paragraph, words: str, place: int | None) -> Statement:
    """Return the statement of a paragraph that has some words, in any case, or stands at a place, from 1.

    Raises `NotCorrected` where there is none, or more than one: then it names them.
    """
    wanted = _plain(words)
    fitting = [
        (number, it)
        for number, it in enumerate(statements, start=1)
        if place in {None, number} and wanted in _plain(it.words(paragraph))
    ]
    if len(fitting) == 1:
        return fitting[0][1]
    if not statements:
        raise NotCorrected(
            f"Nobody says anything in {paragraph.id}", "Look at it with: onrecord show ARTICLE"
        )
    named = "; ".join(f"{number} {it.words(paragraph)}" for number, it in enumerate(statements, start=1))
    which = "More than one statement fits" if fitting else "No statement fits"
    raise NotCorrected(
        f"{which} in {paragraph.id}", f"Name one with --words or --place, which are here: {named}"
    )


def find_words(statements: Sequence[Statement], paragraph: Paragraph, words: str) -> Span:
    """Return where a statement that was missed stands in its paragraph; case and spaces do not count.

    Raises `NotCorrected` where its words do not stand there just once, or belong to a statement already.
    """
    printed = r"\s+".join(map(re.escape, _typed(words).split()))
    printed = printed.replace("'", "['‘’]").replace('"', '["“”«»„]')
    places = [match.span() for match in re.finditer(printed, paragraph.text, re.IGNORECASE)]
    if len(places) != 1:
        how_often = "more than once" if places else "not"
        raise NotCorrected(
            f"These words stand {how_often} in {paragraph.id}", "Give all of what is said, as it stands there"
        )
    start, end = places[0]
    for it in statements:
        apart = end <= it.start or it.end <= start
        within = it.start <= start and end <= it.end and 2 * (end - start) < it.end - it.start
        if not (apart or within):
            raise NotCorrected(
                f"There is a statement already: {it.words(paragraph)}",
                "Say who makes it with: onrecord correct statement",
            )
    return start, end


def _plain(words: str) -> str:
    """Fold case, spaces and the forms of quotation marks."""
    return _typed(words).casefold()


def _typed(words: str) -> str:
    """Fold spaces and the forms of quotation marks, which nobody types as they are printed."""
    return " ".join(words.translate(str.maketrans("“”‘’«»„", '""\'\'"""')).split())
