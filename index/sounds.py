"""How Chinese characters sound: who types 邬建兰 may well mean 邬建岚 (xpinyin).

Most wrong characters are those that an input method offers for the same syllable.
"""

from functools import cache

from xpinyin import Pinyin


def sound_alike(one: str, other: str) -> bool:
    """Tell whether two characters can be read alike, whatever the tone.

    >>> sound_alike("岚", "兰"), sound_alike("岚", "风")
    (True, False)
    """
    return not _syllables(one).isdisjoint(_syllables(other))


@cache
def _syllables(character: str) -> frozenset[str]:
    return frozenset(_dictionary().get_pinyins(character))


@cache
def _dictionary() -> Pinyin:
    """Read the dictionary when it is first wanted: it takes 9 MB and 0.03 s."""
    return Pinyin()
