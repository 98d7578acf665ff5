"""What the words of a name tell by themselves: whether it is a person's, and in which order it stands."""

import re
from typing import Literal, TypeAlias

from corpus.attribution.english.sentences.census import is_first_name, is_surname
from corpus.attribution.english.sentences.titles import (
    ARABIC_ARTICLES,
    HONORIFICS,
    NATIONS,
    ORGANISATIONS,
    PARTICLES,
    ROLES,
    SUFFIXES,
)
from corpus.attribution.lexicon import words

Shape: TypeAlias = Literal["person", "organisation", "place", "unclear"]

_EASTERN_SURNAMES = words(
    """
    an bai bao bian cai cao chang chen cheng choi cui dai deng ding dong du duan fan fang feng fu gao gong
    gu guan guo han hao he hong hou hu hua huang jia jiang jin jung kang kim kong kwon lai lee lei li
    liang liao lim lin liu lu luo lv ma mao meng mo moon nam nie ning oh pan park peng qi qian qiao qin
    qiu ren ryu seo shao shen shi shin song su sun tan tang tao tian tong wan wang wei wen wu xi xia xiang
    xiao xie xing xiong xu xue yan yang yao ye yi yin yoo you yoon yu yuan yue zeng zhan zhang zhao zheng
    zhong zhou zhu zou zuo baek bae cho chung ha heo hwang jang jeon jo ku noh paik roh shim son won woo
    chan chiang chiu chou cheung hsieh hsu kwok lam leung tsai tsang tseng wong yeung yip
    nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly luong
    """
)

_BODIES = words("fbi un nato gop unesco unicef")
"""Organisations that, as a nation does, also tell whose officials somebody is one of: *UN* envoy NAME."""

_PERIODICALS = frozenset(
    (
        ("rolling", "stone"), ("vanity", "fair"), ("consumer", "reports"), ("fast", "company"),
        ("sports", "illustrated"), ("popular", "mechanics"), ("business", "insider"),
        ("national", "geographic"), ("scientific", "american"), ("architectural", "digest"),
        ("good", "housekeeping"), ("texas", "monthly"), ("psychology", "today"), ("private", "eye"),
    )
)  # fmt: skip
"""Magazines whose names look like a person's."""

_LETTERS_BEHIND = re.compile("[A-Z][a-z]+[A-Z]{2,}")
"""A word that ends in capitals, as no person's name does: OpenAI."""

_OF_PLACES = words("san santa los las fort mount")
_PLACES = words(
    """
    island islands avenue highway boulevard springs peninsula sea ocean gulf strait straits archipelago
    plateau basin delta canyon creek desert river
    """
)
"""Words with which the names of places begin and end: *San* Larco, Tarn *Island*."""

_LONGEST_ACRONYM = 5
_LONGEST_INITIALS = 4
_FEWEST_OF_A_BODY = 5
"""In words, none of them a first name or a particle: whoever is called by so many is no person."""


def shape_of(name: tuple[str, ...], titles: tuple[str, ...]) -> Shape:
    """Tell what a name is by its words and the titles before it, as far as they tell."""
    lower = [word.lower() for word in name]
    if titles == ("miss",) and all(word in NATIONS for word in lower):
        return "organisation"  # a pageant
    if titles and (len(name) == 1 or is_first_name(lower[0])) and _is_held(titles[-1]):
        return "person"
    if titles and not any(word in ORGANISATIONS for word in lower):
        return "person" if titles[-1] != "of" else "unclear"
    if lower[-1] in ORGANISATIONS or any(word in ORGANISATIONS for word in lower[1:]):
        return "organisation"
    return _shape_of_one(name[0]) if len(name) == 1 else _shape_of_several(name, lower)


def _is_held(title: str) -> bool:
    """Tell whether a title is that of a person, so that a word behind it is a surname: MP Nora *Forest*."""
    return title in HONORIFICS or title in ROLES


def _shape_of_one(word: str) -> Shape:
    if word.lower() in _BODIES:
        return "organisation"
    if word.lower() in NATIONS:
        return "place"
    if _LETTERS_BEHIND.fullmatch(word):
        return "organisation"
    acronym = word.isupper() and 1 < len(word) <= _LONGEST_ACRONYM and word.lower() not in ROLES
    return "organisation" if acronym else "unclear"


def _shape_of_several(name: tuple[str, ...], lower: list[str]) -> Shape:
    if tuple(lower) in _PERIODICALS:
        return "organisation"
    if "&" in name:
        return "organisation"  # Haskell & Sons
    if lower[-1] in NATIONS and not is_first_name(lower[0]):
        return "place"
    if lower[-1].endswith("s") and not is_surname(lower[-1]) and not NATIONS.isdisjoint(lower[:-1]):
        return "organisation"  # a team: the New Jersey *Devils*
    if lower[0] in _OF_PLACES or lower[-1] in _PLACES:
        return "place"
    if lower[0] in ORGANISATIONS or all(word in NATIONS for word in lower):
        return "organisation"
    if is_first_name(lower[0]) or _is_initials(name[0]) or lower[-1] in SUFFIXES:
        return "person"
    plain = not any(word in PARTICLES or is_arabic(word) or is_first_name(word) for word in name)
    return "organisation" if len(name) >= _FEWEST_OF_A_BODY and plain else "unclear"


def _is_initials(word: str) -> bool:
    return "." in word and len(word) <= _LONGEST_INITIALS


def is_arabic(word: str) -> bool:
    """Tell whether a word is a name with its article: al-Fasihi."""
    head, dash, tail = word.partition("-")
    return bool(dash) and head.lower() in ARABIC_ARTICLES and tail[:1].isupper()


def is_eastern(name: tuple[str, ...]) -> bool:
    """Tell whether a name is in Chinese, Korean or Vietnamese order, surname first."""
    if len(name) < 2 or name[0].lower() not in _EASTERN_SURNAMES:
        return False
    return not is_surname(name[1]) or "-" in name[1]
