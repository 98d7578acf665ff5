"""From what is kept of a showing to its pages: the same way for the first page and after a restart."""

from bot.kept.showing import (
    AnswerShown,
    ArticleShown,
    ListShown,
    PersonShown,
    Place,
    Places,
    Showing,
    VerdictShown,
)
from bot.pages.answer import answer_pages, context_page
from bot.pages.browsed import article_page_of, person_page_of
from bot.pages.cards import Page
from bot.pages.listing import LISTED_A_PAGE, list_page_count, people_page, sources_page
from bot.pages.passage_cards import Cited
from bot.pages.verdict import verdict_pages
from corpus.article import place_of
from corpus.errors import ArticleUnknown
from corpus.library import Library
from corpus.source import Edition
from index.passage import Copy
from index.people import People
from index.sync import Record

AROUND = 1
"""How many paragraphs of context stand before a passage, and after it."""


def page_of(showing: Showing, number: int, record: Record) -> Page:
    """Return page `number`, from 1, or the last one where there are fewer.

    Passages keep the words that were shown, also where their article has a new version since.
    """
    match showing:
        case AnswerShown():
            answered = answer_pages(
                showing.question,
                showing.summary,
                passages=_cited(showing.passages, record.library),
                others=_cited(showing.others, record.library),
                mentions=_cited(showing.mentions, record.library),
            )
            return answered.page(number)
        case VerdictShown():
            checked = verdict_pages(
                showing.quotation,
                showing.summary,
                passages=_cited(showing.passages, record.library),
                part=_cited(showing.beside, record.library),
            )
            return checked.page(number)
        case ListShown(_, of, search) if of == "sources":
            return _sources_page(search, number, record.library)
        case ListShown(_, _, search):
            return _people_page(search, number, record.people)
        case ArticleShown(_, article_id):
            return article_page_of(article_id, number, record.library)
        case PersonShown(_, voice):
            return person_page_of(voice, number, record)


def context_of(showing: AnswerShown | VerdictShown, passage: int, library: Library) -> Page:
    """Return the page that shows a passage, by its number, with the paragraphs around it."""
    place = [*showing.passages, *showing.beside][passage - 1]
    article_id, number = place_of(place.paragraph_id)
    around = [f"{article_id}#{near}" for near in range(max(1, number - AROUND), number + AROUND + 1)]
    cited = _cited(tuple(Place(id_, place.version) for id_ in around), library)
    return context_page([one for one in cited if one is not None], number)


def _cited(places: Places, library: Library) -> list[Cited | None]:
    return [_cited_one(place, library) for place in places]


def _cited_one(place: Place, library: Library) -> Cited | None:
    """Return a passage as it was shown; None where its article was removed; so is a copy left out."""
    edition = _edition(place.paragraph_id, place.version, library)
    if edition is None:
        return None
    article_id, number = place_of(place.paragraph_id)
    if number > len(edition.article.paragraphs):
        return None
    made = library.statements.of_version(article_id, place.version).statements
    statements = tuple(statement for statement in made if statement.paragraph_id == place.paragraph_id)
    copies = ((_edition(*copy, library), place_of(copy[0])[1]) for copy in place.also_in)
    return Cited(
        edition.source,
        edition.article.paragraphs[number - 1],
        statements,
        tuple(Copy(held.source, at) for held, at in copies if held),
        place.found,
        place.differences,
    )


def _edition(paragraph_id: str, version: int, library: Library) -> Edition | None:
    try:
        return library.edition(place_of(paragraph_id)[0], version)
    except ArticleUnknown:
        return None


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
