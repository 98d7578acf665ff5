"""From what a person typed, and the options beside it, to a question."""

import re
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date
from itertools import islice
from typing import NamedTuple

from corpus.filter import Filter
from index.options import Options
from index.people import People
from index.phrases import is_quoted, phrases
from index.question import Question
from index.sync import Record
from index.understanding import chinese, english
from index.understanding.chinese_names import is_full_name, is_name
from index.understanding.form import Reading
from index.understanding.names import Meant, all_meant, meant, misspelled, untitled
from index.understanding.period import Period, period
from index.understanding.publishers import named, on_record
from index.understanding.tidy import bare
from index.understanding.words import all_words, looked_for

_FULL_NAME = re.compile(r"[A-Z][\w'’-]+(?:\s+(?:[A-Z]\.?|[a-z]{2,3}|[A-Z][\w'’-]+)){0,3}\s+[A-Z][\w'’-]+")
"""Two or more words in capitals, with initials and particles between: a name, and not a topic."""

_ONE_NAME = re.compile(r"[A-Z](?:[^\W\u3400-\u9fff]|['’-])+")

_ASKS = re.compile(
    r"(?:who|whom|whose|what|when|where|why|how|which|did|does|do|is|was|are|were|has|have|had|can|will|could)\b"
    "|.*(?:什么|哪|为何|如何|怎么|多少|几|吗)",
    re.IGNORECASE,
)
_THE = re.compile("the ", re.IGNORECASE)
_HAN = re.compile("[\u3400-\u9fff]")


_LONGEST_FORM = 1000
"""Characters. What is longer is no question, and only its words are looked for."""


class _Read(NamedTuple):
    """How a text was read, and whom its name means: nobody, where it is nobody's."""

    reading: Reading
    whom: Meant = Meant(())


def understand(
    text: str, record: Record, options: Options = Options(), today: date | None = None
) -> Question:
    """Tell what a question looks for; the options go before what it says.

    The words that only make it a question are left out, unless nothing else is there. Without `today` no
    date counts from it.
    """
    publishers = {source.publisher for source in record.sources.values() if source.publisher}
    asked, publisher = _take_publisher(bare(text), publishers, record.people)
    if options.publisher is not None:
        publisher = on_record(options.publisher, publishers)
    asked, read, when = _take_period(asked, record, options, today)
    wanted = Filter(when.after, when.before, publisher) if when else Filter(publisher=publisher)
    if options.after or options.before:
        wanted = replace(wanted, after=options.after, before=options.before)
    given = _given(options, read)
    question = _of(given, asked, read, record.people) if given else _question(asked, read)
    if options.about is not None:
        words, terms = looked_for(options.about)
        question = replace(question, words=words, terms=terms, about=words, phrases=phrases(options.about))
    return replace(question, text=text, filter=wanted, still=bool(given) and options.speaker is None)


def _given(options: Options, read: _Read) -> tuple[str, ...]:
    """Return whose words are meant: whatever the question says, or because it names nobody."""
    if options.speaker is not None:
        return (options.speaker,)
    names_nobody = read.reading.kind == "topic" and not read.whom.people and not read.whom.unknown
    return options.earlier if names_nobody else ()


def _take_publisher(asked: str, publishers: Collection[str], people: People) -> tuple[str, str | None]:
    """Return a text without the publisher it names, and the publisher. Who speaks is rather a speaker."""
    found = named(asked, publishers)
    if found is None or (found.may_speak and people.called(found.publisher)):
        return asked, None
    if is_quoted(asked, found.start, found.end):
        return asked, None
    return _without(asked, found.start, found.end), found.publisher


def _take_period(
    asked: str, record: Record, options: Options, today: date | None
) -> tuple[str, _Read, Period | None]:
    """Return a text without the period of the articles, if it names one, how it is read, and the period."""
    when = period(asked, today)
    if when is not None and not is_quoted(asked, when.start, when.end):
        timeless = _without(asked, when.start, when.end)
        read = _read(timeless, record)
        if _given(options, read) or _is_of_articles(when, read, asked, record):
            return timeless, read, when
    return asked, _read(asked, record), None


