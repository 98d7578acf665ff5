"""Who may import whom, and how long a module may be: what ruff cannot check of the design."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path
from statistics import quantiles

import pytest

REPOSITORY = Path(__file__).parents[1]
PACKAGES = "corpus", "index", "bot"

ENGLISH = "corpus/attribution/english"
MAY_STAND_IN = {
    "index": "index bot",
    "bot": "bot",
    "async def": "bot",
    "asyncio": "bot",
    "corpus.attribution.english.people": f"{ENGLISH}/people {ENGLISH}/rules.py {ENGLISH}/drafts.py "
    f"{ENGLISH}/hindsight.py {ENGLISH}/unveiling.py",
    "corpus.attribution.english.reports": f"{ENGLISH}/reports {ENGLISH}/people {ENGLISH}/rules.py "
    f"{ENGLISH}/paragraphs.py {ENGLISH}/drafts.py {ENGLISH}/hindsight.py "
    f"{ENGLISH}/secondhand.py {ENGLISH}/printed.py",
    "bot.pages": "bot/pages bot/cogs bot/client.py",
    "discord": "bot/client.py bot/cogs bot/connection",
    "aiohttp": "bot/connection",
    "simcord": "bot/preview.py",
    "playwright": "bot/preview.py",
    "typer": "bot/cli bot/preview.py",
    "rich": "bot/cli",
    "rank_bm25": "index/engines",
    "tantivy": "index/engines",
    "opensearchpy": "index/engines",
    "sqlite3": "corpus/database.py corpus/migrate.py corpus/rows.py corpus/statement_rows.py "
    "bot/kept/querylog.py bot/kept/deleting.py",
    "aiosqlite": "bot/kept/querylog.py bot/kept/shown.py bot/kept/deleting.py",
    "msgspec": "bot/settings.py",
    "os.environ": "bot/settings.py",
    "os.getenv": "bot/settings.py",
}
"""The modules and folders in which a name may stand; it stands nowhere else in the packages."""

BREACHES = [
    (
        "corpus/attribution/english/reports/x.py",
        "from corpus.attribution.english.people.cast import Cast",
        "corpus.attribution.english.people",
    ),
    (
        "index/x.py",
        "from corpus.attribution.english.reports.report import Report",
        "corpus.attribution.english.reports",
    ),
    ("bot/wording/x.py", "from bot.pages.cards import Card", "bot.pages"),
    ("corpus/x.py", "from index.answer import answer", "index"),
    ("corpus/reading/x.py", "import bot", "bot"),
    ("index/x.py", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from bot import app", "bot"),
    ("corpus/x.py", "class A:\n    async def read(self): ...", "async def"),
    ("index/engines/x.py", "from asyncio import run", "asyncio"),
    ("bot/pages/answer.py", "from discord.utils import escape_markdown", "discord"),
    ("bot/cogs/x.py", "import aiohttp", "aiohttp"),
    ("bot/cli/x.py", "def run():\n    import simcord", "simcord"),
    ("bot/cli/x.py", "from playwright.async_api import Page", "playwright"),
    ("bot/app.py", "import typer", "typer"),
    ("bot/pages/answer.py", "import rich.table", "rich"),
    ("index/answer.py", "from rank_bm25 import BM25Plus", "rank_bm25"),
    ("bot/check.py", "import tantivy as engine", "tantivy"),
    ("index/sync.py", "from opensearchpy import OpenSearch", "opensearchpy"),
    ("corpus/library.py", "import json, sqlite3", "sqlite3"),
    ("bot/app.py", "import aiosqlite", "aiosqlite"),
    ("bot/pages/answer.py", "from msgspec import Struct", "msgspec"),
    ("bot/cli/main.py", "import os\nprint(os.environ['HOME'])", "os.environ"),
    ("bot/preview.py", "from os import getenv", "os.getenv"),
]

LONGEST_MODULE = 300
LONGEST_FUNCTION = 50
MEDIAN_FUNCTION, NINTH_DECILE = 8, 25


def names(source: str) -> Iterator[str]:
    """Yield what a module imports, what it takes from `os`, and "async def"."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import():
                yield from (alias.name for alias in node.names)
            case ast.ImportFrom():
                yield from (f"{node.module}.{alias.name}" for alias in node.names)
            case ast.Attribute(value=ast.Name(id="os")):
                yield f"os.{node.attr}"
            case ast.AsyncFunctionDef():
                yield "async def"


def breaches(path: str, source: str) -> list[str]:
    """List the walls that a module breaks."""
    found = list(names(source))
    return [
        wall
        for wall, places in MAY_STAND_IN.items()
        if not any(f"{path}/".startswith(f"{place}/") for place in places.split())
        and any(f"{name}.".startswith(f"{wall}.") for name in found)
    ]


def modules(*folders: str) -> dict[str, str]:
    """Return the source of each module below the folders, by its path."""
    paths = [path for folder in folders for path in (REPOSITORY / folder).rglob("*.py")]
    return {path.relative_to(REPOSITORY).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def function_lengths(source: str) -> Iterator[int]:
    """Yield the lines of each function, without its docstring."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            first = node.body[0]
            docstring = first.end_lineno - first.lineno + 1 if ast.get_docstring(node) else 0
            yield node.end_lineno - node.lineno + 1 - docstring


def test_every_module_names_only_what_may_stand_in_it():
    found = {path: breaches(path, source) for path, source in modules(*PACKAGES).items()}
    assert len(found) > 50
    assert {path: walls for path, walls in found.items() if walls} == {}


@pytest.mark.parametrize(("path", "source", "wall"), BREACHES)
def test_a_breach_is_found(path, source, wall):
    assert breaches(path, source) == [wall]


def test_there_is_a_breach_for_every_wall():
    assert {wall for _, _, wall in BREACHES} == set(MAY_STAND_IN)


def test_what_is_allowed_is_no_breach():
    assert breaches("bot/cogs/asking.py", "import discord\nfrom index.passage import Answer") == []
    assert breaches("corpus/reading/folder.py", "import os\nos.fsencode('indexes')") == []


def test_every_place_in_the_table_is_there():
    for place in " ".join(MAY_STAND_IN.values()).split():
        assert (REPOSITORY / place).exists(), place


def test_no_module_is_too_long_to_be_read_at_once():
    lengths = {path: source.count("\n") for path, source in modules(*PACKAGES, "bench", "tests").items()}
    assert {path: lines for path, lines in lengths.items() if lines > LONGEST_MODULE} == {}


def test_functions_are_short():
    lengths = {path: list(function_lengths(source)) for path, source in modules(*PACKAGES, "bench").items()}
    assert {
        path: max(lines) for path, lines in lengths.items() if lines and max(lines) > LONGEST_FUNCTION
    } == {}
    deciles = quantiles([line for lines in lengths.values() for line in lines], n=10)
    assert deciles[4] <= MEDIAN_FUNCTION
    assert deciles[8] <= NINTH_DECILE


def test_a_function_is_measured_without_its_docstring():
    source = 'def f(\n    a,\n):\n    """Say.\n\n    More.\n    """\n    return a\n'
    assert list(function_lengths(source)) == [4]


def test_every_folder_of_modules_is_installed():
    settings = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
    folders = {Path(path).parent.as_posix().replace("/", ".") for path in modules(*PACKAGES)}
    assert folders - set(settings["tool"]["setuptools"]["packages"]) == set()
