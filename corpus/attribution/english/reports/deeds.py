"""Whether a verb that could report tells of a deed instead: *hammered* the nail, *called* the police."""

from corpus.attribution.english.reports.circumstances import VENUES
from corpus.attribution.english.reports.report import Region
from corpus.attribution.english.sentences.clauses import Clauses
from corpus.attribution.english.sentences.cues import NOUNS, Cue, cues
from corpus.attribution.english.sentences.grammar import ATTACHING, DETERMINERS, JOINING, PRONOUNS
from corpus.attribution.english.sentences.verbs import BE, has_verb
from corpus.attribution.lexicon import words

_WITH_WORDS = words(
    """
    continue interrupt answer respond reply counter offer repeat begin text email relate object reflect
    """
)
"""Verbs that report only with a quotation or a clause; otherwise they tell what was done."""

_NOTING = words("note reply respond answer mention")
"""Verbs that tell nothing of what is said where only *to* whom or what follows."""

_LONGEST_PARTED = 6
"""In tokens: who speaks and the verb, with the commas around."""

_LOUD = words("yell shout")
"""Verbs of voice that report with a clause too, but not with whom they are aimed *at*."""

_NEEDED = {"order": words("to that"), "identify": words("as that")}
"""Verbs that report only with one of some words: ordered them *to leave*, not *ordered lunch*."""

_BLOWS = words("hammer slam rip blast lash hail poke needle rap pan cast bash skewer whip")
"""Verbs for what one does with the hands as well."""

_COUNTED = words("a an one two three four five six")
_INTO = words("into onto through")
_SOLID = words("door doors ball nail shot puck brakes car wall table window")
_RETORTS = words("push fire shoot weigh open")
_AT_WORDS = words("against on about with that by")
"""What follows a retort: pushed back *against* the claim, not *pushed back his chair*."""

_CALLED = words(
    """
    police 911 999 112 ambulance authorities deputies firefighters mother father wife husband parents son
    daughter brother sister friend doctor lawyer office hospital meeting election vote timeout time plays taxi
    """
)
"""Whom and what one calls without calling them anything."""

_KEPT = words("maintain add")
"""Verbs that report only with a clause: *maintained* he was late, not *maintained a profile*."""

_AT_TIMES = words("during throughout since until")
_STRANDED = words("about of on")
"""Prepositions that a clause can end with: what they warned *about* is large."""

_THAT = words("that")
_WORKS = words(
    """
    video videos photo photos photograph photographs picture pictures image images clip link selfie song songs
    book books novel novels play poem script screenplay album
    """
)
"""What is made or shown and says nothing by itself: posted *a video* of it."""

_COMPOSING = words("write sing pen record")
_MARKS, _LONGEST_SMALL = "“”\"'‘’.,", 3
_TOLD = NOUNS | words("that whether question accusations thanks")
"""What is repeated, answered or written where that reports: repeated *a claim*, tweeted *thanks*."""

_ALONE = words("him her them it me us you himself herself themselves")


def is_deed(clauses: Clauses, regions: tuple[Region, ...], cue: Cue) -> bool:
    """Tell whether a verb with this content reports nothing."""
    if cue.voiced:
        return not any(_is_spoken(clauses, first) for first, _ in regions)
    told = (token for first, last in regions for token in clauses.sentence[first:last])
    if clauses.quotes and any(token.kind == "quote" for token in told):
        return _is_work(clauses, regions[0], cue)
    first = regions[0][0]
    if cue.lemma in _WITH_WORDS:
        return not _is_parted(clauses, regions) and _is_without_words(clauses, regions[0], cue)
    if _is_elsewhere(clauses, regions[0], cue) or _is_of_another_sense(clauses, regions[0], cue):
        return True
    if cue.lemma in _KEPT:
        return not _is_clause(clauses, regions[0])
    if cue.lemma in _NEEDED:
        return not _has(clauses, regions[0], _NEEDED[cue.lemma])
    if cue.lemma == "tell" and clauses.word(first) in BE:  # the story NAME told *was* another
        return clauses.word(first + 1) != "that"
    return (cue.takes_object and _is_handled(clauses, regions[0], cue)) or _is_made(clauses, regions, cue)


def _is_parted(clauses: Clauses, regions: tuple[Region, ...]) -> bool:
    """Tell whether a cue stands between commas within what is said: The board, *he continued*, is late."""
    if len(regions) > 1:
        return True
    first, last = regions[0]
    before = range(max(0, first - _LONGEST_PARTED), first - 1)
    parted = clauses.word(first - 1) == "," and any(clauses.word(at) == "," for at in before)
    return parted and clauses.word(first) not in JOINING and has_verb(clauses.sentence[first:last])


def _is_clause(clauses: Clauses, content: Region) -> bool:
    first, last = content
    comma = next((at for at in range(first, last) if clauses.word(at) == ","), last)
    parted = clauses.word(first - 1) == ","
    opens = not first or parted or clauses.word(first) == "that" or clauses.word(first) in PRONOUNS
    if clauses.word(first - 1) == "maintaining" and not opens:
        return False  # maintaining the lead she had
    return clauses.word(first - 1) != "to" and (opens or has_verb(clauses.sentence[first:comma]))


