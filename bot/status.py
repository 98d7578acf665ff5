"""How a library is doing: its size, its versions, and whether the index keeps up."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.cards import Page, heading
from bot.citation import counted
from corpus.attribution.annotate import RULES_VERSION
from index.analyze import ANALYZER_VERSION
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
    indexed: int


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
        indexed=len(record.engine),
    )


def status_lines(status: Status) -> list[str]:
    """Say it, a line for each thing."""
    known = (
        counted(status.articles, "article"),
        counted(status.paragraphs, "paragraph"),
        counted(status.statements, "statement"),
        counted(status.speakers, "speaker"),
    )
    added = f"{status.last_added_utc:%Y-%m-%d %H:%M} UTC" if status.last_added_utc else "never"
    return [
        ", ".join(known),
        f"last added: {added}",
        f"data folder: {status.size_bytes / 1024**2:,.1f} MB",
        f"rules: version {RULES_VERSION}{_outdated(status.outdated)}",
        f"index: {_index(status)} (analyzer {ANALYZER_VERSION})",
    ]


def status_page(status: Status) -> Page:
    """Lay it out for Discord."""
    return Page(heading("The library", status_lines(status)))


def _outdated(articles: int) -> str:
    return f"; {counted(articles, 'article')} read by earlier ones: onrecord reread" if articles else ""


def _index(status: Status) -> str:
    in_step = status.indexed == status.paragraphs
    return (
        "in step with the library" if in_step else f"{status.indexed:,} of {status.paragraphs:,} paragraphs"
    )
