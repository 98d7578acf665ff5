"""A paragraph as words, marks and quotations; each quotation is one token, so that no rule looks into it."""

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

from corpus.attribution.lexicon import words
from corpus.attribution.quotations import Quotation

Kind: TypeAlias = Literal["word", "mark", "quote"]

_ABBREVIATIONS = words(
    """
    v Mr Mrs Ms Mx Dr Drs Sen Sens Rep Reps Gov Govs Lt Gen Sgt Col Capt Cpl Maj Adm Rev Hon Prof Pres Jr Sr
    St Mt Supt Det Insp Cllr Atty Cmdr Brig Asst Msgr Fr vs Inc Corp Co Ltd Bros No Dept Univ Assn Jan Feb Mar
    Apr Jun Jul Aug Sept Sep Oct Nov Dec Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass
    Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo
    """
)
"""Words whose full stop belongs to them."""

_TOKEN = re.compile(
    r" ?+("  # nearly all stand behind a space, which is stepped over and not tried as all that a token can be
    r"[A-Za-z][a-z]++(?![^\W\d_]|['’&‐‑-]|\.D\.)"  # nearly all words: tried as nothing else
    r"|[A-Z][a-z]{1,3}\.D\."
    r"|[RDI]-(?:(?:[A-Z]\.)+|[A-Z][a-z]+\b\.?)"
    r"|[^\W\d_]\.(?:[^\W\d_]\.)+(?:[^\W\d_]\b)?|[A-Z]\.[A-Z]\b|[A-Z]\.(?=\s*[A-Z])"
    r"|[^\W\d_]+(?:(?:['’](?!(?:s|d|m|ll|re|ve)\b)|[-‐‑&])[^\W_]+)*"
    r"|['’](?:s|d|m|ll|re|ve)\b"
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?\b"
    r"|\.{2,}|-{2,}|[^\w\s]{5,}|\S"
    r")"
)


_HEALTH = "WHO"
"""The World Health Organization, which is no pronoun."""


@dataclass(slots=True, eq=False)
class Token:
    """A word, a mark, or a quotation whole, with its place in the paragraph.

    Nobody changes one. It is not frozen, since there are more than of anything else, and that costs four
    times as long when they are made.
    """

    start: int
    end: int
    text: str
    lower: str
    kind: Kind
    capital: bool
    """Whether it is a word that begins with a capital letter."""


def tokenize(text: str, quotations: tuple[Quotation, ...] = ()) -> tuple[Token, ...]:
    """Return the tokens of a paragraph, in order."""
    found: list[Token] = []
    at = 0
    for start, end, _ in quotations:
        found += _plain(text, at, start)
        found.append(Token(start, end, text[start:end], "", "quote", False))
        at = end
    found += _plain(text, at, len(text))
    return tuple(found)


def _plain(text: str, start: int, end: int) -> list[Token]:
    """Return words and marks. Only spaces lie between them, so that each is found where it is looked for."""
    found: list[Token] = []
    last = start
    for word in _TOKEN.findall(text, start, end):
        first = text.index(word, last)
        if word == "." and found and first == last and found[-1].text in _ABBREVIATIONS:
            first, word = found[-1].start, f"{found.pop().text}."
        last = first + len(word)
        lower = word if word == _HEALTH else word.lower()
        letter = word[0]
        kind: Kind = "word" if letter.isalnum() else "mark"
        found.append(Token(first, last, word, lower, kind, letter.isupper()))
    return found
