"""Words told at second hand: in "A said B promised C" it is A whose word we have."""

from corpus.attribution.english.drafts import Draft
from corpus.attribution.english.reports.report import Report
from corpus.attribution.english.sentences.clauses import Clauses, Subject
from corpus.attribution.english.sentences.cues import cues
from corpus.attribution.lexicon import words

_SHOWING = words("call describe dub label refer say tell ask write tweet")
"""Verbs whose quotation is the word of whom they tell of: NAME said another had *called* it "a gift"."""

_ADDRESSING = words("tell ask order warn")
_BEFORE_WORDS = words("that to about of for if whether why how not")
_PERFECT = 2
"""In tokens: *had told*; what is longer, *would have told*, may never have been said."""


def first_hand(drafts: list[Draft]) -> list[Draft]:
    """Leave out what A says that B said: in "A says B promised C" it is A whose word we have."""
    if len(drafts) < 2:
        return drafts
    return [draft for draft in drafts if not any(_tells_of(outer, draft) for outer in drafts)]


def _tells_of(outer: Draft, inner: Draft) -> bool:
    if outer.report is None or inner.report is None or outer.report.rule in ("according", "label"):
        return False
    if not _are_others(outer.report.subject, inner.report.subject):
        return False
    within = any(first <= inner.report.head < last for first, last in outer.report.regions)
    own = _is_shown(inner.clauses, inner.report) or _is_addressed(inner.clauses, inner.report)
    return within and outer is not inner and not own


def _are_others(outer: Subject, inner: Subject) -> bool:
    """Tell by the text alone whether two speakers are others: in *he said NAME left*, he is not NAME."""
    if inner.name is None or inner.kind != "named" or outer.kind == "nominal":
        return False
    if outer.name is None:
        return outer.head in ("he", "she") and outer.first < inner.first
    return outer.name.words[-1] != inner.name.words[-1]


def _is_shown(clauses: Clauses, report: Report) -> bool:
    """Tell whether words are not told but shown: behind a comma or a colon, or as what a thing was called."""
    sentence = clauses.sentence
    cue = cues().get(clauses.word(report.head))
    if cue is not None and cue.lemma in _SHOWING and not clauses.headline:
        return any(token.kind == "quote" for first, last in report.regions for token in sentence[first:last])
    return any(
        first and sentence[first].kind == "quote" and sentence[first - 1].text in (",", ":")
        for first, _ in report.regions
    )


def _is_addressed(clauses: Clauses, report: Report) -> bool:
    """Tell whether somebody is spoken to, so that we have their word: said NAME had *told the crew* to go."""
    cue = cues().get(clauses.word(report.head))
    following = clauses.token(report.head + 1)
    if cue is None or cue.lemma not in _ADDRESSING or following is None or following.kind != "word":
        return False
    told = (cue.past or cue.participle) and report.cue[1] - report.cue[0] <= _PERFECT
    return told and following.lower not in _BEFORE_WORDS
