"""Who speaks in a passage is said in one line each, with what they are and how we know."""

from dataclasses import replace

import pytest

from bot.wording.attribution import described, joined, spoke, understood, understood_of_refused, who
from corpus.article import Paragraph
from corpus.statement import Speaker, Statement
from corpus.statements import Voice
from index.passage import Answer
from index.people import Person
from index.question import Question
from index.refusal import NoWords

TEXT = "“No,” said Ann Roe. She said why. “Never.” Her spokesman agreed, she said."
PARAGRAPH = Paragraph("a#1", TEXT)
ANN = Speaker("Ann Roe", description="a pilot")
JO = Speaker("Jo Doe")


def made(*speakers, kind="named", mention="Ann Roe", certainty=0.9):
    place = TEXT.index(mention) if mention else None
    span = None if place is None else (place, place + len(mention))
    return Statement("a#1", ((0, 5),), speakers, span, kind, None, "direct", "speech", certainty)


def test_who_is_named_needs_no_explanation():
    assert who(PARAGRAPH, [made(ANN), made(ANN)]) == ("Ann Roe, a pilot",)


@pytest.mark.parametrize(
    ("statement", "how"),
    [
        (made(ANN, kind="pronoun", mention="She"), "“She”"),
        (made(ANN, kind="nominal", mention="Her spokesman"), "“Her spokesman”"),
        (made(ANN, kind="pronoun", mention="She", certainty=0.5), "“She”, not sure"),
        (made(ANN, kind="continued", mention=""), "the quotation goes on from the paragraph before"),
        (
            made(ANN, kind="neighbour", mention="", certainty=0.5),
            "taken from the statement beside it, not sure",
        ),
    ],
)
def test_who_is_not_named_is_told_with_how_we_know(statement, how):
    assert who(PARAGRAPH, [statement]) == (f"Ann Roe, a pilot ({how})",)


def test_who_cannot_be_named_is_unknown_with_what_the_text_calls_them():
    nominal = made(kind="nominal", mention="Her spokesman", certainty=0.0)
    assert who(PARAGRAPH, [nominal]) == ("speaker unknown (“Her spokesman”)",)
    assert who(PARAGRAPH, [made(kind="none", mention="")]) == ("speaker unknown (not said in the passage)",)


def test_who_speaks_alone_and_with_others_has_one_line():
    assert who(PARAGRAPH, [made(ANN, JO), made(JO), made(ANN)]) == ("Ann Roe, a pilot", "Jo Doe")


def test_she_in_capitals_and_not_is_said_once_and_only_in_part_where_she_is_named_too():
    pronouns = [made(ANN, kind="pronoun", mention=mention) for mention in ("She", "she")]
    assert who(PARAGRAPH, pronouns) == ("Ann Roe, a pilot (“She”)",)
    assert who(PARAGRAPH, [made(ANN), *pronouns]) == ("Ann Roe, a pilot (in part: “She”)",)


def test_what_a_researcher_set_right_is_marked_and_nothing_else_is_said_of_it():
    statement = replace(made(ANN, kind="pronoun", mention="She", certainty=1.0), corrected=True)
    assert who(PARAGRAPH, [statement]) == ("Ann Roe, a pilot (corrected)",)
    assert who(PARAGRAPH, [replace(statement, speakers=())]) == ("speaker unknown (corrected)",)


def test_where_nobody_speaks_there_is_no_line():
    assert who(PARAGRAPH, []) == ()


def test_a_line_stays_one_line_whatever_the_name():
    speaker = Speaker("Ann\nRoe", description="a\u2028pilot\t")
    assert who(PARAGRAPH, [made(speaker)]) == ("Ann Roe, a pilot",)
    assert described("Ann Roe", ()) == described("Ann Roe", ("",)) == "Ann Roe"


PERSON = Person("Ann Roe", "person", ("Roe",), (), (), (Voice("a", 1, ANN, 1_200, None),))


def test_the_heading_says_whose_words_with_the_names_joined_and_what_was_looked_for():
    question = Question("?", (), (), (PERSON, replace(PERSON, name="Ann Doe", also=())), ("silt", "silt"))
    answer = Answer(question, refusal=NoWords(), unknown=("silt",))
    assert understood(answer) == "said by: Ann Roe (also Roe); Ann Doe; looked for: silt; in no article: silt"


def test_a_refusal_says_too_which_names_tell_nobody():
    question = Question("?", (), (), (PERSON,), ("silt",), unknown=("Bob Nobody",), shared=("Doe",))
    parts = understood_of_refused(Answer(question, refusal=NoWords(), undated=2))
    assert parts == (
        "several are called: Doe (ask with a full name)",
        "nobody quoted is called: Bob Nobody",
        "left out without a date: 2 articles",
    )


def test_a_joining_that_a_researcher_made_is_marked():
    assert joined(replace(PERSON, corrected=True)) == "Ann Roe (also Roe) (corrected)"
    assert joined(replace(PERSON, also=(), corrected=True)) == "Ann Roe (corrected)"


def test_how_often_somebody_speaks_and_when_is_said_in_one_line():
    assert spoke(PERSON) == "person · 1,200 statements in 1 article · date unknown"
