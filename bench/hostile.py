"""Read and annotate text that was made to be slow, against news of the same size.

python -m bench.hostile

Work that grows linearly takes about as long for each megabyte, whatever stands in it, and four times as long
as for a quarter of it. All paragraphs are annotated as they stand, also where reading them finds no article.
"""

import gc
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import product
from random import Random
from string import printable
from time import process_time

from rich.console import Console
from rich.table import Table

from bench.synthetic import SEED, Newsroom
from corpus.article import Article, number_paragraphs
from corpus.attribution.annotate import annotate
from corpus.errors import OnRecordError
from corpus.reading.original import Original
from corpus.reading.read import read

SIZE = 1_000_000
PART = 4
"""Into how many parts the text is cut, of which one is measured as well."""

KINDS = {
    "one line": "a",
    "brackets": "[",
    "quotation marks": "“",
    "apostrophes": "‘A ",
    "opening apostrophes": "‘ ",
    "straight quotation marks": " 'A",
    "quotations, one a paragraph": "“Yes.”\n\n",
    "names": "Ann Bo Roe ",
    "names and commas": "Ann Roe, ",
    "names, one a paragraph": "Ann Roe\n\n",
    "initials": "A. ",
    "titles": "Mr. ",
    "asides": "Ann Roe, a, ",
    "relative clauses": "Ann Roe, who ",
    "statements": "“a” said Ann Roe. ",
    "statements, one a paragraph": "“a” said Ann Roe.\n\n",
    "cues": "said ",
    "sources": "according to ",
    "roles": "The mayor said no. ",
    "pronouns": "He said she said. ",
    "pronouns that go on": "he said and ",
    "short lines": "ice\n",
    "short paragraphs": "Ice.\n\n",
    "advertisements": "Advertisement\n",
    "rules": "---\n",
    "pictures": "![",
    "Chinese cues": "我说",
    "Chinese names": "李明说，",
    "Chinese commas": "李明，",
    "Chinese statements": "他表示，“好。”\n\n王小明说：“好。”",
    "Chinese lines": "好\n\n",
}
"""What is repeated until it has as many bytes as the news."""


def main() -> None:
    """Print how many seconds each text takes, beside news right before it and its own first quarter."""
    gc.disable()  # as in the processes that annotate for `onrecord add`
    table = Table("a megabyte of", "read, s", "annotate, s", "news = 1", "a quarter = 1")
    news = _text_of(_news())
    _measured(news)  # reads the tables that are read once
    for name, text in _texts():
        ordinary, part, whole = _measured(news), _measured(text[: len(text) // PART]), _measured(text)
        times = sum(whole) / sum(ordinary), sum(whole) / sum(part)
        table.add_row(name, *(f"{seconds:.2f}" for seconds in whole), *(f"{ratio:.1f}" for ratio in times))
    Console().print(table)


def _texts() -> Iterator[tuple[str, str]]:
    yield "news", _text_of(_news())
    yield "junk", _text_of(Random(SEED).choices(printable, k=SIZE))  # noqa: S311  (nothing secret here)
    yield "namesakes", _text_of(f"{name} Roe said so.\n\n" for name in _names())
    yield "strangers", _text_of(f"Ann {name} said so.\n\n" for name in _names())
    yield "institutions", _text_of(f"The {name} Board said so.\n\n" for name in _names())
    yield "Chinese strangers", _text_of(f"王{first}{last}说，好。" for first, last in _chinese_names())
    for name, piece in KINDS.items():
        yield name, piece * (SIZE // len(piece.encode()))


def _news() -> Iterator[str]:
    for story in Newsroom().stories(SIZE // 100):
        yield from (f"{paragraph}\n\n" for paragraph in story.paragraphs)


def _names() -> Iterator[str]:
    """Yield words that no census knows, each another."""
    return ("".join(letters).capitalize() for letters in product("abcdefghij", repeat=5))


def _chinese_names() -> Iterator[tuple[str, ...]]:
    """Yield pairs of characters, each another."""
    return product(map(chr, range(0x4E00, 0x4F00)), repeat=2)


def _text_of(pieces: Iterable[str]) -> str:
    """Join pieces, as many as there is room for."""
    taken: list[str] = []
    size = 0
    for piece in pieces:
        size += len(piece.encode())
        if size > SIZE:
            break
        taken.append(piece)
    return "".join(taken)


def _measured(text: str) -> tuple[float, float]:
    """Return the seconds that it takes to read a text, and to annotate it."""
    gc.collect()
    paragraphs = tuple(line for line in text.split("\n\n") if line.strip())
    article = Article("a", "a", number_paragraphs("a", paragraphs))
    return _seconds(partial(_try_to_read, text)), _seconds(partial(annotate, article))


def _try_to_read(text: str) -> None:
    try:
        read(Original(text.encode(), "text", "a.txt"))
    except OnRecordError:
        return


def _seconds(call: Callable[[], object]) -> float:
    """Return for how long a call keeps the processor busy, whatever else goes on."""
    started = process_time()
    call()
    return process_time() - started


if __name__ == "__main__":
    main()
