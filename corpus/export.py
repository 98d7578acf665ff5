"""All statements of the library, one by one, with all that locates them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from corpus.article import Paragraph
from corpus.library import Library
from corpus.source import Source
from corpus.statement import Statement


@dataclass(frozen=True, slots=True)
class Filter:
    """Which articles are wanted: by date, first and last day included, and by publisher, in any case.

    An article without a date is not within any dates.
    """

    after: date | None = None
    before: date | None = None
    publisher: str | None = None

    def takes(self, source: Source) -> bool:
        """Tell whether an article is wanted."""
        if self.publisher and self.publisher.casefold() != (source.publisher or "").casefold():
            return False
        if (self.after or self.before) and source.published is None:
            return False
        day = source.published or date.min
        return (self.after or date.min) <= day <= (self.before or date.max)


def exported(library: Library, wanted: Filter) -> Iterator[tuple[Source, Paragraph, Statement]]:
    """Yield the statements of the articles that are wanted, newest article first, as the text has them."""
    for source in filter(wanted.takes, library.sources(limit=-1)):
        article = library.edition(source.article_id).article
        paragraphs = {paragraph.id: paragraph for paragraph in article.paragraphs}
        for statement in library.statements.of_version(source.article_id, source.version).statements:
            yield source, paragraphs[statement.paragraph_id], statement
