"""The words of a question that are looked for: all but those that only make it a question."""

import re
from collections.abc import Iterator

from index.analyze import Token, terms, tokens
from index.scripts import simplify

_FRAME = frozenset(
    terms(
        """say saying said says tell tells told telling think thinks thinking thought talk talks talked
        speak speaks spoke spoken mention mentions mentioned comment comments commented remark remarks
        remarked quote quotes quoted statement statements opinion opinions view views according
        regarding concerning please show find give list article articles anything something nothing
        anyone someone anybody somebody everyone everybody everything"""
    )
)
"""Words that make a question of its topic, as terms."""

_CHINESE_FRAME = re.compile(
    r"^\s*那么?(?=.+呢\W*$)|[他她]们?(?=(?:怎么|如何)[说看])"
    r"|(?:能不能|可以|能|请)?(?:给我|告诉我|帮我)(?:介绍|说说|讲讲)?(?:一下)?|我?想(?:知道|了解)|介绍一下"
    "|请问|关于|对于|有关|谁?说过?了?些?什么|怎么说|怎么看|如何看待|是?谁说"
    "|(?:有|持)?什么样?的?(?:看法|观点)|的(?:看法|观点)|什么是|[过了是]{0,2}有?什么"
    r"|哪些|哪里|哪儿|哪(?:一?[年月天日]|[一个位种几两家])|多少|为什么|为何|是?怎(?:么样?|样)|如何|是谁|[的吗呢吧]|么\W*$"
)
"""What only makes a question of its topic in Chinese."""


def looked_for(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the words that are looked for, as typed and in their order, and their terms."""
    found = [token for token in _tokens(text) if token.term not in _FRAME]
    return _words(text, found), tuple(token.term for token in found)


def all_words(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return all words that have a term, and the terms."""
    found = list(_tokens(text))
    return _words(text, found), tuple(token.term for token in found)


def _tokens(text: str) -> Iterator[Token]:
    # Masked at equal length, so that the places of the tokens stay those of the text.
    return tokens(_CHINESE_FRAME.sub(lambda match: " " * len(match.group()), simplify(text)))


def _words(text: str, found: list[Token]) -> tuple[str, ...]:
    """Cut the words of the tokens out of the text; tokens that overlap make one word."""
    words: list[list[int]] = []
    for _, start, end in found:
        if words and start < words[-1][1]:
            words[-1][1] = max(end, words[-1][1])
        else:
            words.append([start, end])
    return tuple(text[start:end] for start, end in words)