def _without(asked: str, start: int, end: int) -> str:
    between = "" if _HAN.match(asked[end : end + 1]) else " "
    return bare(asked[:start] + between + asked[end:])


def _read(asked: str, record: Record) -> _Read:
    """Choose how to read a text: the first way in which a name in it is somebody's; else a topic."""
    if len(asked) > _LONGEST_FORM:
        return _Read(Reading("topic", "", asked))
    readings = [*english.readings(asked), *chinese.readings(asked)]
    known = _of_known(readings, record.people) or _of_misspelled(readings, record)
    return known or _of_unknown(readings) or _Read(Reading("topic", "", asked), _of_one_word(readings))


def _of_known(readings: Iterable[Reading], people: People) -> _Read | None:
    for reading in readings:
        if reading.kind == "who":
            return _Read(reading)
        whom = meant(reading.who, people)
        # A form that does not itself tell that somebody is named tells it by naming nobody unknown.
        if whom and (reading.plain or not whom.unknown):
            return _Read(reading, whom)
    return None


def _of_misspelled(readings: Iterable[Reading], record: Record) -> _Read | None:
    for reading in readings:
        if whom := misspelled(reading.who, record):
            return _Read(reading, whom)
    return None


def _of_unknown(readings: Iterable[Reading]) -> _Read | None:
    for reading in readings:
        *_, name = untitled(reading.who)
        if reading.topic and _THE.match(reading.who):
            continue  # a treaty, which says what it does not speak: its words are looked for
        if reading.plain and (_FULL_NAME.fullmatch(name) or is_full_name(name)):
            return _Read(reading, Meant((), unknown=(name,)))
    return None


def _of_one_word(readings: Iterable[Reading]) -> Meant:
    """Return the name of one word that is asked for, `what did Vane say?`: perhaps a place's, or a book's."""
    names = (list(untitled(reading.who))[-1] for reading in readings if reading.plain)
    found = (name for name in names if _ONE_NAME.fullmatch(name) or is_name(name))
    return Meant((), unknown=tuple(islice(found, 1)))


def _is_of_articles(when: Period, read: _Read, asked: str, record: Record) -> bool:
    """Tell whether a period is that of the articles, and not of what they tell.

    Who asks what was said asks when it was said. A question of fact (*which ship sank in 2019?*) asks of what
    happened then, which an article may tell years later; without a question, dates are those of articles,
    as far as there are any from then.
    """
    dates = [source.published for source in record.sources.values() if source.published]
    if not dates:
        return False
    if when.relative or read.reading.kind != "topic":
        return True
    until, since = when.before or date.max, when.after or date.min
    return not _ASKS.match(english.without_asides(asked)) and since <= max(dates) and min(dates) <= until


def _question(asked: str, read: _Read) -> Question:
    reading, whom = read
    for typed, shown in whom.respelled:
        asked = asked.replace(typed, shown, 1)
    name = "" if whom.people or reading.kind == "topic" else "".join(whom.unknown)
    words, terms = looked_for(f"{name} {reading.topic}" if reading.kind == "who" or name else asked)
    if not words:
        words, terms = all_words(asked)
    about = looked_for(reading.topic)[0] if whom.people else words
    return Question(
        asked,
        words,
        terms,
        whom.people,
        about,
        name=name,
        kind=reading.kind,
        phrases=phrases(reading.topic),
        shared=whom.shared,
        unknown=() if name else whom.unknown,
        respelled=whom.respelled,
    )


def _of(names: tuple[str, ...], asked: str, read: _Read, people: People) -> Question:
    """Ask for the words of speakers, given by name.

    All words of the question but those that only make it a question are the topic. Where it asks for the
    speaker's words itself, as `what did Ellwood say about silt?` does, only what follows is: silt.
    """
    whom = all_meant(names, people)
    theirs = any(person in whom.people for person in read.whom.people)
    topic = read.reading.topic if theirs or read.reading.kind == "who" else asked
    about, terms = looked_for(topic)
    return Question(
        asked,
        about,
        terms,
        whom.people,
        about,
        name="" if whom.people else ", ".join(names),
        kind="said",
        phrases=phrases(topic),
        shared=whom.shared,
    )
