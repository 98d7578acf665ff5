"""Which articles are wanted: the same for questions and for exports."""

from dataclasses import dataclass
from datetime import date

from corpus.source import Source


@dataclass(frozen=True, slots=True)
class Filter:
    """Which articles are wanted: by date, first and last day included, and by publisher, in any case.

    An article without a date is not within any dates.
    """

    after: date | None = None
    before: date | None = None
    publisher: str | None = None

    def __bool__(self) -> bool:
        return self != Filter()

    @property
    def dated(self) -> bool:
        """Tell whether it asks for dates."""
        return bool(self.after or self.before)

    def takes(self, source: Source) -> bool:
        """Tell whether an article is wanted."""
        if self.publisher and self.publisher.casefold() != (source.publisher or "").casefold():
            return False
        if self.dated and source.published is None:
            return False
        day = source.published or date.min
        return (self.after or date.min) <= day <= (self.before or date.max)
