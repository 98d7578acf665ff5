"""Where what is said begins and ends, in tokens of a sentence: before its cue, after it, or on both sides."""

from typing import Literal, TypeAlias

from corpus.attribution.english.reports.circumstances import (
    after_addressee,
    after_adverbial,
    after_circumstances,
    after_setting,
)
from corpus.attribution.english.reports.endings import content_end, trim
from corpus.attribution.english.reports.following import subject_after
from corpus.attribution.english.reports.report import Region
from corpus.attribution.english.reports.sharing import (
    after_introduction,
    could_be_verb,
    introduces,
    opens_with_participle,
)
from corpus.attribution.english.sentences.boundaries import Sentence
from corpus.attribution.english.sentences.clauses import Clauses, Subject
from corpus.attribution.english.sentences.cues import Cue, cues
from corpus.attribution.english.sentences.grammar import CLOSED, DASHES, SUBORDINATING
from corpus.attribution.english.sentences.titles import ROLES
from corpus.attribution.english.sentences.verbs import BE, has_verb
from corpus.attribution.lexicon import words

_BEFORE_AS = DASHES | {","}
_STOPS = frozenset(".!?,;:—–…")
_MARKS = "\"'“”‘’«»"
_ENDS_QUOTED = (",", ".", "!", "?", "…", "—", "-")
"""What ends a quotation that is all of what is said: not they “were sorry” he felt."""

_JOINING = words("but and yet so still however meanwhile instead nevertheless then also")
_SUBORDINATING = words("as after when while before because")
_CONDITIONS = words("if unless because although though even")
_NOT_RESUMING = words(
    """
    who which when while as after before a an the in on at during with whose where citing
    """
)
"""What follows the comma after a cue where the reporter goes on, not the speaker."""

_Before: TypeAlias = Literal["nothing", "quoted", "opened", "begun", "unclear", "told"]
"""What stands before a cue: nothing that could be said, nothing but a quotation, what opens like "In Paris",
a beginning that needs more, words without a verb that we know, or a clause."""

_ADVERBS = words("out up back")
"""What belongs to a verb, and what is said can go on behind: ..., she points *out*, ..."""

_CLOSING = {"(": frozenset(")"), **dict.fromkeys(DASHES, DASHES)}
"""What ends an aside that opens so: NAME (who said it was late) left."""

_CLAUSE_OPENERS = words("that how why what whether if when where who")
_LONGEST_OPENING = 3
_FEWEST_RESUMED, _FEWEST_AFTER_BEGINNING = 4, 2
_LONGEST_BEGINNING = 4
"""In tokens, with its comma: what is shorter has no verb, and goes on behind: *That's why*, NAME said, ..."""

_GAPS = words("to is are was were will would can could had has have may might")
"""What follows a cue right away where what it is about stands before: the car he said *was* his."""

_LONGEST_TITLE = 5


def content_around(clauses: Clauses, subject: Subject, cue: Region, verb: Cue | None) -> tuple[Region, ...]:
    """Find what the subject says with this cue. Empty where nothing is left to be said."""
    left, right = min(subject.first, cue[0]), max(subject.last, cue[1])
    left -= clauses.word(left - 1) == "the"
    parted = clauses.word(left - 2) in _BEFORE_AS or (left > 1 and clauses.sentence[left - 2].kind == "quote")
    left -= clauses.word(left - 1) == "as" and parted
    if verb is None and left:
        dashed = clauses.word(left - 1) in DASHES and clauses.word(right) == ","
        return content_after(clauses, right + 1, None) if dashed else _before_source(clauses, left, right)
    behind = after_addressee(clauses, right, verb) if verb is not None else right
    behind += verb is not None and clauses.word(behind) in verb.governs & _ADVERBS
    tells = verb is not None and not verb.takes_object
    before = _before(clauses, left, behind, tells=tells) if subject.kind != "relative" else ()
    if before:
        return before
    start = cue[1] if verb is not None and subject.first < cue[0] else right
    opens = _opens_clause(clauses, left)
    limit = _main_clause(clauses, start) if opens else _gap_end(clauses, subject, start)
    if subject.kind == "relative" and clauses.word(left - 1) in _CLOSING:
        closing = _CLOSING[clauses.word(left - 1)]
        limit = next((at for at in range(start, len(clauses.sentence)) if clauses.word(at) in closing), None)
    return content_after(clauses, start, verb, limit=limit)


def _opens_clause(clauses: Clauses, left: int) -> bool:
    """Tell whether a subject is that of a clause which opens the sentence: *But as trustee NAME* asked."""
    for at in range(left - 1, -1, -1):
        if clauses.word(at) in SUBORDINATING:
            return at < _LONGEST_OPENING
        if clauses.sentence[at].kind != "word" or clauses.word(at) in CLOSED or left - at > _LONGEST_OPENING:
            return False
    return False


