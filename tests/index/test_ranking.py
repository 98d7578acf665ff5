from dataclasses import asdict, replace

import pytest

from index.engine import Query
from index.engines.memory import MemoryEngine
from index.ranking.expected import expected
from index.ranking.rank import rank
from index.ranking.wanted import MOST_TERMS, wanted
from index.ranking.weights import CANDIDATES, SHIPPED, Weights
from index.sync import Follower
from index.understanding.understand import understand
from tests.articles import article, put

NOTHING = Weights(**dict.fromkeys(asdict(SHIPPED), 0.0))


@pytest.fixture
def ranked(library):
    """Rank some paragraphs, each the only one of its article, for a question; the best first."""

    def in_order(text, *paragraphs, weights=SHIPPED):
        put(library, *(article(f"a{number:03}", one) for number, one in enumerate(paragraphs)))
        record = Follower(library, MemoryEngine()).catch_up()
        question = understand(text, record)
        hits = record.engine.search(Query(question.terms), len(paragraphs))
        return rank(question, hits, record, len(paragraphs), weights)

    return in_order


def texts(passages):
    return [passage.paragraph.text for passage in passages]


def test_words_that_stand_together_go_before_words_that_are_scattered(ranked):
    filler = " ".join(f"word{number}" for number in range(40))
    scattered = f"The dredger came home. {filler} Nobody saw the heron."
    together = f"The dredger drove off the heron. {filler} Somebody came home."
    assert texts(ranked("the dredger and the heron", scattered, together))[0] == together
    assert texts(ranked("the dredger and the heron", scattered, together, weights=NOTHING))[0] == scattered


def test_the_small_words_of_a_phrase_count(ranked):
    other = "A treaty with Skerrow was signed."
    same = "The treaty of Skerrow was signed."
    assert texts(ranked("who signed the treaty of Skerrow?", other, same))[0] == same
    assert texts(ranked("who signed the treaty of Skerrow?", other, same, weights=NOTHING))[0] == other


def test_a_word_of_the_same_beginning_stands_in_for_an_absent_one(ranked):
    other = "The islands have small harbours."
    kindred = "The islands have religious orders."
    assert texts(ranked("which religion have the islands?", other, kindred))[0] == kindred


@pytest.mark.parametrize(
    ("question", "other", "akin"),
    [
        ("when did the dredging begin?", "Dredging is dear.", "Dredging began late."),
        ("who was the pilot's wife?", "The pilot was tall.", "The pilot was married."),
        ("which Dutch harbours froze?", "Some harbours are open.", "The Netherlands have harbours."),
        ("the second harbour", "One wide harbour.", "The 2nd harbour."),
    ],
)
def test_a_word_that_belongs_to_an_absent_one_stands_in_for_it(ranked, question, other, akin):
    assert texts(ranked(question, other, akin))[0] == akin


def test_a_word_that_stands_in_counts_for_less_than_the_word_itself(ranked):
    akin, itself = "Dredging began in the harbour.", "Dredging will begin in the harbour."
    assert texts(ranked("when did dredging begin?", akin, itself))[0] == itself


def test_what_stands_in_counts_also_by_where_it_stands(ranked):
    filler = " ".join(f"word{number}" for number in range(40))
    apart, together = f"Dredging, {filler} began.", f"Dredging began, {filler}."
    assert texts(ranked("when did dredging begin?", apart, together))[0] == together


def test_a_paragraph_need_not_repeat_what_its_headline_says(library):
    put(library, article("a", "It was built of oak in the winter."),
        article("b", "It was built of oak in the spring.", headline="The weir"))  # fmt: skip
    record = Follower(library, MemoryEngine(headline_weight=0.0)).catch_up()
    question = understand("was the weir built of oak?", record)
    hits = record.engine.search(Query(question.terms), 5)
    assert [passage.source.article_id for passage in rank(question, hits, record, 5)] == ["b", "a"]


