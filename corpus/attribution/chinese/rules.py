"""The rules for Chinese, from the text of an article to its statements.

First every name in the article, then the reports of each paragraph, then whom their subjects mean.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from corpus.article import Article, Paragraph
from corpus.attribution.allowance import Allowance
from corpus.attribution.chinese.clauses import Clause
from corpus.attribution.chinese.names import Found, Names
from corpus.attribution.chinese.people import Character, People, kind_and_certainty
from corpus.attribution.chinese.reports import Event, Report, Scanner, Topic
from corpus.attribution.chinese.subjects import Subject, describe, named_at_end
from corpus.attribution.chinese.text import Text, prepare
from corpus.attribution.quotations import Quotation
from corpus.statement import Form, MentionKind, Span, Statement

_LABEL = re.compile(r"\s*([^：:，。、；\n\ue000]{1,20})[：:]\s*(?=\S)")
_ASKING = ("记者", "主持人", "问", "答")
_NO_SPEAKER = re.compile(
    "(?:标题|题目|来源|编辑|责编|作者|图[注说片]|摘要|关键词|导读|提示|注|时间|地点|日期|电话|邮箱|地址|链接|阅读|推荐"
    "|版权|校对|审核|监制|制图|制作|视频|摄影|撰文|翻译|编译|原文)$"
)
"""The ends of what stands before a colon and names no speaker: 原标题：, （编辑：."""
_UP_TO_BREAK = re.compile("(?s:.*)[，。；：！？）)\ue000]")
_MOST_IN_LABEL = 4
_DESCRIBED_WITHIN = 40
_IN_ANY_ARTICLE, _CHARACTERS_FOR_EVENT, _CHARACTERS_FOR_PARAGRAPH = 1_000, 20, 10
"""How many events and paragraphs are read of any article, and for how many characters one more of each.