def _gap_end(clauses: Clauses, subject: Subject, start: int) -> int | None:
    """Return the comma that ends a clause about the noun before it: the car *he said was his*, ..."""
    noun = clauses.token(subject.first - 1)
    if noun is None or noun.kind != "word" or noun.capital or clauses.word(start) not in _GAPS:
        return None
    if subject.kind == "relative" or noun.lower in CLOSED or noun.lower in cues():
        return None
    if not has_verb(clauses.sentence[: subject.first]):
        return None
    return next((at for at in range(start, len(clauses.sentence)) if clauses.word(at) == ","), None)


def _main_clause(clauses: Clauses, start: int) -> int | None:
    """Return where what comes before the main clause ends: when NAME said no, *they left*."""
    for at in range(start + 1, len(clauses.sentence) - 2):
        token = clauses.sentence[at]
        quoted = token.kind == "quote" and token.text[-2:-1] == ","
        if quoted or token.text == "," or token.text in DASHES:
            subject = subject_after(clauses, at + 1)
            if (
                subject is not None
                and subject.kind != "nominal"
                and could_be_verb(clauses.word(subject.last))
            ):
                return at + quoted
    return None


def _before_source(clauses: Clauses, left: int, right: int) -> tuple[Region, ...]:
    """Find what *according to* gives the source of; it may go on after it."""
    end = trim(clauses.sentence, left)
    start = _clause_start(clauses.sentence, end)
    return ((start, end), *_resumed(clauses, right, _standing(clauses, start, end))) if start < end else ()


def _before(clauses: Clauses, left: int, right: int, *, tells: bool) -> tuple[Region, ...]:
    before = clauses.token(left - 1)
    if before is None:
        return ()
    if before.kind == "quote":
        return _quoted_before(clauses, left, right)
    if before.text != "," and before.text not in DASHES:
        return ()
    start = _clause_start(clauses.sentence, left - 1)
    stands = _standing(clauses, start, left - 1)
    if stands == "nothing" and tells and _is_clause(clauses, left - 1, right):
        stands = "told"
    if stands == "nothing" or not _is_aside(clauses, right, loose=stands == "told" and tells):
        return ()
    resumed = _resumed(clauses, right, stands)
    told = clauses.word(right) not in (",", ":") and left - 1 - start > _LONGEST_OPENING
    if stands == "opened" and not resumed and not told:
        return ()
    return ((start, left - 1), *resumed)


def _quoted_before(clauses: Clauses, left: int, right: int) -> tuple[Region, ...]:
    """Find what a quotation right before the subject ends; but not in: in a letter to "us," NAME said ..."""
    if _is_title(clauses, left - 1, right) or _is_fronted(clauses, left - 1):
        return ()
    if left > 1 and not clauses.sentence[left - 1].text.rstrip(_MARKS).endswith(_ENDS_QUOTED):
        return ()  # they “came of the haste” he felt
    if left > 1 and introduces(clauses.sentence, 0) and not _is_aside(clauses, right):
        return ()
    start = _clause_start(clauses.sentence, left)
    return ((start, left), *_resumed(clauses, right, "quoted" if left == 1 else "told"))


def _clause_start(sentence: Sentence, left: int) -> int:
    """A clause starts with its sentence or after a semicolon, but for the word that joins it on."""
    start = next((index + 1 for index in range(left - 1, 0, -1) if sentence[index].text == ";"), 0)
    while start < left - 1 and sentence[start].lower in ("but", "and", "yet", "so", ","):
        start += 1
    return start


def _standing(clauses: Clauses, start: int, end: int) -> _Before:
    """Tell what stands before the comma in front of a subject."""
    if clauses.sentence[end - 1].kind == "quote":
        return "told"
    if end < 2 or (end == 2 and clauses.word(0) in _JOINING) or opens_with_participle(clauses.sentence):
        return "nothing"
    if clauses.word(start) in _CONDITIONS:
        return "begun"
    if introduces(clauses.sentence, 0):
        main = after_introduction(clauses.sentence, end)  # For years, *it has been so*, NAME said.
        return "told" if 0 < main < end and has_verb(clauses.sentence[main:end]) else "opened"
    if end - start < _LONGEST_BEGINNING:
        name = clauses.starting.get(end + 1) if clauses.word(end - 1) in ROLES else None
        return (
            "nothing" if name is not None and clauses.word(name.last) == "," else "begun"
        )  # her son, NAME, said
    return "told" if has_verb(clauses.sentence[start:end]) else "unclear"


def _is_aside(clauses: Clauses, right: int, *, loose: bool = False) -> bool:
    """Tell whether nothing but circumstances follows, so that what is said must stand before.

    `loose` where any without a verb will do, since the words before can be what is said.
    """
    at = after_adverbial(clauses, right)
    if loose:
        at = after_setting(clauses, at)
    ends = at >= len(clauses.sentence) or clauses.word(at) in _STOPS
    return ends or clauses.word(right) in _SUBORDINATING or clauses.word(right) == "according"


