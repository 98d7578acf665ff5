"""A paragraph as words, marks and quotations; each quotation is one token, so that no rule looks into it."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple, TypeAlias

from corpus.attribution.quotations import Quotation

Kind: TypeAlias = Literal["word", "mark", "quote"]

_ABBREVIATIONS = (
    "Mr Mrs Ms Mx Dr Drs Sen Sens Rep Reps Gov Govs Lt Gen Sgt Col Capt Cpl Maj Adm Rev Hon Prof Pres Jr Sr St Mt"
    " Supt Det Insp Atty Cmdr Brig Asst Msgr Fr vs Inc Corp Co Ltd Bros No Dept Univ Assn"
    " Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La"
    " Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo a.m p.m"
)
_TOKEN = re.compile(
    rf"(?:{'|'.join(map(re.escape, _ABBREVIATIONS.split()))})\."
    r"|(?:[^\W\d_]\.){2,}(?:[^\W\d_]\b)?|[A-Z]\.(?=\s*[A-Z])"
    r"|['’]s\b(?!\w)"
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?\b"
    r"|[^\W\d_]+(?:(?:['’](?!s\b)|[-‐‑&])[^\W_]+)*"
    r"|\.{2,}|-{2,}|\S"
)
_FULL_STOP = frozenset({".", "!", "?", "…", "...", "....", "。", "！", "？"})
_NEVER_LAST = frozenset(
    "Mr. Mrs. Ms. Mx. Dr. Drs. Sen. Sens. Rep. Reps. Gov. Govs. Lt. Gen. Sgt. Col. Capt. Cpl. Maj. Adm. Rev. Hon."
    " Prof. Pres. St. Mt. Supt. Det. Insp. Atty. Cmdr. Brig. Asst. Msgr. Fr. vs. No.".split()
)
_OPENERS = frozenset(
    "The A An He She It They We I You But And In On At For As If When While After Before Since This That These Those"
    " His Her Their Its Our My There Then Now Yet So Or Not With By From To Of What Who Why How Asked Some Many Most"
    " Both One Two Last However Still Also According Meanwhile".split()
)


class Token(NamedTuple):
    """A word, a mark, or a quotation whole, with its place in the paragraph."""

    start: int
    end: int
    text: str
    lower: str
    kind: Kind

    @property
    def capital(self) -> bool:
        """Whether it is a word that begins with a capital letter."""
        return self.kind == "word" and self.text[0].isupper()


Sentence: TypeAlias = tuple[Token, ...]


def tokenize(text: str, quotations: tuple[Quotation, ...] = ()) -> Iterator[Token]:
    """Yield the tokens of a paragraph, in order."""
    at = 0
    for start, end, _ in quotations:
        yield from _plain(text, at, start)
        yield Token(start, end, text[start:end], "", "quote")
        at = end
    yield from _plain(text, at, len(text))


def _plain(text: str, start: int, end: int) -> Iterator[Token]:
    for match in _TOKEN.finditer(text, start, end):
        word = match.group()
        lower = word.lower()
        kind: Kind = "word" if word[0].isalnum() else "mark"
        yield Token(match.start(), match.end(), word, lower, kind)


def split_sentences(tokens: tuple[Token, ...]) -> Iterator[Sentence]:
    """Cut the tokens of a paragraph into sentences; a quotation stays with the words that introduce it."""
    start = 0
    for index, token in enumerate(tokens[:-1]):
        if _ends_sentence(token, tokens[index + 1]):
            yield tokens[start : index + 1]
            start = index + 1
    if start < len(tokens):
        yield tokens[start:]


def _ends_sentence(token: Token, following: Token) -> bool:
    if token.kind == "quote":
        return _quotation_ends(token, following)
    starts = following.kind == "quote" or not following.text[0].islower()
    if token.text in _FULL_STOP:
        return starts and following.text not in _FULL_STOP and following.text not in ",;)"
    if token.kind == "word" and token.text.endswith(".") and token.text not in _NEVER_LAST:
        return following.text in _OPENERS or (following.kind == "quote" and len(token.text) > 2)
    return False


def _quotation_ends(token: Token, following: Token) -> bool:
    if following.kind == "mark":
        return False
    if following.kind == "quote":
        return True
    last = token.text.rstrip("\"'”’»」』")[-1:]
    return last in ".!?…。" and not following.text[0].islower()
