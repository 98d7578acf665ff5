"""Lines in which the publisher speaks to the reader about itself.

Known by what a promotion does, not by its wording: it says "you", it speaks of "our" product or puts
the reader to do something, and it names a thing to subscribe to. Prose that quotes somebody, and
advice that says "you" without selling, does at most two of these.
"""

import re

_READER = re.compile(r"\b(?:you|your|yours|you['’](?:re|ll|ve))\b", re.IGNORECASE)
_PUBLISHER = re.compile(r"\b(?:our|us|we['’]ve|we['’]re|brought to you)\b", re.IGNORECASE)
_CALL = re.compile(
    r"(?:^|[.!?:]\s+)(?:please\s)?(?:get|sign|subscribe|join|download|follow|click|tap|discover|register|support|donate"
    r"|try|stay|listen|read|receive|explore|become|share|visit|check|help|tell|send|email|watch|catch)\b",
    re.IGNORECASE,
)
_OFFER = re.compile(
    r"\b(?:newsletters?|subscri(?:be|bers?|ptions?)|sign up|apps?|podcasts?|inbox|news ?feed|notifications?|platform"
    r"|membership|free trial|personali[sz]ed|curated|explainers?|exclusive|journalism|coverage|stories|content"
    r"|(?:e-?mail|news|breaking) (?:alerts?|updates?|address)|whatsapp|telegram|facebook|twitter|instagram|youtube)\b",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    r"[“\"«「].{20,}?[”\"»」]|\b(?:said|says|told|added|wrote|asked|according to)\b", re.IGNORECASE
)


def is_promotion(text: str) -> bool:
    """Tell whether the line offers the reader something of the publisher's."""
    offers = {match[0].lower() for match in _OFFER.finditer(text)}
    if not offers or _SPOKEN.search(text):
        return False
    reader, publisher, call = (pattern.search(text) is not None for pattern in (_READER, _PUBLISHER, _CALL))
    if reader and publisher and (call or len(offers) > 1):
        return True
    unfinished = text[-1] not in '.!?…”"'
    return unfinished and reader and (call or len(offers) > 1)
