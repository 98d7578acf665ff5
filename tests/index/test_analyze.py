import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

import index.analyze
from index.analyze import terms, tokens


def test_the_example_in_the_docstring_is_true():
    assert doctest.testmod(index.analyze).failed == 0


@pytest.mark.parametrize(
    ("written", "term"),
    [
        ("Ministers", "minist"),
        ("minister's", "minist"),
        ("ministers’", "minist"),
        ("O’Connor's", "oconnor"),
        ("O'Connor", "oconnor"),
        ("Zelenský", "zelenski"),
        ("Cafe\u0301", "cafe"),
        ("1,800.5", "1800.5"),
        ("U.S.", "us"),
        ("US", "us"),
        ("WHO", "who"),
    ],
)
def test_a_word_is_folded_to_its_term(written, term):
    assert terms(written) == (term,)


@pytest.mark.parametrize("text", ["", "the of and who us it", "!?…“”", "don't", "\u0301"])
def test_a_text_without_words_worth_finding_has_no_terms(text):
    assert terms(text) == ()


def test_han_gives_characters_and_pairs_but_no_pair_across_a_mark():
    assert terms("北京，江") == ("北", "北京", "京", "江")


@pytest.mark.parametrize("word", ["सरपंच", "मन्त्री", "ประชาชน", "שָׁלוֹם", "العَرَبِيَّة"])
def test_vowel_signs_do_not_cut_a_word(word):
    assert [text.end - text.start for text in tokens(word)] == [len(word)]


def test_a_word_in_two_scripts_gives_the_terms_of_both():
    assert terms("iPhone手机") == ("iphon", "手", "手机", "机")


@given(st.text())
def test_every_token_lies_in_the_text_and_they_start_in_order(text):
    found = list(tokens(text))
    assert all(0 <= start < end <= len(text) for _, start, end in found)
    assert [start for _, start, _ in found] == sorted(start for _, start, _ in found)


@given(st.text(alphabet=st.characters(codec="ascii")))
def test_case_does_not_matter_but_for_words_all_in_capitals(text):
    assert terms(text.lower()) == terms(text.lower().capitalize())


@given(st.text())
def test_analysis_depends_on_nothing_but_the_text(text):
    assert terms(text) == tuple(token.term for token in tokens(text)) == terms(text)
