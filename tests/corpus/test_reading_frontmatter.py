from datetime import date

import pytest

from corpus.errors import ArticleUnreadable
from corpus.reading.frontmatter import split_frontmatter
from corpus.reading.original import Given, Original
from corpus.reading.read import read
from corpus.reading.stated import Stated

BODY = "The harbour froze over on Monday, its master said.\n"


def stated(block: str) -> Stated:
    return split_frontmatter(f"---\n{block}\n---\n{BODY}", "a.txt")[0]


def test_all_fields_are_read():
    block = "id: 007\nheadline: 'Ice: a report'\npublisher: Gazette\nurl: https://a.example/b\nlanguage: en"
    assert stated(f"{block}\nauthors: [A. Clerk, B. Clerk]\ndate: 2022-12-27") == Stated(
        id="007",
        headline="Ice: a report",
        publisher="Gazette",
        url="https://a.example/b",
        published=date(2022, 12, 27),
        authors=("A. Clerk", "B. Clerk"),
        language="en",
    )


@pytest.mark.parametrize(
    "block", ["title: Ice", "headline: Ice", "title: Ice\nlayout: post\ntags: [a, {b: c}]"]
)
def test_title_and_headline_are_one_and_unknown_keys_are_fine(block):
    assert stated(block).headline == "Ice"


def test_empty_values_count_as_absent():
    assert stated("id:\ntitle: ''\nauthor: []\ndate:") == Stated()


def test_lines_of_the_block_are_counted():
    assert split_frontmatter(f"---\ntitle: Ice\n\nid: 1\n---\n{BODY}", "a.txt")[1] == 5
    assert split_frontmatter(BODY, "a.txt") == (Stated(), 0)


@pytest.mark.parametrize(
    "text",
    [
        "---\n",
        "---",
        "----------\nA rule and then prose.\n",
        "---\nSaid one: and the other did not.\n\nMore: prose.\n---\nEnd.\n",
        "---\nJust prose, without a colon.\n---\n",
        "---\n- a list\n- of things\n---\n",
        "--- not a rule\nid: 1\n---\n",
    ],
)
def test_text_that_begins_with_a_rule_states_nothing(text):
    assert split_frontmatter(text, "a.txt") == (Stated(), 0)


@pytest.mark.parametrize(
    ("block", "problem"),
    [
        ("title: one: two", "The front matter of a.txt is broken on line 2"),
        ("title: x\nid: [1, 2", "The front matter of a.txt is broken on line"),
        ("title: x\n  id: y\nz", "The front matter of a.txt is broken on line 3"),
        ("date: on Monday", "a.txt: date 'on Monday' is no date"),
        ("date: 2022-13-45", "a.txt: date '2022-13-45' is no date"),
        ("date: 03/04/2022", "a.txt: date '03/04/2022' is no date"),
        ("id: {a: b}", "a.txt: id is a mapping"),
        ("author: [{a: b}]", "a.txt: author is a mapping"),
        ('title: "\\ud800"', "The front matter of a.txt is broken on line 2: found invalid Unicode"),
        ("title: " + "[" * 3_000, "The front matter of a.txt is broken"),
    ],
    ids=lambda text: text[:20],
)
def test_broken_front_matter_is_told_in_one_sentence(block, problem):
    with pytest.raises(ArticleUnreadable) as error:
        stated(block)
    assert error.value.what.startswith(problem)
    assert "\n" not in str(error.value)


def test_names_of_fields_may_be_in_capitals():
    assert stated("Title: Ice\nDATE: 2022-12-27").headline == "Ice"


@pytest.mark.parametrize("value", ["null", "~", ""])
def test_field_without_a_value_is_absent(value):
    assert stated(f"title: Ice\ndate: {value}").published is None


def test_front_matter_may_close_with_dots_and_dots_within_it_are_text():
    text = "---\ntitle: Ice ...\n...\nIt froze.\n"
    assert split_frontmatter(text, "a.txt") == (Stated(headline="Ice ..."), 3)


def test_front_matter_may_stand_below_blank_lines_and_is_told_by_its_line_there():
    assert split_frontmatter("\n\n---\ntitle: Ice\n---\nIt froze.\n", "a.txt") == (Stated(headline="Ice"), 5)
    with pytest.raises(ArticleUnreadable, match="broken on line 4"):
        split_frontmatter("\n\n---\ntitle: one: two\n---\n", "a.txt")


def test_front_matter_between_pluses_is_toml():
    text = "+++\ntitle = 'Ice'\ndate = 2022-12-27T09:00:00Z\nauthors = ['A. Clerk']\n+++\nIt froze.\n"
    expected = Stated(headline="Ice", published=date(2022, 12, 27), authors=("A. Clerk",))
    assert split_frontmatter(text, "a.txt") == (expected, 5)
    assert split_frontmatter("+++\nIt froze.\n", "a.txt") == (Stated(), 0)
    with pytest.raises(ArticleUnreadable, match="is broken"):
        split_frontmatter("+++\nIt froze.\n+++\n", "a.txt")


def test_front_matter_that_never_closes_is_told():
    with pytest.raises(ArticleUnreadable, match="opens on line 1 and never closes"):
        split_frontmatter("---\ntitle: Ice\n\nThe harbour froze.\n", "a.txt")


def read_with(block: str, **given: object) -> object:
    return read(Original(f"---\n{block}\n---\n{BODY}".encode(), "text", "f/a.txt", Given(**given)))


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("id: x\nurl: https://a.example/b", "x"),
        ("url: https://a.example/b", "https://a.example/b"),
        ("layout: post", "f/a.txt"),
    ],
)
def test_id_is_the_stated_one_else_the_url_else_the_origin(block, expected):
    assert read_with(block).id == expected


def test_given_url_is_an_identity_too():
    assert read_with("layout: post", url="https://a.example/b").id == "https://a.example/b"


@pytest.mark.parametrize(
    ("block", "given", "expected"),
    [
        ("date: 2022-12-27", date(2020, 1, 1), (date(2022, 12, 27), "stated")),
        ("layout: x", date(2020, 1, 1), (date(2020, 1, 1), "given")),
        ("url: https://a.example/2022/12/26/b", None, (date(2022, 12, 26), "guessed")),
        ("url: https://a.example/2022/12/26/b", date(2020, 1, 1), (date(2020, 1, 1), "given")),
        ("url: https://a.example/2022/13/26/b", None, (None, None)),
    ],
)
def test_date_says_where_it_comes_from(block, given, expected):
    article = read_with(block, published=given)
    assert (article.published, article.date_origin) == expected


def test_what_is_given_fills_in_only_what_is_not_stated():
    article = read_with("publisher: Gazette", publisher="Other", authors=("A. Clerk",), headline="Ice")
    assert (article.publisher, article.authors, article.headline) == ("Gazette", ("A. Clerk",), "Ice")
