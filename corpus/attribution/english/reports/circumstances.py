"""What stands between a cue and what is said: to whom it was said, when, where and how."""

from corpus.attribution.english.sentences.clauses import Clauses
from corpus.attribution.english.sentences.cues import Cue
from corpus.attribution.english.sentences.grammar import (
    ATTACHING,
    CLOSED,
    DASHES,
    DETERMINERS,
    POSSESSIVES,
    PRONOUNS,
)
from corpus.attribution.english.sentences.titles import CALENDAR, ROLES, TIMES
from corpus.attribution.english.sentences.verbs import ADVERBS, has_verb
from corpus.attribution.lexicon import words

_PREPOSITIONS = words(
    """
    in on at during to by via through after before for from with last this earlier late early next outside
    inside
    """
)
_WHICH = words("this last earlier late early next")
_DATES = CALENDAR | TIMES | words("on in at today")
VENUES = words(
    """
    statement interview interviews speech tweet tweets email e-mail letter call conference briefing rally
    debate remarks message note memo report post column article op-ed event hearing session meeting forum
    show program appearance address press podcast release telephone phone facebook twitter video
    television radio campaign stop trail week month year night morning afternoon evening day reporters
    supporters voters audience crowd editorial documents filing testimony
    """
)
"""Where and to whom news is told: what follows one of these is what was told."""

_PARTICLES = words("for on out against about of at off it with")
_ADDRESSEES = words("me him them us you her reporters")
_AFTER_ADDRESSEES = words("that to about of in on whether during how why at not , :")
_BEFORE_SOMEBODY = words("a an the his her their its my our me him them us it")
_AUDIENCES = words(
    """
    reporters supporters voters journalists residents investors shareholders students members readers
    lawmakers colleagues delegates fans viewers officials customers employees people media
    """
)
_OWNERS = words("his her its their our my")
_BIDDING = words("urge ask encourage tell advise instruct challenge beg implore")
_LONGEST_BIDDEN = 12
_LONGEST_ADDRESSEE = 7
_LONGEST_ADVERBIAL = 16
_TIMES_OF_DAY = words("morning afternoon evening night")
_STOPS = frozenset(".!?,;:—–…")


def after_circumstances(clauses: Clauses, start: int, verb: Cue | None) -> int:
    """Return where what is said begins, after a cue that ends before token `start`."""
    if verb is not None:
        start = _after_particles(clauses, after_addressee(clauses, start, verb), verb)
        if _is_day(clauses, start):
            after = _after_particles(clauses, start + 1, verb)
            start = after if after > start + 1 else start
    settled = after_adverbial(clauses, start)
    if settled > start and clauses.word(settled) in ("about", "for", "against"):
        settled += 1
    while clauses.word(settled) in DASHES or clauses.word(settled) in (",", ":"):
        settled += 1
    return settled


def _after_particles(clauses: Clauses, start: int, verb: Cue) -> int:
    """Step over what belongs to the verb: called *for*, took *issue with*, put *it*."""
    governed = verb.governs - {"that"} if verb.act != "thought" else ()
    if start + 1 < len(clauses.sentence) and clauses.word(start) in governed:
        start += 1
    if verb.takes_addressee and clauses.word(start) in ("for", "about", "against"):
        return start + 1
    if not verb.takes_object or clauses.word(start) not in _PARTICLES:
        return start
    return start + 1 + (clauses.word(start) == "out" and clauses.word(start + 1) in _PARTICLES)


def after_addressee(clauses: Clauses, start: int, verb: Cue) -> int:
    """Step over the one spoken to, and the *it* of "put it"; "his aides to wait" is what they were told."""
    if verb.lemma == "put" and clauses.word(start) == "it":
        return start + 1
    if not verb.takes_addressee or clauses.word(start) in ATTACHING or _bids(clauses, start, verb):
        return start
    if clauses.word(start) in _ADDRESSEES:
        return start + 1
    for index in range(start, min(len(clauses.sentence), start + _LONGEST_ADDRESSEE)):
        name = clauses.starting.get(index)
        if name is not None and name.last < len(clauses.sentence) and not _leads_on(clauses, name.last):
            return start if _is_infinitive(clauses, name.last) else name.last
        if clauses.word(index) == "and":
            return start
        last = verb.lemma == "tell" and clauses.word(index) == "."  # told the paper.
        if last or _ends_addressee(clauses, index, first=index == start):
            return start if _is_infinitive(clauses, index) else index
    return start


def _bids(clauses: Clauses, start: int, verb: Cue) -> bool:
    """Tell whether somebody is bidden *to* do something; then they are part of what is said."""
    farthest = _LONGEST_BIDDEN if verb.lemma in _BIDDING else 0
    for index in range(start, min(len(clauses.sentence), start + farthest)):
        if clauses.sentence[index].kind != "word" or clauses.word(index) in ("that", "about", "whether"):
            return False
        if _is_infinitive(clauses, index):
            return True
    return False


