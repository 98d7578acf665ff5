"""Lines in which the publisher speaks to the reader about itself.

Known by what a promotion does, not by its wording: it says "you", it speaks of "our" product, it tells
the reader to do something, and it names things to sign up for. Each of these counts, and prose does at
most two or three: advice says "you" without "our", and a person quoted is always introduced.
"""

import re
from string import ascii_letters

from corpus.cleaning.clause import is_past_sentence

_SMALL_OR_SPACE = bytes(ord(chr(byte).lower() if chr(byte) in ascii_letters else " ") for byte in range(256))
"""What to write for each byte of a line so that only words in small Latin letters are left. An expression
that finds these takes twice as long, and all lines of a page are asked for them."""

_READER = frozenset({b"you", b"your", b"yours"})
_PUBLISHER = frozenset({b"our", b"us", b"we"})
_OFFERS = frozenset(
    b"""
    newsletter newsletters subscribe subscriber subscribers subscription subscriptions sign signup app apps
    podcast podcasts inbox feed newsfeed briefing platform notifications membership trial personalised
    personalized curated explainers exclusive journalism coverage stories content email alerts updates
    """.split()
)
_CALL = re.compile(
    r"(?:^|[.!?:]\s+)(?:please\s)?(?:get|sign|subscribe|join|download|follow|click|tap|discover|register"
    r"|support|donate|try|stay|listen|read|receive|explore|become|share|visit|check|send|watch|catch)\b"
)
_SPOKEN = re.compile(
    r"[“\"«「].{20,}?[”\"»」]|\b(?:said|says|told|adds|added|writes|wrote)\b"
    r"|\b(?:asked|joked|warned|advised|replied|according to)\b",
    re.IGNORECASE,
)
_ENOUGH = 4
_ENOUGH_UNFINISHED = 3


def is_promotion(text: str) -> bool:
    """Tell whether the line offers the reader something of the publisher's."""
    found = text.encode(errors="replace").translate(_SMALL_OR_SPACE).split()
    if _OFFERS.isdisjoint(found) or is_told(text):
        return False
    words = set(found)
    calls = len(_CALL.findall(text.lower()))
    by_publisher = not words.isdisjoint(_PUBLISHER)
    signs = (not words.isdisjoint(_READER)) + by_publisher + min(calls, 2) + min(len(words & _OFFERS), 2)
    if text[-1] not in ".!?…。！？":
        return signs >= _ENOUGH_UNFINISHED
    return signs >= _ENOUGH and (by_publisher or calls > 1)


def is_told(text: str) -> bool:
    """Tell whether a line that begins like an offer goes on as news does: in the past, or as reported."""
    return is_reported(text) or is_past_sentence(text)


def is_reported(text: str) -> bool:
    """Tell whether the line gives somebody's words, which are news even where they promote."""
    return _SPOKEN.search(text) is not None
