"""Lines in which the publisher speaks to the reader about itself.

Known by what a promotion does, not by its wording: it says "you", it speaks of "our" product, it tells
the reader to do something, and it names things to sign up for. Each of these counts, and prose does at
most two or three: advice says "you" without "our", and a person quoted is always introduced.
"""

import re

_READER = re.compile(r"\b(?:you|your|yours|you['’](?:re|ll|ve))\b", re.IGNORECASE)
_PUBLISHER = re.compile(r"\b(?:our|us|we['’]ve|we['’]re|brought to you)\b", re.IGNORECASE)
_CALL = re.compile(
    r"(?:^|[.!?:]\s+)(?:please\s)?(?:get|sign|subscribe|join|download|follow|click|tap|discover|register"
    r"|support|donate|try|stay|listen|read|receive|explore|become|share|visit|check|send|watch|catch)\b",
    re.IGNORECASE,
)
_OFFER = re.compile(
    r"\b(?:newsletters?|subscri(?:be|bers?|ptions?)|sign up|apps?|podcasts?|inbox|news ?feed|briefing"
    r"|platform|notifications?|membership|free trial|personali[sz]ed|curated|explainers?|exclusive"
    r"|journalism|coverage|stories|content|daily email|(?:e-?mail|news|breaking) (?:alerts?|updates?))\b",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    r"[“\"«「].{20,}?[”\"»」]|\b(?:said|says|told|adds|added|writes|wrote|asked|according to)\b",
    re.IGNORECASE,
)
_ENOUGH = 4
_ENOUGH_UNFINISHED = 3


def is_promotion(text: str) -> bool:
    """Tell whether the line offers the reader something of the publisher's."""
    offers = len({match[0].lower() for match in _OFFER.finditer(text)})
    if not offers or is_reported(text):
        return False
    calls = len(_CALL.findall(text))
    reader, publisher = _READER.search(text) is not None, _PUBLISHER.search(text) is not None
    signs = reader + publisher + min(calls, 2) + min(offers, 2)
    if text[-1] not in ".!?…。！？":
        return signs >= _ENOUGH_UNFINISHED
    return signs >= _ENOUGH and (publisher or calls > 1)


def is_reported(text: str) -> bool:
    """Tell whether the line gives somebody's words, which are news even where they promote."""
    return _SPOKEN.search(text) is not None
