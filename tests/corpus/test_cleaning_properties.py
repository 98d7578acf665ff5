"""What holds for any text whatever: nothing is invented, nothing is lost, nothing takes forever."""

import textwrap
from collections.abc import Iterable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.article import Article
from corpus.errors import OnRecordError
from corpus.reading.decode import decode
from corpus.reading.original import Format, Original
from corpus.reading.read import read

PIECES = [
    "Advertisement",
    "Ice closes the harbour for a week",
    "The harbour froze over on Monday, its master said.",
    "“It was cold,” she said.Advertisement",
    "• The tugs are forty years old",
    "- calm air",
    "By Jane Doe",
    "Published: 9:00pm, 26 Dec 2022",
    "03:27",
    "85",
    "Can tugs cut ice?",
    "and went on into the night",
    "Most read",
    "Image caption",
    "Read more: Ice",
    "# A heading",
    "> She said:",
    "======",
    "---",
    "***",
    "湖面结冰，船长说。",
    "相关阅读",
    "",
    "   ",
]
line = st.one_of(st.sampled_from(PIECES), st.text(max_size=60))
page = st.lists(line, max_size=30).map("\n".join)
format_of_page = st.sampled_from(["text", "markdown"])


def try_to_read(raw: bytes, kind: Format) -> Article | None:
    try:
        return read(Original(raw, kind, "a.txt"))
    except OnRecordError:
        return None


def parts(article: Article) -> list[str]:
    headline = [article.headline] if article.headline else []
    texts = [paragraph.text for paragraph in article.paragraphs]
    return [*headline, *article.standfirst, *texts, *(dropped.text for dropped in article.dropped)]


def without_spaces(texts: Iterable[str]) -> str:
    return "".join("".join(texts).split())


@given(page, format_of_page)
def test_paragraphs_are_slices_of_the_original_but_for_hard_wraps(text, kind):
    article = try_to_read(text.encode(), kind)
    original = without_spaces([text]).replace(">", "")
    for paragraph in article.paragraphs if article else ():
        assert without_spaces([paragraph.text]).replace(">", "") in original


@given(page)
def test_paragraphs_and_dropped_lines_keep_their_order(text):
    article = try_to_read(text.encode(), "text")
    if article is None:
        return
    rest = decode(text.encode(), "a.txt")
    for paragraph in article.paragraphs:
        start = "".join(rest).find(paragraph.text.split(" ")[0])
        assert start >= 0
        rest = rest[start + 1 :]
    numbers = [dropped.line for dropped in article.dropped]
    assert numbers == sorted(numbers)


@given(page)
def test_every_character_of_the_original_is_in_exactly_one_part(text):
    article = try_to_read(text.encode(), "text")
    if article is None or text.startswith("---"):
        return
    bullets = "•●▪■◦‣·∙*-–—"
    kept = sorted(without_spaces(parts(article)).translate(dict.fromkeys(map(ord, bullets))))
    said = sorted(without_spaces([decode(text.encode(), "")]).translate(dict.fromkeys(map(ord, bullets))))
    assert kept == said


@given(page, format_of_page)
def test_dropped_text_stands_on_its_line(text, kind):
    article = try_to_read(text.encode(), kind)
    lines = decode(text.encode(), "a.txt").split("\n") if article else []
    for dropped in article.dropped if article else ():
        from_its_line = without_spaces(lines[dropped.line - 1 :])
        assert without_spaces([dropped.text]).replace(">", "") in from_its_line.replace(">", "")


@given(
    st.one_of(st.binary(max_size=300), page.map(str.encode)), st.sampled_from(["text", "markdown", "jsonl"])
)
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_reading_raises_nothing_but_what_a_person_can_act_on(raw, kind):
    try_to_read(raw, kind)


@given(page)
def test_the_same_original_is_always_the_same_article(text):
    assert try_to_read(text.encode(), "text") == try_to_read(text.encode(), "text")


WORDS = ["the", "harbour", "froze", "over", "on", "Monday", "morning", "and", "nobody", "was", "surprised"]


@given(st.lists(st.lists(st.sampled_from(WORDS), min_size=40, max_size=80), min_size=3, max_size=5))
def test_wrapped_text_is_joined_to_what_it_was(paragraphs):
    texts = [" ".join(words).capitalize() + "." for words in paragraphs]
    wrapped = "\n\n".join(wrap(text, 70) for text in texts)
    article = read(Original(wrapped.encode(), "text", "a.txt"))
    assert [paragraph.text for paragraph in article.paragraphs] == texts


def test_indented_line_of_wrapped_text_begins_a_paragraph_below_a_full_line_too():
    lines = [
        "   Ann Poe has mended the clock of the old tower in the market square",
        "and she did it in the nine weeks that she had said it would take her.",
    ]
    article = read(Original("\n".join(lines * 4).encode(), "text", "a.txt"))
    joined = " ".join(line.strip() for line in lines)
    assert [paragraph.text for paragraph in article.paragraphs] == [joined] * 4


def wrap(text: str, width: int) -> str:
    return textwrap.fill(text, width, break_on_hyphens=False)


HOSTILE = {
    "one line": lambda size: "a" * size,
    "one line of words": lambda size: "ice " * (size // 4),
    "brackets": lambda size: "[" * size,
    "parentheses and credits": lambda size: "(photo by " * (size // 10),
    "quotation marks": lambda size: "“" * size,
    "short lines": lambda size: "ice\n" * (size // 5),
    "numbered lines": lambda size: "\n".join(map(str, range(size // 5))),
    "advertisements": lambda size: "Advertisement\n" * (size // 14),
    "glued advertisements": lambda size: "Cold.Advertisement" * (size // 18),
    "spaces": lambda size: "a" + " " * size + "b",
    "rules": lambda size: "---\n" * (size // 4),
    "time codes and titles": lambda size: "03:27\nIce closes harbour\n" * (size // 25),
    "calls": lambda size: ("Sign up " + "e-mail " * 84 + "\n") * (size // 600),
    "capitals": lambda size: ("A " * 299 + "\n") * (size // 600),
    "copyright signs": lambda size: ("©" * 599 + "x\n") * (size // 600),
    "pictures": lambda size: "![" * (size // 2),
    "quoted": lambda size: "> " * (size // 2),
    "headings": lambda size: "# a\n===\n" * (size // 8),
}


@pytest.mark.parametrize("size", [25_000, pytest.param(250_000, marks=pytest.mark.slow)])
@pytest.mark.parametrize("kind", ["text", "markdown"])
@pytest.mark.parametrize("shape", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_is_read_to_its_end_or_refused(shape, kind, size):
    """What is not linear would not end here; bench/hostile.py has the seconds."""
    article = try_to_read(shape(size).encode(), kind)
    assert article is None or parts(article)
