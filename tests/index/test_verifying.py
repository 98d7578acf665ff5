from collections import Counter, defaultdict
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.quotations import EXPECTED, cases
from corpus.adding import add_all
from corpus.library import Library
from corpus.reading.folder import discover
from index.engines.memory import MemoryEngine
from index.sync import Follower
from index.verifying.candidates import terms_of
from index.verifying.finding import Row
from index.verifying.quotation import read
from index.verifying.verify import verify
from tests.articles import article, put

SILT = "“The harbour is full of silt,” said Mara Ellwood, leader of the council, “and it cost us $1,800.50.”"


@pytest.fixture
def check(library):
    put(
        library,
        article(
            "port",
            SILT,
            "“Dredge it,” said Jonas Vane, a farmer.",
            published=date(2024, 5, 2),
            date_origin="stated",
        ),
        article("copy", SILT, "The council met on Monday.", published=date(2024, 5, 1), date_origin="stated"),
        article(
            "long",
            "Ann Roe said: “We asked for the money in March, and in April we asked again.",
            "“Nobody ever wrote back to the islands.”",
            "港务局长李明说：“航道必须疏浚。”",
            "เขากล่าวว่าต้องขุดลอกทันที",
        ),
    )
    record = Follower(library, MemoryEngine()).catch_up()
    return lambda text, speaker=None: verify(text, record, speaker=speaker)


def found(match):
    return [
        passage.paragraph.text[start:end] for passage in match.passages for start, end in passage.highlights
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The harbour is full of silt",
        "THE HARBOUR IS FULL OF SILT!",
        "'the   harbour, is\nfull of -- silt'",
        "The harbour ... silt",
        "the harbour […] full of silt",
        "harbour is full of silt … it cost us $1800.50",
        "the harbour is full of silt and it cost us",  # over the reporter's words between
        "航道必须疏浚",
        "航道必須疏浚",
        "ต้องขุดลอก",  # from the middle of words without spaces between
    ],
)
def test_words_on_record_are_exact_whatever_their_case_marks_spaces_and_cuts(check, text):
    verdict = check(text)
    assert verdict.outcome == "exact"
    assert verdict.matches[0].differences == ()


def test_every_article_that_has_it_is_given_the_earliest_first(check):
    matches = check("the harbour is full of silt").matches
    assert [match.passages[0].source.article_id for match in matches] == ["copy", "port"]


def test_what_was_found_is_pointed_at_in_the_text_of_the_record(check):
    (match, _) = check("the harbour is full of silt and it cost us $1,800.50").matches
    assert found(match) == ["The harbour is full of silt", "and it cost us $1,800.50"]


def test_a_quotation_may_run_over_two_paragraphs(check):
    (match,) = check("in April we asked again. Nobody ever wrote back").matches
    assert [passage.paragraph.number for passage in match.passages] == [1, 2]
    assert found(match) == ["in April we asked again", "Nobody ever wrote back"]


@pytest.mark.parametrize(
    ("text", "typed", "there"),
    [
        ("the harbour is full of sand", "sand", "silt"),
        ("the harbour was full of silt", "was", "is"),
        ("the whole harbour is full of silt", "whole", ""),
        ("the harbour is of silt, and it cost us", "", "full"),
    ],
)
def test_a_changed_word_is_told(check, text, typed, there):
    verdict = check(text)
    assert verdict.outcome == "nearly"
    assert [(one.typed, one.found) for one in verdict.matches[0].differences] == [(typed, there)]


def test_a_not_that_is_left_out_is_not_word_for_word(check):
    assert check("the harbour is not full of silt").outcome == "nearly"


def test_a_decimal_point_is_not_a_comma_between_thousands(check):
    assert check("and it cost us 1800.50").outcome == "exact"
    assert check("and it cost us 180050").outcome == "nearly"


def test_who_is_named_must_say_it(check):
    assert check("the harbour is full of silt", "Ellwood").outcome == "exact"
    verdict = check("the harbour is full of silt", "Jonas Vane")
    assert verdict.outcome == "by_another"
    assert {person.name for match in verdict.matches for person in match.speakers} == {"Mara Ellwood"}


def test_nobody_of_the_name_speaks_on_record(check):
    verdict = check("the harbour is full of silt", "Nemo")
    assert (verdict.outcome, verdict.people) == ("by_another", ())


def test_words_that_nobody_says_are_nobodys(check):
    assert check("the council met on monday").matches[0].speakers == ()
    assert check("the council met on monday", "Ellwood").outcome == "by_unknown"


def test_halves_of_two_articles_are_not_on_record_but_the_longer_part_is_shown(check):
    verdict = check("in March, and in April we asked again about the harbour full of silt that it cost")
    assert verdict.outcome == "absent"
    assert found(verdict.part) == ["in March, and in April we asked again"]


def test_few_words_are_not_nearly_on_record(check):
    assert check("dredge them").outcome == "absent"


@pytest.mark.parametrize("text", ["", "…", "?!", "and of the", "the ... of"])
def test_without_a_word_that_can_be_looked_for_it_says_so(check, text):
    assert check(text).outcome == "no_words"


def test_an_empty_library_has_no_quotation(library):
    record = Follower(library, MemoryEngine()).catch_up()
    assert verify("the harbour is full of silt", record).outcome == "absent"


@given(st.text(max_size=200))
def test_any_text_can_be_checked(samples, text):
    verify(text, samples)


@given(st.data())
def test_any_run_of_words_of_the_record_is_exact_and_pointed_at(samples, data):
    source = data.draw(st.sampled_from(samples.library.sources(limit=-1)))
    paragraphs = samples.library.edition(source.article_id).article.paragraphs
    words = data.draw(st.sampled_from(paragraphs)).text.split()
    start = data.draw(st.integers(0, len(words) - 1))
    quotation = read(" ".join(words[start : data.draw(st.integers(start + 1, len(words)))]))
    if any(map(terms_of, quotation.pieces)):
        verdict = verify(quotation.text, samples)
        assert verdict.outcome == "exact"
        pointed_at = [piece for text in found(verdict.matches[0]) for piece in read(text).pieces]
        assert [word for piece in pointed_at for word in piece.words] == [
            word for piece in quotation.pieces for word in piece.words
        ]


@given(st.lists(st.sampled_from("ab"), max_size=12), st.lists(st.sampled_from("ab"), min_size=1, max_size=5))
def test_a_row_has_a_piece_exactly_where_a_plain_search_finds_it(words, piece):
    quotation = read(" ".join(piece))
    plain = next((at for at in range(len(words)) if words[at : at + len(piece)] == piece), None)
    hit = Row(words).exactly(quotation)
    assert (hit and hit.ranges[0][0]) == plain


@pytest.mark.parametrize("count", [15, pytest.param(60, marks=pytest.mark.slow)])
def test_each_kind_of_quotation_of_the_samples_is_told_apart(samples, count):
    outcomes = defaultdict(Counter)
    for case in cases(samples):
        if outcomes[case.kind].total() < count:
            outcomes[case.kind][verify(case.text, samples, speaker=case.speaker).outcome] += 1
    assert set(outcomes) == set(EXPECTED) - {"of an article not on record"}
    for kind, counts in outcomes.items():
        assert counts.total() == count, kind
        assert counts[EXPECTED[kind]] >= 0.97 * counts.total(), (kind, counts)


@pytest.fixture(scope="module")
def samples(tmp_path_factory):
    path = tmp_path_factory.mktemp("samples") / "library.sqlite"
    with Library(path, create=True) as library:
        list(add_all(library, discover(Path(str(files("corpus") / "samples")))))
        yield Follower(library, MemoryEngine()).catch_up()
