"""A table of what is known about articles beside their files: a CSV with a column `file`.

Columns that we do not know are left alone, as fields in a record are.
"""

import csv
from collections.abc import Iterator
from dataclasses import fields
from io import StringIO
from pathlib import Path
from unicodedata import normalize

from corpus.dates import parse_date
from corpus.errors import OnRecordError
from corpus.reading.decode import decode
from corpus.reading.original import Given

_COLUMNS = {
    "file": "file",
    "headline": "headline",
    "title": "headline",
    "publisher": "publisher",
    "url": "url",
    "date": "published",
    "published": "published",
    "author": "authors",
    "authors": "authors",
}
"""The names that a column may have, and what it then tells."""


def read_metadata(path: Path) -> dict[str, Given]:
    """Return what a CSV file says about articles, by their origin.

    `file` is the path below the folder that is added; several authors are separated by `;`.
    Raises OnRecordError, with line and column, for a table that cannot be taken at its word.
    """
    table: dict[str, Given] = {}
    for line, cells in _rows(_text(path), path.name):
        where = f"{path.name}, line {line}"
        origin = normalize("NFC", cells["file"].replace("\\", "/").removeprefix("./"))
        if not origin:
            raise OnRecordError(f"{where}, column file: no file is named", "Name one, or remove the line")
        if origin in table:
            raise OnRecordError(
                f"{where}, column file: {origin} is named a second time", "Keep one line a file"
            )
        table[origin] = _given(cells, where)
    return table


def merge_given(first: Given, second: Given) -> Given:
    """Return what either says; where both say something, the first is believed."""
    names = [each.name for each in fields(Given)]
    return Given(**{name: getattr(first, name) or getattr(second, name) for name in names})


def _text(path: Path) -> str:
    try:
        return decode(path.read_bytes(), path.name)
    except OSError as error:
        raise OnRecordError(f"{path} cannot be opened: {error.strerror}", "Check the path") from error


def _rows(text: str, name: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the line on which each row begins, and its cells by what they tell."""
    reader = csv.reader(StringIO(text, newline=""), strict=True)
    try:
        columns = _columns(next(reader, []), name)
        line = reader.line_num + 1
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield line, _by_column(columns, cells, f"{name}, line {line}")
            line = reader.line_num + 1
    except csv.Error as error:
        what = f"{name}, line {reader.line_num}: {error}"
        raise OnRecordError(what, "Save it as CSV, with commas between and quotes around") from error


def _columns(header: list[str], name: str) -> list[str]:
    """Return what each column tells, in order; "" for one that tells nothing we know."""
    known = ", ".join(_COLUMNS)
    columns = [_COLUMNS.get(title.strip().lower(), "") for title in header]
    for n, column in enumerate(columns):
        if column and column in columns[:n]:
            what = f"{name}, line 1: column {header[n][:60]!r} tells what another column tells"
            raise OnRecordError(what, f"Use each once of {known}")
    if "file" not in columns:
        what = f"{name}, line 1: there is no column file"
        raise OnRecordError(what, f"Use commas, not semicolons, between columns of {known}")
    if len(columns) > 1 and not any(column for column in columns if column != "file"):
        raise OnRecordError(f"{name}, line 1: no column tells anything", f"Use columns of {known}")
    return columns


def _by_column(columns: list[str], cells: list[str], where: str) -> dict[str, str]:
    if len(cells) > len(columns):
        what = f"{where} has {len(cells)} cells under {len(columns)} columns"
        raise OnRecordError(what, "Put quotes around a cell that has a comma")
    filled = [cell.strip() for cell in cells] + [""] * (len(columns) - len(cells))
    return dict(zip(columns, filled, strict=True))


def _given(cells: dict[str, str], where: str) -> Given:
    written = cells.get("published", "")
    published = parse_date(written) if written else None
    if written and published is None:
        raise OnRecordError(f"{where}, column date: {written[:60]!r} is no date", "Write it as YYYY-MM-DD")
    authors = (name.strip() for name in cells.get("authors", "").split(";"))
    return Given(
        headline=cells.get("headline") or None,
        publisher=cells.get("publisher") or None,
        url=cells.get("url") or None,
        published=published,
        authors=tuple(name for name in authors if name),
    )
