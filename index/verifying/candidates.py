"""Where a quotation may stand: paragraphs with all the terms of a piece of it, and those most like it."""

from corpus.article import Paragraph, place_of
from corpus.source import Source
from index.analyze import terms
from index.engine import Engine, Query
from index.sync import Record
from index.verifying.quotation import Piece, Quotation

MOST_LIKE = 30
"""How many paragraphs are looked at besides, the best by BM25: they may have the quotation nearly."""

RUNS_ON = 10
"""Of how many of these the paragraphs around are looked at too, since a quotation may run on."""


def candidates(quotation: Quotation, record: Record) -> list[tuple[Source, Paragraph]]:
    """Return paragraphs that may have the quotation, by article and number.

    None that has a piece of it word for word is left out, unless the piece has no terms.
    """
    engine = record.engine
    wanted = tuple(term for piece in quotation.pieces for term in terms_of(piece))
    like = [place_of(hit.paragraph_id) for hit in engine.search(Query(wanted), MOST_LIKE)]
    around = {
        (article, near)
        for article, number in like[:RUNS_ON]
        for near in range(max(1, number - 1), number + 2)
    }
    having = {place_of(id_) for piece in quotation.pieces for id_ in _having(terms_of(piece), engine)}
    return record.library.paragraphs(
        [f"{article}#{number}" for article, number in sorted({*like, *around, *having})]
    )


def terms_of(piece: Piece) -> tuple[str, ...]:
    """Return the terms that every text with these words has, whatever its case.

    A stop word in capitals is a term, and U.S. is one as well: in lower case they are not.
    """
    in_any_case = set(terms(piece.text.lower()))
    return tuple(term for term in terms(piece.text) if term in in_any_case)


def _having(wanted: tuple[str, ...], engine: Engine) -> set[str]:
    """Return the paragraphs that have all of some terms; none for no terms."""
    rarest_first = sorted(set(wanted), key=engine.frequency)
    if not rarest_first or not engine.frequency(rarest_first[0]):
        return set()
    return set.intersection(
        *({hit.paragraph_id for hit in engine.search(Query((term,)), len(engine))} for term in rarest_first)
    )
