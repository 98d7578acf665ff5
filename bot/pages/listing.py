"""Sources and people, listed page by page for Discord."""

from collections.abc import Iterable, Sequence

from bot.locale.tongue import say
from bot.pages.cards import Card, Page, heading, link, one_line, place, small
from bot.pages.opening import number_of, voice_key
from bot.wording.attribution import joined, spoke
from bot.wording.citation import added, corrected, counted, headline, published, publisher
from corpus.source import Source
from index.people import Person

LISTED_A_PAGE = 5
DESCRIPTIONS_MAX = 250
PUBLISHER_MAX = 100


def sources_page(search: str, sources: Sequence[Source], *, number: int, found: int) -> Page:
    """Lay out page `number` of the sources, of which `found` match the search; an empty one matches all."""
    title = say("Sources with “{search}”" if search else "Sources", search=search)
    if not found:
        nothing = "No article has all of this in its headline, publisher, authors or date."
        empty = "No article is on record yet. Add some with: onrecord add FOLDER"
        return Page(heading(title, [say(nothing if search else empty)]))
    return _listed(title, counted(found, "article"), map(_source_card, sources), number=number, found=found)


def people_page(name: str, people: Sequence[Person], *, number: int, found: int) -> Page:
    """Lay out page `number` of those who speak, of whom `found` have such a name; an empty one means all."""
    title = say("People called “{name}”" if name else "People", name=name)
    if not found:
        nothing = "Nobody who speaks on record is called so. Try the start of any part of the name."
        empty = "Nobody speaks on record yet. Add articles with: onrecord add FOLDER"
        return Page(heading(title, [say(nothing if name else empty)]))
    return _listed(title, counted(found, "speaker"), map(_person_card, people), number=number, found=found)


def list_page_count(found: int) -> int:
    """Return how many pages it takes to list that many; one, to say so, where there are none."""
    return max(1, -(-found // LISTED_A_PAGE))


def located(source: Source, *more: str) -> str:
    """Return publisher and date, and what else locates something, as a line of small print."""
    parts = (one_line(publisher(source), PUBLISHER_MAX), published(source), *corrected(source), *more)
    return small(" · ".join(parts))


def _listed(title: str, told: str, cards: Iterable[Card], *, number: int, found: int) -> Page:
    pages = list_page_count(found)
    return Page(heading(title, [" · ".join((told, *place(number, pages)))]), tuple(cards), number, pages)


def _person_card(person: Person) -> Card:
    described = " · ".join(person.descriptions)
    lines = (
        f"**{one_line(joined(person))}**",
        one_line(described, DESCRIPTIONS_MAX),
        small(spoke(person)),
    )
    return Card(("\n".join(filter(None, lines)),), opens=number_of(voice_key(person.voices[0])))


def _source_card(source: Source) -> Card:
    counts = counted(source.paragraph_count, "paragraph")
    line = located(source, counts, added(source))
    return Card(
        (f"**{one_line(headline(source))}**\n{line}",),
        url=link(source.url),
        opens=number_of(source.article_id),
    )
