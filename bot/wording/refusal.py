"""What is said where nothing is shown: why, and the nearest useful step, in the same words everywhere."""

from functools import singledispatch
from typing import NamedTuple

from bot.locale.tongue import counted, in_quotation_marks, listed, say
from bot.wording.limits import limits
from corpus.filter import Filter
from index.refusal import (
    EmptyLibrary,
    FilteredOut,
    NeverQuoted,
    NoPhrase,
    NothingOnRecord,
    NotOnThis,
    NoWords,
    Refusal,
    UnknownName,
)


class Told(NamedTuple):
    """Why nothing is shown, and what to do next: a sentence each, without the full stop."""

    reason: str
    step: str


@singledispatch
def told(refusal: Refusal) -> Told:
    """Return what is said of a refusal."""
    raise NotImplementedError(refusal.kind)


@told.register
def _(_: NoWords) -> Told:
    return Told(
        say("The question has no words to look for"),
        say("Ask with a name or a topic, for example: what did Li Mingjiang say?"),
    )


@told.register
def _(_: EmptyLibrary) -> Told:
    return Told(
        say("The library holds no articles yet"),
        say("Add some where the library is kept: onrecord add FOLDER"),
    )


@told.register
def _(refusal: NothingOnRecord) -> Told:
    step = say("Check the spelling, ask with other words, or list the sources")
    words, unknown = listed(refusal.words), listed(refusal.unknown)
    if len(refusal.unknown) == len(refusal.words):
        return Told(say("Nothing on record for: {words}", words=words), step)
    reason = say("No passage on record has enough of: {words}", words=words)
    missing = say(" (in no article: {words})", words=unknown) if unknown else ""
    return Told(reason + missing, step)


@told.register
def _(refusal: UnknownName) -> Told:
    return Told(
        say("Nobody called {name} is on record", name=refusal.name),
        say("Ask for one of these: {names}", names=listed(refusal.near))
        if refusal.near
        else say("Check the spelling, or list the people who are"),
    )


@told.register
def _(refusal: NeverQuoted) -> Told:
    paragraphs = counted(refusal.paragraphs, "paragraph")
    return Told(
        say(
            "{name} is mentioned in {paragraphs}, but never quoted", name=refusal.name, paragraphs=paragraphs
        ),
        say("Read the mentions below, or ask “who spoke about {name}?”", name=refusal.name),
    )


@told.register
def _(refusal: NotOnThis) -> Told:
    name = say(" or ").join(refusal.names)
    return Told(
        say(
            "{name} is on record in {paragraphs}, none of which has: {words}",
            name=name,
            paragraphs=counted(refusal.paragraphs, "paragraph"),
            words=listed(refusal.words),
        ),
        say("Ask “what did {name} say?”", name=name),
    )


@told.register
def _(refusal: NoPhrase) -> Told:
    phrases = listed(map(in_quotation_marks, refusal.phrases))
    return Told(
        say("No paragraph on record has exactly: {phrases}", phrases=phrases),
        say("Ask without the quotation marks to look for the words one by one"),
    )


@told.register
def _(refusal: FilteredOut) -> Told:
    there = say("; ").join(_there(wanted, count) for wanted, count in refusal.looser)
    return Told(
        say("Nothing of it is on record {limits}", limits=limits(refusal.within)),
        say("Loosen that, and there is more on record: {counts}", counts=there),
    )


def _there(wanted: Filter, count: int) -> str:
    within = limits(wanted) or say("without any limit")
    return say("{passages} {limits}", passages=counted(count, "passage"), limits=within)
