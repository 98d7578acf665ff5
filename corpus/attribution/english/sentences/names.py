"""Chains of capitalised words in a sentence: which are names, and what titles stand before them.

Decided by the sentence alone, so that nothing that comes later in an article moves a statement.
"""

from itertools import islice, takewhile
from typing import NamedTuple

from corpus.attribution.english.sentences.bodies import names_body
from corpus.attribution.english.sentences.boundaries import Sentence
from corpus.attribution.english.sentences.census import is_first_name, is_surname
from corpus.attribution.english.sentences.chains import read_chain
from corpus.attribution.english.sentences.cues import cues
from corpus.attribution.english.sentences.grammar import DATING, INTRODUCING, LITTLE_WORDS, POSSESSIVES
from corpus.attribution.english.sentences.holders import holder_start, is_office
from corpus.attribution.english.sentences.shapes import Shape, is_arabic
from corpus.attribution.english.sentences.titles import (
    CALENDAR,
    HONORIFICS,
    LETTERS,
    OFFICES,
    ORGANISATIONS,
    PARTICLES,
    ROLES,
    SUFFIXES,
)
from corpus.attribution.english.sentences.tokens import Token
from corpus.attribution.lexicon import words

_LEADING_PARTICLES = PARTICLES - words("do e y la le al el")
"""Particles that a name can begin with; the others are words as well."""

_NAMES_TOO = words("one two an do so no he my me we up let long little good best early will may")
"""Little words that can stand within a name."""

_FIRST_NAMES_TOO = words("april june may august will mark sue bill")
_SURNAMES_TOO = words("may")
_NOBODY = words(
    """
    new people police critics hours minutes days months years moments residents neighbors fans staff crew
    crews faculty management
    """
)
"""Nouns that open sentences and name nobody: *Hours* later, NAME left."""

_GOVERNING = words("secretary minister attorney speaker")
"""Titles that go on with "of" whoever follows; other offices where it is somebody with a first name."""

_LONGEST_OFFICE = 4
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

_FEWEST_IN_HEADLINE, _FEWEST_SMALL = 4, 2
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
    likely = [
        index
        for index, token in enumerate(sentence)
        if token.capital or token.lower in _LEADING_PARTICLES or "-" in token.text
    ]
    for index in likely:
        if index < end or not _begins(sentence, index):
            continue
        end = _chain_end(sentence, index)
        if headline or not index:
            end = _before_verb(sentence, index, end, headline=headline)
        if is_office(sentence, index, end):
            continue
        held = holder_start(sentence, index, end)
        for first, last in ((index, held), (held, end)) if held else ((index, end),):
            read = read_chain(_words(sentence[first:last]), opens=not first)
            if read is not None:
                found.append(Name(first, last, *read))
    return tuple(found)


def is_headline(sentence: Sentence) -> bool:
    """Tell whether a sentence is in title case or in capitals, so that its capitals tell nothing."""
    weight = 0
    for token in sentence:
        if token.kind == "quote" and _quotes_prose(token):
            return False
        if token.kind == "word" and token.lower not in _SMALL_IN_TITLES:
            if token.text[0].islower():
                return False
            weight += 1
    return weight >= _FEWEST_IN_HEADLINE


def _quotes_prose(quotation: Token) -> bool:
    """Tell whether what is quoted is not in title case: Nora Tillman, Larch Courier: “It is closed.”"""
    small = (word for word in quotation.text.split() if word[0].islower() and word not in _SMALL_IN_TITLES)
    return len(list(islice(small, _FEWEST_SMALL))) == _FEWEST_SMALL


def _is_capital(token: Token) -> bool:
    return token.capital or ("-" in token.text and is_arabic(token.text))


def _begins(sentence: Sentence, index: int) -> bool:
    token = sentence[index]
    if not _is_capital(token):
        return token.lower in _LEADING_PARTICLES and _leads_on(sentence, index)
    if (not index and (_is_capital_by_place(sentence) or _is_inverted_cue(sentence))) or (
        token.text[1:2] == "-" and token.text[0] in _PARTIES
    ):
        return False
    plain = (token.lower in LITTLE_WORDS and token.text != "US") or token.lower in CALENDAR
    return not plain or _is_first_name_too(sentence, index) or _is_month_speaking(sentence, index)


def _is_inverted_cue(sentence: Sentence) -> bool:
    """Tell whether a sentence opens with what a name behind does: *Added* Haskell: “...”"""
    cue = cues().get(sentence[0].lower)
    return cue is not None and cue.inverts and cue.past and len(sentence) > 1 and sentence[1].capital


def _leads_on(sentence: Sentence, index: int) -> bool:
    following = sentence[index + 1] if index + 1 < len(sentence) else None
    return following is not None and (_is_capital(following) or following.lower in _LEADING_PARTICLES)


def _is_capital_by_place(sentence: Sentence) -> bool:
    """Tell whether only its place gives the first word a capital: *Historians* believe ..."""
    word = sentence[0].lower
    if (len(sentence) > 1 and _is_capital(sentence[1])) or not sentence[0].text[1:].islower():
        return False  # nor Okonjo-Reed
    if word.endswith(("ing", "ed")) and len(word) >= _FEWEST_LETTERS:
        said = cues().get(sentence[1].lower) if len(sentence) > 1 else None
        return not ((said is not None and said.past) or is_surname(word) or is_first_name(word))
    return word in _NOBODY or (word[-1] == "s" and word[:-1] in ROLES)


