"""How answers, sources and articles look in the terminal."""

from rich.console import Group, RenderableType
from rich.text import Text

from bot import citation
from bot.cli.console import plain
from bot.querylog import Asked
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
    return Group(_numbered(shown.rank, text), _cited(shown.source, where))


def source(listed: Source) -> RenderableType:
    """Lay out an article of the library in a few lines."""
    count = citation.counted(listed.paragraph_count, "paragraph")
    return Group(_cited(listed, count, f"added {listed.added_utc:%Y-%m-%d}"), "")


def edition(held: Edition) -> RenderableType:
    """Lay out an article: its headline, its standfirst, and its paragraphs with their numbers."""
    points = (plain(f"• {point}", "italic") for point in held.source.standfirst)
    paragraphs = (_numbered(paragraph.number, plain(paragraph.text)) for paragraph in held.article.paragraphs)
    return Group(_cited(held.source), version(held.source), *points, *paragraphs)


def version(one: Source) -> RenderableType:
    """Lay out which version of an article this is."""
    added = f"{one.added_utc:%Y-%m-%d %H:%M} UTC"
    return plain(f"version {one.version} · added {added} · sha256 {one.sha256}", "dim")


def dropped(line: Dropped) -> RenderableType:
    """Lay out what was left out of an article, with its line in the original and the reason."""
    return plain(f"line {line.line}, {line.reason}: ", "dim") + plain(line.text)


def asked(row: Asked) -> RenderableType:
    """Lay out a row of the query log."""
    when = f"{row.asked_utc:%Y-%m-%d %H:%M:%S} UTC · {row.platform} · {row.milliseconds:.1f} ms"
    came = row.refusal or ", ".join(id_ for id_, _, _ in row.passages)
    return Group(plain(when, "dim"), plain(row.question), plain(f"  {came}"))


def _numbered(number: int, text: Text) -> RenderableType:
    return Group("", Text(f"[{number}]", "cyan"), text)


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
