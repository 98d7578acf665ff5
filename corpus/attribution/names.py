"""Chains of capitalised words in a sentence: which are names, and what titles stand before them.

Decided by the sentence alone, so that nothing that comes later in an article moves a statement.
"""

from typing import Literal, NamedTuple, TypeAlias

from corpus.attribution.census import is_first_name, is_surname
from corpus.attribution.cues import cues
from corpus.attribution.lexicon import words
from corpus.attribution.sentences import Sentence
from corpus.attribution.titles import (
    ARABIC_ARTICLES,
    CALENDAR,
    HONORIFICS,
    LITTLE_WORDS,
    NATIONS,
    ORGANISATIONS,
    PARTICLES,
    PLACES_IN_ORDER,
    ROLES,
    SUFFIXES,
)
from corpus.attribution.tokens import Token

Shape: TypeAlias = Literal["person", "organisation", "place", "unclear"]

_LEADING_PARTICLES = PARTICLES - {"do", "e", "y", "la", "le", "al", "el"} | {"al", "el"}
_NAMES_TOO = words("an do so no he my me we up let long little good best early will may")
_LONGEST_NICKNAME = 12
_LONGEST = 12


class Name(NamedTuple):
    """A chain of capitalised words from token `first` up to `last`; `words` are the name without its titles."""

    first: int
    last: int
    words: tuple[str, ...]
    titles: tuple[str, ...]
    shape: Shape

    @property
    def text(self) -> str:
        """The name in words, without titles."""
        return " ".join(self.words)


def find_names(sentence: Sentence, *, headline: bool = False) -> tuple[Name, ...]:
    """Find the chains of a sentence, in order."""
    found, index = [], 0
    while index < len(sentence):
        if not _begins(sentence, index):
            index += 1
            continue
        end = _chain_end(sentence, index)
        end = _before_verb(sentence, index, end, headline=headline)
        name = _read_name(sentence, index, end)
        if name is not None:
            found.append(name)
        index = end
    return tuple(found)


def is_headline(sentence: Sentence) -> bool:
    """Tell whether a sentence is in title case or in capitals, so that its capitals tell nothing."""
    weight = 0
    for token in sentence:
        if _weighs(token):
            if token.text[0].islower():
                return False
            weight += 1
    return weight > 3


def _weighs(token: Token) -> bool:
    return token.kind == "word" and token.lower not in _SMALL_IN_TITLES


def _before_verb(sentence: Sentence, first: int, end: int, *, headline: bool) -> int:
    """A chain ends before a verb of saying, as headlines write it: NAME *Calls* for ..."""
    verbs = (i for i in range(first + 1, end) if _is_headline_verb(sentence[i].lower, headline=headline))
    return next(verbs, end)


def _is_headline_verb(word: str, *, headline: bool) -> bool:
    if headline:
        return word in cues() or word in _HEADLINE_VERBS
    return word.endswith(("s", "ed")) and word in cues() and not is_surname(word)


_SMALL_IN_TITLES = words(
    """
    a an the of in on at to for and or but nor by from with over into than that about after amid like
    upon onto near past via as per vs up out off so yet if v is it s
    """
)
_HEADLINE_VERBS = words(
    """
    goes is was has gets takes makes hits slams hammers wins loses leads visits meets sees wants needs
    backs plans does signs names joins quits leaves faces seeks fires vows blasts rips turns gives will
    to in on at for
    """
)


def _is_capital(token: Token) -> bool:
    return token.capital or (token.kind == "word" and is_arabic(token.text))


def is_arabic(word: str) -> bool:
    """Tell whether a word is a name with its article: al-Fasihi."""
    head, dash, tail = word.partition("-")
    return bool(dash) and head.lower() in ARABIC_ARTICLES and tail[:1].isupper()


