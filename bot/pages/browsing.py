"""An article and a person as pages for Discord: about them on the first, and some statements on each."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import TypeAlias

from bot.locale.tongue import listed, say
from bot.pages.cards import PAGE_MAX, Card, Page, heading, link, one_line, place, small
from bot.pages.cutting import clip
from bot.pages.listing import DESCRIPTIONS_MAX, located
from bot.pages.passage_cards import Cited, as_quoted
from bot.wording.attribution import how, joined, spoke
from bot.wording.citation import counted, day, headline, numbered, published
from corpus.source import Source
from corpus.statement import Annotation, Speaker
from index.people import Person

STATEMENTS_A_PAGE = 4
LEFT_OUT = " […] "
"""What stands in a statement for the reporter's words within it, which are not what is said."""

LISTED = 6
"""How many speakers of an article, or articles of a person, are listed. The rest is counted."""

LINE_MAX = 100
"""Characters for a name or a headline in a line that has more."""

Group: TypeAlias = tuple[Card, tuple[Cited, ...]]
"""A card that is begun, and the statements that go into it."""


def gone_page() -> Page:
    """Say that what is asked for was removed meanwhile."""
    return Page(heading(say("On record no more"), [say("It has been removed from the library since.")]))


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
    cards = _cards(top, about if number == 1 else None, _by_speakers(said))
    return Page(top, tuple(cards), number, pages)


def person_page(
    person: Person, articles: Sequence[tuple[Source, int]], said: Sequence[Cited], *, number: int
) -> Page:
    """Lay out page `number` of a person: who they are and where they speak, and some of their statements.

    `articles` are the newest first, each with how often they speak in it. Each of what is `said` on this
    page has its one statement.
    """
    pages = statement_page_count(person.statements)
    top = heading(joined(person), [" · ".join((spoke(person), *place(number, pages)))])
    told = "\n".join((*_described(person), *_spoken_in(articles)))
    cards = _cards(top, Card((told,)) if told and number == 1 else None, _by_article(said))
    return Page(top, tuple(cards), number, pages)


def _versions(versions: Sequence[Source]) -> tuple[str, ...]:
    if len(versions) == 1:
        return ()
    first, *_, newest = versions
    told = say(
        "{versions} on record: first {first}, this one {newest}",
        versions=counted(len(versions), "version"),
        first=day(first.added_utc.date()),
        newest=day(newest.added_utc.date()),
    )
    return (told,)


def _quoted_in(annotation: Annotation) -> Iterator[str]:
    """Yield a line for each who is quoted in an article, those with most statements first."""
    unknown = sum(not statement.speakers for statement in annotation.statements)
    quoted = say("Quoted in it")
    yield f"**{quoted}**" if annotation.statements else say("Nobody is reported to say anything in it.")
    often = Counter(speaker for statement in annotation.statements for speaker in statement.speakers)
    for speaker, count in often.most_common(LISTED):
        yield f"**{one_line(speaker.name, LINE_MAX)}** · {counted(count, 'statement')}"
    yield from _more(len(often), "speaker")
    if unknown:
        yield f"{say('speaker unknown')} · {counted(unknown, 'statement')}"


def _named(speaker: Speaker) -> str:
    name = f"**{one_line(speaker.name, LINE_MAX)}**"
    if not speaker.description:
        return name
    return say("{name}, {described}", name=name, described=one_line(speaker.description, LINE_MAX))


def _described(person: Person) -> Iterator[str]:
    if person.descriptions:
        yield one_line(" · ".join(person.descriptions), DESCRIPTIONS_MAX)
    if person.aliases:
        yield small(say("also called {names}", names=one_line(listed(person.aliases), LINE_MAX)))


def _spoken_in(articles: Sequence[tuple[Source, int]]) -> Iterator[str]:
    """Yield a line for each article they speak in; one alone stands above the statements anyway."""
    if len(articles) == 1:
        return
    yield f"**{say('Quoted in')}**"
    for source, count in articles[:LISTED]:
        title = one_line(headline(source), LINE_MAX)
        yield f"{published(source)} · {title} · {counted(count, 'statement')}"
    yield from _more(len(articles), "article")


def _more(count: int, noun: str) -> tuple[str, ...]:
    more = counted(count - LISTED, noun)
    return (small(say("and {number} more", number=more)),) if count > LISTED else ()


def _by_speakers(said: Sequence[Cited]) -> Iterator[Group]:
    """Put statements together that follow one another and are of the same speakers, under their names."""
    for speakers, group in groupby(said, key=lambda one: one.statements[0].speakers):
        yield Card((_together(speakers),)), tuple(group)


def _by_article(said: Sequence[Cited]) -> Iterator[Group]:
    """Put statements together that follow one another and are of the same article, under its headline.

    Those that several make together stand apart, with the names of all.
    """
    for (source, speakers), group in groupby(said, key=lambda one: (one.source, _several(one))):
        lines = (f"**{one_line(headline(source), LINE_MAX)}**", located(source), *speakers)
        yield Card(("\n".join(lines),), link(source.url)), tuple(group)


def _several(said: Cited) -> tuple[str, ...]:
    speakers = said.statements[0].speakers
    return (small(say("together: {names}", names=_names(speakers))),) if len(speakers) > 1 else ()


def _together(speakers: Sequence[Speaker]) -> str:
    return _named(speakers[0]) if len(speakers) == 1 else f"**{_names(speakers) or say('speaker unknown')}**"


def _names(speakers: Sequence[Speaker]) -> str:
    return one_line(say("; ").join(speaker.name for speaker in speakers), 2 * LINE_MAX)


def _cards(top: str, about: Card | None, groups: Iterable[Group]) -> Iterator[Card]:
    """Lay out what stands below the top; each statement has its share of the room that is left then."""
    together = list(groups)
    cards = [about] if about else []
    yield from cards
    room = PAGE_MAX - len(top) - sum(card.length for card in (*cards, *(head for head, _ in together)))
    left = sum(len(said) for _, said in together)
    for head, said in together:
        texts = list(head.texts)
        for one in said:
            words = _words(one, room // left)
            texts += words
            room, left = room - sum(map(len, words)), left - 1
        yield replace(head, texts=tuple(texts))


def _words(said: Cited, room: int) -> tuple[str, str]:
    """Lay out a statement, cut where it is told who says it, and where there is no room for its end."""
    (statement,) = said.statements
    known = one_line("".join(f"· {way} " for way in how(statement, said.paragraph)), LINE_MAX)
    below = small(f"{numbered(said.paragraph.number)} {known}".rstrip())
    return clip(statement.words(said.paragraph, LEFT_OUT), room - len(below), as_quoted), below