def _is_first_name_too(sentence: Sentence, index: int) -> bool:
    """Tell whether a month or a little word stands before a surname: April Ruiz, Will Haskell."""
    following = sentence[index + 1] if index + 1 < len(sentence) else None
    if following is None or not following.capital or sentence[index].lower not in _FIRST_NAMES_TOO:
        return False
    dates = index > 0 and sentence[index - 1].lower in DATING
    return not dates and following.lower not in LITTLE_WORDS and is_surname(following.lower)


def _is_month_speaking(sentence: Sentence, index: int) -> bool:
    """Tell whether a month is somebody, since it says something: *May* said; not "published in May said"."""
    if sentence[index].lower not in _SURNAMES_TOO or index + 1 == len(sentence):
        return False
    if sentence[index + 1].text == "," and index + 2 < len(sentence) and sentence[index + 2].lower == "who":
        return True
    said = cues().get(sentence[index + 1].lower)
    dates = index > 0 and sentence[index - 1].lower in INTRODUCING
    return (said is not None and said.past and not dates) or _is_said_by(sentence, index)


def _is_said_by(sentence: Sentence, index: int) -> bool:
    """Tell whether a quotation and its verb stand before, and a mark behind: "...," said *May*."""
    quoted = index > 1 and sentence[index - 2].kind == "quote"
    return quoted and sentence[index - 1].lower in cues() and sentence[index + 1].text in (".", ",", ";")


def _chain_end(sentence: Sentence, index: int) -> int:
    end, farthest = index + 1, min(len(sentence), index + _LONGEST)
    while end < farthest and _goes_on(sentence, end):
        end += 1
    return end


def _goes_on(sentence: Sentence, index: int) -> bool:
    token = sentence[index]
    if not _is_capital(token):
        return _joins(sentence, index)
    if token.text == "A":  # an initial
        return index + 1 < len(sentence) and sentence[index + 1].capital
    if token.lower in CALENDAR:
        return _names_club(sentence, index) or _is_surname_too(sentence, index)
    return token.lower not in LITTLE_WORDS or token.lower in _NAMES_TOO


def _names_club(sentence: Sentence, index: int) -> bool:
    """Tell whether a day belongs to the name of an organisation: the Tuesday *Club*."""
    following = sentence[index + 1] if index + 1 < len(sentence) else None
    return following is not None and following.capital and following.lower in ORGANISATIONS


def _is_surname_too(sentence: Sentence, index: int) -> bool:
    """Tell whether a month is somebody's surname: Theresa *May*, Mrs. *May*; not "met Theresa May 4"."""
    following = sentence[index + 1] if index + 1 < len(sentence) else None
    dates = following is not None and (following.capital or following.text[0].isdigit())
    before = sentence[index - 1].lower.rstrip(".")
    if dates or sentence[index].lower not in _SURNAMES_TOO or before in CALENDAR:
        return False
    return is_first_name(before) or before in HONORIFICS or before in ROLES


def _joins(sentence: Sentence, index: int) -> bool:
    """Tell whether what is no capitalised word still belongs to the chain around it."""
    token, before = sentence[index], sentence[index - 1]
    following = sentence[index + 1] if index + 1 < len(sentence) else None
    if following is None:
        return False
    if token.text == ",":
        return following.lower in SUFFIXES or following.text.rstrip(".") in LETTERS
    if token.lower in PARTICLES:
        return _is_capital(following) or following.lower in PARTICLES
    if token.text == "and":
        return following.capital and names_body(sentence, index)
    return following.capital and (_links(token, before, following) or _is_of_office(sentence, index))


def _is_of_office(sentence: Sentence, index: int) -> bool:
    """Tell whether "of" belongs to somebody's office: Chief *of* Staff Nora Tillman."""
    if sentence[index].text not in ("of", "for") or sentence[index - 1].lower not in OFFICES:
        return False
    behind = [token.lower for token in takewhile(_is_capital, sentence[index + 1 : index + _LONGEST])]
    named = any(map(is_first_name, behind[1 : 1 + _LONGEST_OFFICE]))
    return named or not ORGANISATIONS.isdisjoint(behind[1:-2])


def _links(token: Token, before: Token, following: Token) -> bool:
    """Tell whether a token links two capitalised words: Marcia *"Cia"* Hale, Bank *of* Larch."""
    if token.kind == "quote":
        return len(token.text) < _LONGEST_NICKNAME and before.capital
    if token.text in ("of", "for", "on"):
        return before.lower in ORGANISATIONS or (token.text == "of" and before.lower in _GOVERNING)
    return token.text == "&" or (token.text in POSSESSIVES and following.lower in ORGANISATIONS)


def _before_verb(sentence: Sentence, first: int, end: int, *, headline: bool) -> int:
    """A chain ends before a verb of saying, as headlines write it: NAME *Calls* for ..."""
    verbs = (i for i in range(first + 1, end) if _is_headline_verb(sentence[i].lower, headline=headline))
    return next(verbs, end)


def _is_headline_verb(word: str, *, headline: bool) -> bool:
    if headline:
        return word in cues() or word in _HEADLINE_VERBS
    return word.endswith(("s", "ed")) and word in cues() and not is_surname(word)


def _words(chain: Sentence) -> tuple[str, ...]:
    """Return the words of a chain, each with its apostrophe, without commas and nicknames."""
    found: list[str] = []
    for token in chain:
        if token.kind == "word" or token.text == "&":
            found.append(token.text)
        elif token.text in POSSESSIVES and found:
            found[-1] += token.text
    return tuple(found)
