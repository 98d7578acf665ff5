"""What people are described as: `the rice farmer` is she whom an article calls a rice farmer from Hesta."""

import re

from corpus.attribution.english.sentences.titles import ROLES
from index.analyze import terms

_HEAD_ENDS = re.compile(r"[,;:–—]| (?:of|at|for|in|from|on|with|to|by|who|whose|which|that|hired|and|or) ")
_ARTICLE = re.compile("^(?:the|a|an|our|their|its|one of|[\\w' ’]+?['’]s) ", re.IGNORECASE)


def names_an_office(typed: str) -> bool:
    """Tell whether a word of it is what somebody can be: minister, farmer."""
    return any(word.lower() in ROLES for word in typed.split())


def noun(description: str) -> str:
    """Return the term of the noun that a description is about: *professor* in `a professor of law`."""
    head = _HEAD_ENDS.split(f"{_ARTICLE.sub('', description)} ", maxsplit=1)[0]
    return next(reversed(terms(head)), "")
