"""Reports whose cue is a noun: his claim that ...; NAME made the point that ..."""

from typing import Final

from corpus.attribution.english.reports.contents import content_after, content_around
from corpus.attribution.english.reports.following import subject_after
from corpus.attribution.english.reports.preceding import subject_before
from corpus.attribution.english.reports.report import Region, Report
from corpus.attribution.english.sentences.clauses import Clauses, Subject
from corpus.attribution.english.sentences.cues import NOUNS, cues
from corpus.attribution.english.sentences.grammar import ATTACHING, POSSESSIVES
from corpus.attribution.english.sentences.verbs import BE, group_start
from corpus.attribution.lexicon import words
from corpus.statement import Act

_ABOUT = words("that about on against for of :")
_EMPTY_VERBS = words(
    """
    made makes making make issued issues issuing offered offers offering launched launches launching
    delivered delivers delivering gave gives giving released releasing sounded sounds repeated repeats
    expressed expresses expressing voiced raised raises raising joined joins joining
    """
)
"""Verbs that leave it to their noun to tell what is done."""

_CLAIMING = words("that")
_CLAIMED = {
    "call": words("that for to"),
    "calls": words("for to"),
    "promise": words("that to"),
    "promises": words("that to"),
    "pledge": words("that to"),
    "vow": words("that to"),
    "demand": words("that to for"),
    "threat": words("that to"),
    "offer": words("to"),
}
"""What a noun needs behind it to tell what was said: *that*, or for some another word as well."""

_HELD = words("view opinion assessment words telling estimation reckoning judgment judgement phrase")
SIGNS: Final = NOUNS | _HELD
"""The nouns that can report."""

BEARING: Final = words("voice tone eyes face smile")
"""What of somebody tells how a quotation was spoken: *NAME's voice* was low: “...”"""

_REPLIES = words("answer reply response verdict")
"""What is given without a word on what it was."""

_COMPLETING = NOUNS - _REPLIES
_AROUND = frozenset(",.?!")

_FARTHEST_VERB, _FARTHEST_OWNER = 6, 4
_GENDERED = {"his": "he", "her": "she"}


def read_noun(clauses: Clauses, index: int) -> Report | None:
    """Read the report of a noun at a token: by the verb that it completes, or by whose it is."""
    if index and clauses.sentence[index].capital and not clauses.headline:
        return None
    about = clauses.word(index + 1) in _ABOUT and clauses.word(index) in _COMPLETING
    report = _completed(clauses, index) if about else None
    return report or _owned(clauses, index) or _held(clauses, index)


def _completed(clauses: Clauses, index: int) -> Report | None:
    for at in range(index - 1, max(-1, index - _FARTHEST_VERB), -1):
        if clauses.word(at) in _EMPTY_VERBS:
            start = group_start(clauses.sentence, at)
            if clauses.word(start - 1) in ATTACHING - {"to"}:
                return None  # refrained from *offering* support that ...
            subject = subject_before(clauses, start)
            regions = content_after(clauses, index + 1 + (clauses.word(index + 1) != "that"), None)
            return Report((start, index + 1), at, subject, regions, "noun") if subject and regions else None
    return None


def _owned(clauses: Clauses, index: int) -> Report | None:
    subject = owner_of(clauses, index) or _source(clauses, index)
    following = max(index, subject.last - 1) + 1 if subject is not None else 0
    if _is_somebodys(subject) and clauses.word(following) in BE and clauses.word(following + 1) == "that":
        following += 1
    if subject is None or clauses.word(following) not in _CLAIMED.get(clauses.word(index), _CLAIMING):
        return None
    regions = content_after(clauses, following + (clauses.word(following) == "for"), None)
    return Report((index, index + 1), index, subject, regions, "noun") if regions else None


def _is_somebodys(owner: Subject | None) -> bool:
    """Tell whether a person is the owner: *Mexico's* argument is nobody's word."""
    return owner is not None and (owner.name is None or owner.name.shape not in ("place", "organisation"))


def _held(clauses: Clauses, index: int) -> Report | None:
    """Read whose view something is: *in her view*, *in the words of NAME*, with commas or an end around."""
    holder = _holder(clauses, index) if clauses.word(index) in _HELD else None
    if holder is None or clauses.word(min(holder.first, index - 1) - 1) != "in":
        return None
    start, end = min(holder.first, index - 1) - 1, max(holder.last, index + 1)
    if (start and clauses.word(start - 1) != ",") or clauses.word(end) not in _AROUND:
        return None
    reporter = subject_after(clauses, end + 1) if not start else None
    if reporter is not None and clauses.word(reporter.last) in cues():
        return None  # "In her view, NAME said, ..." is one statement
    regions = _quoted_next(clauses, end) or content_around(clauses, holder, (start, end), None)
    act: Act = "speech" if clauses.word(index) == "words" else "thought"
    return Report((start, end), index, holder, regions, "according", act) if regions else None


def _quoted_next(clauses: Clauses, comma: int) -> tuple[Region, ...]:
    """Find the quotation that follows right away, and is all there is: since, in her view, "it works"."""
    following = clauses.token(comma + 1)
    return ((comma + 1, comma + 2),) if following is not None and following.kind == "quote" else ()


def _holder(clauses: Clauses, index: int) -> Subject | None:
    """Find whose it is: *his* words, *NAME's* words, the words of *NAME*."""
    if clauses.word(index - 1) == "the" and clauses.word(index + 1) == "of":
        return subject_after(clauses, index + 2)
    return _owner(clauses, index - 1)


def owner_of(clauses: Clauses, noun: int) -> Subject | None:
    """Find whose a noun for something said is: *NAME's* claim, *his* message."""
    if clauses.word(noun) not in NOUNS and clauses.word(noun) not in BEARING:
        return None
    owners = (_owner(clauses, at) for at in range(noun - 1, max(-1, noun - _FARTHEST_OWNER), -1))
    return next((owner for owner in owners if owner is not None), None)


def _source(clauses: Clauses, noun: int) -> Subject | None:
    """Find by whom it is: the announcement *by NAME* that ..."""
    following = clauses.word(noun + 1)
    if following == ",":
        noun += 1
    subject = subject_after(clauses, noun + 2) if clauses.word(noun + 1) in ("by", "from") else None
    return subject if subject is not None and subject.kind == "named" else None


def _owner(clauses: Clauses, at: int) -> Subject | None:
    word = clauses.word(at)
    if word in _GENDERED:
        return Subject("pronoun", at, at + 1, head=_GENDERED[word])
    name = clauses.ending.get(at) if word in POSSESSIVES else None
    return Subject("named", name.first, name.last, name) if name is not None else None