def test_an_article_with_more_of_the_topic_speaks_for_its_paragraphs(library):
    put(library, article("a", "The weir is of oak.", "Nothing else stood there."),
        article("b", "The weir is of oak.", "A weir it was, and of oak."))  # fmt: skip
    record = Follower(library, MemoryEngine()).catch_up()
    question = understand("weir of oak", record)
    hits = record.engine.search(Query(question.terms), 5)

    def order(weights):
        ids = [passage.paragraph.id for passage in rank(question, hits, record, 5, weights)]
        return [id_ for id_ in ids if id_ != "b#2"]

    assert order(NOTHING) == ["a#1", "b#1"]
    assert order(replace(NOTHING, article=1.0)) == ["b#1", "a#1"]


@pytest.mark.parametrize(
    ("question", "without", "fitting"),
    [
        ("how many seals were counted?", "Seals were counted twice.", "Seals were counted: 48."),
        ("how many seals were counted?", "Seals were counted often.", "Seals were counted: forty."),
        ("when was the weir built?", "The weir was built quickly.", "The weir was built in March."),
        ("what year was the weir built?", "The weir was built with 12 men.", "The weir was built by 1874."),
        ("who built the weir?", "The weir was built by masons.", "The weir was built by Ina Thole."),
        ("where was the weir built?", "The weir was built upstream.", "The weir was built at Averne."),
    ],
)
def test_what_is_of_the_kind_that_was_asked_for_goes_first(ranked, question, without, fitting):
    assert texts(ranked(question, without, fitting))[0] == fitting


def test_a_figure_that_the_question_names_itself_is_no_answer(ranked):
    (passage,) = ranked("how many seals were counted in 2019?", "In 2019 seals were counted.")
    assert "figure" not in {piece.name for piece in passage.evidence}


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("How much did it cost?", "figure"),
        ("What is the population of Hesta?", "figure"),
        ("In what year was it sold?", "date"),
        ("Who paid?", "name"),
        ("Which country bought it?", "name"),
        ("有多少人？", "figure"),
        ("哪一年建成？", "date"),
        ("Why was it sold?", None),
    ],
)
def test_how_a_question_is_put_tells_what_would_answer_it(question, kind):
    assert expected(question) == kind


def test_the_evidence_of_a_passage_sums_to_its_score(ranked):
    passages = ranked(
        "when did the treaty of Skerrow end?", "The treaty of Skerrow ended in 1911.", "Skerrow."
    )
    assert {piece.name for piece in passages[0].evidence} == {"words", "near", "phrase", "date"}
    for passage in passages:
        assert sum(piece.amount for piece in passage.evidence) == pytest.approx(passage.score)


def test_without_weights_the_order_is_that_of_the_engine(ranked):
    passages = ranked("a seal", "Seal.", "The seal and the gull.", "Seal, seal, seal.", weights=NOTHING)
    assert texts(passages) == ["Seal, seal, seal.", "Seal.", "The seal and the gull."]


@pytest.mark.parametrize(("others", "place"), [(5, 0), (CANDIDATES, CANDIDATES)])
def test_hits_past_the_candidates_follow_in_their_order(ranked, others, place):
    plain = [f"A seal near gull{number}." for number in range(others)]
    worst = "Long after all of them, with many other words before it, there was an old seal in 1999."
    assert texts(ranked("when was the seal?", *plain, worst)).index(worst) == place


def test_a_paragraph_that_is_gone_is_left_out(library):
    put(library, article("a", "A seal."), article("b", "A seal."))
    record = Follower(library, MemoryEngine()).catch_up()
    question = understand("seal", record)
    hits = record.engine.search(Query(question.terms), 5)
    library.remove("a")
    assert [passage.paragraph.id for passage in rank(question, hits, record, 5)] == ["b#1"]


def test_of_a_whole_page_only_the_rarest_terms_are_weighed(library):
    put(library, article("a", " ".join(f"seal{number}" for number in range(300))))
    record = Follower(library, MemoryEngine()).catch_up()
    question = understand(" ".join(f"seal{number}" for number in range(200)) + " walrus", record)
    weighed = wanted(question, record.engine).rarity
    assert len(weighed) == MOST_TERMS
    assert "walrus" in weighed
