"""What may be given beside a question, and goes before what the question says."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Options:
    """What is asked for, whatever the question says of it; None leaves it to the question.

    `speaker` is whose words are wanted, `about` the topic. `after` and `before` are the first and the last
    day of the articles, `publisher` is theirs. `earlier` are whose words were asked for just before: they are
    meant where the question names nobody, and are the only option that the question goes before.
    """

    speaker: str | None = None
    about: str | None = None
    after: date | None = None
    before: date | None = None
    publisher: str | None = None
    earlier: tuple[str, ...] = ()
