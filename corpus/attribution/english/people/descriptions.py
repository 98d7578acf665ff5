"""What stands beside a name and tells who somebody is: an apposition after it, an office or titles before."""

from itertools import pairwise, takewhile

from corpus.attribution.english.sentences.boundaries import Sentence
from corpus.attribution.english.sentences.cues import cues
from corpus.attribution.english.sentences.grammar import (
    ATTACHING,
    CLOSED,
    DASHES,
    DETERMINERS,
    INTRODUCING,
    IRREGULAR_VERBS,
    LITTLE_WORDS,
)
from corpus.attribution.english.sentences.names import Name
from corpus.attribution.english.sentences.titles import (
    HONORIFICS,
    KIN,
    NATIONS,
    ORGANISATIONS,
    PLACES_IN_ORDER,
    ROLES,
)
from corpus.attribution.english.sentences.tokens import Token
from corpus.attribution.english.sentences.verbs import has_verb
from corpus.attribution.lexicon import words

_LONGEST = 30
"""In tokens: what goes on longer is a clause."""

_OPENING = words("a an the his her one who")
_HIS = words("his her their")
_FINITE = words("is are was were has have had will would can could may might must should do does did")
_TO_OTHERS = words(
    "rival mate opponent ally colleague partner boss successor predecessor widow widower victim"
)
"""What somebody is to somebody else only."""

_RELATIVES = words("who whom whose which that where when whether how why as because since while if")
_LEADING = words("according like unlike")
_ENDS = frozenset(",.;:!?") | DASHES
_ENDS_INSIDE = (",”", ',"', ",’", ",'")
"""How a quotation ends after which the sentence goes on without what stood before it."""

_OF_VERBS = ("ed", "s", "ly", "ing")


def apposition(text: str, sentence: Sentence, name: Name) -> str:
    """Return the apposition after a name, up to its comma or the end of the sentence."""
    at = name.last
    if at + 2 >= len(sentence) or sentence[at].text != ",":
        return ""
    if sentence[at + 1].lower == "who" and name.first and sentence[name.first - 1].lower in ATTACHING:
        return ""
    opens = sentence[at + 1].lower in _OPENING or sentence[at + 1].lower in ROLES
    if not opens and not (sentence[at + 2].lower in ROLES and _tells_which(sentence, at + 1)):
        return ""
    end = at + 2
    while end < min(len(sentence), at + _LONGEST) and not _ends_before(sentence, end):
        end += 1
    phrase = sentence[at + 1 : end]
    if _is_clause(phrase) or (_opens(sentence, name) and _is_over(sentence, end)):
        return ""
    if _goes_on_as_list(sentence, at + 1, end) or _is_half_a_place(phrase, sentence[end : end + 4]):
        return ""
    if any(role.lower in ROLES and title.lower in HONORIFICS for role, title in pairwise(phrase)):
        return ""  # somebody else: NAME, Harbour Master Dr NAME and ...
    return text[phrase[0].start : phrase[-1].end].rstrip(",")


def office(text: str, sentence: Sentence, role: Sentence) -> str:
    """Return a role as it stands, with the word that tells which it is: deputy *harbour* master.

    What somebody is only to somebody else, as a rival is, does not tell who they are.
    """
    if not role or role[-1].lower in KIN or role[-1].lower in _TO_OTHERS:
        return ""
    first = sentence.index(role[0])
    if first and _tells_which(sentence, first - 1):
        first -= 1
        while first and (belongs(sentence[first - 1]) or _is_of_name(sentence, first - 1)):
            first -= 1
    return text[sentence[first].start : role[-1].end]


def titles(text: str, sentence: Sentence, name: Name) -> str:
    """Return the titles in front of a name as they stand, unless they are only courtesies."""
    if not name.titles or all(title in HONORIFICS for title in name.titles):
        return ""
    chain = sentence[name.first : name.last]
    end = next((i for i, token in enumerate(chain) if token.text == name.words[0]), 0)
    while end and chain[end - 1].lower in HONORIFICS:
        end -= 1
    return _as_written(text, chain[:end])


def belongs(token: Token) -> bool:
    """Tell whether a word before a role is part of it: *deputy* *city* attorney."""
    if token.capital:
        return token.lower in NATIONS or token.lower in ROLES or token.lower in PLACES_IN_ORDER
    return any(token.lower in words for words in (PLACES_IN_ORDER, ROLES, ORGANISATIONS))


def _ends_before(sentence: Sentence, index: int) -> bool:
    """Tell whether an apposition is over before a token; not before the second half of *38-year-old*."""
    before, token = sentence[index - 1], sentence[index]
    joins = token.text == "-" and token.start == before.end
    return before.text.endswith(_ENDS_INSIDE) or (token.text in _ENDS and not joins)


def _is_clause(phrase: Sentence) -> bool:
    """Tell whether words have a verb of their own: *the format was long*; not "the man who was there"."""
    own = list(takewhile(lambda token: token.lower not in _RELATIVES, phrase))
    cue = cues().get(own[-1].lower) if own else None  # NAME, the official *said*, was ...
    return (cue is not None and cue.past) or any(token.lower in _FINITE for token in own)


def _goes_on_as_list(sentence: Sentence, first: int, end: int) -> bool:
    """Tell whether another of somebody's follows: NAME, *his* brother, *his* cousin and a friend."""
    his = sentence[first].lower
    return his in _HIS and any(token.lower == his for token in sentence[end : end + 3])


def _is_half_a_place(phrase: Sentence, after: Sentence) -> bool:
    """Tell whether a phrase is only a place, which goes on behind the comma: *a Larch*, Averne, native."""
    told = any(token.text.islower() and token.lower not in DETERMINERS for token in phrase)
    return not told and [token.text for token in after if not token.capital][:2] == [",", ","]


def _is_over(sentence: Sentence, end: int) -> bool:
    return end == len(sentence) or sentence[end].text != ","


def _opens(sentence: Sentence, name: Name) -> bool:
    """Tell whether a name is all that a sentence begins with, a preposition before it: *For* NAME, ..."""
    before = sentence[: name.first]
    if not before or any(token.text == "," for token in before):
        return False
    leads = before[0].lower in INTRODUCING and not has_verb(before)
    return leads or before[0].lower in _LEADING


def _is_of_name(sentence: Sentence, index: int) -> bool:
    """Tell whether a word and the next belong to one name: the *Air* Force general."""
    word = sentence[index].lower
    named = sentence[index].capital and sentence[index + 1].capital
    return named and word.isalpha() and word not in LITTLE_WORDS and word not in CLOSED


def _tells_which(sentence: Sentence, index: int) -> bool:
    """Tell whether a word and the role behind it are one: *harbour* master; not "met owner"."""
    word = sentence[index].lower
    if not word.isalpha() or word in LITTLE_WORDS or word in CLOSED or word in DETERMINERS:
        return False
    named = index > 0 and sentence[index - 1].lower in DETERMINERS
    return named or not (word in cues() or word in IRREGULAR_VERBS or word.endswith(_OF_VERBS))


def _as_written(text: str, tokens: Sentence) -> str:
    return text[tokens[0].start : tokens[-1].end] if tokens else ""
