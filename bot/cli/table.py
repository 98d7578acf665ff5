"""Rows as CSV, for spreadsheets."""

import csv
import json
from collections.abc import Mapping, Sequence
from io import StringIO


def as_csv(rows: Sequence[Mapping[str, object]]) -> str:
    """Write rows that all have the same columns; no rows give nothing."""
    if not rows:
        return ""
    text = StringIO()
    writer = csv.DictWriter(text, fieldnames=list(rows[0]), lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({column: _cell(value) for column, value in row.items()})
    return text.getvalue()


def _cell(value: object) -> object:
    """Write lists as JSON, and keep a spreadsheet from running text as a formula (OWASP, CSV injection)."""
    if isinstance(value, list | tuple):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")):
        return f"'{value}"
    return value
