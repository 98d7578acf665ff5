"""How answers, sources and articles look in the terminal."""

from collections.abc import Iterable

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from bot import citation
from bot.cli.console import plain
from corpus.article import Dropped
from corpus.source import Edition, Source
from index.passage import Answer, Passage


def answer(found: Answer) -> RenderableType:
    """Lay out an answer: the question, what was looked for, then the passages, or why there are none."""
    question = plain(found.question.text, "bold")
    if found.refusal is not None:
        return Group(question, plain(f"{found.refusal.reason}."), plain(f"{found.refusal.step}."))
    words = ", ".join(dict.fromkeys(found.question.words))
    count = citation.counted(len(found.passages), "passage")
    looked_for = plain(f"{count} on record; looked for: {words}", "dim")
    return Group(question, looked_for, *map(passage, found.passages))


def passage(shown: Passage) -> RenderableType:
    """Lay out a passage: its text word for word, then where it stands."""
    text = plain(shown.paragraph.text)
    for start, end in shown.highlights:
        text.stylize("bold", start, end)
    where = f"paragraph {shown.paragraph.number}"
    return Group("", Text(f"[{shown.rank}]", "cyan"), text, _cited(shown.source, where))


def source(listed: Source) -> RenderableType:
    """Lay out an article of the library in a few lines."""
    count = citation.counted(listed.paragraph_count, "paragraph")
    return Group(_cited(listed, count, f"added {listed.added_utc:%Y-%m-%d}"), "")


def edition(held: Edition) -> RenderableType:
    """Lay out an article: its headline, its standfirst, and its paragraphs with their numbers."""
    about = held.source
    version = f"version {about.version}, added {about.added_utc:%Y-%m-%d %H:%M} UTC, sha256 {about.sha256}"
    lines = Table.grid(padding=(0, 1, 1, 0))
    lines.add_column(justify="right", style="cyan")
    lines.add_column()
    for paragraph in held.article.paragraphs:
        lines.add_row(str(paragraph.number), plain(paragraph.text))
    standfirst = (plain(f"• {point}", "italic") for point in about.standfirst)
    return Group(_cited(about), plain(version, "dim"), *standfirst, "", lines)


def dropped(lines: Iterable[Dropped]) -> RenderableType:
    """Lay out what was left out of an article, with its line in the original and the reason."""
    table = Table("line", "reason", "text", box=None)
    for line in lines:
        table.add_row(str(line.line), line.reason, plain(line.text))
    return table


def versions(known: Iterable[Source]) -> RenderableType:
    """Lay out the versions of an article, oldest first."""
    table = Table("version", "added (UTC)", "paragraphs", "sha256", box=None)
    for one in known:
        table.add_row(
            str(one.version), f"{one.added_utc:%Y-%m-%d %H:%M}", str(one.paragraph_count), one.sha256
        )
    return table


def _cited(about: Source, *more: str) -> RenderableType:
    """Cite a source: headline; publisher, authors and date; link, origin, and the id if it is neither."""
    authors = [f"by {', '.join(about.authors)}"] if about.authors else []
    stated_id = [about.article_id] if about.article_id not in {about.url, about.origin} else []
    line = " · ".join((citation.publisher(about), *authors, citation.published(about), *more))
    return Group(
        plain(citation.headline(about), "bold green"),
        plain(line),
        plain(" · ".join((about.url or "no link", about.origin, *stated_id)), "dim"),
    )