def _begins(sentence: Sentence, index: int) -> bool:
    token = sentence[index]
    if token.kind != "word":
        return False
    if _is_capital(token):
        if not index and (_is_plain_noun(sentence) or _is_participle(sentence)):
            return False
        if token.text[1:2] == "-" and token.text[0] in "RDI":
            return False
        return token.lower not in LITTLE_WORDS and token.lower not in CALENDAR or _is_may(sentence, index)
    return (
        token.lower in _LEADING_PARTICLES
        and index + 1 < len(sentence)
        and (_is_capital(sentence[index + 1]) or sentence[index + 1].lower in _LEADING_PARTICLES)
        and token.text not in ("al", "el")
    )


def _is_participle(sentence: Sentence) -> bool:
    """Tell whether a sentence opens with a participle: *Chastened* by the analyses, ..."""
    word = sentence[0].lower
    alone = len(sentence) < 2 or not _is_capital(sentence[1])
    return alone and word.endswith(("ing", "ed")) and len(word) > 5 and not is_surname(word)


def _is_plain_noun(sentence: Sentence) -> bool:
    """Tell whether a sentence opens with a role that only its place gives a capital: *Historians* believe."""
    word = sentence[0].lower
    alone = len(sentence) < 2 or not _is_capital(sentence[1])
    return alone and ((word[-1] == "s" and word[:-1] in ROLES) or word in ("people", "police", "critics"))


def _is_may(sentence: Sentence, index: int) -> bool:
    """A first name that is also a month or a little word, before a surname: April Ryan, Will Hurd."""
    token = sentence[index]
    following = sentence[index + 1] if index + 1 < len(sentence) else None
    return (
        token.lower in ("april", "june", "may", "august", "will", "mark", "sue", "bill")
        and following is not None
        and following.capital
        and following.lower not in LITTLE_WORDS
        and is_surname(following.lower)
    )


def _chain_end(sentence: Sentence, index: int) -> int:
    end = index + 1
    while end < min(len(sentence), index + _LONGEST):
        token = sentence[end]
        if _is_capital(token):
            if (token.lower in CALENDAR and not _names_club(sentence, end)) or (
                token.lower in LITTLE_WORDS and token.lower not in _NAMES_TOO
            ):
                break
        elif not _joins(sentence, end):
            break
        end += 1
    return end


def _names_club(sentence: Sentence, index: int) -> bool:
    """Tell whether a day belongs to the name of an organisation: the Tuesday *Club*."""
    return (
        index + 1 < len(sentence)
        and sentence[index + 1].capital
        and sentence[index + 1].lower in ORGANISATIONS
    )


def _joins(sentence: Sentence, index: int) -> bool:
    """Tell whether what is no capitalised word still belongs to the chain around it."""
    token = sentence[index]
    following = sentence[index + 1] if index + 1 < len(sentence) else None
    if following is None:
        return False
    if token.lower in PARTICLES:
        return _is_capital(following) or following.lower in PARTICLES
    if token.text == ",":
        return following.lower in SUFFIXES
    if token.kind == "quote":
        return len(token.text) < _LONGEST_NICKNAME and sentence[index - 1].capital and following.capital
    if token.text in ("of", "for", "on"):
        before = sentence[index - 1].lower
        offices = before in ("secretary", "minister", "attorney", "speaker") and token.text == "of"
        return following.capital and (offices or before in ORGANISATIONS)
    if token.text in ("'", "’", "'s", "’s"):
        return following.capital and following.lower in ORGANISATIONS
    return token.text == "&" and following.capital


def _read_name(sentence: Sentence, first: int, end: int) -> Name | None:
    tokens = _words(sentence[first:end])
    cut = _after_titles(tokens)
    words, titles = tokens[cut:], tokens[:cut]
    while words and words[0].lower in LITTLE_WORDS and len(words) > 2:
        words = words[1:]
    texts = tuple(token.text for token in words)
    lower = tuple(token.lower.rstrip(".") for token in titles)
    return Name(first, end, texts, lower, _shape(texts, lower)) if texts else None


