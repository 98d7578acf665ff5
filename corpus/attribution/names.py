"""Chains of capitalised words in a sentence: which are names, and what titles stand before them.

Decided by the sentence alone, so that nothing that comes later in an article moves a statement.
"""

from typing import NamedTuple

from corpus.attribution.census import is_first_name, is_surname
from corpus.attribution.cues import cues
from corpus.attribution.grammar import POSSESSIVES
from corpus.attribution.lexicon import words
from corpus.attribution.sentences import Sentence
from corpus.attribution.shapes import Shape, is_arabic, is_eastern, shape_of
from corpus.attribution.titles import (
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

_LEADING_PARTICLES = PARTICLES - words("do e y la le al el")
"""Particles that a name can begin with; the others are words as well."""

_NAMES_TOO = words("one two an do so no he my me we up let long little good best early will may")
"""Little words that can stand within a name."""

_FIRST_NAMES_TOO = words("april june may august will mark sue bill")
_TITLES_TOO = words("dean guy prince marshal earl duke major king")
"""First names that are also titles: with a surname alone behind they are taken for names."""

_NOBODY = words("people police critics hours minutes days months years moments residents neighbors fans")
"""Nouns that open sentences and name nobody: *Hours* later, NAME left."""

_OFFICES = words("secretary minister attorney speaker")
_PARTIES = frozenset("RDI")
"""What a party is called by where a place follows: R-Utah."""

_SMALL_IN_TITLES = words(
    """
    a an the of in on at to for and or but nor by from with over into than that about after amid like upon
    onto near past via as per vs up out off so yet if v is it s
    """
)
_HEADLINE_VERBS = words(
    """
    goes is was has gets takes makes hits slams hammers wins loses leads visits meets sees wants needs
    backs plans does signs names joins quits leaves faces seeks fires vows blasts rips turns gives will to
    in on at for
    """
)

_OF_DOERS = ("er", "or", "ist", "ian", "eer", "man", "woman")
"""Endings of nouns for what people do: *Hiker* Nora Tillman, where a sentence begins."""

_FEWEST_IN_HEADLINE = 4
_LONGEST_NICKNAME = 12
_LONGEST = 12
_FEWEST_LETTERS = 6
"""Of a participle that opens a sentence: shorter words in -ed and -ing are names as well."""


class Name(NamedTuple):
    """A chain of capitalised words, tokens `first` up to `last`; `words` are the name without its titles."""

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
    found, end = [], 0
    for index, token in enumerate(sentence):
        may_begin = token.capital or token.lower in _LEADING_PARTICLES or "-" in token.text
        if not may_begin or index < end or not _begins(sentence, index):
            continue
        end = _before_verb(sentence, index, _chain_end(sentence, index), headline=headline)
        name = _read_name(sentence, index, end)
        if name is not None:
            found.append(name)
    return tuple(found)


def is_headline(sentence: Sentence) -> bool:
    """Tell whether a sentence is in title case or in capitals, so that its capitals tell nothing."""
    weight = 0
    for token in sentence:
        if token.kind == "word" and token.lower not in _SMALL_IN_TITLES:
            if token.text[0].islower():
                return False
            weight += 1
    return weight >= _FEWEST_IN_HEADLINE


def _is_capital(token: Token) -> bool:
    return token.capital or ("-" in token.text and is_arabic(token.text))


def _begins(sentence: Sentence, index: int) -> bool:
    token = sentence[index]
    if not _is_capital(token):
        return token.lower in _LEADING_PARTICLES and _leads_on(sentence, index)
    if (not index and _is_capital_by_place(sentence)) or (
        token.text[1:2] == "-" and token.text[0] in _PARTIES
    ):
        return False
    plain = token.lower in LITTLE_WORDS or token.lower in CALENDAR
    return not plain or _is_first_name_too(sentence, index)


def _leads_on(sentence: Sentence, index: int) -> bool:
    following = sentence[index + 1] if index + 1 < len(sentence) else None
    return following is not None and (_is_capital(following) or following.lower in _LEADING_PARTICLES)


def _is_capital_by_place(sentence: Sentence) -> bool:
    """Tell whether only its place gives the first word a capital: *Historians* believe ..."""
    word = sentence[0].lower
    if len(sentence) > 1 and _is_capital(sentence[1]):
        return False
    if word.endswith(("ing", "ed")) and len(word) >= _FEWEST_LETTERS and not is_surname(word):
        return True
    return word in _NOBODY or (word[-1] == "s" and word[:-1] in ROLES)


def _is_first_name_too(sentence: Sentence, index: int) -> bool:
    """Tell whether a month or a little word stands before a surname: April Ruiz, Will Haskell."""
    following = sentence[index + 1] if index + 1 < len(sentence) else None
    if following is None or not following.capital or sentence[index].lower not in _FIRST_NAMES_TOO:
        return False
    return following.lower not in LITTLE_WORDS and is_surname(following.lower)


def _chain_end(sentence: Sentence, index: int) -> int:
    end = index + 1
    while end < min(len(sentence), index + _LONGEST) and _goes_on(sentence, end):
        end += 1
    return end


def _goes_on(sentence: Sentence, index: int) -> bool:
    token = sentence[index]
    if not _is_capital(token):
        return _joins(sentence, index)
    if token.lower in CALENDAR:
        return _names_club(sentence, index)
    return token.lower not in LITTLE_WORDS or token.lower in _NAMES_TOO


def _names_club(sentence: Sentence, index: int) -> bool:
    """Tell whether a day belongs to the name of an organisation: the Tuesday *Club*."""
    following = sentence[index + 1] if index + 1 < len(sentence) else None
    return following is not None and following.capital and following.lower in ORGANISATIONS


def _joins(sentence: Sentence, index: int) -> bool:
    """Tell whether what is no capitalised word still belongs to the chain around it."""
    token, before = sentence[index], sentence[index - 1]
    following = sentence[index + 1] if index + 1 < len(sentence) else None
    if following is None:
        return False
    if token.text == ",":
        return following.lower in SUFFIXES
    if token.lower in PARTICLES:
        return _is_capital(following) or following.lower in PARTICLES
    return following.capital and _links(token, before, following)


def _links(token: Token, before: Token, following: Token) -> bool:
    """Tell whether a token links two capitalised words: Marcia *"Cia"* Hale, Bank *of* Larch."""
    if token.kind == "quote":
        return len(token.text) < _LONGEST_NICKNAME and before.capital
    if token.text in ("of", "for", "on"):
        return before.lower in ORGANISATIONS or (token.text == "of" and before.lower in _OFFICES)
    return token.text == "&" or (token.text in POSSESSIVES and following.lower in ORGANISATIONS)


def _before_verb(sentence: Sentence, first: int, end: int, *, headline: bool) -> int:
    """A chain ends before a verb of saying, as headlines write it: NAME *Calls* for ..."""
    if first and not headline:
        return end
    verbs = (i for i in range(first + 1, end) if _is_headline_verb(sentence[i].lower, headline=headline))
    return next(verbs, end)


def _is_headline_verb(word: str, *, headline: bool) -> bool:
    if headline:
        return word in cues() or word in _HEADLINE_VERBS
    return word.endswith(("s", "ed")) and word in cues() and not is_surname(word)


def _read_name(sentence: Sentence, first: int, end: int) -> Name | None:
    tokens = _words(sentence[first:end])
    if tokens and (tokens[0].lower.endswith("-old") or (not first and _only_describes(tokens))):
        tokens = tokens[1:]
    cut = _after_titles(tokens)
    name, titles = tokens[cut:], tuple(token.lower.rstrip(".") for token in tokens[:cut])
    while len(name) > 2 and name[0].lower in LITTLE_WORDS:
        name = name[1:]
    texts = tuple(token.text for token in name)
    return Name(first, end, texts, titles, shape_of(texts, titles)) if texts else None


def _only_describes(tokens: list[Token]) -> bool:
    """Tell whether the word that opens a sentence belongs to no name: *Interestingly* Haskell, *Hiker* ..."""
    word = tokens[0].lower
    if len(tokens) < 2 or _is_title(tokens[0]) or is_first_name(word) or is_surname(word):
        return False
    if word.endswith("ly"):
        return True
    given = tokens[1].lower
    follows = len(tokens) > 2 and (is_first_name(given) or is_eastern((tokens[-1].text, given)))
    return follows and word.rpartition("-")[2].endswith(_OF_DOERS)


def _words(chain: Sentence) -> list[Token]:
    """Return the words of a chain, each with its apostrophe, without commas and nicknames."""
    found: list[Token] = []
    for token in chain:
        if token.kind == "word" or token.text == "&":
            found.append(token)
        elif token.text in POSSESSIVES and found:
            found[-1] = found[-1]._replace(text=found[-1].text + token.text, end=token.end)
    return found


def _after_titles(tokens: list[Token]) -> int:
    """Return how many tokens of a chain stand before the name itself."""
    if len(tokens) < 2:
        return 0
    organisation = tokens[-1].lower in ORGANISATIONS
    if organisation and tokens[0].lower.rstrip(".") not in HONORIFICS:
        return 0
    if len(tokens) == 2 and tokens[0].lower in _TITLES_TOO:
        return 0
    last_title = max((i + 1 for i, token in enumerate(tokens[:-1]) if _is_title(token)), default=0)
    if last_title:
        return _after_office(tokens, last_title)
    cut = 0
    while len(tokens) - cut > 2 and _stands_before(tokens[cut]):
        cut += 1
    return cut if is_first_name(tokens[cut].lower) else 0


def _after_office(tokens: list[Token], cut: int) -> int:
    """Step over what a title governs: Secretary *of State* Dale Haskell."""
    if tokens[cut].text != "of":
        return cut
    first_names = (i for i in range(cut + 1, len(tokens) - 1) if is_first_name(tokens[i].lower))
    return next(first_names, 0 if len(tokens) - cut < 4 else cut + 2)


def _is_title(token: Token) -> bool:
    word = token.lower.rstrip(".")
    return word in HONORIFICS or word in ROLES or word.removesuffix("s") in ROLES


def _stands_before(token: Token) -> bool:
    word = token.lower
    several = word.endswith("s") and not (is_first_name(word) or is_surname(word))
    return several or word in NATIONS or word in ORGANISATIONS or word in PLACES_IN_ORDER
