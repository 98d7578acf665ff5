"""Bodies that have an "and" in their name: the Food *and* Drug Administration."""

from itertools import pairwise, takewhile

from corpus.attribution.english.sentences.boundaries import Sentence
from corpus.attribution.english.sentences.census import is_first_name
from corpus.attribution.english.sentences.titles import ORGANISATIONS
from corpus.attribution.english.sentences.tokens import Token
from corpus.attribution.lexicon import words

_OF = words("of for on")
_LONGEST, _LONGEST_END = 12, 4


def names_body(sentence: Sentence, index: int) -> bool:
    """Tell whether "and" belongs to the name of a body: the Food *and* Drug Administration."""
    first = index
    while first and index - first < _LONGEST and _is_of_body(sentence[first - 1]):
        first -= 1
    before = [token.lower for token in sentence[first:index]]
    behind = [
        token.lower
        for token in takewhile(lambda token: token.capital, sentence[index + 1 : index + 1 + _LONGEST_END])
    ]
    if any(map(is_first_name, (*before, *behind))) or not first or sentence[first - 1].lower != "the":
        return False
    if sentence[first].text.isupper():
        return False  # the FBI and the ...
    named = any(word in ORGANISATIONS and of in _OF for word, of in pairwise(before))
    return named or (not ORGANISATIONS.isdisjoint(behind[-1:]) and ORGANISATIONS.isdisjoint(before[-1:]))


def _is_of_body(token: Token) -> bool:
    return (token.capital and token.lower != "the") or token.text in _OF
