"""Whether a line reads like a sentence, like a title, or like neither: by its form, not its words."""

import re
from functools import lru_cache

_CLOSERS = "\"'“”‘’«»‹›「」『』)）]】*_ \t\u00a0"
_PICTURES = "\u200d\u2190-\u2bff\ufe0e\ufe0f\U0001f000-\U0001faff"
_PICTURED_END = re.compile(rf"[{_PICTURES}][{re.escape(_CLOSERS)}{_PICTURES}\s]*$")
"""Emoji, and what joins or follows them, behind the mark that ends a sentence."""

_ENDS = ".!?…。！？।॥۔؟;:,；：，、—–"
_DOUBLE_QUOTES_CLOSED = '"”»」』'

_INNER_END = re.compile(r"\b(?!vs\b|etc\b)[^\W\d_A-Z]{3,}[.!?؟।۔][\"'”’»)\]]*\s|[。！？]")
"""The end of a sentence within a line; a word of three small letters is no abbreviation."""

_NO_LETTER = re.compile(r"[\W_]+")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_CREDITED = re.compile(
    r"^[“\"„«״][^“”\"„«»״]{2,}(?:[,،][”\"“»״]|[”\"“»״][,،])\s"
    r"|(?:[,”\"].{1,60}|^[^\W\d_a-z][\w'’.-]*(?:\s[^\W\d_a-z][\w'’.-]*){0,3})"
    r"\s(?:said|added|told \w+|wrote|asked|explained|noted)$"
)
"""Speech and who said it, where the full stop was lost. Headlines end with "says"."""

_BULLET = re.compile(r"[•●▪■◦‣·∙]\s*(?=\S)|[*\-–—]\s+(?=\S)|[\-–](?=[A-Z“\"])")
_NUMBER = re.compile(r"\(?(?:\d{1,3}|[a-z])[.)]\s+(?=\S)")
_TABLE_ROW = re.compile(r"\|.*\|")
_SOURCE_IN_BRACKETS = re.compile(r"\s?\[[^\[\]]{1,60}\]$")
_LONGEST_LITTLE_WORD = 4

_LONGEST_TITLE_WORDS = 25
_LONGEST_TITLE_CHARACTERS = 200
_LONGEST_DOUBLE_TITLE_WORDS = 12

_judged_once = lru_cache(maxsize=1024)
"""Each line of a page is asked the same by several rules."""


@_judged_once
def ends_sentence(text: str) -> bool:
    """Tell whether the text ends as a sentence, a clause or the way into a list or quotation does."""
    end = text[-80:]
    if end.endswith("]"):
        end = _SOURCE_IN_BRACKETS.sub("", end)
    return _without_closers(end).endswith(tuple(_ENDS))


def _without_closers(text: str) -> str:
    """Return the text without closing marks and emoji at its end."""
    text = text.rstrip(_CLOSERS)
    if text.isascii() or text.endswith(tuple(_ENDS)):
        return text
    return _PICTURED_END.sub("", text).rstrip(_CLOSERS)


@_judged_once
def is_sentence(text: str) -> bool:
    """Tell whether a line of a page reads like running text.

    Text that lost its end counts as such too: what is longer than any title, has a sentence that ends
    within it, or gives somebody's words.
    """
    if len(text) > _LONGEST_TITLE_CHARACTERS or ends_sentence(text):
        return True
    if word_count(text) > _LONGEST_TITLE_WORDS or has_inner_end(text) or _CREDITED.search(text):
        return True
    return text[-1] in _DOUBLE_QUOTES_CLOSED and not text.isupper()


@_judged_once
def is_title(text: str) -> bool:
    """Tell whether a line could be a headline: not long, and without a full stop."""
    if len(text) > _LONGEST_TITLE_CHARACTERS or word_count(text) > _LONGEST_TITLE_WORDS:
        return False
    if ends_sentence(text) and not _without_closers(text).endswith(("?", "!", "？", "！")):
        return False
    if is_bullet(text):
        return False
    return word_count(text) <= _LONGEST_DOUBLE_TITLE_WORDS or not has_inner_end(text)


def is_capitalised(text: str) -> bool:
    """Tell whether all words but the little ones begin with a capital, as in some headlines."""
    if len(text) > _LONGEST_TITLE_CHARACTERS:
        return False
    words = [word.strip(_CLOSERS) for word in text.split()]
    long = [word for word in words if len(word) > _LONGEST_LITTLE_WORD and word[0].isalpha()]
    return len(long) > 1 and all(word[0].isupper() for word in long)


@_judged_once
def has_inner_end(text: str) -> bool:
    """Tell whether a sentence ends within the text, with another after it."""
    return _INNER_END.search(text) is not None


def fold(text: str) -> str:
    """Return what of a line counts when two lines are compared."""
    return _NO_LETTER.sub("", text.casefold())


@_judged_once
def word_count(text: str) -> int:
    """Count words; two characters of a script without spaces count as one."""
    words = len(text.split())
    return words if text.isascii() else words + len(_CJK.findall(text)) // 2


def is_caseless(character: str) -> bool:
    """Tell whether the character is of a script that is written without spaces."""
    return _CJK.match(character) is not None


def is_bullet(text: str) -> bool:
    """Tell whether the line begins with a bullet and a space."""
    return _BULLET.match(text) is not None


def is_list_item(text: str) -> bool:
    """Tell whether the line is an item of a list, by bullet or number, or a row of a table."""
    return is_bullet(text) or _NUMBER.match(text) is not None or is_table_row(text)


def is_table_row(text: str) -> bool:
    """Tell whether the line is a table's row, between two upright strokes."""
    return _TABLE_ROW.fullmatch(text) is not None


def without_bullet(text: str) -> str:
    """Return the text after its bullet and the space behind that."""
    return _BULLET.sub("", text, count=1)
