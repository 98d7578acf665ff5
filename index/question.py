"""What a person typed, and what we understood of it."""

import re
from dataclasses import dataclass

from index.analyze import Token, terms, tokens

_FRAME = frozenset(
    terms(
        """say saying said says tell tells told telling think thinks thinking thought talk talks talked
        speak speaks spoke spoken mention mentions mentioned comment comments commented remark remarks
        remarked quote quotes quoted statement statements opinion opinions view views according
        regarding concerning please show find give list article articles anything something nothing
        anyone someone anybody somebody everyone everybody"""
    )
)
"""Words that make a question of its topic, as terms."""

_CHINESE_FRAME = re.compile(
    "请问|关于|对于|有关|谁?说过?了?些?什么|怎么说|怎么看|如何看待|是?谁说|有?什么|哪些|为什么|如何|是谁|[的吗呢吧]"
)


@dataclass(frozen=True, slots=True)
class Question:
    """A question as typed, and as understood.

    `words` are those of its words that are looked for, as typed and in their order; `terms` are what
    the analyzer made of them. Both are empty where nothing can be looked for.
    """

    text: str
    words: tuple[str, ...]
    terms: tuple[str, ...]


def understand(text: str) -> Question:
    """Tell what a question looks for: its words without those that only make it a question.

    Where nothing else is left, those are looked for after all.
    """
    # Masked at equal length, so that the places of the tokens stay those of the text.
    found = list(tokens(_CHINESE_FRAME.sub(lambda match: " " * len(match.group()), text)))
    topic = [token for token in found if token.term not in _FRAME] or found
    return Question(text, _words(text, topic), tuple(token.term for token in topic))


def _words(text: str, found: list[Token]) -> tuple[str, ...]:
    """Cut the words of the tokens out of the text; tokens that overlap make one word."""
    words: list[list[int]] = []
    for _, start, end in found:
        if words and start < words[-1][1]:
            words[-1][1] = max(end, words[-1][1])
        else:
            words.append([start, end])
    return tuple(text[start:end] for start, end in words)
