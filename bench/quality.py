"""How well passages are ranked, beside what people would use instead: python -m bench.quality TASK...

Every system answers the questions of a task folder that have an answer in it. Half of the questions, by a
hash of their ids, are for tuning: there each rival's settings are chosen, and there our weights were. The
figures are of the other half. "beside onrecord" is the difference in nDCG@10 with its 95 % interval, from a
paired bootstrap. onrecord gives its whole ranking here: nothing is refused.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import fields
from functools import cache, partial
from multiprocessing import get_context
from pathlib import Path
from typing import Annotated, TypeAlias

import typer
from rich.console import Console
from rich.table import Table

from bench.rivals import Ask, Corpus, rivals
from bench.scoring import DEEP, MEASURES, NDCG, Asked, asked, bootstrap, mean, scores
from bench.tasks import articles, opened
from corpus.attribution.annotate import annotate
from index.answer import answer
from index.evaluate import ranking
from index.passage import Passage
from index.ranking.rank import rank
from index.ranking.weights import CANDIDATES, SHIPPED
from index.search import search
from index.sync import Record
from index.understanding.understand import understand

TUNING = 300
"""How many questions of the tuning half choose a rival's settings."""

Weighed: TypeAlias = Callable[[str], list[Passage]]
Scores: TypeAlias = Mapping[object, Mapping[str, float]]


def main(
    tasks: list[Path],
    alone: Annotated[bool, typer.Option(help="leave out the rivals")] = False,
    tuning: Annotated[bool, typer.Option(help="show the tuning half instead")] = False,
) -> None:
    """Rank for the questions of each TASK with every system, and print how well each did."""
    console = Console(width=120)
    # A process for each task, as many at once as there are processors: nothing is timed here.
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as processes:
        for table in processes.map(partial(_compared, alone=alone, tuning=tuning), tasks):
            console.print(table)


def _compared(task: Path, *, alone: bool, tuning: bool) -> Table:
    questions = asked(task)
    reported = [one for one in questions if one.tuning is tuning]
    title = f"{task.name}: {len(reported)} of {len(questions)} questions"
    table = Table("", *map(str, MEASURES), "beside onrecord", title=title)
    ours: Scores = {}
    for name, found in _systems(task, questions, reported, alone):
        ours = ours or found
        table.add_row(name, *(f"{mean(found[measure]):.3f}" for measure in MEASURES), _beside(ours, found))
    return table


def _systems(
    task: Path, questions: list[Asked], reported: list[Asked], alone: bool
) -> Iterator[tuple[str, Scores]]:
    with opened(task, annotate) as record:
        for name, ask in ours(record):
            yield name, _scored(ask, reported)
    if alone:
        return
    corpus = _corpus(task)
    tuned_on = [one for one in questions if one.tuning][:TUNING]
    for name, builds in rivals():
        ask = max((build(corpus) for build in builds), key=lambda ask: mean(_scored(ask, tuned_on)[NDCG]))
        yield name, _scored(ask, reported)


def ours(record: Record) -> Iterator[tuple[str, Ask]]:
    """Yield onrecord, and onrecord without each piece of its evidence.

    What a piece adds to a score does not depend on the others, so each question is ranked once, and put in
    order anew by what is left.
    """
    whole = cache(partial(_whole, record))
    weighed = cache(partial(_weighed, record))
    to_somebody = cache(partial(_to_somebody, record))
    pieces = tuple(field.name for field in fields(SHIPPED))
    yield "onrecord", whole
    yield "without all below", partial(_by_words, weighed, pieces)
    yield "without who speaks", partial(_by_words, weighed, ())
    for piece in pieces:
        yield f"without {piece}", partial(_without, to_somebody, whole, partial(_by_words, weighed, (piece,)))


def _whole(record: Record, text: str) -> Sequence[str]:
    return ranking(answer(text, record, limit=DEEP), record)


def _to_somebody(record: Record, text: str) -> bool:
    """Tell whether a question asks for somebody's words, so that who speaks decides and not the evidence."""
    return bool(understand(text, record).people)


def _without(to_somebody: Callable[[str], bool], whole: Ask, by_words: Ask, text: str) -> Sequence[str]:
    return whole(text) if to_somebody(text) else by_words(text)


def _weighed(record: Record, text: str) -> list[Passage]:
    question = understand(text, record)
    return rank(question, search(question, question.terms, record, DEEP), record, DEEP)


def _by_words(weighed: Weighed, left_out: Collection[str], text: str) -> Sequence[str]:
    """Order passages as `rank` does, by their evidence but for some."""
    passages = weighed(text)
    scores = {
        passage.paragraph.id: sum(piece.amount for piece in passage.evidence if piece.name not in left_out)
        for passage in passages[:CANDIDATES]
    }
    rest = (passage.paragraph.id for passage in passages[CANDIDATES:])
    return [*sorted(scores, key=lambda id_: (-scores[id_], id_)), *rest]


def _corpus(task: Path) -> Corpus:
    found = [(article, paragraph) for article in articles(task) for paragraph in article.paragraphs]
    return Corpus(
        ids=tuple(paragraph.id for _, paragraph in found),
        texts=tuple(paragraph.text for _, paragraph in found),
        headlines=tuple(article.headline or "" for article, _ in found),
    )


def _scored(ask: Ask, questions: list[Asked]) -> Scores:
    return scores({one.id: ask(one.text) for one in questions}, questions)


def _beside(ours: Scores, theirs: Scores) -> str:
    if ours is theirs:
        return ""
    difference, low, high = bootstrap(ours[NDCG], theirs[NDCG])
    return f"{-difference:+.3f} ({-high:+.3f} to {-low:+.3f})"


if __name__ == "__main__":
    typer.run(main)
