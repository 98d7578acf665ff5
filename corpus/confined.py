"""Reading a file that a stranger sent: in a process of its own, which may use so much and no more."""

import os
import pickle
import sys
from dataclasses import dataclass, replace
from subprocess import Popen, TimeoutExpired
from threading import Lock
from typing import TypeAlias

from corpus.adding import Reading
from corpus.annotating import annotate_here
from corpus.errors import ArticleUnreadable, Phrase, Stopped
from corpus.process import started
from corpus.reading.file import format_of, originals
from corpus.reading.folder import Failure
from corpus.reading.original import Given, Original
from corpus.reading.read import read

MOST_ARTICLES = 1_000
MOST_PARAGRAPHS = 50_000
"""In one file; more would hold up everybody, those who ask and those who add."""


OUT_OF_MEMORY = 12
KILLED = -9
EXHAUSTED = OUT_OF_MEMORY, KILLED
"""How a process ends that used what it may: the kernel kills one that had its time of the processor."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a process may use for one file. Only Linux keeps to the first two; the time is kept everywhere.

    bench/confined.py tells what prose takes: for each megabyte a few seconds.
    """

    memory_bytes: int = 512 * 1024**2
    cpu_s: int = 60
    wall_s: float = 90


@dataclass(frozen=True, slots=True)
class Sent:
    """A file as it was sent: a name fit to be stored, its bytes, and what was said with it."""

    name: str
    raw: bytes
    given: Given = Given()


Read: TypeAlias = tuple[Reading | Failure, ...]
"""What became of each article in a file, in its order."""


class Confined:
    """Reads files, each in a process of its own. It can be ended from another thread."""

    def __init__(self, limits: Limits = Limits()) -> None:
        self._limits = limits
        self._lock = Lock()
        self._process: Popen[bytes] | None = None
        self._ended = False

    def read(self, sent: Sent) -> Read:
        """Read and annotate all that a file holds.

        Raises `ArticleUnreadable` where the file as a whole cannot be read, or takes more than the limits,
        and `Stopped` where `end` came before its end.
        """
        asked = pickle.dumps((sent, self._limits))
        with self._started() as process:
            try:
                answered, _ = process.communicate(asked, self._limits.wall_s)
            except TimeoutExpired:
                raise _too_much(sent) from None
            finally:
                process.kill()
        if self._ended and process.returncode == KILLED:
            raise Stopped("{name} was not read to its end", "Add it again", name=sent.name)
        if process.returncode in EXHAUSTED:
            raise _too_much(sent)
        if process.returncode:
            raise ArticleUnreadable(
                "{name} ended the process that read it, with code {code}",
                "This is a fault of onrecord: please report it, and leave the file out",
                name=sent.name,
                code=process.returncode,
            )
        found: Read | ArticleUnreadable = pickle.loads(answered)  # noqa: S301  (written by our own code)
        if isinstance(found, ArticleUnreadable):
            raise found
        return found

    def end(self) -> None:
        """End the process that is reading, if one is, and start no more."""
        with self._lock:
            self._ended = True
            if self._process is not None:
                self._process.kill()

    def _started(self) -> Popen[bytes]:
        with self._lock:
            self._process = started("corpus.confined")
            if self._ended:
                self._process.kill()
            return self._process


def _too_much(sent: Sent) -> ArticleUnreadable:
    return ArticleUnreadable(
        "{name} takes more time or memory to read than a file may",
        "Split it into articles, or leave it out",
        name=sent.name,
    )


def serve() -> None:
    """Read the one file that comes in, within the limits that come with it: all that the process does."""
    sent, limits = pickle.load(sys.stdin.buffer)  # noqa: S301  (written by our own process)
    _confine(limits)
    try:
        answer = pickle.dumps(_read_file(sent))
    except ArticleUnreadable as error:
        answer = pickle.dumps(error)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)  # without a traceback, which needs memory too
    sys.stdout.buffer.write(answer)


def _confine(limits: Limits) -> None:
    if sys.platform == "linux":
        from resource import RLIMIT_AS, RLIMIT_CPU, setrlimit

        setrlimit(RLIMIT_AS, (limits.memory_bytes, limits.memory_bytes))
        setrlimit(RLIMIT_CPU, (limits.cpu_s, limits.cpu_s))


def _read_file(sent: Sent) -> Read:
    found = originals(sent.raw, format_of(sent.name, sent.name), sent.name, sent.given)
    _refuse_many(sent, len(found), MOST_ARTICLES, Phrase("articles"))
    read_ = [_read_one(original) for original in found]
    paragraphs = sum(len(one.article.paragraphs) for one in read_ if isinstance(one, Reading))
    _refuse_many(sent, paragraphs, MOST_PARAGRAPHS, Phrase("paragraphs"))
    return tuple(
        replace(one, annotation=annotate_here(one.article)) if isinstance(one, Reading) else one
        for one in read_
    )


def _refuse_many(sent: Sent, number: int, most: int, what: Phrase) -> None:
    if number > most:
        raise ArticleUnreadable(
            "{name} holds {number:,} {what}; more than {most:,} are not taken at once",
            "Split it, or have it added with: onrecord add",
            name=sent.name,
            number=number,
            what=what,
            most=most,
        )


def _read_one(original: Original) -> Reading | Failure:
    try:
        return Reading(original, read(original))
    except ArticleUnreadable as error:
        return Failure(original.origin, error)
