"""What is said of an error that a person can do something about, in the language that is spoken."""

from bot.locale.tongue import say
from corpus.errors import OnRecordError, Phrase


def told(error: OnRecordError) -> str:
    """Return what went wrong, and what to do about it."""
    facts = {name: say(fact) if isinstance(fact, Phrase) else fact for name, fact in error.facts.items()}
    what, fix = (say(text, **facts) for text in error.wording)
    return say("{what}. {fix}.", what=what, fix=fix)
