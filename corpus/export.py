"""All statements of the library, one by one, with all that locates them."""

from collections.abc import Iterator

from corpus.article import Paragraph
from corpus.filter import Filter
from corpus.library import Library
from corpus.source import Source
from corpus.statement import Statement


def exported(library: Library, wanted: Filter) -> Iterator[tuple[Source, Paragraph, Statement]]:
    """Yield the statements of the articles that are wanted, newest article first, as the text has them."""
    for source in filter(wanted.takes, library.sources(limit=-1)):
        article = library.edition(source.article_id).article
        paragraphs = {paragraph.id: paragraph for paragraph in article.paragraphs}
        for statement in library.statements.of_version(source.article_id, source.version).statements:
            yield source, paragraphs[statement.paragraph_id], statement
