"""From hits to passages in the order in which a person should read them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from corpus.article import place_of
from index.coverage import headline_terms
from index.engine import Hit
from index.gather import gather
from index.passage import Evidence, Passage
from index.question import Question
from index.ranking.evidence import Candidate, evidence
from index.ranking.wanted import wanted
from index.ranking.weights import CANDIDATES, SHIPPED, Weights
from index.sync import Record


def rank(
    question: Question, hits: Sequence[Hit], record: Record, limit: int, weights: Weights = SHIPPED
) -> list[Passage]:
    """Return the best passages among an engine's hits, best first, with the evidence for each.

    The amounts of a passage's evidence sum to its score. Only the engine's best are weighed anew; the others
    follow in its order. A paragraph that is gone is left out.
    """
    pieces = _weighed(question, hits[:CANDIDATES], record, weights)
    scores = {id_: sum(piece.amount for piece in found) for id_, found in pieces.items()}
    order = sorted(scores, key=lambda id_: (-scores[id_], id_))
    best = [Hit(id_, scores[id_]) for id_ in order]
    passages = gather([*best, *hits[CANDIDATES:]][:limit], record.library)
    return [_with_evidence(passage, pieces) for passage in passages]


def _weighed(
    question: Question, hits: Sequence[Hit], record: Record, weights: Weights
) -> dict[str, tuple[Evidence, ...]]:
    sought = wanted(question, record.engine)
    scores = {hit.paragraph_id: hit.score for hit in hits}
    of_articles = _of_articles(hits)
    weighed = {}
    for source, paragraph in record.library.paragraphs(list(scores)):
        score = scores[paragraph.id]
        candidate = Candidate(
            paragraph.text,
            record.engine.terms(paragraph.id),
            question.language,
            headline_terms(source, question.language),
            (of_articles[source.article_id] - score) / CANDIDATES,
        )
        weighed[paragraph.id] = (Evidence("words", score), *evidence(sought, candidate, weights))
    return weighed


def _of_articles(hits: Sequence[Hit]) -> Mapping[str, float]:
    """Return the sum of the scores that each article's hits have."""
    sums: defaultdict[str, float] = defaultdict(float)
    for hit in hits:
        sums[place_of(hit.paragraph_id)[0]] += hit.score
    return sums


def _with_evidence(passage: Passage, pieces: dict[str, tuple[Evidence, ...]]) -> Passage:
    words = (Evidence("words", passage.score),)
    return replace(passage, evidence=pieces.get(passage.paragraph.id, words))