def _is_elsewhere(clauses: Clauses, content: Region, cue: Cue) -> bool:
    """Tell whether what it is about does not follow: the plans NAME *championed* during the vote."""
    first, last = content
    if last - first == 1 and clauses.word(first) in VENUES:
        return True  # weighed in on Twitter
    if clauses.word(first - 1) in _STRANDED:
        return clauses.word(first) in BE
    transitive = cue.takes_object and not cue.governs and not cue.participle
    return transitive and clauses.word(first) in _AT_TIMES and clauses.word(first - 1) in cues()


def _is_without_words(clauses: Clauses, content: Region, cue: Cue) -> bool:
    """Tell whether nothing shows what is said: *answered the door*, *replied to* claims."""
    opening = clauses.word(content[0])
    if opening in ("by", "with"):
        return False
    addressed = opening == "to" and cue.lemma in _NOTING
    told = _TOLD if cue.act == "speech" and cue.lemma != "answer" else _THAT
    return addressed or not _has(clauses, content, told)


def _is_of_another_sense(clauses: Clauses, content: Region, cue: Cue) -> bool:
    """Tell verbs of saying that have a second sense, by what follows: *reported to* her, *added* sugar."""
    first, last = content
    if cue.lemma == "report":
        return "to" in (clauses.word(first), clauses.word(first + 1)) and not _has(clauses, content, _THAT)
    if cue.lemma == "add":
        counted = clauses.word(first)[:1].isdigit() and clauses.word(first + 1) in ATTACHING
        return counted or not has_verb(clauses.sentence[first:last]) and not _has(clauses, content, _TOLD)
    if cue.lemma in _NOTING and clauses.word(first) == "to":
        return True
    if cue.lemma in _LOUD and clauses.word(first) == "at":
        return True
    return cue.lemma == "tell" and last - first == 1 and clauses.word(first) == "so"


def _is_spoken(clauses: Clauses, first: int) -> bool:
    shared = clauses.word(first) == "that" and clauses.word(first - 1) in cues()
    return shared or clauses.sentence[first].kind == "quote"


def _is_handled(clauses: Clauses, content: Region, cue: Cue) -> bool:
    """Tell whether a thing is dealt with and not talked of."""
    first, last = content
    if cue.lemma in _BLOWS:
        things = (token.lower for token in clauses.sentence[first : first + 3])
        hit = clauses.word(first) in _COUNTED or clauses.word(first) in _INTO
        return hit or any(word in _SOLID for word in things)
    if cue.lemma in _RETORTS:
        return clauses.word(first - 1) not in _AT_WORDS and clauses.word(first) not in _AT_WORDS
    if cue.lemma == "call":
        return clauses.word(first - 1) not in ("for", "on") and _is_phoned(clauses, content)
    if cue.lemma == "make":
        return clauses.word(first) not in DETERMINERS and not has_verb(clauses.sentence[first:last])
    return last - first == 1 and clauses.word(first) in _ALONE


def _is_christened(clauses: Clauses, content: Region) -> bool:
    """Tell whether a thing is given a name: called it *Larchnet*; not "called it unfair"."""
    first, last = content
    first += clauses.word(first) in _ALONE
    return last == first + 1 and clauses.sentence[first].capital and clauses.word(first - 1) in _ALONE


def _is_phoned(clauses: Clauses, content: Region) -> bool:
    """Tell "called the police" from "called the police a disgrace"."""
    first, last = content
    if clauses.word(last - 1) == "home" or _is_christened(clauses, content):
        return True
    named = any(clauses.word(at) in ("a", "an") for at in range(first + 1, last))
    return not named and any(
        token.lower in _CALLED for token in clauses.sentence[first : min(last, first + 3)]
    )


def _is_made(clauses: Clauses, regions: tuple[Region, ...], cue: Cue) -> bool:
    """Tell whether what is written is a work and not its words: *wrote three novels*."""
    if cue.act != "writing" or clauses.word(regions[0][0] - 1) in _AT_WORDS:
        return False
    if clauses.word(regions[0][0]) in DETERMINERS and clauses.word(regions[0][0] + 1) in _WORKS:
        return True
    return not any(_has(clauses, each, _TOLD) or has_verb(clauses.sentence[slice(*each)]) for each in regions)


def _is_work(clauses: Clauses, content: Region, cue: Cue) -> bool:
    """Tell whether a quotation is the title of what is written: wrote *“The Evening Hour”*."""
    first = content[0]
    if cue.lemma not in _COMPOSING or clauses.word(first - 1) not in cues():
        return False
    title = clauses.sentence[first].text.strip(_MARKS).split()
    long = [word for word in title if len(word) > _LONGEST_SMALL]
    return len(title) > 1 and bool(long) and all(word[0].isupper() for word in long)


def _has(clauses: Clauses, content: Region, told: frozenset[str]) -> bool:
    return any(token.lower in told for token in clauses.sentence[slice(*content)])
