"""Statements that are none, and statements that the rules missed."""

from dataclasses import replace

import pytest

from corpus.correction import NotCorrected, find_words
from corpus.statement import Speaker, Statement
from tests.articles import article
from tests.corpus.test_corrections import (
    ELLWOOD,
    FOUND,
    MARSH,
    ONE,
    TEXTS,
    THREE,
    THREE_AGAIN,
    TWO,
    add,
    make,
    said,
    snapshot,
    undo,
)

HE_SAID = ((9, 11),)
MISSED = Statement(
    "a#2", HE_SAID, (Speaker("Ann Roe"),), None, "none", None, "indirect", "speech", 1.0, corrected=True
)


@pytest.fixture
def annotated(library):
    add(library, *FOUND)
    return library


def statements(library):
    return library.statements.of_version("a", library.versions("a")[-1].version).statements


def none(**where):
    return replace(said(**where), verdict="none")


def missed(*speakers, **where):
    return replace(said(*speakers, **where), verdict="missed")


def counts(library):
    return {voice.speaker: voice.statements for voice in library.statements.voices(["a"])}


def test_what_is_no_statement_is_nobodys(annotated):
    make(annotated, none(), none(paragraph=2, spans=((0, 8),)))
    assert statements(annotated) == (TWO, THREE_AGAIN)
    assert counts(annotated) == {ELLWOOD: 1}
    assert annotated.statements.of_paragraphs(["a#1", "a#2"]) == {"a#1": (TWO,)}
    assert annotated.statements.paragraphs_of([("a", 2)]) == []
    assert annotated.corrections.in_effect() == {1, 2}


def test_what_the_rules_missed_stands_where_its_words_do(annotated):
    make(annotated, missed("Marsh", spans=((8, 15),)))
    first, added, last = annotated.statements.of_paragraphs(["a#1"])["a#1"]
    assert (first, last) == (ONE, TWO)
    assert (added.spans, added.speakers, added.certainty, added.corrected) == (((8, 15),), (MARSH,), 1, True)
    assert counts(annotated) == {ELLWOOD: 2, MARSH: 2}
    assert set(annotated.statements.paragraphs_of([("a", 2)])) == {"a#1", "a#2"}


def test_the_form_of_what_was_missed_is_told_by_its_quotation_marks(library):
    add(library)
    make(library, missed("Ann Roe"), missed("Ann Roe", paragraph=2, spans=HE_SAID))
    assert [one.form for one in statements(library)] == ["direct", "indirect"]


def test_both_can_be_undone(annotated):
    before = snapshot(annotated)
    undo(annotated, *make(annotated, none(), missed("Ann Roe", paragraph=2, spans=HE_SAID)))
    assert snapshot(annotated) == before


def test_both_outlive_newer_rules_and_versions_in_which_the_paragraph_is_the_same(annotated):
    make(annotated, none(), missed("Ann Roe", paragraph=2, spans=HE_SAID))
    add(annotated, *FOUND, rules=2)
    assert statements(annotated) == (TWO, THREE, MISSED, THREE_AGAIN)
    add(annotated, ONE, texts=(*TEXTS[:2], "New."))
    assert statements(annotated) == (MISSED,)


def test_what_was_missed_waits_while_its_paragraph_is_gone(annotated):
    make(annotated, missed("Ann Roe", paragraph=2, spans=HE_SAID))
    add(annotated, texts=("“Three,” he said again.",))
    assert statements(annotated) == ()
    assert annotated.corrections.in_effect() == set()


def test_what_newer_rules_find_after_all_is_not_there_twice(annotated):
    make(annotated, missed("Ann Roe", paragraph=2, spans=HE_SAID))
    found = replace(MISSED, speakers=(), certainty=0.0, corrected=False, mention_kind="nominal")
    add(annotated, found, rules=2)
    assert statements(annotated) == (replace(MISSED, mention_kind="nominal"),)


def test_later_corrections_change_and_remove_what_was_missed(annotated):
    where = {"paragraph": 2, "spans": HE_SAID}
    make(annotated, missed("Ann Roe", **where), said("Jo Doe", **where))
    assert replace(MISSED, speakers=(Speaker("Jo Doe"),)) in statements(annotated)
    (removing,) = make(annotated, none(**where))
    assert statements(annotated) == FOUND
    undo(annotated, removing)
    assert replace(MISSED, speakers=(Speaker("Jo Doe"),)) in statements(annotated)


def test_words_are_found_in_any_case_and_with_any_marks_and_spaces():
    (paragraph,) = article("a", "“It’s\tOne,” Ellwood said.").paragraphs
    assert find_words([], paragraph, '"it\'s one,"') == (0, 11)


@pytest.mark.parametrize("words", ["die große Straße", "DIE GROẞE STRAẞE"])
def test_words_with_a_letter_that_folds_to_two_are_found(words):
    (paragraph,) = article("a", "Nobody likes die große Straße.").paragraphs
    assert find_words([], paragraph, words) == (13, 29)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("four", "not"),
        ("o", "more than once"),
        ("", "more than once"),
        ("“One,”", "already"),
        ("One", "already"),
        ("One,” Ellwood", "already"),
    ],
)
def test_words_that_are_not_there_once_or_said_already_are_refused(words, told):
    with pytest.raises(NotCorrected, match=told):
        find_words([ONE, TWO], article("a", *TEXTS).paragraphs[0], words)


def test_a_statement_may_stand_within_another():
    (paragraph,) = article("a", "“Marsh said it was over,” Ellwood said.").paragraphs
    outer = Statement("a#1", ((0, 25),), (), None, "none", None, "direct", "speech", 0.0)
    assert find_words([outer], paragraph, "it was over") == (12, 23)
