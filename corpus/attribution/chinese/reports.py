"""From the clauses and quotations of a Chinese paragraph to its reports: subject, verb, and what is said.

A report takes in what follows its verb up to the full stop, and the quotations that wait before it.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from corpus.attribution.chinese.clauses import Clause
from corpus.attribution.chinese.cues import Lead, find_topic, read_lead
from corpus.attribution.chinese.names import Found
from corpus.attribution.chinese.subjects import Subject
from corpus.attribution.chinese.text import Piece, Text
from corpus.statement import Act, Span


@dataclass(slots=True)
class Report:
    """One statement in the making. Without a subject it is a quotation that nobody is given for."""

    subject: Subject | None
    cue: Span | None = None
    act: Act = "speech"
    spans: list[Span] = field(default_factory=list)
    beside: bool = False
    """Whether its subject is only that of the sentence beside it."""


@dataclass(frozen=True, slots=True)
class Topic:
    """Somebody whom a sentence is about."""

    subject: Subject


Event: TypeAlias = Report | Topic

_ACTING = frozenset(("name", "courtesy", "pronoun"))


class Scanner:
    """Goes through one paragraph from its beginning to its end, or until it has found so many events."""

    def __init__(self, text: Text, names: Sequence[Found], most: int) -> None:
        self._text = text
        self._names = names
        self._most = most
        self._starts = [name.start for name in names]
        self._open: Report | None = None
        self._waiting: list[Span] = []
        self._topic: Subject | None = None
        self._last: Subject | None = None
        self._acted: Subject | None = None
        self._sentence = 0
        self._before = ""
        self._events: list[Event] = []

    def scan(self) -> list[Event]:
        """Return reports and topics, in order. A last report without spans leads on to the next paragraph."""
        pieces = self._text.pieces
        for n, piece in enumerate(pieces):
            if len(self._events) >= self._most:
                return self._events
            match piece.kind:
                case "words":
                    self._words(piece, pieces[n + 1].kind if n + 1 < len(pieces) else "")
                case "quote":
                    self._quote(piece)
                case "stop":
                    self._acted = self._alone(self._end_sentence(), piece.end)
                    self._sentence = piece.end
            self._before = self._text.plain[piece.end - 1] if piece.kind in ("pause", "colon") else piece.kind
        if self._before in "：:" and self._open is None and self._topic is not None:
            self._open = Report(self._topic)
        self._end_sentence(leads_on=self._before in "：:")
        return self._events

    def _words(self, piece: Piece, following: str) -> None:
        if self._open is not None and self._before == "quote" and self._ended(self._open.spans):
            self._end_sentence()
        clause = self._clause(piece)
        lead = read_lead(piece, following, clause)
        if lead is not None and self._accepts(lead, piece, following):
            self._begin(lead, piece)
        elif self._open is not None:
            _extend(self._open, piece)
        elif self._topic is None or self._waiting:
            self._hear(find_topic(clause))

    def _clause(self, piece: Piece) -> Clause:
        first, last = bisect_left(self._starts, piece.start), bisect_left(self._starts, piece.end)
        return Clause(self._text.hidden, piece.start, piece.end, self._names[first:last])

    def _accepts(self, lead: Lead, piece: Piece, following: str) -> bool:
        """Tell whether a verb of saying opens a report of its own, or belongs to the one that is open."""
        closes = lead.content == piece.end
        if closes and following in ("stop", "") and not self._waiting:
            return False
        if lead.subject.kind == "none":
            return self._shared_subject(lead) is not None
        if self._open is None:
            return True
        if not self._open.spans:
            return False
        after_quote = self._text.plain[self._open.spans[-1][1] - 1] in "”」』"
        apart = after_quote or lead.subject.contrasted or self._before in "；;"
        return apart or (closes and lead.subject.kind != "pronoun")

    def _shared_subject(self, lead: Lead) -> Subject | None:
        """Return whose the verb is where its clause names nobody: in this sentence, or the one before."""
        if self._open is not None:
            return self._open.subject if lead.subject.joined or not self._open.spans else None
        return self._topic or (self._last if lead.subject.joined else None)

    def _begin(self, lead: Lead, piece: Piece) -> None:
        subject, beside = lead.subject, False
        if subject.kind == "none":
            beside = self._open is None and self._topic is None
            subject = self._shared_subject(lead) or subject
        self._close()
        if lead.content < piece.end and self._ended(self._waiting):
            self._flush(None)
        self._open = Report(subject, lead.cue, lead.act, self._waiting, beside)
        self._waiting = []
        self._topic = subject
        if lead.content < piece.end:
            self._open.spans.append((lead.content, piece.end))

    def _ended(self, spans: list[Span]) -> bool:
        """Tell whether the last of these ends with a full stop within quotation marks."""
        return bool(spans) and self._text.ends_sentence(spans[-1][1])

    def _quote(self, piece: Piece) -> None:
        if self._open is not None:
            _extend(self._open, piece)
        elif self._before in "：:" and self._topic is not None:
            self._flush(None)
            self._open = Report(self._topic, spans=[(piece.start, piece.end)])
        else:
            self._waiting.append((piece.start, piece.end))

    def _hear(self, subject: Subject | None) -> None:
        self._flush(subject)
        if subject is not None and self._topic is None:
            self._topic = subject
            self._events.append(Topic(subject))

    def _flush(self, beside: Subject | None) -> None:
        """Give up waiting: whole sentences that are quoted are statements, by whoever acts beside them.

        That is whoever acts after them, or else alone in the sentence before: 王文清摇摇头。“没有钱。”
        """
        for start, end in self._waiting:
            if self._text.stands_alone(start, end):
                acted = self._acted if not self._text.plain[self._sentence : start].strip() else None
                self._events.append(Report(beside or acted, spans=[(start, end)], beside=True))
            elif self._text.follows_pause(start, end) and (acting := self._alone(self._topic, start)):
                self._events.append(Report(acting, spans=[(start, end)], beside=True))
        self._waiting = []

    def _alone(self, topic: Subject | None, end: int) -> Subject | None:
        """Return the person whom the sentence up to here is about, unless it names others, too."""
        named = bisect_left(self._starts, end) - bisect_left(self._starts, self._sentence)
        return topic if topic is not None and topic.kind in _ACTING and named <= 1 else None

    def _close(self, *, leads_on: bool = False) -> None:
        report = self._open
        if report is not None:
            self._last = report.subject
            if report.spans or leads_on:
                self._events.append(report)
        self._open = None

    def _end_sentence(self, *, leads_on: bool = False) -> Subject | None:
        """Close what is open, and return whom the sentence was about."""
        if self._open is None:
            self._last = None
        self._close(leads_on=leads_on)
        self._flush(None)
        topic, self._topic = self._topic, None
        return topic


def _extend(report: Report, piece: Piece) -> None:
    """Add a piece to what is said: to its last part, unless the verb stands between the two."""
    after_cue = report.cue is None or not report.spans or report.spans[-1][0] >= report.cue[1]
    if report.spans and after_cue:
        report.spans[-1] = (report.spans[-1][0], piece.end)
    else:
        report.spans.append((piece.start, piece.end))