def _words(chain: Sentence) -> list[Token]:
    """Return the words of a chain, each with its apostrophe, without commas and nicknames."""
    words: list[Token] = []
    for token in chain:
        if token.kind == "word":
            words.append(token)
        elif token.text in ("'", "’", "'s", "’s") and words:
            words[-1] = words[-1]._replace(text=words[-1].text + token.text, end=token.end)
        elif token.text == "&":
            words.append(token)
    return words


def _after_titles(tokens: list[Token]) -> int:
    """Return how many tokens of a chain stand before the name itself."""
    if (
        tokens[-1].lower in ORGANISATIONS
        and len(tokens) > 1
        and tokens[0].lower.rstrip(".") not in HONORIFICS
    ):
        return 0
    last_title = max((i + 1 for i, token in enumerate(tokens[:-1]) if is_title(token)), default=0)
    if last_title:
        return _after_office(tokens, last_title)
    cut = 0
    while len(tokens) - cut > 2 and _stands_before(tokens[cut]) and is_first_name(tokens[cut + 1].lower):
        cut += 1
    return cut


def _after_office(tokens: list[Token], cut: int) -> int:
    """Step over what a title governs: Secretary *of State* John Kerry."""
    if tokens[cut].text != "of":
        return cut
    names = (i for i in range(cut + 1, len(tokens) - 1) if is_first_name(tokens[i].lower))
    return next(names, 0 if len(tokens) - cut < 4 else cut + 2)


def is_title(token: Token) -> bool:
    """Tell whether a capitalised word is a title: Mr., Sen., Professor."""
    word = token.lower.rstrip(".")
    return word in HONORIFICS or word in ROLES


def _stands_before(token: Token) -> bool:
    return token.lower in NATIONS or token.lower in ORGANISATIONS or token.lower in PLACES_IN_ORDER


def _shape(words: tuple[str, ...], titles: tuple[str, ...]) -> Shape:
    lower = [word.lower() for word in words]
    if titles and not any(word in ORGANISATIONS for word in lower):
        return "person" if titles[-1] != "of" else "unclear"
    if lower[-1] in ORGANISATIONS or (len(lower) > 1 and any(word in ORGANISATIONS for word in lower[1:])):
        return "organisation"
    if len(words) == 1:
        return _shape_of_one(words[0])
    if lower[-1] in NATIONS and not is_first_name(lower[0]):
        return "place"
    if lower[0] in ORGANISATIONS or all(word in NATIONS for word in lower):
        return "organisation"
    if is_first_name(lower[0]) or _is_initials(words[0]) or lower[-1] in SUFFIXES:
        return "person"
    return "unclear"


def _is_initials(word: str) -> bool:
    return "." in word and len(word) <= 4


def _shape_of_one(word: str) -> Shape:
    if word.lower() in NATIONS:
        return "place"
    if word.isupper() and 1 < len(word) < 6:
        return "organisation"
    return "unclear"


_EASTERN_SURNAMES = words(
    """
    an bai bao bian cai cao chang chen cheng choi cui dai deng ding dong du duan fan fang feng fu gao
    gong gu guan guo han hao he hong hou hu hua huang jia jiang jin jung kang kim kong kwon lai lee lei
    li liang liao lim lin liu lu luo lv ma mao meng mo moon nam nie ning oh pan park peng qi qian qiao
    qin qiu ren ryu seo shao shen shi shin song su sun tan tang tao tian tong wan wang wei wen wu xi xia
    xiang xiao xie xing xiong xu xue yan yang yao ye yi yin yoo you yoon yu yuan yue zeng zhan zhang
    zhao zheng zhong zhou zhu zou zuo baek bae cho chung ha heo hwang jang jeon jo ku noh paik roh shim
    son won woo nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly luong
    """
)


def is_eastern(words: tuple[str, ...]) -> bool:
    """Tell whether a name is in Chinese, Korean or Vietnamese order, surname first."""
    first, second = words[0].lower(), words[1].lower() if len(words) > 1 else ""
    return first in _EASTERN_SURNAMES and bool(second) and (not is_surname(second) or "-" in second)
