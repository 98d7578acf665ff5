"""The rules for English, in their order: read every paragraph, gather the people, then tell who says what."""

from collections.abc import Iterator

from corpus.article import Article
from corpus.attribution.english.drafts import Draft
from corpus.attribution.english.hindsight import Hindsight
from corpus.attribution.english.paragraphs import ReadParagraph, read_paragraphs
from corpus.attribution.english.people.cast import Cast
from corpus.attribution.english.people.deaths import mark_dead
from corpus.attribution.english.people.genders import infer_genders
from corpus.attribution.english.people.resolver import Resolved, Resolver
from corpus.attribution.english.people.sightings import sight_names
from corpus.attribution.english.printed import PrintedText, announcement
from corpus.attribution.english.reports.fragments import read_fragment
from corpus.attribution.english.reports.report import Report
from corpus.attribution.english.secondhand import first_hand
from corpus.attribution.english.sentences.boundaries import is_quotation
from corpus.attribution.english.sentences.clauses import Clauses
from corpus.attribution.english.unveiling import Unveiling
from corpus.attribution.lexicon import words
from corpus.attribution.quotations import form_of
from corpus.attribution.spans import untangle
from corpus.statement import Span, Statement

_UNKNOWN = Resolved((), "none", 0.0)
_CONTINUED, _ANNOUNCED, _SAME_PARAGRAPH = 0.8, 0.7, 0.6
_PARAGRAPH_BEFORE = _AFTER_DEED = 0.5
"""How certain we are of a quotation that names nobody, by what it stands next to."""

_SHORTEST = 25
"""In characters: a shorter quotation that nobody is said to have spoken is mostly a name or a title."""

_SAYING = words("said says added adds continued continues explained explains told tells")
"""Verbs behind which a question waits for no answer."""

_SPACES = 2
"""At least so many, and its own full stop, has a short one that is spoken after others."""


def annotate_english(article: Article) -> tuple[Statement, ...]:
    """Find the statements of an article in English, in order of paragraph, then of start."""
    paragraphs = list(read_paragraphs(article.paragraphs))
    resolver = Resolver(_gather(paragraphs))
    scribe, hindsight = _Scribe(resolver), Hindsight(resolver)
    written = []
    for read in paragraphs:
        drafts = scribe.draft(read)
        hindsight.look_back(read, drafts)
        written.append((read, drafts))
    return tuple(found for read, drafts in written if drafts for found in _finish(read, drafts))


def _gather(paragraphs: list[ReadParagraph]) -> Cast:
    """Gather the people of the article. Headlines introduce nobody, but may have the fuller name."""
    read = [(p.paragraph.text, *sentence) for p in paragraphs for sentence in p.sentences]
    body = ((text, clauses, reports) for text, clauses, reports in read if not clauses.headline)
    cast = Cast(
        [sighting for text, clauses, reports in body for sighting in sight_names(text, clauses, reports)]
    )
    cast.complete(name for _, clauses, _ in read if clauses.headline for name in clauses.names)
    infer_genders(cast, (clauses for _, clauses, _ in read))
    mark_dead(cast, (clauses for _, clauses, _ in read))
    return cast


