"""What must hold for any text: spans in place, nothing moved by what comes later, work in proportion."""

import random
import sys
from functools import cache, partial
from itertools import combinations, islice, pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.synthetic import Newsroom
from corpus.article import Article
from corpus.attribution.annotate import annotate
from corpus.attribution.english.rules import annotate_english
from corpus.attribution.english.sentences.tokens import tokenize
from corpus.attribution.quotations import find_quotations
from corpus.attribution.spans import untangle
from corpus.statement import Span, Statement
from tests.articles import article

PIECES = (
    "Nora Tillman",
    "Tillman",
    "Dale Haskell",
    "Ms. Tillman",
    "he",
    "She",
    "the mayor",
    "and his wife",
    "a spokesman",
    "The Larch County Board",
    "said",
    "told the board",
    "believes",
    "saying",
    "according to",
    "called for",
    "that the bridge was unsafe",
    "on Monday",
    "and",
    "who",
    "was",
    "“The bridge is closed,”",
    "“",
    "”",
    "‘",
    "’",
    '"',
    "''",
    "«",
    "»",
    ",",
    ".",
    ":",
    "—",
    "(R-Utah)",
    "Jr.",
    "(",
    "?",
    "…",
    "\u0301",
    "ß",
    "說",
)
SHAPES = (
    "the visit of Dale Haskell and his wife,",
    "the harbour master, Nora Tillman,",
    "Nora Tillman, the mayor of Larch,",
    "Tillman's lawyer,",
    "having announced",
    "After being told",
    "footage of Nora Tillman saying",
    "forced Tillman to admit",
    "rose to ask",
    "ordered them to leave",
    "described by Tillman as",
    "a report written by",
    "made the point that",
    "is adamant that",
    "asked whether she",
    "in her view,",
    "Nora Tillman, Larch Courier:",
    "— Nora Tillman, engineer",
    "she laughed,",
    "the story Tillman told",
    "one of her lawyers,",
    "the younger Haskell",
    "the 61-year-old",
    "May said",
    "LARCH, May 4 (XPA) —",
)
"""What the rules look for, in words enough that one begins where another is at work."""

texts = st.one_of(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=40).map(" ".join),
    st.lists(st.sampled_from(SHAPES + PIECES), min_size=1, max_size=12).map(" ".join),
    st.lists(st.sampled_from(SHAPES), min_size=1, max_size=6).map(" ".join),
    st.text(min_size=1, max_size=200),
).filter(lambda text: bool(text.strip()))
articles = st.lists(texts, min_size=1, max_size=4).map(lambda found: article("a", *found))


@pytest.mark.parametrize("shape", SHAPES)
def test_whatever_follows_a_shape_it_is_read(shape):
    for following in SHAPES + PIECES:
        text = f"{shape} {following}, Dale Haskell, said she laughed."
        for one in annotate_english(article("a", text)):
            assert text[one.start : one.end]


@given(articles)
def test_spans_lie_within_their_paragraph(found):
    lengths = {paragraph.id: len(paragraph.text) for paragraph in found.paragraphs}
    for one in annotate_english(found):
        places = (*one.spans, one.mention or (0, 1), one.cue or (0, 1))
        assert all(0 <= start < end <= lengths[one.paragraph_id] for start, end in places)


def cross(first: Span, second: Span) -> bool:
    (a, b), (c, d) = sorted((first, second))
    return a < c < b < d


@given(articles)
def test_statements_of_one_paragraph_do_not_cross(found):
    for first, second in combinations(annotate_english(found), 2):
        if first.paragraph_id == second.paragraph_id:
            assert not any(cross(one, other) for one in first.spans for other in second.spans)


@given(articles)
def test_annotating_twice_finds_the_same_in_order(found):
    statements = annotate_english(found)
    assert statements == annotate_english(found)
    order = [(int(one.paragraph_id.rpartition("#")[2]), one.start) for one in statements]
    assert order == sorted(order)


@given(articles, texts)
def test_a_paragraph_at_the_end_moves_no_statement_before_it(found, text):
    more = article("a", *(paragraph.text for paragraph in found.paragraphs), text)
    last = more.paragraphs[-1].id
    before = [placed(one) for one in annotate_english(found)]
    assert [placed(one) for one in annotate_english(more) if one.paragraph_id != last] == before


def placed(one: Statement) -> tuple[object, ...]:
    return one.paragraph_id, one.spans, one.mention, one.cue, one.form, one.act


@given(texts)
def test_quotations_are_in_order_and_apart(text):
    found = find_quotations(text)
    assert all(0 <= start < end <= len(text) for start, end, _ in found)
    assert all(before.end <= after.start for before, after in pairwise(found))