def _leads_on(clauses: Clauses, end: int) -> bool:
    """Tell whether a name belongs to what follows: *Larch Radio* host NAME, *the Courier's* editor."""
    return clauses.word(end) in POSSESSIVES or clauses.word(end) in ROLES


def _ends_addressee(clauses: Clauses, index: int, *, first: bool) -> bool:
    token = clauses.sentence[index]
    if token.kind == "quote":
        return clauses.word(index - 1) not in POSSESSIVES
    if token.lower in _AFTER_ADDRESSEES or token.lower in CALENDAR:
        return True
    return not first and (token.lower in PRONOUNS or _opens_clause(clauses, index))


def _opens_clause(clauses: Clauses, index: int) -> bool:
    """Tell whether a noun begins at a token that is no part of another: told the board *the dam was* late."""
    before = clauses.word(index - 1)
    joined = before in CLOSED or before in DETERMINERS or before in _PREPOSITIONS
    opens = clauses.word(index) in DETERMINERS or clauses.word(index) == "there"
    return opens and not joined and has_verb(clauses.sentence[index:])


def after_adverbial(clauses: Clauses, start: int) -> int:
    """Step over "on Monday", "in a statement": to *that*, a colon or a quotation, or over a known venue."""
    start = _after_day(clauses, start)
    if clauses.word(start) not in _PREPOSITIONS or _is_infinitive(clauses, start):
        return start
    if clauses.word(start) in _WHICH and clauses.word(start + 1) not in _DATES:
        return start  # said this is the first time
    venue = start
    for index in range(start, min(len(clauses.sentence), start + _LONGEST_ADVERBIAL)):
        token = clauses.sentence[index]
        if (token.lower in PRONOUNS and token.lower != "who") or _opens_content(clauses, index):
            return index
        if token.lower in _OWNERS and _is_date(clauses, index - 1):
            return index
        if token.lower in VENUES or token.lower in CALENDAR or (venue == index and token.text.isdigit()):
            venue = index + 1
        elif token.text in _STOPS and not _is_within_date(clauses, index):
            return index if token.text == "," and _goes_on(clauses, index + 1) else venue
    return venue


def _is_within_date(clauses: Clauses, comma: int) -> bool:
    """Tell whether a date goes on after a comma: Monday*,* 28 April; April 28*,* 2025."""
    following = clauses.word(comma + 1)
    if not _is_date(clauses, comma - 1) or not _is_date(clauses, comma + 1):
        return False
    return following.isdigit() or clauses.word(comma + 2).isdigit()


def _is_date(clauses: Clauses, index: int) -> bool:
    return clauses.word(index).isdigit() or clauses.word(index) in CALENDAR


def after_setting(clauses: Clauses, start: int) -> int:
    """Step over all that tells where and how, to the next mark: *on a call with analysts*; over no clause."""
    if clauses.word(start) not in ATTACHING and clauses.word(start) not in _PREPOSITIONS:
        return start
    for index in range(start, len(clauses.sentence)):
        token = clauses.sentence[index]
        if token.text in _STOPS:
            return index
        if token.kind == "quote" or token.lower in PRONOUNS:
            return start
    return start if has_verb(clauses.sentence[start:]) else len(clauses.sentence)


def _goes_on(clauses: Clauses, index: int) -> bool:
    """Tell whether more than the end of the sentence is left at a token."""
    left = len(clauses.sentence) - index
    return left > 1 or (left == 1 and clauses.sentence[index].kind == "quote")


def _opens_content(clauses: Clauses, index: int) -> bool:
    token = clauses.sentence[index]
    return token.lower in ("that", ":") or (token.kind == "quote" and clauses.word(index - 1) == ",")


def _after_day(clauses: Clauses, start: int) -> int:
    while _is_day(clauses, start) or _is_adverb(clauses, start):
        following = clauses.word(start + 1)
        dated = clauses.word(start) in CALENDAR and (following.isdigit() or following in _TIMES_OF_DAY)
        start += 2 if dated else 1
    return start


def _is_day(clauses: Clauses, index: int) -> bool:
    """Tell whether a word tells when it was said: said *today* that; not "said today's plan"."""
    return clauses.word(index) in CALENDAR and clauses.word(index + 1) not in POSSESSIVES


def _is_adverb(clauses: Clauses, index: int) -> bool:
    """Tell whether a word tells how it is said: *bluntly* that; not "early voting"."""
    word = clauses.word(index)
    following = clauses.token(index + 1)
    if word in ADVERBS or following is None:
        return word in ADVERBS
    opens = following.kind != "word" or following.lower in ("that", "whether", "if", "how", "why", "what")
    return opens and (word == "aloud" or word.endswith("ly"))


def _is_infinitive(clauses: Clauses, index: int) -> bool:
    """Tell whether "to" comes before a verb, not before somebody: to *call*, not to *callers*."""
    following = clauses.token(index + 1)
    if clauses.word(index) != "to" or following is None or following.capital:
        return False
    return following.lower not in _AUDIENCES and following.lower not in _BEFORE_SOMEBODY
