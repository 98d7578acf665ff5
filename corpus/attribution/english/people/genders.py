"""Whether somebody is a woman or a man, from the pronouns that follow, where neither name nor title tells."""

import re
from collections import Counter
from collections.abc import Iterable, Set

from corpus.attribution.english.people.cast import Cast
from corpus.attribution.english.people.person import Person
from corpus.attribution.english.sentences.clauses import Clauses
from corpus.attribution.lexicon import words

_WORD = re.compile("[a-z]+")
_HE = words("he him his himself")
_SHE = words("she her hers herself")


def infer_genders(cast: Cast, sentences: Iterable[Clauses]) -> None:
    """Let each pronoun tell the gender of the only person that its sentence and the one before name."""
    lead: Counter[Person] = Counter()
    before: Clauses | None = None
    for clauses in sentences:
        vote = male_lead(clauses)
        naming = clauses if clauses.names else before
        alone = _only_person(cast, naming) if vote and naming is not None else None
        if alone is not None and alone.gender is None:
            lead[alone] += vote
        before = clauses
    for person, votes in lead.items():
        if votes:
            person.gender = "male" if votes > 0 else "female"


def _only_person(cast: Cast, clauses: Clauses) -> Person | None:
    named = {person for name in clauses.names for person in cast.candidates(name)}
    return named.pop() if len(named) == 1 else None


def male_lead(clauses: Clauses) -> int:
    """Return 1 where only "he" stands in a sentence, -1 where only "she" does."""
    return _lead(clauses.words)


def speaker_lead(clauses: Clauses) -> int:
    """Return the same for who speaks in a sentence, and twice as much where a quotation tells.

    Whom it calls "she" is not who says it.
    """
    lead = male_lead(clauses)
    if lead:
        return lead
    quoted = (token.text for token in clauses.sentence if token.kind == "quote")
    return -2 * _lead({word for text in quoted for word in _WORD.findall(text.lower())})


def _lead(words: Set[str]) -> int:
    return _SHE.isdisjoint(words) - _HE.isdisjoint(words)