News has an event in 35 characters, and seldom 100 in all: what has more is a list, or was made to be slow.
"""

_NOT_SAID = " \t\n　，；：,;:—"


class Reading(NamedTuple):
    """A paragraph with its names and its events."""

    paragraph: Paragraph
    text: Text
    names: tuple[Found, ...]
    events: list[Event]


class Attributed(NamedTuple):
    """A report with whom its subject means."""

    report: Report
    speakers: tuple[Character, ...]
    kind: MentionKind
    certainty: float


def annotate_chinese(article: Article) -> tuple[Statement, ...]:
    """Find the statements of an article in Chinese, in order of paragraph, then of start."""
    readings = list(_read_all(list(_within_measure(article.paragraphs))))
    people = _meet(readings)
    _Attribution(people).run(readings)
    people.restart()
    attributed = _Attribution(people).run(readings)
    return tuple(
        _statement(reading, one)
        for reading, found in zip(readings, attributed, strict=True)
        for one in found
        if one.report.spans
    )


def _within_measure(paragraphs: Iterable[Paragraph]) -> Iterator[Paragraph]:
    """Yield the paragraphs of an article up to where there are more of them than prose has."""
    allowance = Allowance(_IN_ANY_ARTICLE, _CHARACTERS_FOR_PARAGRAPH)
    for paragraph in paragraphs:
        yield paragraph
        allowance.grow(paragraph.text)
        allowance.spend(1)
        if not allowance.left:
            return


def _read_all(paragraphs: list[Paragraph]) -> Iterator[Reading]:
    """Read paragraphs up to where they have more events than prose."""
    texts = [prepare(paragraph.text) for paragraph in paragraphs]
    names = Names([text.plain for text in texts])
    allowance = Allowance(_IN_ANY_ARTICLE, _CHARACTERS_FOR_EVENT)
    for paragraph, text in zip(paragraphs, texts, strict=True):
        allowance.grow(text.plain)
        reading = _read(paragraph, text, names, allowance.left)
        yield reading
        allowance.spend(len(reading.events))
        if not allowance.left:
            return


def _read(paragraph: Paragraph, text: Text, names: Names, most: int) -> Reading:
    found = tuple(islice(names.find(text.hidden), most))  # news has fewer names than events
    return Reading(paragraph, text, found, _read_label(text, found) or Scanner(text, found, most).scan())


def _read_label(text: Text, names: tuple[Found, ...]) -> list[Event]:
    """Read a paragraph of an interview: 陶阿根：白鱼回来了."""
    label = _LABEL.match(text.hidden)
    if label is None or label.end() == len(text.hidden):
        return []
    if _NO_SPEAKER.search(label.group(1)):
        return []
    start, end = label.span(1)
    clause = Clause(text.hidden, start, end, [name for name in names[:_MOST_IN_LABEL] if name.end <= end])
    subject: Subject | None
    if label.group(1).endswith(_ASKING):
        subject = Subject("somebody", (start, end), label.group(1))
    else:
        subject = named_at_end(clause)
    return [Report(subject, spans=[(label.end(), len(text.hidden))])] if subject is not None else []


def _meet(readings: list[Reading]) -> People:
    """Introduce everybody before the first pronoun is read, each as the article first writes them."""
    people = People()
    for reading in readings:
        for name in reading.names:
            _introduce(people, reading, name)
        for event in reading.events:
            subject = event.subject
            if subject is not None and subject.kind == "institution":
                people.introduce_institution(subject.text, _cut(reading.paragraph.text, subject.span))
    return people


def _introduce(people: People, reading: Reading, found: Found) -> None:
    plain, written = reading.text.plain, reading.paragraph.text
    if plain[found.start : found.end] != found.name:
        return
    character = people.introduce(found.name, written[found.start : found.end])
    if not character.description:
        before = _description(reading, found.start)
        character.description, character.role = _cut(written, before), _cut(plain, before)


def _description(reading: Reading, end: int) -> Span:
    hidden, start = reading.text.hidden, max(0, end - _DESCRIBED_WITHIN)
    earlier = _UP_TO_BREAK.match(hidden, start, end)
    first = bisect_left(reading.names, start, key=attrgetter("start"))
    near = reading.names[first : first + _DESCRIBED_WITHIN]
    names = [name for name in near if name.end <= end]
    return describe(Clause(hidden, earlier.end() if earlier else start, end, names), end) or (end, end)


def _cut(text: str, span: Span) -> str:
    return text[slice(*span)]


class _Attribution:
    """Goes through the article once, keeping in mind who was spoken of."""

    def __init__(self, people: People) -> None:
        self._people = people
        self._open: Attributed | None = None
        self._before: Attributed | None = None

    def run(self, readings: list[Reading]) -> list[list[Attributed]]:
        return [list(self._attribute(reading)) for reading in readings]

    def _attribute(self, reading: Reading) -> Iterator[Attributed]:
        last: Attributed | None = None
        for event in reading.events:
            if isinstance(event, Topic):
                self._find(event.subject, reading)
            else:
                last = self._attribute_report(event, reading, last)
                yield last
        self._open = last if last is not None and _goes_on(reading.text, last.report) else None
        self._before = last if last is not None and _ends_quoted(reading.text, last.report) else None

    def _attribute_report(self, report: Report, reading: Reading, last: Attributed | None) -> Attributed:
        if report.subject is None:
            return self._attribute_bare(report, last)
        if report.subject.kind == "pronoun" and last is not None:
            for character in last.speakers:
                character.pronouns[report.subject.text] += 1
        found = self._find(report.subject, reading)
        return Attributed(
            report, found, *kind_and_certainty(report.subject, beside=report.beside, known=bool(found))
        )

    def _attribute_bare(self, report: Report, last: Attributed | None) -> Attributed:
        """Give a quotation without a verb to whoever spoke right before: surely if theirs was still open."""
        first = report.spans[0][0] == 0
        if first and self._open is not None:
            return Attributed(report, self._open.speakers, "continued", 0.85 if self._open.speakers else 0.0)
        beside = self._before if first else last
        if beside is not None and beside.speakers:
            return Attributed(report, beside.speakers, "neighbour", 0.5)
        return Attributed(report, (), "none", 0.0)

    def _find(self, subject: Subject, reading: Reading) -> tuple[Character, ...]:
        number = reading.paragraph.number
        found = self._people.find(subject, _cut(reading.paragraph.text, subject.span), number)
        for character in found:
            self._people.hear(character, number)
        if not found and subject.kind in ("title", "somebody", "pronoun"):
            self._people.hear(None, number, subject.text)
        return found


def _goes_on(text: Text, report: Report) -> bool:
    """Tell whether the next paragraph goes on with what is said: after a colon, or a quotation left open."""
    return not report.spans or (bool(text.quotations) and not text.quotations[-1].closed)


def _ends_quoted(text: Text, report: Report) -> bool:
    if not report.spans:
        return False
    end = report.spans[-1][1]
    return text.plain[end - 1] in "”」』" and not text.plain[end : end + 3].strip("。！？ ")


def _statement(reading: Reading, found: Attributed) -> Statement:
    report, subject = found.report, found.report.subject
    spans = tuple(_trim(reading.paragraph.text, span) for span in report.spans)
    return Statement(
        reading.paragraph.id,
        tuple(span for span in spans if span[0] < span[1]) or tuple(report.spans),
        tuple(character.speaker() for character in found.speakers),
        None if subject is None else subject.span,
        found.kind,
        report.cue,
        _form(reading.text, spans),
        report.act,
        found.certainty,
    )


def _trim(text: str, span: Span) -> Span:
    """Leave out spaces and pauses at both ends."""
    start, end = span
    words = text[start:end]
    return start + len(words) - len(words.lstrip(_NOT_SAID)), end - len(words) + len(words.rstrip(_NOT_SAID))


def _form(text: Text, spans: tuple[Span, ...]) -> Form:
    """Return direct where only marks stand outside quotation marks, indirect where nothing is within."""
    inside = sum(_quoted_length(text.quotations, span) for span in spans)
    if not inside:
        return "indirect"
    words = sum(len(_cut(text.plain, span).strip(_NOT_SAID)) for span in spans)
    return "direct" if inside >= words else "mixed"


def _quoted_length(quotations: tuple[Quotation, ...], span: Span) -> int:
    start, end = span
    first = bisect_right(quotations, start, key=attrgetter("end"))
    last = bisect_left(quotations, end, key=attrgetter("start"))
    return sum(min(q.end, end) - max(q.start, start) for q in quotations[first:last])
