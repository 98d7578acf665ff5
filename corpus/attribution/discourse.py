"""Who is being talked of: what has been mentioned and who has spoken, for pronouns and shared surnames."""

from collections import deque
from typing import NamedTuple

from corpus.attribution.census import Gender
from corpus.attribution.people import Person

_MEMORY = 48
_HALF_LIFE = 0.62
"""How much of a mention's weight is left a sentence later."""

_ENOUGH = 0.12


class Mention(NamedTuple):
    """A person mentioned at a token of the n-th sentence of the article."""

    person: Person
    sentence: int
    token: int
    weight: float


class Discourse:
    """Remembers the latest mentions of an article while it is read from its beginning."""

    def __init__(self) -> None:
        self._mentions: deque[Mention] = deque(maxlen=_MEMORY)

    def hear(self, mention: Mention) -> None:
        """Remember a mention."""
        self._mentions.append(mention)

    def weigh(self, sentence: int, token: int) -> dict[Person, float]:
        """Return how present each person is right before a token."""
        weights: dict[Person, float] = {}
        for mention in self._mentions:
            if (mention.sentence, mention.token) >= (sentence, token):
                continue
            weight = mention.weight * _HALF_LIFE ** (sentence - mention.sentence)
            weights[mention.person] = weights.get(mention.person, 0.0) + weight
        return weights

    def most_present(self, gender: Gender, sentence: int, token: int) -> Person | None:
        """Return the person whom a pronoun of this gender means, if anybody."""
        weights = self.weigh(sentence, token)
        fits = [(w, p) for p, w in weights.items() if p.gender in (None, gender) and w >= _ENOUGH]
        return max(fits, key=lambda fit: fit[0] + (fit[1].gender == gender) * 0.05, default=(0, None))[1]
