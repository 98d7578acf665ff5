"""What people typed, given back to them where nothing came of it."""

from bot.locale.tongue import say
from bot.pages.cards import quoted, small
from bot.pages.cutting import clip
from bot.pages.escape import escape

CONTENT_MAX = 2000
"""Characters in the text of a message that has no components. See
https://discord.com/developers/docs/resources/message."""


def given_back(sentence: str, typed: str) -> str:
    """Return a sentence, which is Markdown already, and beneath it what was typed, as far as it fits."""
    if not typed.strip():
        return sentence
    told = f"{sentence}\n{small(say('What you typed:'))}\n"
    return told + clip(typed, CONTENT_MAX - len(told), lambda text: quoted(escape(text)))
