"""Whose words a question asks for, and about what."""

import re
from typing import NamedTuple

from index.people import People, Person

_SAY = (
    "(?:say|says|said|saying|think|thinks|thought|tell|tells|told|write|writes|wrote|argue|argues|argued"
    "|believe|believes|believed|comment|comments|commented|announce|announced|add|added|promise|promised)"
)
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?:what|how|why|did|and what)\s+(?:(?:did|does|do|has|have|had|would|will)\s+)?(?P<who>.{{2,80}}?)"
        rf"\s+(?:(?:ever|also|really|actually)\s+)?{_SAY}\b(?P<topic>.*)",
        r"(?P<topic>.*?)[,\s]*\baccording\s+to\s+(?P<who>.{2,80}?)",
        rf"(?P<who>.{{2,80}}?)\s+{_SAY}\b(?P<topic>.*)",
        r"(?P<who>.{2,80}?)\s+(?:on|about)\s+(?P<topic>.+)",
        r"(?P<who>.{2,80}?)(?P<topic>)",
        r"(?P<who>[^\s，。？]{2,8}?)(?:说|表示|认为|指出|强调|怎么|如何|对)(?P<topic>.*)",
    )
)

_FULL_NAME = re.compile(r"[A-Z][\w'’-]+(?:\s+(?:[A-Z]\.?|[a-z]{2,3}|[A-Z][\w'’-]+)){0,3}\s+[A-Z][\w'’-]+")
"""Two or more words in capitals, with initials and particles between: a name, and not a topic."""


class Asked(NamedTuple):
    """Whose words are asked for: the name as typed, all who can be called so, and what else was asked."""

    name: str
    people: tuple[Person, ...]
    topic: str


def asked(text: str, people: People) -> Asked | None:
    """Tell whose words a question asks for; None where it asks for nobody's.

    `people` is empty where the name is plainly one, and nobody who speaks in the library bears it.
    """
    question = text.strip().rstrip("?？!.。 ")
    for form in _FORMS:
        match = form.fullmatch(question)
        if match and (found := people.called(match["who"])):
            return Asked(match["who"], tuple(found), match["topic"])
    match = _FORMS[0].fullmatch(question)
    if match and _FULL_NAME.fullmatch(match["who"]):
        return Asked(match["who"], (), match["topic"])
    return None
