"""A row of the query log as JSON, the same in every export."""

import json
from dataclasses import asdict
from datetime import datetime

from bot.kept.feedback import Feedback
from bot.kept.querylog import Asked


def fields(row: Asked | Feedback) -> dict[str, object]:
    """Return the fields of a row, its times as text."""
    return {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in asdict(row).items()
    }


def as_json(row: Asked | Feedback) -> str:
    """Return a row as one line, without its end."""
    return json.dumps(fields(row), ensure_ascii=False)
