"""Read and annotate text that was made to be slow, against news of the same size.

python -m bench.hostile

Work that grows linearly takes about the same time for each quarter of a megabyte, whatever stands in it. The
paragraphs are annotated as they stand, also where reading a file of them would find no article.
"""

from collections.abc import Callable
from functools import partial
from itertools import product
from time import process_time

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
    "opening apostrophes": "‘ ",
    "straight quotation marks": " 'A",
    "names": "Ann Bo Roe ",
    "names and commas": "Ann Roe, ",
    "names, one a paragraph": "Ann Roe\n\n",
    "relative clauses": "Ann Roe, who ",
    "statements": "“a” said Ann Roe. ",
    "cues": "said ",
    "pronouns": "He said she said. ",
    "short lines": "ice\n",
    "advertisements": "Advertisement\n",
    "rules": "---\n",
    "pictures": "![",
    "Chinese cues": "我说",
    "Chinese names": "李明说，",
    "Chinese statements": "他表示，“好。”\n\n王小明说：“好。”",
}
"""What is repeated until it has as many bytes as the news."""


def main() -> None:
    """Print how many seconds each text takes."""
    table = Table("a quarter of a megabyte of", "read, s", "annotate, s", "against news")
    texts = {"news": _news(), "namesakes": _namesakes()}
    texts |= {name: piece * (SIZE // len(piece.encode())) for name, piece in KINDS.items()}
    news = 0.0
    for name, text in texts.items():
        article = Article("a", "a", number_paragraphs("a", _paragraphs(text)))
        reading, annotating = _seconds(partial(_try_to_read, text)), _seconds(partial(annotate, article))
        news = news or reading + annotating
        times = (reading + annotating) / news
        table.add_row(name, f"{reading:.2f}", f"{annotating:.2f}", f"{times:.1f}")
    Console().print(table)


def _news() -> str:
    stories = Newsroom().stories(SIZE // 200)
    return "\n\n".join(text for story in stories for text in story.paragraphs)[:SIZE]


def _namesakes() -> str:
    """Return the statements of as many people as there is room for, who all share a surname."""
    said = (f"{''.join(name).capitalize()} Roe said so." for name in product("abcdefghij", repeat=4))
    return "\n\n".join(said)[:SIZE]


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(line for line in text.split("\n\n") if line.strip())


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
