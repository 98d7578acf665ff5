"""How it is said who speaks in a passage, and how we know, in the same words everywhere."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from bot.locale.tongue import in_quotation_marks, listed, say
from bot.wording.citation import counted, day
from bot.wording.limits import limits
from corpus.article import Paragraph
from corpus.statement import Span, Speaker, Statement
from index.passage import Answer
from index.people import Person
from index.question import Question

_HOW = {
    "continued": "the quotation goes on from the paragraph before",
    "neighbour": "taken from the statement beside it",
    "none": "not said in the passage",
}
UNSURE_BELOW = 0.6
"""The certainty below which we say that we are not sure: neighbours and the weakest pronouns."""


def understood(answer: Answer) -> str:
    """Return in one line what was understood of the question."""
    return say("; ").join(understood_parts(answer))


def understood_parts(answer: Answer) -> tuple[str, ...]:
    """Return whose words are asked for, with the names that were joined, and which words were looked for."""
    question = answer.question
    parts = {
        say("said by"): "" if question.still else _people(question),
        **_names_that_tell_nobody(question),
        say("looked for"): listed(dict.fromkeys(question.about)),
        say("exactly"): listed(map(in_quotation_marks, question.phrases)),
        say("only"): limits(question.filter),
        say("left out without a date"): counted(answer.undated, "article") if answer.undated else "",
        say("in no article"): listed(answer.unknown),
    }
    return (*_taken_for_granted(question), *_labelled(parts))


def understood_of_refused(answer: Answer) -> tuple[str, ...]:
    """Return what a refusal does not say itself: which names were taken for others, or tell nobody."""
    question = answer.question
    parts = {
        **(_names_that_tell_nobody(question) if question.people else {}),
        say("left out without a date"): counted(answer.undated, "article") if answer.undated else "",
    }
    return (*_taken_for_granted(question), *_labelled(parts))


def _labelled(parts: Mapping[str, str]) -> Iterator[str]:
    return (say("{what}: {found}", what=part, found=found) for part, found in parts.items() if found)


def _names_that_tell_nobody(question: Question) -> dict[str, str]:
    """Return the names that several bear, and those that nobody who is quoted does."""
    shared = say("{names} (ask with a full name)", names=listed(question.shared)) if question.shared else ""
    return {say("several are called"): shared, say("nobody quoted is called"): listed(question.unknown)}


def _taken_for_granted(question: Question) -> tuple[str, ...]:
    """Return which names were taken for others, and that those who were asked for before are meant."""
    respelled = (
        say("showing {shown}, since nobody is called {typed}", shown=shown, typed=typed)
        for typed, shown in question.respelled
    )
    names = _people(question) or question.name
    still = (
        (say("still said by: {names} (ask with a name to change that)", names=names),)
        if question.still
        else ()
    )
    return (*respelled, *still)


def _people(question: Question) -> str:
    return say("; ").join(map(joined, question.people))


def who(paragraph: Paragraph, statements: Sequence[Statement]) -> tuple[str, ...]:
    """Return a line for each who speaks in a paragraph, in the order in which they first do; else none."""
    return tuple(name + rest for name, rest in voices(paragraph, statements))


def voices(paragraph: Paragraph, statements: Sequence[Statement]) -> tuple[tuple[str, str], ...]:
    """Return for each who speaks in a paragraph the name, and the rest of the line about them.

    That is what the article says they are, and how we know where the text does not name them, or that a
    researcher set it right. The name of who is unknown is empty.
    """
    ways: dict[Speaker | None, list[tuple[str, ...]]] = {}
    for statement in statements:
        for speaker in statement.speakers or (None,):
            ways.setdefault(speaker, []).append(tuple(how(statement, paragraph)))
    return tuple(_voice(speaker, how) for speaker, how in ways.items())


def spoken(statements: Iterable[Statement]) -> tuple[Span, ...]:
    """Return where somebody's words or thoughts are reported: spans in order, apart or touching."""
    return tuple(sorted(span for statement in statements for span in statement.spans))


def joined(person: Person) -> str:
    """Return the name of a person, with the others that were joined to it, and whether that was corrected."""
    also = say(" (also {names})", names=listed(person.also)) if person.also else ""
    return f"{person.name}{also}{say(' (corrected)') if person.corrected else ''}"


def described(name: str, descriptions: Sequence[str]) -> str:
    """Return a name in one line with what an article says that somebody is: the first of what is known."""
    known = next(filter(None, descriptions[:1]), "")
    told = say("{name}, {described}", name=name, described=known) if known else name
    return " ".join(told.split())


def spoke(person: Person) -> str:
    """Return what a person is, how often they speak, and when."""
    often = say(
        "{statements} in {articles}",
        statements=counted(person.statements, "statement"),
        articles=counted(person.articles, "article"),
    )
    when = say(" to ").join(dict.fromkeys(map(day, person.dates or ()))) or say("date unknown")
    kind = say("person" if person.kind == "person" else "organisation")
    return " · ".join((kind, often, when))


def _voice(speaker: Speaker | None, how: Sequence[tuple[str, ...]]) -> tuple[str, str]:
    name = described(speaker.name, ()) if speaker else ""
    about = (
        described(speaker.name, (speaker.description,))[len(name) :] if speaker else say("speaker unknown")
    )
    once: dict[str, str] = {}
    for way in chain.from_iterable(how):
        once.setdefault(way.casefold(), way)  # of “She” and “she”, the first
    in_part = "" if all(how) else say("in part: ")  # of the rest we know by name
    return name, about + say(" ({ways})", ways=in_part + listed(once.values())) if once else about


def how(statement: Statement, paragraph: Paragraph) -> Iterator[str]:
    """Yield how we know who speaks, where it is not by their name, and whether we are sure."""
    by_name = statement.mention_kind == "named" and statement.speakers
    if statement.corrected:
        yield say("corrected")
    elif statement.mention_kind in _HOW:
        yield say(_HOW[statement.mention_kind])
    elif statement.mention is not None and not by_name:
        start, end = statement.mention
        yield in_quotation_marks(" ".join(paragraph.text[start:end].split()))
    if statement.speakers and statement.certainty < UNSURE_BELOW:
        yield say("not sure")
