"""What each piece of evidence counts: all weights, in one place, with what set them."""

from dataclasses import dataclass

CANDIDATES = 60
"""How many of the engine's best are put in order anew: with 40 nDCG@10 was .003 lower, with 150 equal."""

HALVED_AT = 8
"""So many words away a term counts half, three times as many away a quarter; small words are not counted."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What a piece of evidence is multiplied by before it is added to the engine's score.

    Tuned on the half that `bench/quality.py` keeps for it, of an encyclopaedia task and a news task. Beside
    each stands by how many points nDCG@10 falls in either without it. Half or double of any weight changed
    less than a point, so they are round.
    """

    near: float = 1.2  # .8, 3.0
    phrase: float = 0.35  # .5, .7
    kindred: float = 1.0  # .2, .4, still counting what stands in as near
    headline: float = 1.0  # .2, 0: its news has no headlines
    article: float = 0.2  # .2, 0: nor articles of more than a sentence
    figure: float = 1.2  # .2, 1.1
    date: float = 1.2  # 0, 2.5
    name: float = 0.6  # -.1, 1.4


SHIPPED = Weights()
