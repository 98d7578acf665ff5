"""Processes that annotate side by side, and what is done where one of them dies."""

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from signal import Signals
from threading import Lock
from types import TracebackType
from typing import Self, TypeAlias

from corpus.article import Article
from corpus.attribution.annotate import RULES_VERSION
from corpus.errors import ArticleUnreadable
from corpus.statement import Annotation
from corpus.worker import Worker, WorkerEnded

Answer: TypeAlias = Annotation | ArticleUnreadable


class Crew:
    """Workers, each started when there is something for it to do, with a thread that waits for it."""

    def __init__(self, workers: int) -> None:
        self._threads = ThreadPoolExecutor(workers)
        self._lock = Lock()
        self._idle: list[Worker] = []
        self._busy: set[Worker] = set()
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End all workers, whatever they are doing."""
        with self._lock:
            self._closed = True
            for worker in (*self._idle, *self._busy):
                worker.end()
        self._threads.shutdown(cancel_futures=True)

    def begin(self, articles: Sequence[Article]) -> Future[list[Answer]]:
        """Have articles annotated; the answers are in the same order.

        An article over which a worker dies has that for an answer, and another worker takes the rest.
        """
        return self._threads.submit(self._annotate, articles)

    def _annotate(self, articles: Sequence[Article]) -> list[Answer]:
        answers: list[Answer] = []
        while len(answers) < len(articles) and (worker := self._take_worker()):
            try:
                for statements in worker.annotate(articles[len(answers) :]):
                    answers.append(Annotation(RULES_VERSION, statements))
            except WorkerEnded as ended:
                answers.append(_died_over(articles[len(answers)], ended.code))
            else:
                self._idle.append(worker)
            finally:
                self._busy.discard(worker)
        return answers

    def _take_worker(self) -> Worker | None:
        """Return a worker with nothing to do, None where there shall be no more."""
        with self._lock:
            if self._closed:
                return None
            worker = self._idle.pop() if self._idle else Worker()
            self._busy.add(worker)
            return worker


def _died_over(article: Article, code: int) -> ArticleUnreadable:
    how = f"was ended by {_signal(-code)}" if code < 0 else f"failed with code {code}"
    return ArticleUnreadable(
        f"{article.origin} is not on record: the process that looked for who speaks in it {how}",
        "Add it again, and leave it out if that ends so too",
    )


def _signal(number: int) -> str:
    """Return a signal's name; most of those for real time have none."""
    return Signals(number).name if number in set(Signals) else f"signal {number}"
