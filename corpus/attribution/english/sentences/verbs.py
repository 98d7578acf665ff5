"""The verb group around a cue: "has repeatedly said", "went on to say"; and those that report nothing."""

from itertools import takewhile
from typing import Final

from corpus.attribution.english.sentences.boundaries import Sentence
from corpus.attribution.english.sentences.cues import PARTICIPLES, PHRASAL, Cue, cues
from corpus.attribution.english.sentences.grammar import ATTACHING, IRREGULAR_VERBS, PRONOUNS, is_adverb
from corpus.attribution.english.sentences.titles import CALENDAR, TIMES
from corpus.attribution.lexicon import words

BE: Final = words(
    """
    is are was were be been being am 're ’re 'm ’m isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t
    """
)
_AUXILIARIES: Final = BE | words(
    """
    has have had having 's ’s 'd ’d 've ’ve 'll ’ll do does did will would can could may might must shall
    should cannot don't doesn't didn't won't wouldn't can't couldn't hasn't haven't hadn't isn't aren't
    wasn't weren't don’t doesn’t didn’t won’t wouldn’t can’t couldn’t hasn’t haven’t hadn’t isn’t aren’t
    wasn’t weren’t not
    """
)
ADVERBS: Final = words(
    """
    himself herself themselves however instead meanwhile both all each also then later never once now even
    still often again first just ever always only soon further sometimes already long since twice thus
    rather openly overall earlier
    """
)
_PHRASES: Final = {
    "far": words("so thus"),
    "first": words("at"),
    "last": words("at"),
    "least": words("at"),
    "times": words("at"),
    "turn": words("in"),
    "part": words("in"),
    "fact": words("in"),
    "private": words("in"),
    "public": words("in"),
    "general": words("in"),
    "course": words("of"),
    "now": words("for by"),
    "then": words("by since until"),
    "longer": words("no"),
    "date": words("to"),
}
"""Adverbs of two words by their second: has *so far* not condemned."""

_CATENATIVES: Final = words(
    """
    appear appeared appears seem seemed seems continue continued continues continuing begin began begins
    start started manage managed try tried tries trying seek sought want wanted wants refuse refused
    refuses decline declined declines fail failed used going come came dare dared need needed choose chose
    hesitate hesitated took takes rushed hastened hurried proceeded ended hoped able quick careful keen
    had has have unable yet like liked likes love loved loves
    """
)
_BEFORE_GERUNDS: Final = words("avoid avoids avoided keep keeps kept start starts started began begins begin")
_FARTHEST: Final = 9
_FARTHEST_WHAT: Final = 12
_NOUNS_TOO: Final = words(
    """
    claims calls comments remarks questions reports demands notes tweets posts texts promises attacks
    states hopes fears estimates offers doubts charges debates talks answers requests pledges protests
    shouts figures challenges supports speaks briefs details faults cheers
    """
)
"""Forms that are nouns as well."""

_BEFORE_DATES: Final = words("on in late early last this")
_CLAUSE_OPENERS: Final = words("that the a an he she it they we i there its his her their this these to")
_NO_THOUGHT: Final = words("for about of over from again hard twice better")
"""What may not follow a verb of thinking that reports a thought: *thought of*, *knows about*."""


_OF_ANOTHER_SENSE: Final = {"write": words("down"), "back": ATTACHING, "continue": words("to")}
"""What follows some verbs where they tell no words: wrote *down*, *continue to* come; the adverb *back*."""

_NEEDING_OBJECT: Final = words(
    """
    accuse blame brief charge criticize criticise praise fault thank condemn commend congratulate label brand
    dub describe portray characterize characterise denounce dismiss inform notify convince persuade identify
    """
)
"""Verbs that tell of somebody or something: where nothing follows they are passive, *accused of theft*."""


_MEANS: Final = words("phone telephone email e-mail text video letter mail far now then saying")
_INSTEAD_OF_OBJECTS: Final = words("of for with as by over on about")


def group_start(sentence: Sentence, index: int) -> int:
    """Return the first token of the verb group that ends with the cue at `index`."""
    start = index
    while start and index - start < _FARTHEST:
        step = _step(sentence, start, index)
        if not step:
            break
        start -= step
    return start


