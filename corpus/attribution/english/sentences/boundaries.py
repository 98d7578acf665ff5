"""Where the sentences of a paragraph end, with quotations whole and abbreviations spared."""

from collections.abc import Iterator
from itertools import takewhile
from typing import TypeAlias

from corpus.attribution.english.sentences.cues import NOUNS
from corpus.attribution.english.sentences.grammar import INTRODUCING
from corpus.attribution.english.sentences.tokens import Token
from corpus.attribution.lexicon import words

Sentence: TypeAlias = tuple[Token, ...]

_FULL_STOPS = frozenset({".", "!", "?", "…", "...", "....", "。", "！", "？"})
_CLOSING, _ENDING = "\"'”’»」』 \u00a0\u2009\u202f", ".!?…。"
_NEVER_LAST = words(
    """
    v. mr. mrs. ms. mx. dr. drs. sen. sens. rep. reps. gov. govs. lt. gen. sgt. col. capt. cpl. maj. adm.
    rev. hon. prof. pres. st. mt. supt. det. insp. cllr. atty. cmdr. brig. asst. msgr. fr. vs. no.
    """
)
_OPENERS = words(
    """
    the a an he she it they we i you but and in on at for as if when while after before since this that
    these those his her their its our my there then now yet so or not with by from to of what who why how
    asked some many most both one two last however still also according meanwhile
    """
)
_ASKED = words(
    """
    said says asked asks added adds wrote writes replied replies responded responds exclaimed exclaims shouted
    shouts cried cries continued continues told tells tweeted tweets joked jokes declared declares wondered
    wonders demanded demands inquired concluded quipped recalled recalls explained explains answered answers
    laughed laughs screamed cheered sang chanted sighed sighs proclaimed proclaims insisted insists argued
    argues warned warns noted notes pleaded pleads urged begged vowed promised yelled yells whispered whispers
    muttered murmured mused thundered roared boomed bellowed remarked remarks observed observes recounted
    recounts gushed enthused marveled marvelled posted texted commented reflected
    """
)
_PASSIVE = words("is are was were be been being")
_ASKED_OF = words("me him her us them reporters")
_MOST_ASKED = 5
_WITHIN_ASIDES = frozenset((",", "-", "(", ")", "'s", "’s"))
_FARTHEST_CUE, _FARTHEST_OVER_ASIDE = 8, 20
_LONGEST = 300
"""In tokens: what goes on longer is no sentence, and is cut so that no rule looks farther."""


def split_sentences(tokens: tuple[Token, ...]) -> Iterator[Sentence]:
    """Cut the tokens of a paragraph into sentences; a quotation stays with the words that introduce it."""
    start = 0
    for index, token in enumerate(tokens[:-1]):
        may_end = token.kind != "word" or token.text[-1] == "."
        if (may_end and _ends_sentence(tokens, index)) or index - start > _LONGEST:
            yield tokens[start : index + 1]
            start = index + 1
    if start < len(tokens):
        yield tokens[start:]


def is_quotation(sentence: Sentence) -> bool:
    """Tell whether a sentence is a quotation, and does not just begin with one: *“Larch Hill” was new*."""
    if sentence[0].kind != "quote":
        return False
    quoted = sum(token.end - token.start for token in sentence if token.kind == "quote")
    return quoted > sum(token.end - token.start for token in sentence) / 2


def _ends_sentence(tokens: tuple[Token, ...], index: int) -> bool:
    token, following = tokens[index], tokens[index + 1]
    if token.kind == "quote":
        return _quotation_ends(tokens, index)
    if token.text == "?" and following.kind == "quote" and tokens[index - 1].lower in NOUNS:
        return False  # Her advice? “...”
    if token.text == ")" and tokens[index - 1].text in _FULL_STOPS:
        return following.capital or following.kind == "quote"
    if token.text in _FULL_STOPS:
        starts = following.kind == "quote" or not following.text[0].islower()
        return starts and following.text not in _FULL_STOPS and following.text not in ",;)"
    if token.kind == "word" and token.text[-1] == "." and token.lower not in _NEVER_LAST:
        opens = following.capital and following.lower in _OPENERS
        return opens or (following.kind == "quote" and len(token.text) > 2)
    return False


def _quotation_ends(tokens: tuple[Token, ...], index: int) -> bool:
    following = tokens[index + 1]
    if following.text == "(" and index + 2 < len(tokens):
        return tokens[index].text.rstrip(_CLOSING)[-1:] in _ENDING and tokens[index + 2].capital
    if following.kind != "word":
        return following.kind == "quote"
    last = tokens[index].text.rstrip(_CLOSING)[-1:]
    if last not in _ENDING or following.text[0].islower():
        return False
    return _is_part(tokens, index) or not _is_credited(tokens, index + 1)


def _is_part(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell whether a quotation is part of the sentence before it, and awaits no cue: they were “useful.”"""
    return index > 0 and tokens[index - 1].kind == "word" and tokens[index].text[1:2].islower()


def _is_credited(tokens: tuple[Token, ...], start: int) -> bool:
    """Tell whether a quotation that ends like a sentence is followed by its cue: "Why?" NAME asked."""
    farthest = _FARTHEST_CUE
    for index in range(start, len(tokens)):
        token = tokens[index]
        if token.lower in _ASKED:
            told = tokens[index - 1].lower in _PASSIVE  # “It works.” They were told so.
            return (
                index > start and not told and (index + 1 == len(tokens) or _ends_credit(tokens, index + 1))
            )
        if token.text == ",":
            farthest = _FARTHEST_OVER_ASIDE
        if (token.kind != "word" and token.text not in _WITHIN_ASIDES) or index - start >= farthest:
            return False
    return False


def _ends_credit(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell whether a cue has its whole clause, but for whom and how: NAME asked *another*."""
    following = tokens[index]
    if following.kind == "mark" or following.lower in INTRODUCING or following.lower.endswith("ly"):
        return True
    asked = takewhile(
        lambda token: token.capital or token.lower in _ASKED_OF, tokens[index : index + _MOST_ASKED]
    )
    after = index + len(list(asked))
    if after == index or after == len(tokens):
        return after > index
    return tokens[after].text in (".", ",", ":") or tokens[after].lower in INTRODUCING
