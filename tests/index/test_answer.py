from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answer import answer
from index.engines.memory import MemoryEngine
from index.highlight import highlights
from index.refusal import EmptyLibrary, NothingOnRecord
from index.sync import Follower
from index.understanding.understand import understand
from tests.articles import article, put

WORDS = st.sampled_from(
    [
        "Mara",
        "Ellwood",
        "harbour’s",
        "tax,",
        "vote.",
        "“river”",
        "mayor",
        "湖水",
        "白鱼",
        "the",
        "said",
        "1,800",
        "U.S.",
    ]
)
TEXTS = st.lists(WORDS | st.text(min_size=1, max_size=6), min_size=1, max_size=25).map(" ".join)


def ask(library, text, limit=5):
    return answer(text, Follower(library, MemoryEngine()).catch_up(), limit=limit)


def test_the_passages_are_whole_paragraphs_with_their_source(library):
    put(library, article("a", "The mayor spoke of rain.", "“No tax,” Ellwood said.", publisher="The Mole"))
    (passage,) = ask(library, "what did Ellwood say about a tax?").passages
    assert passage.paragraph.text == "“No tax,” Ellwood said."
    assert passage.paragraph.id == "a#2"
    assert passage.source.publisher == "The Mole"
    assert passage.rank == 1


def test_how_many_are_on_record_does_not_depend_on_how_many_are_shown(library):
    put(library, *(article(f"{n:02}", f"The tide came in at {n}.") for n in range(24)))
    counts = {ask(library, "the tide", limit=limit).on_record for limit in (1, 5, 24, 25)}
    assert counts == {24}
    assert not ask(library, "the tide", limit=1).at_least


def test_of_more_than_are_looked_at_it_says_at_least(library):
    put(library, *(article(f"{n:02}", f"The tide came in at {n}.") for n in range(60)))
    found = ask(library, "the tide", limit=1)
    assert (found.on_record, found.at_least) == (40, True)


def test_of_what_somebody_says_it_counts_what_is_on_the_topic(library):
    put(
        library,
        article("a", "“No tax,” said Mara Ellwood.", "“No rain,” said Ellwood.", "“Tax!” Ellwood said."),
    )
    found = ask(library, "what did Ellwood say about a tax?")
    assert (found.on_record, found.on_topic) == (3, 2)
    assert ask(library, "what did Ellwood say?").on_topic is None


def test_highlights_are_the_words_of_the_question_and_no_others(library):
    put(library, article("a", "Ellwood’s taxes: a tax on taxis, said ELLWOOD."))
    (passage,) = ask(library, "what did Ellwood say about taxes?").passages
    text = passage.paragraph.text
    assert [text[start:end] for start, end in passage.highlights] == ["Ellwood’s", "taxes", "tax", "ELLWOOD"]


def test_han_is_highlighted_by_the_word_and_not_by_stray_characters(library):
    text = "白鱼回到湖水，鱼群增加"
    spans = highlights(understand("白鱼", Follower(library, MemoryEngine()).catch_up()), text)
    assert [text[start:end] for start, end in spans] == ["白鱼"]


def test_a_question_without_words_is_refused(library):
    assert ask(library, "what was it?").refusal.kind == "no_words"


def test_an_empty_library_is_refused(library):
    assert ask(library, "what did Ellwood say?").refusal == EmptyLibrary()


def test_nothing_on_record_names_what_was_looked_for_and_what_stands_nowhere(library):
    put(library, article("a", "The mayor spoke of rain and of the harbour."))
    refusal = ask(library, "what did Zorblatt say about the harbour levy of Atlantis?").refusal
    words = "Zorblatt", "harbour", "levy", "Atlantis"
    assert refusal == NothingOnRecord(words, unknown=("Zorblatt", "levy", "Atlantis"))


def test_words_that_stand_nowhere_are_told_with_an_answer_too(library):
    put(library, article("a", "The harbour levy falls due in May."))
    assert ask(library, "the harbour levy of May and Atlantis").unknown == ("Atlantis",)


def test_a_name_that_nobody_bears_is_not_answered_with_those_who_bear_parts_of_it(library):
    put(library, article("a", "“No tax,” said Mara Ellwood.", "“A tax,” said Jonas Vane."))
    assert ask(library, "what did Mara Vane say?").refusal.kind == "unknown_name"
    assert ask(library, "what did Jonas Vane say?").refusal is None


def test_a_near_miss_is_not_shown_beside_an_answer(library):
    put(
        library,
        article("a", "Ellwood wants a dredging levy for the estuary harbour."),
        article("b", "A concert at the harbour was put off.", headline="Concert"),
    )
    found = ask(library, "what did Ellwood say about the dredging levy for the estuary harbour?")
    assert [passage.paragraph.id for passage in found.passages] == ["a#1"]


def test_what_is_ranked_before_a_surer_passage_is_shown_with_it(library):
    rest = " ".join(f"word{number}" for number in range(120))
    first, surer = f"The Netherlands’ fleet froze at Averne. {rest}", "A fleet. Fleet and fleet of Dutch."
    fillers = (article(f"f{number}", f"Filler{number}.") for number in range(60))
    put(library, article("a", first), article("b", surer), *fillers)
    found = ask(library, "where did the Dutch fleet freeze?")
    assert [passage.paragraph.text for passage in found.passages] == [first, surer]


def test_a_question_half_of_whose_words_stand_nowhere_is_refused(library):
    put(library, article("a", "The weather was fine."), article("b", "Nothing happened.", headline="Rain"))
    assert ask(library, "the weather in Paris").refusal.kind == "nothing_on_record"


def test_words_in_the_headline_count_as_covered(library):
    put(library, article("a", "It opens in May.", "Rain fell.", headline="Opera house for Averne"))
    found = ask(library, "when is Averne's opera house open?")
    assert [passage.paragraph.id for passage in found.passages] == ["a#1"]


def test_the_limit_is_kept_and_must_be_positive(library):
    put(library, article("a", *[f"The harbour, part {n}." for n in range(9)]))
    assert len(ask(library, "the harbour", limit=3).passages) == 3
    with pytest.raises(ValueError, match="at least 1"):
        ask(library, "the harbour", limit=0)


@given(texts=st.lists(TEXTS, min_size=1, max_size=6), question=TEXTS)
def test_every_passage_is_the_stored_paragraph_and_every_highlight_lies_in_it(new_library, texts, question):
    texts = [text for text in texts if text.strip()]
    with new_library() as library:
        put(library, article("a", *texts))
        for passage in ask(library, question).passages:
            assert passage.paragraph.text == texts[passage.paragraph.number - 1]
            spans = passage.highlights
            assert all(0 <= start < end <= len(passage.paragraph.text) for start, end in spans)
            assert all(before[1] < after[0] for before, after in pairwise(spans))
