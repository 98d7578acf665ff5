"""From an article or a person to their pages: only what stands on a page is taken from the library."""

from collections import Counter
from collections.abc import Iterator
from itertools import islice

from bot.pages.browsing import STATEMENTS_A_PAGE, article_page, gone_page, person_page, statement_page_count
from bot.pages.cards import Page
from bot.pages.opening import person_of
from bot.pages.passage_cards import Cited
from corpus.article import place_of
from corpus.errors import ArticleUnknown
from corpus.library import Library
from corpus.source import Edition
from corpus.statement import Statement
from corpus.statements import Voice
from index.sync import Record


def article_page_of(article_id: str, number: int, library: Library) -> Page:
    """Return page `number` of an article in its newest version, or the last one where there are fewer."""
    try:
        edition = library.edition(article_id)
    except ArticleUnknown:
        return gone_page()
    annotation = library.statements.of_version(article_id, edition.source.version)
    number = min(number, statement_page_count(len(annotation.statements)))
    first = (number - 1) * STATEMENTS_A_PAGE
    said = [_said(edition, one) for one in annotation.statements[first : first + STATEMENTS_A_PAGE]]
    return article_page(library.versions(article_id), annotation, said, number=number)


def person_page_of(key: str, number: int, record: Record) -> Page:
    """Return page `number` of a person, or the last one where there are fewer."""
    person = person_of(key, record.people)
    if person is None:
        return gone_page()
    number = min(number, statement_page_count(person.statements))
    newest_first = sorted(person.voices, key=lambda voice: str(voice.published or ""), reverse=True)
    often: Counter[str] = Counter()
    for voice in newest_first:
        often[voice.article_id] += voice.statements
    articles = [(record.sources[id_], count) for id_, count in often.items()]
    said = _page_of_statements(newest_first, (number - 1) * STATEMENTS_A_PAGE, record.library)
    return person_page(person, articles, list(islice(said, STATEMENTS_A_PAGE)), number=number)


def _page_of_statements(voices: list[Voice], before: int, library: Library) -> Iterator[Cited]:
    """Yield the statements of some voices after as many others; those before are only counted."""
    for voice in voices:
        if before >= voice.statements:
            before -= voice.statements
            continue
        edition = library.edition(voice.article_id)
        made = library.statements.of_version(voice.article_id, edition.source.version).statements
        theirs = [one for one in made if voice.speaker in one.speakers]
        yield from (_said(edition, one) for one in theirs[before:])
        before = 0


def _said(edition: Edition, statement: Statement) -> Cited:
    paragraph = edition.article.paragraphs[place_of(statement.paragraph_id)[1] - 1]
    return Cited(edition.source, paragraph, (statement,))
