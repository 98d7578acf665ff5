"""How a question can be read: what it asks for, the name in it, and the topic."""

from typing import NamedTuple

from index.question import Kind


class Reading(NamedTuple):
    """One way to read a question.

    `who` is the name as typed, empty for a question of kind `who` or `topic`. `plain` where the form alone
    tells that somebody is named: `what did ... say` does, a bare name does not.
    """

    kind: Kind
    who: str
    topic: str
    plain: bool = True
