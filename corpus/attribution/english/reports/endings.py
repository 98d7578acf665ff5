"""Where what is said ends: with the sentence, or before it, where the reporter takes over."""

from corpus.attribution.english.reports.circumstances import VENUES
from corpus.attribution.english.reports.following import subject_after
from corpus.attribution.english.sentences.boundaries import Sentence
from corpus.attribution.english.sentences.clauses import Clauses
from corpus.attribution.english.sentences.cues import cues
from corpus.attribution.english.sentences.grammar import (
    ATTACHING,
    DASHES,
    DETERMINERS,
    IRREGULAR_VERBS,
    JOINING,
    PRONOUNS,
)
from corpus.attribution.english.sentences.titles import CALENDAR
from corpus.attribution.english.sentences.verbs import ADVERBS, is_governed, is_noun_too
from corpus.attribution.lexicon import words

_HINGES = DASHES | words(", ; and but yet after")
_TURNING = words("and but yet though although while whereas")
_RELATIVES = words("who whose which where")
_OBJECTS = words("him her them it me us you")
_FINITE = words(
    """
    is was has had did does will would could can did't didn't doesn't won't hasn't hadn't wasn't isn't
    """
)
_SETTING = words("in on at during since via through after before")
_OPENING = PRONOUNS | DETERMINERS
_SETTINGS = VENUES | CALENDAR
_CHANNELS = words(
    """
    statement interview interviews tweet tweets email e-mail letter memo release post op-ed column editorial
    podcast briefing
    """
)
"""Through what somebody reaches the public; *in a statement* at the end tells how, not what."""

_LATER = words("earlier late early last this next")
_WHICH_PERIOD = CALENDAR | _LATER
_PERIODS = words("week month year morning afternoon evening night weekend")
_BEFORE_DAYS = _SETTING | ATTACHING
_NO_SETTING = JOINING | {"to"}
_FARTHEST_SETTING = 8
_LONGEST_ASIDE, _LONGEST_NOUN = 14, 6
_SHORTEST_PARTICIPLE = 5


def content_end(clauses: Clauses, start: int, *, thing: bool) -> int:
    """Return where content that starts at a token ends; a `thing` is a noun with its kin, and no clause."""
    sentence = clauses.sentence
    turns = (
        index
        for index in range(start + 1, len(sentence) - 1)
        if clauses.in_order[index] in _HINGES
        and (_turns(clauses, start, index) or (thing and _leaves_thing(clauses, index)))
    )
    end = trim(sentence, next(turns, len(sentence)))
    return max(_before_setting(clauses, start, end, thing=thing), start + 1) if end > start + 1 else end


def trim(sentence: Sentence, end: int) -> int:
    """Step back over punctuation."""
    if end > 1 and sentence[end - 1].text == ")" and sentence[0].text == "(":
        end -= 1  # all of it stands in brackets
    while end and sentence[end - 1].kind == "mark" and sentence[end - 1].text in ".,;:!?…—–":
        end -= 1
    return end


def _turns(clauses: Clauses, start: int, index: int) -> bool:
    mark = clauses.sentence[index].lower
    if mark == "and":
        return _reports(clauses, index + 1 + (clauses.word(index + 1) in ("he", "she")))
    if mark == ";":
        return _opens_report(clauses, index + 1)
    if mark != "," and mark not in DASHES:
        return False
    word = clauses.word(index + 1)
    cue = cues().get(word)
    if mark == "," and (word == "according" or (cue is not None and cue.participle)):
        return True
    same = clauses.word(index + 2) == clauses.word(start) and word not in ("though", "although")
    if word == "but" and mark == "," and _reports(clauses, index + 2):
        return True
    return word in _TURNING and not same and _opens_report(clauses, index + 2)


def _reports(clauses: Clauses, index: int) -> bool:
    """Tell whether a second verb of saying stands at a token: and *said*, and *has said*."""
    while clauses.word(index) in ("has", "had", "also", "later", "then"):
        index += 1
    word = clauses.word(index)
    cue = cues().get(word)
    if cue is None or cue.participle or word == cue.lemma or is_noun_too(clauses.sentence, index):
        return False
    return is_governed(clauses.sentence, index, cue)


def _opens_report(clauses: Clauses, start: int) -> bool:
    """Tell whether a subject with a verb of saying follows: but *he noted*; and *NAME, who left, noted*."""
    subject = subject_after(clauses, start)
    if subject is None or subject.kind == "nominal":
        return _some_deny(clauses, start)
    if subject.name is None or clauses.word(subject.name.last) != ",":
        return _reports(clauses, subject.last)
    aside = range(subject.name.last + 1, subject.name.last + _LONGEST_ASIDE)
    closing = next((at for at in aside if clauses.word(at) == ","), 0)
    return bool(closing) and _reports(clauses, closing + 1)


def _some_deny(clauses: Clauses, start: int) -> bool:
    """Tell whether a noun and then a verb of saying follow: but *the bank denied* it."""
    for at in range(start + 1 + (clauses.word(start) in DETERMINERS), start + _LONGEST_NOUN):
        if clauses.word(at) in JOINING or not clauses.word(at).isalpha():
            return False
        if _denies(clauses, at):
            return True
    return False


def _denies(clauses: Clauses, index: int) -> bool:
    """Tell whether a verb of saying stands at a token, with its object or clause: the bank *denied* it."""
    following = clauses.token(index + 1)
    opens = following is not None and (following.kind == "quote" or following.lower in _OPENING)
    return (opens or clauses.word(index + 1) in ("that", "whether")) and _reports(clauses, index)


def _leaves_thing(clauses: Clauses, index: int) -> bool:
    mark, word = clauses.sentence[index].lower, clauses.word(index + 1)
    if mark == "after":
        return True
    if mark == "," and word in _RELATIVES:
        return True
    return mark in ("and", "but", "yet") and _opens_predicate(clauses, index + 1)


def _opens_predicate(clauses: Clauses, index: int) -> bool:
    """Tell whether a second verb of the same subject stands at a token: and *wished* them well."""
    index += clauses.word(index) in ADVERBS
    word, following = clauses.word(index), clauses.word(index + 1)
    if word in _FINITE or word in IRREGULAR_VERBS:
        return True
    objects = following in DETERMINERS or following in _OBJECTS or following in ATTACHING
    return word.endswith("ed") and len(word) >= _SHORTEST_PARTICIPLE and objects


def _before_setting(clauses: Clauses, start: int, end: int, *, thing: bool) -> int:
    """Step back over where and when it was said: *in a statement on Monday*."""
    settled = _before_day(clauses, end)
    for at in range(settled - 1, max(start, settled - _FARTHEST_SETTING), -1):
        token = clauses.sentence[at]
        if (token.kind != "word" and token.text not in ("'s", "’s", "-")) or token.lower in _NO_SETTING:
            break
        if token.lower not in _SETTING:
            continue
        told = {word.lower for word in clauses.sentence[at + 1 : end]}
        if told & _CHANNELS or (thing and told & _SETTINGS):
            return _before_setting(clauses, start, at, thing=thing)
        break
    return settled if thing else end


def _before_day(clauses: Clauses, end: int) -> int:
    if clauses.word(end - 1) in _PERIODS and clauses.word(end - 2) in _WHICH_PERIOD:
        end -= 2
    elif clauses.word(end - 1) in CALENDAR and clauses.word(end - 2) not in _BEFORE_DAYS:
        end -= 1
    return end - (clauses.word(end - 1) in _LATER)
