"""Whether a line without a full stop is a sentence that lost it, or the title of something else.

A title does without articles and auxiliaries, stands in the present, puts its source or its subject
behind a colon, or writes its words with capitals. Of the sentences of real articles, their full stops
taken away, these rules know nine in ten; of real headlines they take one in seven for a sentence.
"""

import re

from corpus.cleaning.prose import is_capitalised, word_count

_PAST = frozenset(
    """
    was were wasn't weren't wasn’t weren’t had hadn't hadn’t did didn't didn’t said took came gave began broke
    chose drove ate fell flew forgot froze grew knew rode rang ran saw shook sang sank spoke stole swam
    threw woke wore wrote became kept thought stood got went
    dijo fue fueron había habían estaba eran sagte waren hatte hatten wurde wurden était étaient avait avaient
    """.split()  # noqa: SIM905  (a list of quoted words is harder to read)
)
"""Forms that only a finite verb in the past has; participles ("told", "held") are none of these."""

_PRESENT = frozenset(
    """
    is are am has have will would can cannot could may might must shall should do does
    """.split()  # noqa: SIM905
)
_CONTRACTED = re.compile(r".+(?:n['’]t|['’](?:re|ve|ll|m|d))|(?:he|she|it|that|there)['’]s")
_PARTICIPLES = frozenset(
    """
    told held found made left lost put set brought bought caught sent spent paid sold won led met built heard
    """.split()  # noqa: SIM905
)
_LITTLE = frozenset(
    """
    the a an this that these those his her their its our my your some every each both many most no all
    i we he she they it you who there
    """.split()  # noqa: SIM905
)
_OPENERS = _LITTLE | {"and", "but", "so", "yet"}
_NO_MAIN_CLAUSE = frozenset({"how", "why", "what", "where", "who", "when", "which", "inside"})

_COLON = re.compile(r"^(?P<label>[^:]{1,30}): |: (?:\S+ ){0,3}\S+$")
_TITLE_MARKS = re.compile(r"; | [–—] |(?:^|\s)[‘'][^‘’']+[’']")
_FEWEST_WORDS = 5


def is_clause(text: str) -> bool:
    """Tell whether a line without a full stop has several words and, so far as form tells, a finite verb."""
    words = _words(text)
    if not _may_be_clause(text, words):
        return False
    if _is_past(words):
        return True
    little = sum(word in _LITTLE for word in words)
    verb = any(word in _PRESENT or _CONTRACTED.fullmatch(word) for word in words)
    past = any(word in _PARTICIPLES or word.endswith("ed") for word in words)
    has_verb = verb or (past and little > 0) or little > 1 or words[0] in _OPENERS
    return has_verb and not _TITLE_MARKS.search(text)


def is_past_sentence(text: str) -> bool:
    """Tell whether the text ends with a full stop and has a verb in the past."""
    return text.endswith((".", ".”", '."')) and _is_past(_words(text))


def is_past_clause(text: str) -> bool:
    """Tell whether a line is a clause in the past, as the sentences of news are and its titles are not."""
    words = _words(text)
    return _may_be_clause(text, words) and _is_past(words)


def _words(text: str) -> list[str]:
    return [word.strip(".,;:()‘’“”\"'«»„") for word in text.lower().split()]


def _is_past(words: list[str]) -> bool:
    return not _PAST.isdisjoint(words)


def _may_be_clause(text: str, words: list[str]) -> bool:
    if word_count(text) < _FEWEST_WORDS or is_capitalised(text) or text.isupper():
        return False
    return words[0] not in _NO_MAIN_CLAUSE and not _has_titles_colon(text)


def _has_titles_colon(text: str) -> bool:
    """Tell whether a colon divides the line as a title's does: not "She said at the time: never"."""
    colon = _COLON.search(text)
    return colon is not None and not (colon["label"] and _is_past(_words(colon["label"])))
