"""How a library is doing: its size, and by which rules it was read."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.locale.tongue import counted, listed, say
from bot.pages.cards import Page, heading
from corpus.attribution.annotate import RULES_VERSION
from index.sync import Record


@dataclass(frozen=True, slots=True)
class Status:
    """What there is to know of a library. `outdated` articles were read by earlier rules."""

    articles: int
    paragraphs: int
    statements: int
    speakers: int
    last_added_utc: datetime | None
    size_bytes: int
    outdated: int


def status_of(record: Record, data: Path) -> Status:
    """Look at a record, and at the folder that holds all of it."""
    sources = record.sources.values()
    return Status(
        articles=len(sources),
        paragraphs=record.library.count_paragraphs(),
        statements=record.library.statements.count(),
        speakers=len(record.people.all),
        last_added_utc=max((source.added_utc for source in sources), default=None),
        size_bytes=sum(path.stat().st_size for path in data.iterdir() if path.is_file()),
        outdated=sum(source.rules < RULES_VERSION for source in sources),
    )


def status_lines(status: Status) -> list[str]:
    """Say it, a line for each thing."""
    known = (
        counted(status.articles, "article"),
        counted(status.paragraphs, "paragraph"),
        counted(status.statements, "statement"),
        counted(status.speakers, "speaker"),
    )
    added = status.last_added_utc
    when = say("{moment:%Y-%m-%d %H:%M} UTC", moment=added) if added else say("never")
    rules = say("rules: version {version}", version=RULES_VERSION)
    return [
        listed(known),
        say("last added: {when}", when=when),
        say("data folder: {size:,.1f} MB", size=status.size_bytes / 1024**2),
        rules + _outdated(status.outdated),
    ]


def status_page(status: Status) -> Page:
    """Lay it out for Discord."""
    return Page(heading(say("The library"), status_lines(status)))


def _outdated(articles: int) -> str:
    told = say("; {articles} read by earlier ones: onrecord reread", articles=counted(articles, "article"))
    return told if articles else ""
