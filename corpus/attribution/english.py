"""The rules for English, from the text of an article to its statements."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from corpus.article import Article, Paragraph
from corpus.attribution.genders import infer_genders
from corpus.attribution.names import Name
from corpus.attribution.people import Cast, Person, Sighting
from corpus.attribution.discourse import Discourse, Mention, prominence
from corpus.attribution.quotations import Quotation, find_quotations
from corpus.attribution.reports import Report, find_reports
from corpus.attribution.roles import resolve_role
from corpus.attribution.sightings import sight_names
from corpus.attribution.census import Gender
from corpus.attribution.pronouns import is_rivalled, subject_that_follows
from corpus.attribution.subjects import Clauses, Subject, main_subject, read_clauses
from corpus.attribution.sentences import split_sentences
from corpus.attribution.tokens import tokenize
from corpus.attribution.titles import FEMALE_ROLES, MALE_ROLES, ROLES
from corpus.statement import Form, MentionKind, Span, Speaker, Statement


@dataclass(slots=True)
class Reading:
    paragraph: Paragraph
    quotations: tuple[Quotation, ...]
    clauses: list[Clauses]
    reports: list[tuple[Report, ...]]
    quoted: list[tuple[int, Name]] = field(default_factory=list)


@dataclass(slots=True)
class Draft:
    spans: list[Span]
    report: Report | None
    clauses: Clauses | None
    sentence: int
    speakers: tuple[Speaker, ...] = ()
    kind: MentionKind = "none"
    certainty: float = 0.0


def annotate_english(article: Article) -> tuple[Statement, ...]:
    """Find the statements of an article in English."""
    readings = [_read(paragraph) for paragraph in article.paragraphs]
    cast = Cast([s for reading in readings for s in _sightings(reading)])
    headlines = [reading.clauses for reading in readings]
    cast.complete(n for clauses in headlines for c in clauses if c.headline for n in c.names)
    infer_genders(cast, (c for clauses in headlines for c in clauses))
    return tuple(_Scribe(cast).write(readings))


def _read(paragraph: Paragraph) -> Reading:
    text = paragraph.text
    quotations = find_quotations(text)
    tokens = tuple(tokenize(text, quotations))
    clauses = [read_clauses(s) for s in split_sentences(tokens)]
    return Reading(paragraph, quotations, clauses, [find_reports(c) for c in clauses])


def _sightings(reading: Reading) -> Iterator[Sighting]:
    for clauses, reports in zip(reading.clauses, reading.reports, strict=True):
        if not clauses.headline:
            yield from sight_names(reading.paragraph.text, clauses, reports)


class _Scribe:
    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._discourse = Discourse()
        self._sentence = 0
        self._seen: dict[Person, None] = {}
        self._last: tuple[int, tuple[Speaker, ...], tuple[Person, ...]] | None = None

    def write(self, readings: list[Reading]) -> Iterator[Statement]:
        open_quote: Draft | None = None
        previous: Draft | None = None
        pending: Draft | None = None
        for n, reading in enumerate(readings):
            drafts: list[Draft] = []
            text = reading.paragraph.text
            covered: set[int] = set()
            last_direct: Draft | None = None
            for clauses, reports in zip(reading.clauses, reading.reports, strict=True):
                self._sentence += 1
                sentence = clauses.sentence
                self._hear(clauses, reports)
                own = []
                for report in reports:
                    spans = [(sentence[a].start, sentence[b - 1].end) for a, b in report.regions]
                    d = Draft(spans, report, clauses, self._sentence)
                    self._resolve(d)
                    own.append(d)
                    for a, b in report.regions:
                        covered.update(range(sentence[a].start, sentence[b - 1].end))
                if own:
                    drafts += own
                    q = [d for d in own if any(sentence[a].kind == "quote" for a, b in d.report.regions)]
                    last_direct = q[-1] if q else None
                    if sentence[-1].text == ":":
                        last_direct = own[-1]
                elif sentence[0].kind == "quote":
                    bare = all(t.kind == "quote" or t.kind == "mark" for t in sentence)
                    span = (sentence[0].start, sentence[-1].end if bare or last_direct is None else sentence[-1].end)
                    if sentence[0].kind != "quote":
                        continue
                    if last_direct is not None and last_direct.spans[-1][1] < span[0]:
                        last_direct.spans.append(span)
                    elif sentence[0].start == 0 and len(text) > 25:
                        d = Draft([span], None, clauses, self._sentence)
                        if open_quote is not None and open_quote.speakers:
                            d.speakers, d.kind, d.certainty = open_quote.speakers, "continued", 0.8
                        elif previous is not None and previous.speakers:
                            d.speakers, d.kind, d.certainty = previous.speakers, "neighbour", 0.5
                        drafts.append(d)
                        last_direct = d
                    elif drafts and drafts[-1].speakers and span[1] - span[0] > 25:
                        d = Draft([span], None, clauses, self._sentence, drafts[-1].speakers, "neighbour", 0.6)
                        drafts.append(d)
                        last_direct = d
                else:
                    last_direct = None
            if reading.quotations and not reading.quotations[-1].closed and drafts:
                open_quote = drafts[-1]
            else:
                open_quote = None
            previous = drafts[-1] if drafts else None
            for d in sorted(drafts, key=lambda d: d.spans[0]):
                yield self._statement(reading.paragraph, d)

    def _hear(self, clauses: Clauses, reports: tuple[Report, ...]) -> None:
        subjects = {r.subject.name.first for r in reports if r.subject is not None and r.subject.name is not None and r.subject.kind == "named"}
        main = main_subject(clauses, len(clauses.sentence)) if clauses.names else None
        if main is not None and main.name is not None:
            subjects.add(main.name.first)
        for name in clauses.names:
            person = self._person(name)
            if person is None:
                continue
            weight = prominence(clauses, name, speaks=name.first in subjects)
            self._seen.setdefault(person)
            self._discourse.hear(Mention(person, self._sentence, name.last, weight))

    def _person(self, name: Name) -> Person | None:
        fits = self._cast.candidates(name)
        if len(fits) < 2:
            return fits[0] if fits else None
        return self._discourse.likeliest(fits, self._sentence, name.first)

    def _hear_somebody(self, role: str, token: int, weight: float) -> None:
        gender: Gender = "female" if role in FEMALE_ROLES else "male" if role in MALE_ROLES else None
        self._discourse.hear(Mention(Person((), gender), self._sentence, token, weight))

    def _meant(self, clauses: Clauses, subject: Subject, gender: Gender) -> Person | None:
        later = subject_that_follows(clauses, subject.first)
        person = self._person(later) if later is not None else None
        if person is not None and person.gender in (None, gender):
            return person
        person = self._discourse.most_present(gender, self._sentence, subject.first)
        if person is not None and not person.words:
            return None
        if person is not None and is_rivalled(clauses, subject.first, gender):
            return None
        return person

    def _resolve(self, draft: Draft) -> None:
        subject = draft.report.subject
        if subject is None:
            return
        people: list[Person] = []
        if subject.kind in ("named", "relative") and subject.name is not None:
            people = [p for n in (subject.name, *subject.also) if (p := self._person(n)) is not None]
            draft.kind, draft.certainty = "named" if subject.kind == "named" else "relative", 0.9
            if not people and self._cast.is_organisation(subject.name):
                draft.speakers = (Speaker(subject.name.text, "organisation"),)
                return
        elif subject.kind == "pronoun" and subject.head in ("he", "she"):
            gender = "male" if subject.head == "he" else "female"
            p = self._meant(draft.clauses, subject, gender)
            people = [p] if p else []
            draft.kind, draft.certainty = "pronoun", 0.7
            if p:
                self._discourse.hear(Mention(p, self._sentence, subject.last, 1.5))
        elif subject.kind == "nominal":
            person = resolve_role(draft.clauses.sentence, subject, self._seen)
            people = [person] if person else []
            draft.kind, draft.certainty = "nominal", 0.6
            if person is None and subject.head in ROLES:
                self._hear_somebody(subject.head, subject.last, 2.5)
            if subject.name is not None and self._cast.is_organisation(subject.name):
                draft.speakers = (Speaker(subject.name.text, "organisation"),)
                return
        else:
            draft.kind = "nominal" if subject.kind == "nominal" else "pronoun" if subject.kind == "pronoun" else "relative"
        draft.speakers = tuple(Speaker(p.name, "person", tuple(p.aliases), p.description) for p in people)

    def _statement(self, paragraph: Paragraph, d: Draft) -> Statement:
        cue = mention = None
        if d.report is not None:
            s = d.clauses.sentence
            cue = (s[d.report.verb].start, s[d.report.cue[1] - 1].end)
            if d.report.subject is not None:
                mention = (s[d.report.subject.first].start, s[d.report.subject.last - 1].end)
        spans = tuple(d.spans)
        return Statement(paragraph.id, spans, d.speakers, mention, d.kind, cue, self._form(paragraph, spans), d.report.act if d.report else "speech", d.certainty)

    def _form(self, paragraph: Paragraph, spans: tuple[Span, ...]) -> Form:
        qs = find_quotations(paragraph.text)
        total = sum(b - a for a, b in spans)
        inside = sum(max(0, min(b, q.end) - max(a, q.start)) for a, b in spans for q in qs)
        if not inside:
            return "indirect"
        return "direct" if inside >= total - 3 else "mixed"
