"""From what is kept of a showing to its pages: the same way for the first page and after a restart."""

from bot.render import LISTED_A_PAGE, Cited, Page, answer_pages, list_page_count, people_page, sources_page
from bot.shown import Places, Showing
from corpus.article import place_of
from corpus.errors import ArticleUnknown
from corpus.library import Library
from index.people import People
from index.sync import Record


def page_of(showing: Showing, number: int, record: Record) -> Page:
    """Return page `number`, from 1, or the last one where there are fewer.

    Passages keep the words that were shown, also where their article has a new version since.
    """
    match showing.kind:
        case "sources":
            return _sources_page(showing.text, number, record.library)
        case "people":
            return _people_page(showing.text, number, record.people)
        case "answer":
            pages = answer_pages(
                showing.text,
                showing.summary,
                passages=_cited(showing.passages, record.library),
                others=_cited(showing.others, record.library),
                mentions=_cited(showing.mentions, record.library),
            )
            return pages[min(number, len(pages)) - 1]


def _cited(places: Places, library: Library) -> list[Cited | None]:
    return [_cited_one(*place, library) for place in places]


def _cited_one(paragraph_id: str, version: int, library: Library) -> Cited | None:
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
    number = min(number, list_page_count(found))
    sources = library.sources(search, offset=(number - 1) * LISTED_A_PAGE, limit=LISTED_A_PAGE)
    return sources_page(search, sources, number=number, found=found)


def _people_page(name: str, number: int, people: People) -> Page:
    found = people.like(name)
    number = min(number, list_page_count(len(found)))
    listed = found[(number - 1) * LISTED_A_PAGE : number * LISTED_A_PAGE]
    return people_page(name, listed, number=number, found=len(found))
