"""How answers, sources and articles look in the terminal, line by line."""

from collections.abc import Iterator

from bot.cli.line import Line
from bot.kept.feedback import Feedback
from bot.kept.querylog import Asked
from bot.kept.report import Report, sections
from bot.wording import attribution, citation
from bot.wording.refusal import told as refused
from bot.wording.verdict import differences, told
from corpus.article import Dropped
from corpus.correction import Citing, Correction, Naming, Said
from corpus.source import Edition, Source
from index.passage import Answer, Passage
from index.people import Person
from index.verifying.verdict import Verdict


def answer(found: Answer) -> Iterator[Line]:
    """Lay out an answer: the question, what was understood, then the passages, or why there are none."""
    yield Line(found.question.text, "bold")
    yield from _told(found)
    under = ""
    for passage in found.passages:
        if passage.under != under:
            under = passage.under
            yield from (Line(), Line(under, "bold underline"))
        yield from _passage(passage)
    if found.others:
        yield from (Line(), Line("What others say of it:", "bold"))
    for passage in found.others:
        yield from _passage(passage)
    if found.mentions:
        yield from (Line(), Line("Mentions, not statements:", "bold"))
    for passage in found.mentions:
        yield from _passage(passage)


def _told(found: Answer) -> Iterator[Line]:
    if found.refusal is None:
        yield Line(f"{citation.on_record(found)}; {attribution.understood(found)}", "dim")
    else:
        for line in (*attribution.understood_of_refused(found), *refused(found.refusal)):
            yield Line(citation.sentence(line))


def verdict(found: Verdict) -> Iterator[Line]:
    """Lay out what came of a quotation: the verdict, then every place that has it, with what differs."""
    yield Line(found.text, "bold")
    yield from map(Line, told(found))
    for match in found.matches or filter(None, (found.part,)):
        for passage in match.passages:
            yield from _passage(passage)
        yield from (Line(f"! {line}", "red") for line in differences(match))


def source(listed: Source) -> Iterator[Line]:
    """Lay out an article of the library in a few lines."""
    count = citation.counted(listed.paragraph_count, "paragraph")
    yield from _cited(listed, count, citation.added(listed))
    yield Line()


def edition(held: Edition) -> Iterator[Line]:
    """Lay out an article: its headline, its standfirst, and its paragraphs with their numbers."""
    yield from _cited(held.source)
    yield version(held.source)
    for point in held.source.standfirst:
        yield Line(f"• {point}", "italic")
    for paragraph in held.article.paragraphs:
        yield from (Line(), Line(f"[{paragraph.number}]", "cyan"), Line(paragraph.text))


def version(one: Source) -> Line:
    """Lay out which version of an article this is."""
    added = f"{one.added_utc:%Y-%m-%d %H:%M} UTC"
    return Line(f"version {one.version} · added {added} · sha256 {one.sha256}", "dim")


def dropped(line: Dropped) -> Line:
    """Lay out what was left out of an article, with its line in the original and the reason."""
    return Line(f"line {line.line}, {line.reason}: ", "dim") + Line(line.text)


def asked(row: Asked) -> Iterator[Line]:
    """Lay out a row of the query log."""
    when = f"{row.asked_utc:%Y-%m-%d %H:%M:%S} UTC · {row.platform} · {row.milliseconds:.1f} ms"
    came = ", ".join(filter(None, (row.verdict, row.refusal, *(id_ for id_, _, _ in row.passages))))
    yield from (Line(when, "dim"), Line(row.question), Line(f"  {came}"))


def feedback(given: Feedback) -> Iterator[Line]:
    """Lay out what somebody thought of an answer."""
    verdict = "useful" if given.useful else f"not useful: {given.reason}"
    yield Line(f"{given.given_utc:%Y-%m-%d %H:%M:%S} UTC · feedback", "dim")
    yield from (Line(given.question), Line(f"  {verdict}{f' ({given.words})' if given.words else ''}"))


def report(told: Report) -> Iterator[Line]:
    """Lay out what the log tells: titles, and the lines beneath each."""
    for number, (title, lines) in enumerate(sections(told)):
        yield from (*((Line(),) if number else ()), Line(title, "bold"))
        yield from (Line(f"  {line}") for line in lines)


def person(one: Person) -> Iterator[Line]:
    """Lay out who somebody is, how often they speak, and when."""
    yield Line(attribution.joined(one), "bold")
    for description in one.descriptions:
        yield Line(f"  {description}")
    yield Line(f"  {attribution.spoke(one)}", "dim")


def correction(one: Correction, *, applies: bool) -> Iterator[Line]:
    """Lay out a correction: its number, who made it and when, and what it says."""
    made = f"{one.number} · {one.made_by} · {one.made_utc:%Y-%m-%d %H:%M} UTC"
    yield Line(made, "dim") + Line("" if applies else " · does not apply now", "yellow")
    match one.what:
        case Said() as said:
            yield Line(f"  {said.article_id}: {said.words} {_verdict(said)}")
        case Naming() as naming:
            verdict = "the same" if naming.same else "different"
            where = f" in {', '.join(naming.articles)}" if naming.articles else ""
            first, other = (*naming.names, "others of that name")[:2]
            yield Line(f"  {first}{where} and {other} are {verdict}")
        case Citing() as citing:
            yield Line(
                f"  {citing.article_id}: {citation.PARTS[citing.field]} is {citing.value or 'unknown'}"
            )


def _verdict(said: Said) -> str:
    if said.verdict == "none":
        return "is no statement"
    who = " and ".join(said.speakers) or "nobody who can be named"
    return f"is said by {who}{', which the rules missed' if said.verdict == 'missed' else ''}"


def _passage(shown: Passage) -> Iterator[Line]:
    """Lay out a passage: its text word for word, who speaks in it, and where it stands."""
    yield from (Line(), Line(f"[{shown.rank}]", "cyan"), _words(shown))
    for line in attribution.who(shown.paragraph, shown.statements):
        yield Line(f"— {line}", "yellow")
    yield from _cited(shown.source, f"paragraph {shown.paragraph.number}")
    for place in citation.also_in(shown.also_in):
        yield Line(f"also in: {place}", "dim")


def _words(shown: Passage) -> Line:
    """Set the words of the question in bold, and what nobody says back."""
    text = Line(shown.paragraph.text)
    unspoken = 0 if shown.statements else len(text)
    for start, end in (*attribution.spoken(shown.statements), (len(text), len(text))):
        text.stylize("dim", unspoken, start)
        unspoken = end
    for start, end in shown.highlights:
        text.stylize("bold", start, end)
    return text


def _cited(about: Source, *more: str) -> Iterator[Line]:
    """Cite a source: headline; publisher, authors and date; link, origin, and the id if it is neither."""
    authors = [f"by {', '.join(about.authors)}"] if about.authors else []
    stated_id = [about.article_id] if about.article_id not in {about.url, about.origin} else []
    yield Line(citation.headline(about), "bold green")
    corrected = citation.corrected(about)
    yield Line(
        " · ".join((citation.publisher(about), *authors, citation.published(about), *corrected, *more))
    )
    yield Line(" · ".join((about.url or "no link", about.origin, *stated_id)), "dim")
