"""What is typed, made ready to be read: one space between words, no control characters."""

import re

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+")
_ENDS = " \t?？!！.。,，;；:：…¿¡"
_ABBREVIATION = re.compile(r"(?:\b[A-Z]\.)+[A-Z]$")
_SHORT_IS = re.compile(r"\b(what|who|where|how|when)['’]s\b", re.IGNORECASE)


def tidy(text: str) -> str:
    """Return a text with single spaces for all that separates; its words stay as typed."""
    return " ".join(_CONTROLS.sub(" ", text).split())


def bare(text: str) -> str:
    """Return a tidied text without the marks at its ends; *what's* is written out."""
    return _SHORT_IS.sub(r"\1 is", without_marks(tidy(text)))


def without_marks(text: str) -> str:
    """Return a text without the marks at its ends; an abbreviation keeps its last point: `U.S.`."""
    started = text.lstrip(_ENDS)
    inner = started.rstrip(_ENDS)
    abbreviated = started[len(inner) :].startswith(".") and _ABBREVIATION.search(inner)
    return f"{inner}." if abbreviated else inner
