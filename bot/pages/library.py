"""What a keeper of the library is shown: what became of files, and what is about to be deleted."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from bot.locale.tongue import listed, say
from bot.pages.cards import Card, Page, heading, link, one_line
from bot.pages.cutting import clip
from bot.pages.listing import located
from bot.wording.citation import counted, headline
from bot.wording.failure import told
from corpus.adding import Added
from corpus.errors import ArticleConflict, ArticleUnreadable
from corpus.library import Library
from corpus.lookup import find
from corpus.reading.file import format_of
from corpus.source import Source
from index.sync import Record

NAME_MAX = 80
TOLD_MAX = 220
"""Ten files, each with its name and what became of it, fit into a message."""


@dataclass(frozen=True, slots=True)
class File:
    """A file that was sent, and what became of the articles in it; nothing where it held none."""

    name: str
    added: tuple[Added, ...] = ()


def check_sent(name: str, size_bytes: int, most_mb: float) -> None:
    """Raise `ArticleUnreadable` for a file that need not be fetched, because it will not be read."""
    format_of(name, name)
    if size_bytes > most_mb * 1024**2:
        raise ArticleUnreadable(
            "{name} has {size:.1f} MB; more than {most:g} MB are not taken here",
            "Split it into articles, or have it added with: onrecord add",
            name=name,
            size=size_bytes / 1024**2,
            most=most_mb,
        )


def files_page(files: Sequence[File], count: int) -> Page:
    """Lay out what became of the files so far, of `count` that were sent."""
    done = len(files) == count
    outcomes = [_outcomes(one for file in files for one in file.added)] if done else []
    adding = "Added to the library" if done else "Adding to the library: {number} of {count} files"
    title = say(adding, number=len(files), count=count)
    lines = [
        say("{what}: {found}", what=f"**{one_line(file.name, NAME_MAX)}**", found=_became(file))
        for file in files
    ]
    return Page(heading(title, outcomes), (Card(("\n".join(lines),), framed=False),) if lines else ())


def digest(source: Source) -> str:
    """Return what stands for a version of an article where its id could be too long."""
    return sha256(f"{source.article_id}\n{source.version}".encode()).hexdigest()[:32]


def meant(record: Record, typed: str) -> Source:
    """Return the article that was chosen from what was offered, or that is meant by what was typed.

    Raises `ArticleUnknown` where there is none, or more than one.
    """
    chosen = (source for source in record.sources.values() if digest(source) == typed)
    return next(chosen, None) or find(record.library, typed)


def removal_page(source: Source, library: Library) -> Page:
    """Lay out what would be deleted with an article."""
    versions = counted(len(library.versions(source.article_id)), "version")
    statements = counted(len(library.statements.placed(source.article_id, source.version)), "statement")
    paragraphs = counted(source.paragraph_count, "paragraph")
    deleted = say(
        "Deleted will be: {paragraphs}, {statements}, {versions} with their originals, and all corrections.",
        paragraphs=paragraphs,
        statements=statements,
        versions=versions,
    )
    for_good = say("It cannot be undone. Answers that were given show that it has been removed.")
    return Page(heading(say("Delete this article for good?"), [deleted, for_good]), (_card(source),))


def removed_page(source: Source) -> Page:
    """Lay out that an article is deleted."""
    return Page(heading(say("Deleted from the library")), (_card(source),))


def remove(library: Library, asked: str) -> Source:
    """Delete the article of which `digest` made this, and return what it was.

    Raises `ArticleConflict` where it is another version by now, or gone.
    """
    for source in library.sources(limit=-1):
        if digest(source) == asked:
            library.remove(source.article_id)
            return source
    raise ArticleConflict(
        "This article has changed since you asked, or is gone", "Look it up again with /library remove"
    )


def _became(file: File) -> str:
    """Say what became of a file: of its article, or of all its articles and of the first that failed."""
    became = say(_outcome(file.added[0])) if len(file.added) == 1 else _outcomes(file.added)
    error = next((one.error for one in file.added if one.error), None)
    why = say("{what}: {found}", what=became, found=told(error)) if error else became
    return clip(why or say("empty"), TOLD_MAX)


def _outcomes(added: Iterable[Added]) -> str:
    counts = Counter(map(_outcome, added))
    return listed(say("{number:,} {outcome}", number=n, outcome=say(one)) for one, n in counts.items())


def _outcome(one: Added) -> str:
    return one.outcome or "failed"


def _card(source: Source) -> Card:
    return Card((f"**{one_line(headline(source))}**\n{located(source)}",), url=link(source.url))