def _step(sentence: Sentence, start: int, index: int) -> int:
    """Return how many tokens right before `start` belong to the group."""
    word = sentence[start - 1].lower
    if word in ("'s", "’s"):
        owner = sentence[start - 2].lower if start > 1 else ""
        return int(sentence[index].lower.endswith("ing") or owner in ("he", "she", "it", "who", "there"))
    if word in CALENDAR:
        dated = start > 1 and sentence[start - 2].lower in _BEFORE_DATES
        return 0 if sentence[start - 1].text == "May" and not dated else 1 + dated
    if start > 1 and _is_adverb_of_two(sentence[start - 2].lower, word):
        return 2
    if word in _AUXILIARIES or word in ADVERBS or (is_adverb(word) and sentence[start - 1].text == word):
        return 1
    if start == index and word in _BEFORE_GERUNDS and sentence[index].lower.endswith("ing"):
        return 1
    if word != "to" or start < 2:
        return 0
    if sentence[start - 2].lower in _CATENATIVES:
        return 2
    return 3 if start > 2 and sentence[start - 2].lower == "on" and _goes(sentence[start - 3].lower) else 0


def _is_adverb_of_two(first: str, second: str) -> bool:
    """Tell whether two words tell when or how: *last week*, *so far*."""
    return first in _PHRASES.get(second, ()) or (second in TIMES and first in ("last", "this", "earlier"))


def _goes(word: str) -> bool:
    return word in ("went", "goes", "go", "going", "gone")


def is_passive(sentence: Sentence, start: int, index: int) -> bool:
    """Tell whether the group says what is done to its subject: "was told". Not so "was quoted as saying"."""
    auxiliaries = [t.lower for t in sentence[start:index] if t.lower in _AUXILIARIES and t.lower != "not"]
    return auxiliaries[-1] in BE if auxiliaries else sentence[index].lower in PARTICIPLES


def lacks_object(sentence: Sentence, index: int) -> bool:
    """Tell whether a verb that needs an object has none, and is a passive participle: *accused of* theft."""
    cue = cues().get(sentence[index].lower)
    if cue is None or not cue.past or cue.lemma not in _NEEDING_OBJECT:
        return False
    if index and (sentence[index - 1].lower in PRONOUNS or _is_about_what(sentence, index)):
        return False
    return index + 1 < len(sentence) and sentence[index + 1].lower in _INSTEAD_OF_OBJECTS


def is_done_by(sentence: Sentence, index: int) -> bool:
    """Tell whether a participle is passive, since who does it follows: *called on by* towns."""
    near = [token.lower for token in sentence[index + 1 : index + 4]]
    by = near.index("by") if "by" in near[:2] else 2
    if by == 2 or (by and near[0] not in ("on", "for", "out", "upon", "off")):
        return False
    return by + 1 < len(near) and not near[by + 1].endswith("ing") and near[by + 1] not in _MEANS


def _is_about_what(sentence: Sentence, index: int) -> bool:
    """Tell whether the object stands before the subject: *what* NAME described as a gift."""
    near = takewhile(
        lambda token: token.kind == "word", reversed(sentence[max(0, index - _FARTHEST_WHAT) : index])
    )
    return any(token.lower in ("what", "which", "whom") for token in near)


def is_progressive(sentence: Sentence, start: int, index: int) -> bool:
    """Tell whether a form in -ing is finite: "is saying", "NAME's saying"."""
    return any(
        token.lower in BE or token.lower in _BEFORE_GERUNDS or token.lower in ("'s", "’s")
        for token in sentence[start:index]
    )


def is_noun_too(sentence: Sentence, index: int) -> bool:
    """Tell whether a form that can be a noun is one: "the claims were", not "the man claims that"."""
    following = sentence[index + 1].lower if index + 1 < len(sentence) else ""
    return sentence[index].lower in _NOUNS_TOO and following not in _CLAUSE_OPENERS


def has_verb(phrase: Sentence) -> bool:
    """Tell whether a run of words has a finite verb, as far as its form tells."""
    return any(token.lower in _AUXILIARIES or _is_finite(token.lower) for token in phrase)


def _is_finite(word: str) -> bool:
    cue = cues().get(word)
    return word in IRREGULAR_VERBS or word.endswith("ed") or (cue is not None and not cue.participle)


def is_governed(sentence: Sentence, index: int, cue: Cue) -> bool:
    """Tell whether what a cue needs to be one follows it."""
    if cue.lemma == "call":
        return _names_something(sentence, index)
    following = sentence[index + 1].lower if index + 1 < len(sentence) else ""
    if following in _OF_ANOTHER_SENSE.get(cue.lemma, ()):
        return False
    if cue.act == "thought" and following in _NO_THOUGHT:
        return False
    if not cue.governs:
        return True
    near = sentence[index + 1 : index + (2 if cue.lemma in PHRASAL else 4)]
    return any(token.lower in cue.governs for token in near)


def _names_something(sentence: Sentence, index: int) -> bool:
    """Tell "called for", "called it a farce" from a call by telephone."""
    if any(token.lower in ("for", "on", "out") for token in sentence[index + 1 : index + 3]):
        return True
    near = sentence[index + 1 : index + 12]
    return any(token.kind == "quote" or token.lower in ("a", "an", "the") for token in near)
