"""A task to evaluate on: articles, questions, and which paragraphs answer them (docs/evaluating.md)."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias, TypeVar

from corpus.adding import add_all
from corpus.article import place_of
from corpus.errors import TaskUnreadable
from corpus.library import Library
from corpus.reading.folder import discover
from index.engines.memory import MemoryEngine
from index.sync import Follower, Record

T = TypeVar("T")
Qrels: TypeAlias = dict[str, frozenset[str]]
"""The paragraphs that answer each question, by its id; a question that none answers is left out."""

ARTICLES, QUESTIONS, QRELS = "articles.jsonl", "questions.jsonl", "qrels.tsv"
_FIX = "docs/evaluating.md describes what a task folder holds"


@dataclass(frozen=True, slots=True)
class TaskQuestion:
    """A question of a task, and whether anything in its articles answers it."""

    id: str
    text: str
    answerable: bool


@dataclass(frozen=True, slots=True)
class Task:
    """The questions of a task, and their answers."""

    questions: tuple[TaskQuestion, ...]
    qrels: Qrels


def read_task(folder: Path) -> Task:
    """Read the questions of a task folder. Raises `TaskUnreadable` where one cannot be."""
    questions = tuple(_each_line(folder / QUESTIONS, _question))
    ids = {question.id for question in questions}
    if len(ids) < len(questions):
        raise TaskUnreadable(f"{QUESTIONS} has two questions of one id", _FIX)
    qrels: dict[str, set[str]] = {}
    for question, paragraph, relevant in _each_line(folder / QRELS, _judgement):
        if question not in ids:
            raise TaskUnreadable(f"{QRELS} names the question {question}, which is not in {QUESTIONS}", _FIX)
        if relevant:
            qrels.setdefault(question, set()).add(paragraph)
    return Task(questions, {question: frozenset(paragraphs) for question, paragraphs in qrels.items()})


@contextmanager
def opened(folder: Path, task: Task) -> Iterator[Record]:
    """Put the articles of a task into a library of their own, for as long as it is wanted.

    Raises `TaskUnreadable` where one cannot be read, or the answers name a paragraph that is not there.
    """
    path = folder / ARTICLES
    if not path.is_file():
        raise TaskUnreadable(f"There is no {path}", _FIX)
    with TemporaryDirectory() as place, Library(Path(place) / "library.sqlite", create=True) as library:
        for added in add_all(library, discover(path)):
            if added.error:
                raise TaskUnreadable(added.error.what, added.error.fix) from added.error
        record = Follower(library, MemoryEngine()).catch_up()
        _check_ids(task, record)
        yield record


def _check_ids(task: Task, record: Record) -> None:
    for id_ in record.sources:
        _one_word(id_, ARTICLES)
    named = sorted({paragraph for paragraphs in task.qrels.values() for paragraph in paragraphs})
    there = {paragraph.id for _, paragraph in record.library.paragraphs(named)}
    for paragraph in named:
        if paragraph not in there:
            raise TaskUnreadable(f"{QRELS} names {paragraph}, which is not in {ARTICLES}", _FIX)


def _each_line(path: Path, read: Callable[[str], T]) -> Iterator[T]:
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        problem = "is not in UTF-8" if isinstance(error, UnicodeDecodeError) else "cannot be opened"
        raise TaskUnreadable(f"{path} {problem}", _FIX) from error
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield read(line)
            except (ValueError, RecursionError, TypeError, KeyError) as error:
                raise TaskUnreadable(f"Line {number} of {path} cannot be read", _FIX) from error


def _question(line: str) -> TaskQuestion:
    fields = json.loads(line)
    id_, text, answerable = fields["id"], fields["text"], fields["answerable"]
    if not (isinstance(id_, str) and isinstance(text, str) and isinstance(answerable, bool)):
        raise TypeError("a question has an id and a text, and is answerable or not")
    return TaskQuestion(_one_word(id_, QUESTIONS), text, answerable)


def _judgement(line: str) -> tuple[str, str, bool]:
    question, paragraph, grade = line.split("\t")
    place_of(paragraph)
    return question, paragraph, int(grade) > 0


def _one_word(id_: str, file: str) -> str:
    """Return an id; raise `TaskUnreadable` where the columns of a run could not hold it."""
    if id_.split() != [id_]:
        raise TaskUnreadable(f"The id {id_!r} in {file} is not one word", "Give it an id without spaces")
    return id_
