"""Quotations whose speaker the next paragraph tells: one left open goes on; "...," ¶ NAME *said*."""

from corpus.attribution.english.drafts import Draft
from corpus.attribution.english.paragraphs import ReadParagraph
from corpus.attribution.english.people.resolver import Resolved, Resolver
from corpus.attribution.english.reports.credits import read_credit_line
from corpus.attribution.english.reports.following import subject_after
from corpus.attribution.english.sentences.clauses import Clauses
from corpus.attribution.english.sentences.cues import cues
from corpus.attribution.english.sentences.grammar import is_adverb
from corpus.attribution.english.sentences.names import Name
from corpus.attribution.english.sentences.verbs import ADVERBS, has_verb

_CREDITED, _OPEN = 0.9, 0.8
_MARKS = "\"'”’»"


class Hindsight:
    """Gives quotations that stood alone to whom the paragraph after them names."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver
        self._last: list[Draft] = []
        self._open: list[Draft] = []
        self._awaits_cue = False

    def look_back(self, read: ReadParagraph, drafts: list[Draft]) -> None:
        """Take in a paragraph with its drafts, which may tell who speaks in the ones before."""
        if not drafts and len(read.sentences) == 1 and len(self._last) == 1:
            self._give(self._last, read_credit_line(read.sentences[0][0]))
        if self._awaits_cue and read.sentences:
            self._read_cue(read.sentences[0][0], drafts)
        self._go_on(read, drafts)
        self._last = drafts[:]
        text = read.paragraph.text.rstrip()
        self._awaits_cue = text[-1:] in _MARKS and text.rstrip(_MARKS).endswith(",")

    def _read_cue(self, clauses: Clauses, drafts: list[Draft]) -> None:
        """Give what ends with a comma to whom the next paragraph says spoke, and who says no more there."""
        name, verb = _said_behind(clauses)
        if name is None:
            return
        self._give(self._last[-1:], name)
        drafts[:] = [draft for draft in drafts if draft.clauses is not clauses or _says_more(draft, verb)]

    def _go_on(self, read: ReadParagraph, drafts: list[Draft]) -> None:
        """Give quotations left open, one paragraph after the other, to whom the last of them names."""
        first = drafts[0] if drafts else None
        goes_on = first is not None and first.clauses.sentence[0].kind == "quote"
        chain = self._open if goes_on else []
        if first is not None and chain and not first.is_bare:
            for draft in chain:
                draft.who = first.who._replace(certainty=min(first.who.certainty, _OPEN))
            chain = []
        elif first is not None and chain:
            chain.append(first)
        opens = read.stays_open and drafts and drafts[-1].is_bare
        if opens and drafts[-1] not in chain and drafts[-1].who.kind != "continued":
            chain = [drafts[-1]]
        self._open = chain if opens else []

    def _give(self, drafts: list[Draft], name: Name | None) -> None:
        speakers = self._resolver.called(name) if name is not None else ()
        if speakers:
            for draft in drafts:
                if draft.is_bare:
                    draft.who = Resolved(speakers, "named", _CREDITED)


def _said_behind(clauses: Clauses) -> tuple[Name | None, int]:
    """Find the name and the verb that tell who spoke before a sentence: *NAME said*; *said NAME*."""
    if clauses.word(0) in cues():
        subject = subject_after(clauses, 1)
        return (subject.name if subject is not None else None), 0
    subject = subject_after(clauses, 0)
    if subject is None or subject.kind != "named":
        return None, 0
    verb = subject.last
    while clauses.word(verb) in ADVERBS or is_adverb(clauses.word(verb)):
        verb += 1
    return (subject.name if clauses.word(verb) in cues() else None), verb


def _says_more(draft: Draft, verb: int) -> bool:
    """Tell whether a report is another than the verb's, or has what is said after all."""
    if draft.report is None or draft.report.head != verb:
        return True
    return any(has_verb(draft.clauses.sentence[first:last]) for first, last in draft.report.regions)
