"""The block between two rules at the top of a text, in which it says what it is: YAML, or TOML between +++.

Values are taken as they are written (an id of 007 stays 007): YAML's own notion of numbers and dates
is not asked.
"""

import re
import tomllib
from datetime import date

import yaml
from frontmatter.default_handlers import YAMLHandler

from corpus.errors import ArticleUnreadable, Phrase
from corpus.reading.stated import Stated, read_stated

_LONGEST_CHARACTERS = 20_000
"""A longer block is not front matter but text between two rules."""

_CLOSES = re.compile(r"^(?:-{3,}|\.{3})\s*$", re.MULTILINE)
_TOML = re.compile(r"\+{3}[ \t]*\n(?P<block>(?:(?!\+{3}).*\n){0,400})\+{3}[ \t]*$", re.MULTILINE)
_KNOWN_FIELD = re.compile(r"\s*(?:id|title|headline|date|publisher|url|authors?):\s", re.IGNORECASE)
_NULL = ("null", "Null", "NULL", "~")
_LOOKS_LIKE_FIELDS = re.compile(r"\s*(?:#.*\n\s*)*[A-Za-z][\w-]*:(?:\s|$)")


def split_frontmatter(text: str, origin: str) -> tuple[Stated, int]:
    """Return what the front matter states, and how many lines it takes up with its two rules.

    A text without front matter states nothing and has 0 such lines; so has one that only begins
    with a rule. Raises ArticleUnreadable for front matter that is broken.
    """
    blank = text[: len(text) - len(text.lstrip())].count("\n")
    text = text.lstrip()
    toml = _TOML.match(text)
    if toml is not None:
        fields = _load_toml(toml["block"], origin)
        return read_stated(fields, origin), blank + toml[0].count("\n") + 1
    handler = YAMLHandler()
    if not handler.detect(text):
        return Stated(), 0
    block = "\n" * blank + _between_rules(handler, text, origin)
    if len(block) > _LONGEST_CHARACTERS or not _LOOKS_LIKE_FIELDS.match(block):
        return Stated(), 0
    lines = block.count("\n") + 1
    return read_stated(_load(handler, block, origin), origin), lines


def _between_rules(handler: YAMLHandler, text: str, origin: str) -> str:
    """Return the block with the rest of its first rule's line; "" where no second rule comes."""
    start = text.index("\n") if "\n" in text else len(text)
    end = _CLOSES.search(text, start)
    if end is not None:
        return text[start : end.start()]
    if _KNOWN_FIELD.match(text, start):
        raise ArticleUnreadable(
            "The front matter of {name} opens on line 1 and never closes",
            "Write --- on a line of its own below it",
            name=origin,
        )
    return ""


def _load_toml(block: str, origin: str) -> dict[str, object]:
    try:
        fields = tomllib.loads(block)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ArticleUnreadable(
            "The front matter of {name} is broken: {problem}",
            'Write each field as `name = "value"`',
            name=origin,
            problem=str(error),
        ) from error
    return {key: str(value) if isinstance(value, date) else value for key, value in fields.items()}


def _load(handler: YAMLHandler, block: str, origin: str) -> dict[str, object]:
    try:
        fields = handler.load(block, Loader=yaml.CBaseLoader)
    except (yaml.YAMLError, RecursionError) as error:
        raise _broken(error, origin) from error
    if not isinstance(fields, dict):
        raise _broken(None, origin)
    return {key: None if value in _NULL else value for key, value in fields.items()}


def _broken(error: Exception | None, origin: str) -> ArticleUnreadable:
    mark = getattr(error, "problem_mark", None)
    line = 1 + (mark.line if mark is not None else 0)
    problem = getattr(error, "problem", None)
    return ArticleUnreadable(
        "The front matter of {name} is broken on line {line}: {problem}",
        "Write each field as `name: value`, and quote a value that has a colon",
        name=origin,
        line=line,
        problem=problem or Phrase("it is no list of fields"),
    )
