"""Answers to what somebody says: the paragraphs in which they speak, and no others."""

from collections.abc import Iterable, Sequence

from index.analyze import stands_in, terms
from index.by_words import unknown_words
from index.choosing import AHEAD, choose
from index.confidence import TO_ANSWER, of_speakers
from index.coverage import ON_TOPIC, Coverage
from index.engine import Engine, Hit
from index.gather import gather
from index.passage import Answer, Passage
from index.people import Person
from index.question import Question
from index.ranking.rank import rank
from index.refusal import FilteredOut, NotOnThis
from index.search import search, within
from index.sync import Record

OTHERS = 3
"""How many passages of others follow."""

CANDIDATES = 50
"""How many hits are looked at for what others say."""


def answer(question: Question, record: Record, *, limit: int) -> Answer:
    """Find the paragraphs of those asked for: by the words of the topic, then the surest, the newest."""
    voices = [(voice.article_id, voice.number) for person in question.people for voice in person.voices]
    every = [Hit(id_, 0.0) for id_ in record.library.statements.paragraphs_of(voices)]
    theirs = [hit.paragraph_id for hit in within(question, every, record)]
    if not theirs:
        return Answer(question, refusal=FilteredOut(question.filter))
    if not question.topic:
        first = gather([Hit(id_, 0.0) for id_ in theirs[: limit + AHEAD]], record.library)
        shown = choose(question, first, limit)
        return Answer(question, shown, on_record=len(theirs), confidence=speaking(question.people, shown))
    hits = search(question, question.topic, record, max(len(record.engine), 1))
    mine = set(theirs)
    own = [hit for hit in hits if hit.paragraph_id in mine]
    on_topic = {hit.paragraph_id for hit in own}
    # Where a phrase is asked for, what does not have it is no answer.
    rest = [Hit(id_, 0.0) for id_ in theirs if id_ not in on_topic and not question.phrases]
    others = _others(question, record, [hit for hit in hits if hit.paragraph_id not in mine])
    first = rank(question, own, record, limit + AHEAD)
    first = [*first, *gather(rest[: limit + AHEAD - len(first)], record.library)]
    unknown = unknown_words(question, record.engine, [*first[:limit], *others])
    shown = choose(question, first, limit)
    coverage = Coverage(question, record.engine)
    share = max((coverage.of(one.source, one.paragraph).share for one in shown), default=0.0)
    words = tuple(dict.fromkeys(question.about))
    unused = _unused(question, record.engine, theirs)
    if not own or (share < TO_ANSWER and 2 * len(unused) > len(words)):
        names = tuple(dict.fromkeys(person.name for person in question.people))
        # A phrase may be what they never say, though they use each of its words.
        refusal = NotOnThis(names, len(theirs), unused or words)
        return Answer(question, refusal=refusal, others=others, unknown=unknown)
    return Answer(
        question,
        shown,
        on_record=len(own) if question.phrases else len(theirs),
        on_topic=len(own),
        others=others,
        unknown=unknown,
        confidence=share * speaking(question.people, shown),
    )


def _unused(question: Question, engine: Engine, theirs: Sequence[str]) -> tuple[str, ...]:
    """Return the words of the topic that stand in none of somebody's paragraphs, in their order."""
    used = {term for id_ in theirs for term in engine.terms(id_)}
    words = dict.fromkeys(question.about)
    return tuple(word for word in words if not stands_in(terms(word, question.language), used))


def speaking(people: Iterable[Person], passages: Sequence[Passage]) -> float:
    """Return how sure we are that some people speak in some of the passages."""
    theirs = {voice.speaker for person in people for voice in person.voices}
    return of_speakers(
        statement.certainty
        for passage in passages
        for statement in passage.statements
        if not theirs.isdisjoint(statement.speakers)
    )


def _others(question: Question, record: Record, hits: list[Hit]) -> tuple[Passage, ...]:
    """Return what others say about the topic: only what covers it, and only where somebody speaks."""
    candidates = {hit.paragraph_id: hit for hit in hits[:CANDIDATES]}
    statements = record.library.statements.of_paragraphs(list(candidates))
    spoken = [id_ for id_ in candidates if any(one.speakers for one in statements.get(id_, ()))]
    coverage = Coverage(question, record.engine)
    covering = (
        candidates[paragraph.id]
        for source, paragraph in record.library.paragraphs(spoken)
        if coverage.of(source, paragraph).share >= ON_TOPIC
    )
    return choose(question, rank(question, list(covering), record, OTHERS + AHEAD), OTHERS)
