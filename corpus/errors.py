"""The errors that a person can do something about.

OnRecordError
├── ArticleUnreadable    bytes that are not an article we can read
├── ArticleUnknown       the library holds no such article, or no such version
├── ArticleConflict      two different articles under one id
├── LibraryUnusable      the library's file is missing, damaged, locked, or from a newer onrecord
├── Stopped              the program ends before it has done what it was asked for
├── TaskUnreadable       a task folder that lacks a file, or has a line that cannot be (raised in `index`)
└── SettingsError        a setting that cannot be (raised in `bot`)

Everything else that is raised is a bug, and stays raw.
"""


class Phrase(str):
    """Words of ours among the facts of an error, which a shell can say in another language."""

    __slots__ = ()


class OnRecordError(Exception):
    """What went wrong and where, and what to do about it: one sentence each, without the full stop.

    With facts both are templates, whose braces the facts fill in: so a shell can say them in another
    language. `wording` has them unfilled.
    """

    def __init__(self, what: str, fix: str, /, **facts: object) -> None:
        super().__init__(what, fix)
        self.wording = what, fix
        self.facts = facts
        self.what, self.fix = (text.format(**facts) if facts else text for text in (what, fix))

    def __str__(self) -> str:
        return f"{self.what}. {self.fix}."


class ArticleUnreadable(OnRecordError):
    """These bytes are not an article that we can read."""


class ArticleUnknown(OnRecordError):
    """The library holds no such article, or no such version of it."""


class ArticleConflict(OnRecordError):
    """Two different articles lay claim to one id."""


class LibraryUnusable(OnRecordError):
    """The library's file is missing, damaged, locked, or made by a newer onrecord."""


class Stopped(OnRecordError):
    """The program ends before this was done, of which nothing is known."""


class TaskUnreadable(OnRecordError):
    """A task to be evaluated on lacks a file, or has a line that cannot be."""


class SettingsError(OnRecordError):
    """A setting has a value that it cannot have, or a name that we do not know."""