def _is_fronted(clauses: Clauses, quote: int) -> bool:
    """Tell whether a quotation ends a participle that opens the sentence: *Mocking* "the plan," NAME said."""
    gerund = clauses.sentence[quote].text.strip(_MARKS).partition(" ")[0] in BE
    opens = opens_with_participle(clauses.sentence) and not gerund  # Baking “is my life,” NAME said
    return opens and all(clauses.word(at) != "," for at in range(quote))


def _is_clause(clauses: Clauses, comma: int, right: int) -> bool:
    """Tell whether what opens like a participle is all that is said: *Shifting* winds break it, NAME said."""
    ends = after_setting(clauses, after_adverbial(clauses, right)) >= len(clauses.sentence) - 1
    opens = clauses.word(0) == "when" or 0 in clauses.starting
    return ends and not opens and has_verb(clauses.sentence[1:comma])


def _is_title(clauses: Clauses, quote: int, right: int) -> bool:
    """Tell whether a quotation before a subject is a title: on "The Evening Hour," NAME said ..."""
    quoted = clauses.sentence[quote].text.strip("\"'“”‘’,.«»").split()
    titled = len(quoted) <= _LONGEST_TITLE and all(word[0].isupper() for word in quoted if len(word) > 3)
    return titled and quote > 0 and not _is_aside(clauses, right)


def _resumed(clauses: Clauses, right: int, before: _Before = "told") -> tuple[Region, ...]:
    """Find where a statement goes on after its cue: "...," NAME said, "...", and ..., NAME said, would ..."""
    sentence = clauses.sentence
    start = _next_quotation(clauses, right) if before != "opened" else None
    if start is None:
        comma = after_adverbial(clauses, right)
        if before == "told":
            comma = after_setting(clauses, comma)
        goes_on = clauses.word(comma) in (",", ":") and _goes_on(clauses, comma + 1, before)
        start = comma + 1 if goes_on else None
    return ((start, trim(sentence, len(sentence))),) if start is not None else ()


def _goes_on(clauses: Clauses, start: int, before: _Before) -> bool:
    """Tell whether the speaker goes on at a token after a comma, and not the reporter."""
    following = clauses.word(start)
    rest = clauses.sentence[start:]
    quotes = any(token.kind == "quote" for token in rest)
    if not rest or following in ("who", "which", "whose", "citing", "according"):
        return False
    if before == "begun" or (before != "opened" and quotes and following in ("and", "but", "or")):
        return quotes or len(rest) > _FEWEST_AFTER_BEGINNING
    aimed = following.endswith("ed") and quotes and following not in cues()
    reporter = following in _NOT_RESUMING or (following.endswith(("ing", "ed")) and not aimed)
    if before == "opened":
        reporter = following in _JOINING or rest[0].kind == "quote" or following.endswith("ing")
    return before != "quoted" and not reporter and (quotes or len(rest) >= _FEWEST_RESUMED)


def _next_quotation(clauses: Clauses, right: int) -> int | None:
    """Find the quotation that follows a comma, colon or dash before the next verb of saying."""
    if not clauses.quotes:
        return None
    for index in range(right, len(clauses.sentence)):
        token, before = clauses.sentence[index], clauses.word(index - 1)
        if token.kind == "quote" and (before in (",", ":") or before in DASHES):
            return index
        cue = cues().get(token.lower)
        if cue is not None and not cue.voiced and not (cue.participle and cue.takes_object):
            break
    return None


def _is_in_dashes(clauses: Clauses, dash: int) -> bool:
    """Tell whether a dash ends an aside: hours before NAME announced — the house was sold."""
    opened = any(clauses.word(at) in DASHES for at in range(dash))
    return opened and not any(token.kind == "quote" for token in clauses.sentence[dash + 1 : dash + 2])


def content_after(
    clauses: Clauses, start: int, verb: Cue | None, *, limit: int | None = None
) -> tuple[Region, ...]:
    """Find what follows a cue, before token `limit`, over whom it was said to, when and where."""
    if clauses.word(start) in DASHES and _is_in_dashes(clauses, start):
        return ()
    parted = clauses.word(start) == ","
    start = after_circumstances(clauses, start, verb)
    thing = verb is not None and verb.takes_object and clauses.word(start) not in _CLAUSE_OPENERS
    if thing and parted and not any(token.kind == "quote" for token in clauses.sentence[start : start + 1]):
        return ()
    end = content_end(clauses, start, thing=thing)
    if limit is not None and limit > start:
        end = min(end, limit)
    if start >= end or (end - start == 1 and clauses.sentence[start].kind == "mark"):
        return ()
    return ((start, end),)
