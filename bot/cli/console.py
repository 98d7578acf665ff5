"""Where the terminal's words go: what was asked for to stdout, all else to stderr.

A person at a terminal gets colours and wrapped lines; a pipe gets every line whole, character for character.
Text of the library may hold anything: what would steer a terminal is shown there as a visible sign.
"""

import errno
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TextIO

from bot.cli.line import Line
from corpus.errors import OnRecordError


def write(*lines: Line | str) -> None:
    """Write what was asked for."""
    _write(lines, sys.stdout)


def write_whole(text: str) -> None:
    """Write what was asked for by a program: never wrapped, no line added."""
    write_bytes(text.encode("utf-8", "replace"))


def write_bytes(raw: bytes) -> None:
    """Write what was asked for, byte by byte."""
    stream: TextIO | None = sys.stdout
    if stream is None:  # it was closed before we came
        return
    with _told(stream):
        stream.buffer.write(raw)
        stream.flush()


def tell(*lines: Line | str) -> None:
    """Write what a person should know besides."""
    _write(lines, sys.stderr)


def speak_utf8() -> None:
    """Write UTF-8 whatever the locale says: the library's words are in every script.

    Half a character, which no encoding has, becomes a question mark.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _write(lines: Iterable[Line | str], stream: TextIO | None) -> None:
    if stream is None:  # it was closed before we came
        return
    texts = [line if isinstance(line, Line) else Line(line) for line in lines]
    with _told(stream):
        if stream.isatty():
            _draw(texts, stream)
        else:
            stream.writelines(f"{text.text}\n" for text in texts)
        stream.flush()


def _draw(texts: Iterable[Line], stream: TextIO) -> None:
    from rich.console import Console  # it takes long to import, and only a person needs it

    console = Console(file=stream, highlight=False, emoji=False, markup=False)
    for text in texts:
        console.print(text.drawn())


@contextmanager
def _told(stream: TextIO) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno == errno.EPIPE:  # whoever reads has had enough
            raise
        _let_go(stream)
        raise OnRecordError(f"The output cannot be written ({error.strerror})", "Make room for it") from error


def _let_go(stream: TextIO) -> None:
    """Let what is still to be written go nowhere: Python tries again at its end, and exits with 120 else.

    See https://docs.python.org/3/library/signal.html#note-on-sigpipe.
    """
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