class _Scribe:
    """Writes down the statements of one paragraph after the other, and remembers whose quotation is open."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver
        self._before = _UNKNOWN
        self._open = self._announces = self._asked = False
        self._printed, self._unveiling = PrintedText(), Unveiling(resolver)
        self._writer = _UNKNOWN

    def draft(self, read: ReadParagraph) -> list[Draft]:
        """Draft the statements of the next paragraph of the article."""
        self._unveiling.turn()
        within = self._printed.goes_on(read)
        drafts = self._of_printed(read) if within else self._drafts(read)
        announced = self._announced(read)
        self._announces = announced is not None
        self._before = announced or (drafts[-1].who if drafts else _UNKNOWN)
        self._open = read.stays_open and bool(drafts)
        self._asked = read.ends_asking and not _is_said(drafts[-1:])
        return drafts

    def _of_printed(self, read: ReadParagraph) -> list[Draft]:
        """Give a paragraph whole to whoever speaks in it, without marks."""
        for clauses, _ in read.sentences:
            self._resolver.enter(clauses, ())
        whole = _whole(read.sentences[0][0])[0], _whole(read.sentences[-1][0])[1]
        return [Draft([whole], self._writer, read.sentences[0][0])]

    def _drafts(self, read: ReadParagraph) -> list[Draft]:
        drafts: list[Draft] = []
        speaking: Draft | None = None
        for index, (clauses, reports) in enumerate(read.sentences):
            self._resolver.enter(clauses, reports)
            own = first_hand([self._draft(clauses, report) for report in reports])
            self._unveiling.look(own)
            if own:
                speaking = _whose_quotation(clauses, own)
            elif not is_quotation(clauses.sentence):
                own = _of_fragment(clauses, speaking)
                speaking = own[0] if own else None
            elif speaking is not None:
                speaking.spans.append(_whole(clauses))
            else:
                speaking = self._loose(read, index, drafts)
                own = [speaking] if speaking is not None else []
            if any(draft.report is not None and draft.report.rule == "credit" for draft in own):
                _credit(drafts, own[-1].who)
            drafts += own
            if index and _is_labelled(drafts):
                drafts[0].spans = [(drafts[0].spans[0][0], _whole(clauses)[1])]
        return [draft for draft in drafts if not _of_i(draft)] if _is_labelled(drafts) else drafts

    def _announced(self, read: ReadParagraph) -> Resolved | None:
        """Find whose words the last sentence of a paragraph says will follow: NAME went on:"""
        clauses = read.sentences[-1][0] if read.sentences else None
        report = announcement(clauses) if clauses is not None else None
        if clauses is None or report is None:
            return None
        who = self._resolver.resolve(clauses, report)
        who = who._replace(kind="neighbour", certainty=_ANNOUNCED) if who.speakers else _UNKNOWN
        if self._printed.look_out(read):
            self._writer = who
        return who if who.speakers else None

    def _draft(self, clauses: Clauses, report: Report) -> Draft:
        sentence = clauses.sentence
        spans = [(sentence[first].start, sentence[last - 1].end) for first, last in report.regions]
        return Draft(spans, self._resolver.resolve(clauses, report), clauses, report)

    def _loose(self, read: ReadParagraph, index: int, drafts: list[Draft]) -> Draft | None:
        """Give a quotation without a cue to whoever spoke before: in this paragraph, or in the one before."""
        clauses = read.sentences[index][0]
        span = _whole(clauses)
        goes_on = self._open and not index
        if span[1] - span[0] < _SHORTEST and not goes_on and not (index and _is_sentence(clauses)):
            return None
        return Draft([span], self._beside(read, index, drafts), clauses)

    def _beside(self, read: ReadParagraph, index: int, drafts: list[Draft]) -> Resolved:
        if drafts:
            before = next((draft for draft in reversed(drafts) if draft.who.kind != "relative"), drafts[-1])
            return Resolved(before.who.speakers, "neighbour", _SAME_PARAGRAPH)
        if index:
            acting = self._resolver.acting(read.sentences[index - 1][0])
            return Resolved(acting, "neighbour", _AFTER_DEED) if acting else _UNKNOWN
        if self._open:
            return self._before._replace(kind="continued", certainty=_CONTINUED)
        if (self._asked or self._tells_of_others(read)) and not self._announces:
            return _UNKNOWN
        return self._before._replace(kind="neighbour", certainty=_PARAGRAPH_BEFORE)

    def _tells_of_others(self, read: ReadParagraph) -> bool:
        """Tell whether somebody, who may have said it, is named behind a quotation that opens a paragraph."""
        behind = (name for clauses, _ in read.sentences[1:] for name in clauses.names)
        return any(self._resolver.called(name) not in ((), self._before.speakers) for name in behind)


def _of_fragment(clauses: Clauses, speaking: Draft | None) -> list[Draft]:
    """Give what a sentence quotes without a cue to who was quoted right before."""
    region = read_fragment(clauses) if speaking is not None else None
    if region is None or speaking is None:
        return []
    span = clauses.sentence[region[0]].start, clauses.sentence[region[1] - 1].end
    return [Draft([span], Resolved(speaking.who.speakers, "neighbour", _SAME_PARAGRAPH), clauses)]


def _credit(drafts: list[Draft], who: Resolved) -> None:
    """Give what nobody was said to have spoken to whom the end of the paragraph credits."""
    for draft in drafts:
        if draft.report is None:
            draft.who = Resolved(who.speakers, "neighbour", _SAME_PARAGRAPH)


def _is_labelled(drafts: list[Draft]) -> bool:
    """Tell whether a paragraph begins as in a transcript, and is theirs to its end: NAME: It is late. Go."""
    report = drafts[0].report if drafts else None
    if report is None or report.rule != "label":
        return False
    return not _quotes(drafts[0].clauses, report)


def _is_said(last: list[Draft]) -> bool:
    """Tell whether a verb says no more than that somebody spoke: “Who knows?” NAME *said*, and goes on."""
    words = (draft.clauses.word(draft.report.head) for draft in last if draft.report is not None)
    return any(word in _SAYING for word in words)


def _of_i(draft: Draft) -> bool:
    """Tell whether somebody speaks of what they say themselves, *I think*, within a transcript."""
    return draft.report is not None and draft.report.subject.head in ("i", "we")


def _is_sentence(clauses: Clauses) -> bool:
    """Tell whether a short quotation is one whole sentence of several words: “But there was no fly.”"""
    text = clauses.sentence[0].text
    return (
        len(clauses.sentence) == 1 and text[1].isupper() and text[-2] in ".?!" and text.count(" ") >= _SPACES
    )


def _whole(clauses: Clauses) -> Span:
    return clauses.sentence[0].start, clauses.sentence[-1].end


def _whose_quotation(clauses: Clauses, drafts: list[Draft]) -> Draft | None:
    """Return the statement that goes on if the next sentence is a bare quotation."""
    if clauses.sentence[-1].text == ":":
        return drafts[-1]
    quoting = (
        draft for draft in reversed(drafts) if draft.report is not None and _quotes(clauses, draft.report)
    )
    return next(quoting, None)


def _quotes(clauses: Clauses, report: Report) -> bool:
    return clauses.quotes and any(clauses.sentence[first].kind == "quote" for first, _ in report.regions)


def _finish(read: ReadParagraph, drafts: list[Draft]) -> Iterator[Statement]:
    """Yield the statements of a paragraph, none across the end of another, in order of their start."""
    untangle([draft.spans for draft in drafts])
    kept = (draft for draft in drafts if draft.spans)
    for draft in sorted(kept, key=lambda draft: (draft.spans[0], draft.spans[-1])):
        yield _statement(read, draft)


def _statement(read: ReadParagraph, draft: Draft) -> Statement:
    who = draft.who if draft.who.speakers or draft.report is not None else _UNKNOWN
    return Statement(
        read.paragraph.id,
        tuple(draft.spans),
        who.speakers,
        draft.mention,
        who.kind,
        draft.cue,
        form_of(draft.spans, read.quotations),
        draft.report.act if draft.report is not None else "speech",
        who.certainty if who.speakers else 0.0,
    )
