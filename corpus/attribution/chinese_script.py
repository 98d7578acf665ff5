"""Chinese as a script: whether an article is in it, and traditional characters read as simplified ones."""

import re

from corpus.article import Article
from corpus.attribution.chinese_words import HAN

_HAN = re.compile(f"[{HAN}]")
_LETTER = re.compile(r"[^\W\d_]")
_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
_MOSTLY = 0.5
_SIMPLIFIED = str.maketrans("", "")


def is_chinese(article: Article) -> bool:
    """Tell whether most letters of an article are Chinese characters, and none are Japanese kana.

    A foreign title of a song does not make an article Japanese: one kana in fifty characters is let pass.
    """
    text = "\n".join(paragraph.text for paragraph in article.paragraphs)
    han, kana, letters = (len(pattern.findall(text)) for pattern in (_HAN, _KANA, _LETTER))
    return han > letters * _MOSTLY and kana * 50 <= han


def simplify(text: str) -> str:
    """Replace the traditional characters that the rules know by simplified ones, one for one."""
    return text.translate(_SIMPLIFIED)
