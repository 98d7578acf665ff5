"""The query log for Discord: what it tells, and as much of it as fits into a file."""

from collections.abc import Sequence

from bot.as_json.question import as_json
from bot.kept.querylog import Asked
from bot.kept.report import Report, sections
from bot.locale.tongue import counted, listed, say
from bot.pages.cards import Card, Page, heading, one_line

LINE_MAX = 100
"""With this the longest report fits into a message."""


def report_page(told: Report) -> Page:
    """Lay out what a log tells."""
    cards = (
        Card(("\n".join((f"**{title}**", *(one_line(line, LINE_MAX) for line in lines))),), framed=False)
        for title, lines in sections(told)
    )
    return Page(_heading(), tuple(cards))


def newest_lines(rows: Sequence[Asked], most_bytes: int) -> list[bytes]:
    """Return the newest rows as lines of JSON, oldest first: as many as fit."""
    lines: list[bytes] = []
    for row in reversed(rows):
        line = f"{as_json(row)}\n".encode()
        most_bytes -= len(line)
        if most_bytes < 0:
            break
        lines.append(line)
    return lines[::-1]


def export_page(shown: int, rows: Sequence[Asked]) -> Page:
    """Lay out what stands above the file."""
    quotations = sum(row.verdict is not None for row in rows)
    parts = [counted(len(rows) - quotations, "question")]
    parts += [counted(quotations, "quotation")] if quotations else []
    cut = say("; only the newest {shown:,} fit, onrecord log export writes all", shown=shown)
    return Page(_heading(listed(parts) + (cut if shown < len(rows) else "")))


def _heading(*lines: str) -> str:
    return heading(say("The query log"), [say("What was asked in this server. Only you see this."), *lines])
