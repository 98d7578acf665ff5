"""From what is kept of a showing to its pages: the same way for the first page and after a restart."""

from bot.render import SOURCES_A_PAGE, Cited, Page, answer_pages, sources_page, sources_page_count
from bot.shown import Showing
from corpus.article import place_of
from corpus.errors import ArticleUnknown
from corpus.library import Library


def page_of(showing: Showing, number: int, library: Library) -> Page:
    """Return page `number`, from 1, or the last one where there are fewer.

    Passages keep the words that were shown, also where their article has a new version since.
    """
    if showing.kind == "sources":
        return _sources_page(showing.text, number, library)
    pages = answer_pages(showing.text, [_cited(library, *passage) for passage in showing.passages])
    return pages[min(number, len(pages)) - 1]


def _cited(library: Library, paragraph_id: str, version: int) -> Cited | None:
    article_id, number = place_of(paragraph_id)
    try:
        edition = library.edition(article_id, version)
    except ArticleUnknown:
        return None
    made = library.statements.of_version(article_id, version).statements
    statements = tuple(statement for statement in made if statement.paragraph_id == paragraph_id)
    return Cited(edition.source, edition.article.paragraphs[number - 1], statements)


def _sources_page(search: str, number: int, library: Library) -> Page:
    found = library.count_sources(search)
    number = min(number, max(1, sources_page_count(found)))
    sources = library.sources(search, offset=(number - 1) * SOURCES_A_PAGE, limit=SOURCES_A_PAGE)
    return sources_page(search, sources, number=number, found=found)
