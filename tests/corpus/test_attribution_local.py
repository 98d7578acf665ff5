"""Who speaks in short local and feature news of our own, with several people each."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from corpus.attribution.english.rules import annotate_english
from corpus.statement import Statement
from tests.articles import article

GOLDEN = Path(__file__).parents[1] / "golden" / "attribution"
NEWS = tuple(GOLDEN / f"{kind}_news.txt" for kind in ("local", "feature", "world"))
_MARK = re.compile(r"\{([^}]+)\}")


class Marked(NamedTuple):
    """At a place of a paragraph somebody speaks, `?` where nobody can be named."""

    paragraph: int
    place: int
    speaker: str


def marked() -> dict[str, list[str]]:
    """Return the paragraphs of each article with their marks."""
    articles = (one for news in NEWS for one in news.read_text(encoding="utf-8").split("\n=== ")[1:])
    return {name: body.strip().split("\n\n") for name, body in (one.split("\n", 1) for one in articles)}


def marks(texts: list[str]) -> list[Marked]:
    return [
        Marked(number, len(_MARK.sub("", text[: mark.start()])), mark[1])
        for number, text in enumerate(texts, start=1)
        for mark in _MARK.finditer(text)
    ]


def speaker_at(mark: Marked, statements: tuple[Statement, ...]) -> str:
    """Return who makes the shortest statement at a mark, or next to it; `?` for nobody."""
    there = [
        statement
        for statement in statements
        if statement.paragraph_id.endswith(f"#{mark.paragraph}")
        and any(start - 2 < mark.place <= end for start, end in statement.spans)
    ]
    there.sort(key=lambda statement: sum(end - start for start, end in statement.spans))
    return " + ".join(speaker.name for statement in there[:1] for speaker in statement.speakers) or "?"


@pytest.mark.parametrize(("name", "texts"), marked().items())
def test_every_mark_has_its_speaker(name, texts):
    found = annotate_english(article(name, *(_MARK.sub("", text) for text in texts)))
    expected = [(mark, mark.speaker) for mark in marks(texts)]
    assert expected
    assert [(mark, speaker_at(mark, found)) for mark in marks(texts)] == expected


def test_somebody_who_is_half_of_a_couple_has_no_role():
    text = (
        "The visit of President Ilya S. Morozov and his wife, Vera, ended. “We liked it,” Vera Morozova said."
    )
    (found,) = annotate_english(article("visit", text))
    assert [(speaker.name, speaker.description) for speaker in found.speakers] == [("Vera Morozova", "")]
