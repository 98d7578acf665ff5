"""What it takes to read one large file in a process of its own: python -m bench.confined [--megabytes 2].

This is what `/library add` does with each file; `corpus.confined.Limits` says what it may take. The file is
a single article of invented news.
"""

import resource
from itertools import chain
from time import perf_counter
from typing import Annotated

import typer
from rich.console import Console

from bench.synthetic import Newsroom
from corpus.confined import Confined, Sent


def main(megabytes: Annotated[float, typer.Option(help="how large the file is")] = 2) -> None:
    """Print the seconds, those of a processor, and the memory that reading takes, the start included."""
    raw = _prose(round(megabytes * 1024**2))
    started = perf_counter()
    Confined().read(Sent("large.txt", raw))
    seconds = perf_counter() - started
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    Console().print(
        f"{megabytes:g} MB: {seconds:.1f} s, {used.ru_utime + used.ru_stime:.1f} s of a processor, "
        f"{used.ru_maxrss / 1024:.0f} MB of memory"
    )


def _prose(size_bytes: int) -> bytes:
    stories = Newsroom().stories(size_bytes // 100)  # a paragraph has more than that, so there is enough
    text = "\n\n".join(chain.from_iterable(story.paragraphs for story in stories))
    return text.encode()[:size_bytes].rpartition(b"\n\n")[0]


if __name__ == "__main__":
    typer.run(main)
