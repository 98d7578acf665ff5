"""Reports by a verb that no list has, behind a quotation that ends with a comma: "...," she *rejoined*."""

from corpus.attribution.english.reports.following import subject_after
from corpus.attribution.english.reports.report import Report
from corpus.attribution.english.sentences.clauses import Clauses, Subject
from corpus.attribution.english.sentences.cues import cues
from corpus.attribution.english.sentences.grammar import IRREGULAR_VERBS, is_adverb
from corpus.attribution.english.sentences.verbs import ADVERBS
from corpus.attribution.lexicon import words

_FINITE = ("ed", "s")
_MARKS = "\"'”’»"
_FEWEST_WORDS, _FEWEST_CALLED_OUT = 3, 2
"""In a shorter quotation a comma may belong to a title: with “Larch Hill,” he *directed* ..."""

_NO_VERBS = words("is was has does s his hers its this as us yes")


def read_unlisted(clauses: Clauses, quote: int) -> Report | None:
    """Read the clause behind the quotation that opens a sentence and ends with a comma, or is called out."""
    text = clauses.sentence[quote].text.rstrip(_MARKS)
    fewest = _FEWEST_CALLED_OUT if text.endswith(("!", "?")) else _FEWEST_WORDS
    if quote or not text.endswith((",", "!", "?")) or text.count(" ") + 1 < fewest:
        return None
    subject = subject_after(clauses, 1)
    verb = _after_adverbs(clauses, subject.last) if subject is not None else 1
    if subject is None or not _is_person(subject) or not _is_verb(clauses, verb):
        verb, subject = 1, _inverted(clauses)
    if subject is None:
        return None
    return Report((verb, verb + 1), verb, subject, ((0, 1),), "verb")


def _inverted(clauses: Clauses) -> Subject | None:
    subject = subject_after(clauses, 2) if _is_verb(clauses, 1) else None
    return subject if subject is not None and _is_person(subject) else None


def _is_person(subject: Subject) -> bool:
    return subject.kind in ("named", "pronoun")


def _is_verb(clauses: Clauses, index: int) -> bool:
    token = clauses.token(index)
    if token is None or token.capital or token.lower in cues() or token.lower in _NO_VERBS:
        return False
    return token.lower.endswith(_FINITE) or token.lower in IRREGULAR_VERBS


def _after_adverbs(clauses: Clauses, index: int) -> int:
    while clauses.word(index) in ADVERBS or is_adverb(clauses.word(index)):
        index += 1
    return index
