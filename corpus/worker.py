"""Another Python process that finds who says what, so that a second core has something to do."""

import pickle
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import IO, cast

from corpus.article import Article
from corpus.process import started
from corpus.statement import Statement


class WorkerEnded(Exception):
    """A worker was killed, or failed; `code` is as in `Popen.returncode`."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class Worker:
    """A process that annotates articles.

    It is no `multiprocessing.Process`, which would import all of the command line first, and which
    outlives a parent that is killed. This one ends when its input does, so with us, however we end.
    """

    def __init__(self) -> None:
        """Start the process."""
        self._process = started("corpus.working")

    def annotate(self, articles: Sequence[Article]) -> Iterator[tuple[Statement, ...]]:
        """Yield the statements of each article. Raises `WorkerEnded` where the process ends before that."""
        asking, answering = cast("IO[bytes]", self._process.stdin), cast("IO[bytes]", self._process.stdout)
        try:
            pickle.dump(articles, asking)
            asking.flush()
            for _ in articles:
                yield pickle.load(answering)  # noqa: S301  (written by our own process)
        except (EOFError, OSError, pickle.UnpicklingError) as error:
            raise WorkerEnded(self.end()) from error

    def end(self) -> int:
        """End the process, whatever it is doing, and return its code."""
        self._process.kill()
        code = self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError):  # what was not yet written has nobody left to read it
                cast("IO[bytes]", pipe).close()
        return code
