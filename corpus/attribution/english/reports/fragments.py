"""What a sentence quotes without a cue, behind one that says who speaks: But “it offers a start.”"""

from typing import Final

from corpus.attribution.english.reports.report import Region
from corpus.attribution.english.reports.sharing import main_subject
from corpus.attribution.english.sentences.clauses import Clauses
from corpus.attribution.lexicon import words

_FEWEST_WORDS = 5
_PREDICATES: Final = words(
    "is are was were has have had will would can could should must may might does did isn't wasn't hasn't"
)
"""What a quotation begins with that tells of somebody whom the reporter names before it."""

_OF_THINGS: Final = words("it they that this there these those")
_LINKING: Final = words("but and so yet still plus")
_MARKS = "“\"‘'"


def read_fragment(clauses: Clauses) -> Region | None:
    """Find what a sentence says without a cue in the words of who spoke before it, if it quotes a clause."""
    quotes = [index for index, token in enumerate(clauses.sentence) if token.kind == "quote"]
    if clauses.headline or not any(_is_clause(clauses.sentence[index].text) for index in quotes):
        return None
    first = quotes[0]
    if clauses.word(0) in _LINKING and first == 1:
        return (1, 2) if len(clauses.sentence) <= first + 2 else (1, len(clauses.sentence))
    return (0, len(clauses.sentence)) if _is_told_of(clauses, first) else None


def _is_clause(quotation: str) -> bool:
    spoken = quotation.strip(_MARKS + "”’")
    return spoken[:1].islower() and len(spoken.split()) >= _FEWEST_WORDS


def _is_told_of(clauses: Clauses, quote: int) -> bool:
    """Tell whether the subject is a thing, or somebody of whom the quotation tells: NAME “has been slow.”"""
    subject = main_subject(clauses, quote)
    if subject is not None and subject.kind == "pronoun":
        return subject.head in _OF_THINGS
    opening = clauses.sentence[quote].text.strip(_MARKS).split()
    told = quote in clauses.ending and opening[0] in _PREDICATES
    return told or (subject is None and not clauses.names)
