"""What the query log tells of a library: how much is asked, what is not answered, who is quoted. Pure."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.kept.feedback import Feedback
from bot.kept.querylog import Asked
from bot.locale.tongue import say
from bot.wording.citation import counted, headline, published, publisher
from corpus.article import place_of
from corpus.library import Library
from corpus.source import Source
from index.people import People
from index.verifying.verdict import Outcome

WEEKS = 8
MOST_REFUSED = 10
MOST_QUOTED = 5

VERDICTS: Mapping[Outcome, str] = {
    "exact": "on record, word for word",
    "nearly": "nearly on record",
    "by_another": "on record, said by somebody else",
    "by_unknown": "on record, speaker unknown",
    "absent": "not on record",
    "no_words": "nothing to look for",
}


@dataclass(frozen=True, slots=True)
class Week:
    """The questions of a week, which begins with a Monday (UTC)."""

    monday: date
    answered: int
    refused: int


@dataclass(frozen=True, slots=True)
class Refused:
    """Questions that were refused for one reason and looked for the same words; `question` is the newest."""

    question: str
    reason: str
    times: int


@dataclass(frozen=True, slots=True)
class Report:
    """What a log tells. All but the weeks, which are in order, begin with what there is most of.

    `sources` and `people` are those of the passages that were shown, as they are on record now, with how
    often. `checked` counts what came of quotations, `not_useful` why.
    """

    weeks: tuple[Week, ...]
    refused: tuple[Refused, ...]
    checked: tuple[tuple[Outcome, int], ...]
    sources: tuple[tuple[Source, int], ...]
    people: tuple[tuple[str, int], ...]
    useful: int
    not_useful: tuple[tuple[str, int], ...]


def report(
    rows: Sequence[Asked], feedback: Sequence[Feedback], *, library: Library, people: People
) -> Report:
    """Count what a log tells, given in the order of time."""
    asked = [row for row in rows if row.verdict is None]
    shown = Counter(id_ for row in rows for id_, _, _ in row.passages)
    sources = {source.article_id: source for source in library.sources(limit=-1)}
    cited: Counter[str] = Counter()
    for id_, times in shown.items():
        cited[place_of(id_)[0]] += times
    return Report(
        weeks=_weeks(asked),
        refused=_refused(asked),
        checked=tuple(Counter(row.verdict for row in rows if row.verdict).most_common()),
        sources=tuple((sources[id_], times) for id_, times in cited.most_common() if id_ in sources),
        people=tuple(_quoted(shown, library, people).most_common()),
        useful=sum(one.useful for one in feedback),
        not_useful=tuple(Counter(one.reason for one in feedback if one.reason).most_common()),
    )


def sections(told: Report) -> list[tuple[str, list[str]]]:
    """Say what is told, the newest and the most of it: titles, and the lines beneath each."""
    asked = [_week(week) for week in told.weeks[-WEEKS:]]
    refused = [
        _times(one.times, " ".join(one.question.split()), say(one.reason))
        for one in told.refused[:MOST_REFUSED]
    ]
    sources = [
        _times(times, headline(source), _where(source)) for source, times in told.sources[:MOST_QUOTED]
    ]
    people = [f"{times:,} × {name}" for name, times in told.people[:MOST_QUOTED]]
    checked = [f"{times:,} × {say(VERDICTS[verdict])}" for verdict, times in told.checked]
    total = sum(week.answered + week.refused for week in told.weeks)
    every = (
        (counted(total, "question"), asked),
        (say("Refused, by words"), refused),
        (say("Quotations that were checked"), checked),
        (say("Most quoted sources"), sources),
        (say("Most quoted people"), people),
        (say("What people thought"), list(_thought(told))),
    )
    return [(title, lines) for title, lines in every if lines or lines is asked]


def _week(week: Week) -> str:
    return say(
        "week of {day}: {answered:,} answered, {refused:,} refused",
        day=week.monday,
        answered=week.answered,
        refused=week.refused,
    )


def _where(source: Source) -> str:
    return say("{publisher}, {day}", publisher=publisher(source), day=published(source))


def _times(times: int, what: str, more: str) -> str:
    return say("{times:,} × {what} ({more})", times=times, what=what, more=more)


def _thought(told: Report) -> Iterator[str]:
    if told.useful:
        yield say("{times:,} × useful", times=told.useful)
    for reason, times in told.not_useful:
        yield say("{times:,} × not useful: {reason}", times=times, reason=say(reason))


def _weeks(rows: Iterable[Asked]) -> tuple[Week, ...]:
    """Count by weeks, with those in between in which nothing was asked."""
    counts: Counter[tuple[date, bool]] = Counter()
    for row in rows:
        day = row.asked_utc.date()
        counts[day - timedelta(days=day.weekday()), row.refusal is None] += 1
    mondays = {monday for monday, _ in counts}
    if not mondays:
        return ()
    first, last = min(mondays), max(mondays)
    every = (first + timedelta(weeks=week) for week in range((last - first).days // 7 + 1))
    return tuple(Week(monday, counts[monday, True], counts[monday, False]) for monday in every)


def _refused(rows: Iterable[Asked]) -> tuple[Refused, ...]:
    groups: defaultdict[tuple[str, ...], list[Asked]] = defaultdict(list)
    for row in rows:
        if row.refusal is not None:
            words = row.words or (row.question, row.speaker or "")
            groups[row.refusal, *sorted({word.casefold() for word in words})].append(row)
    found = (
        Refused(group[-1].question, reason.replace("_", " "), len(group))
        for (reason, *_), group in groups.items()
    )
    return tuple(sorted(found, key=lambda one: -one.times))


def _quoted(shown: Mapping[str, int], library: Library, people: People) -> Counter[str]:
    """Count how often a passage was shown in which somebody speaks."""
    quoted: Counter[str] = Counter()
    for id_, statements in library.statements.of_paragraphs(list(shown)).items():
        speakers = {speaker for statement in statements for speaker in statement.speakers}
        for name in {people.heard(place_of(id_)[0], speaker).name for speaker in speakers}:
            quoted[name] += shown[id_]
    return quoted
