"""Read and annotate text that was made to be slow, against news of the same size.

python -m bench.hostile

Work that grows linearly takes about the same time for each quarter of a megabyte, whatever stands in it.
"""

from collections.abc import Callable
from functools import partial
from time import perf_counter

from rich.console import Console
from rich.table import Table

from bench.synthetic import Newsroom
from corpus.article import Article, number_paragraphs
from corpus.attribution.annotate import annotate
from corpus.errors import OnRecordError
from corpus.reading.original import Original
from corpus.reading.read import read

SIZE = 250_000
KINDS = {
    "one line": "a",
    "brackets": "[",
    "quotation marks": "“",
    "apostrophes": "‘A ",
    "names": "Ann Bo Roe ",
    "cues": "said ",
    "pronouns": "He said she said. ",
    "short lines": "ice\n",
    "advertisements": "Advertisement\n",
    "rules": "---\n",
    "pictures": "![",
}
"""What is repeated until it is as long as the news."""


def main() -> None:
    """Print how many seconds each text takes."""
    table = Table("a quarter of a megabyte of", "read, s", "annotate, s")
    texts = {"news": _news()} | {name: piece * (SIZE // len(piece)) for name, piece in KINDS.items()}
    for name, text in texts.items():
        article = Article("a", "a", number_paragraphs("a", _paragraphs(text)))
        reading, annotating = _seconds(partial(_try_to_read, text)), _seconds(partial(annotate, article))
        table.add_row(name, f"{reading:.2f}", f"{annotating:.2f}")
    Console().print(table)


def _news() -> str:
    stories = Newsroom().stories(SIZE // 200)
    return "\n\n".join(text for story in stories for text in story.paragraphs)[:SIZE]


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(line for line in text.split("\n\n") if line.strip())


def _try_to_read(text: str) -> None:
    try:
        read(Original(text.encode(), "text", "a.txt"))
    except OnRecordError:
        return


def _seconds(call: Callable[[], object]) -> float:
    started = perf_counter()
    call()
    return perf_counter() - started


if __name__ == "__main__":
    main()
