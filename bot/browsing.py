"""An article and a person as pages for Discord: about them on the first, and some statements on each."""

from collections import Counter
from collections.abc import Iterator, Sequence

from bot.attribution import joined, spoke
from bot.cards import PAGE_MAX, Card, Page, heading, link, one_line, place, small
from bot.citation import counted, headline, published
from bot.cutting import clip
from bot.listing import DESCRIPTIONS_MAX, located
from bot.passage_cards import Cited, as_quoted, speakers_line
from corpus.source import Source
from corpus.statement import Annotation
from index.people import Person

STATEMENTS_A_PAGE = 4
LISTED = 6
"""How many speakers of an article, or articles of a person, are listed. The rest is counted."""

LINE_MAX = 100
"""Characters for a name or a headline in a line that has more."""

GONE = Page(heading("On record no more", ["It has been removed from the library since."]))


def statement_page_count(statements: int) -> int:
    """Return how many pages it takes to show that many statements; one where there are none."""
    return max(1, -(-statements // STATEMENTS_A_PAGE))


def article_page(
    versions: Sequence[Source], annotation: Annotation, said: Sequence[Cited], *, number: int
) -> Page:
    """Lay out page `number` of an article: about it and who is quoted in it, and some of its statements.

    `versions` are the oldest first. Each of what is `said` on this page has its one statement.
    """
    source, statements = versions[-1], len(annotation.statements)
    pages = statement_page_count(statements)
    counts = counted(source.paragraph_count, "paragraph"), counted(statements, "statement")
    told = (" · ".join((*counts, *place(number, pages))), *_versions(versions))
    top = "\n".join((heading(headline(source)), located(source), *map(small, told)))
    about = Card(("\n".join(_quoted_in(annotation)),), link(source.url))
    cards = _cards(top, [about] if number == 1 else [], said, cited=False)
    return Page(top, cards, number, pages)


def person_page(
    person: Person, articles: Sequence[tuple[Source, int]], said: Sequence[Cited], *, number: int
) -> Page:
    """Lay out page `number` of a person: who they are and where they speak, and some of their statements.

    `articles` are the newest first, each with how often they speak in it. Each of what is `said` on this
    page has its one statement.
    """
    pages = statement_page_count(person.statements)
    top = heading(joined(person), [" · ".join((spoke(person), *place(number, pages)))])
    about = Card(("\n".join((*_described(person), *_spoken_in(articles))),))
    cards = _cards(top, [about] if number == 1 else [], said, cited=True)
    return Page(top, cards, number, pages)


def _versions(versions: Sequence[Source]) -> tuple[str, ...]:
    if len(versions) == 1:
        return ()
    first, *_, newest = versions
    days = f"first {first.added_utc:%Y-%m-%d}, this one {newest.added_utc:%Y-%m-%d}"
    return (f"{len(versions)} versions on record: {days}",)


def _quoted_in(annotation: Annotation) -> Iterator[str]:
    """Yield a line for each who is quoted in an article, those with most statements first."""
    unknown = sum(not statement.speakers for statement in annotation.statements)
    yield "**Quoted in it**" if annotation.statements else "Nobody is reported to say anything in it."
    often = Counter(speaker for statement in annotation.statements for speaker in statement.speakers)
    for speaker, count in often.most_common(LISTED):
        described = f", {one_line(speaker.description, LINE_MAX)}" if speaker.description else ""
        yield f"**{one_line(speaker.name, LINE_MAX)}**{described} · {counted(count, 'statement')}"
    yield from _more(len(often), "speaker")
    if unknown:
        yield f"speaker unknown · {counted(unknown, 'statement')}"


def _described(person: Person) -> Iterator[str]:
    if person.aliases:
        yield f"called {one_line(', '.join(person.aliases), LINE_MAX)}"
    if person.descriptions:
        yield one_line(" · ".join(person.descriptions), DESCRIPTIONS_MAX)


def _spoken_in(articles: Sequence[tuple[Source, int]]) -> Iterator[str]:
    yield "**Quoted in**"
    for source, count in articles[:LISTED]:
        title = one_line(headline(source), LINE_MAX)
        yield f"{title} · {published(source)} · {counted(count, 'statement')}"
    yield from _more(len(articles), "article")


def _more(count: int, noun: str) -> tuple[str, ...]:
    return (small(f"and {counted(count - LISTED, noun)} more"),) if count > LISTED else ()


def _cards(top: str, about: Sequence[Card], said: Sequence[Cited], *, cited: bool) -> tuple[Card, ...]:
    """Lay out some statements; each has its share of the room, and what it leaves goes to the next ones."""
    cards = list(about)
    for others, one in zip(range(len(said), 0, -1), said, strict=True):
        room = PAGE_MAX - len(top) - sum(card.length for card in cards)
        cards.append(_card(one, room // others, cited=cited))
    return tuple(cards)


def _card(said: Cited, room: int, *, cited: bool) -> Card:
    """Lay out a statement: words that there is no room for are cut, and end in an ellipsis."""
    where = small(f"paragraph {said.paragraph.number}")
    if cited:
        title = one_line(headline(said.source), LINE_MAX)
        where = f"{title}\n{located(said.source, f'paragraph {said.paragraph.number}')}"
    beside = (*speakers_line(said, LINE_MAX), where)
    words = " ".join(said.statements[0].words(said.paragraph).split("\n"))
    left = room - sum(map(len, beside))
    texts = (*beside[:-1], clip(words, left, as_quoted), where)
    return Card(texts, link(said.source.url) if cited else None)