@given(texts)
def test_tokens_keep_every_character_but_spaces(text):
    kept = "".join(token.text for token in tokenize(text, find_quotations(text)))
    assert "".join(kept.split()) == "".join(text.split())


@given(
    st.lists(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 50)), min_size=1, max_size=2), max_size=6)
)
def test_untangling_only_ever_cuts(lengths):
    spans = [[(start, start + length) for start, length in statement] for statement in lengths]
    cut = [list(statement) for statement in spans]
    untangle(cut)
    flat = [span for statement in cut for span in statement]
    assert not any(cross(first, second) for first, second in combinations(flat, 2))
    assert all(
        a == c and b <= d
        for after, before in zip(cut, spans, strict=True)
        for (a, b), (c, d) in zip(after, before, strict=True)
    )


def steps(found: Article) -> int:
    """Count the lines that annotating runs, each turn of a loop again: work that no clock disturbs."""
    for news in ("Nora Tillman, a baker, said no.", "李明说：“好。”"):
        annotate(article("a", news))  # reads the tables that are read once
    count = 0

    def tick(frame, event, argument):
        nonlocal count
        count += 1
        return tick

    sys.settrace(tick)
    try:
        annotate(found)
    finally:
        sys.settrace(None)
    return count


def names(count: int) -> str:
    chosen = random.Random(1)  # noqa: S311  (nothing secret here)
    return " ".join(
        f"{chosen.choice('ABCDEFG')}{chosen.choice('aeiou')}{number % 97}x Smith" for number in range(count)
    )


def everybody(says: str, count: int) -> str:
    """Repeat a sentence with another name in it each time."""
    letters = islice(product("abcdefgh", repeat=5), count)
    return " ".join(says.format("".join(name).capitalize()) for name in letters)


HOSTILE = {
    "quotes": lambda count: "“ " * count,
    "straight": lambda count: '" a' * count,
    "apostrophes": lambda count: "‘a " * count,
    "brackets": lambda count: "(" * count,
    "names": names,
    "capitals": lambda count: "Aa " * count,
    "cues": lambda count: "said " * count,
    "pronouns": lambda count: "he said and " * count,
    "asides": lambda count: "Nora Tillman, a, " * count,
    "participles": lambda count: "the saying, " * count,
    "according": lambda count: "according to " * count,
    "junk": lambda count: "\u0000\u200b-'.:" * count,
    "Chinese names": lambda count: "李明说，" * count,
    "Chinese commas": lambda count: "李明，" * count,
    "Chinese cues": lambda count: "我说" * count,
    "Chinese statements": lambda count: "他表示，“好。”王小明说：“好。”" * count,
}


GROWING = HOSTILE | {
    "strangers": partial(everybody, "Ann {} said so."),
    "institutions": partial(everybody, "The {} Board said so."),
    "Chinese strangers": lambda count: "".join(f"王{chr(0x4E00 + at)}说，好。" for at in range(count)),
}


@pytest.mark.parametrize("kind", GROWING)
def test_work_grows_with_the_length_of_hostile_text(kind):
    short, long = (steps(article("a", GROWING[kind](count))) for count in (250, 1_000))
    assert long < 5 * short + 1_000


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_text_costs_little_more_than_news(kind):
    text = HOSTILE[kind](1_000)
    assert steps(article("a", text)) / len(text.encode()) < 5 * steps_of_news()


@cache
def steps_of_news() -> float:
    """Return the lines that a byte of news costs."""
    news = [paragraph for story in Newsroom().stories(100) for paragraph in story.paragraphs]
    return steps(article("a", *news)) / len("".join(news).encode())


def test_a_book_of_news_is_read_to_its_end():
    news = [paragraph for story in Newsroom().stories(1_500) for paragraph in story.paragraphs]
    assert annotate_english(article("a", *news, "Nora Tillman said no."))[-1].paragraph_id == "a#1501"


@pytest.mark.parametrize("between", [" ", "\n"])
def test_of_more_statements_than_prose_can_hold_the_first_are_read(between):
    text = between.join(["“a” said Ann Roe."] * 6_000)
    found = annotate_english(article("a", *text.split("\n")))
    assert 1_000 < len(found) < 4_000
    assert [statement.paragraph_id for statement in found][:2] == ["a#1", "a#1" if between == " " else "a#2"]


def test_paragraphs_cost_the_same_however_many_there_are():
    news = [paragraph for story in Newsroom().stories(60) for paragraph in story.paragraphs]
    once, more = steps(article("a", *news)), steps(article("a", *news * 5))
    assert more < 1.3 * 5 * once
