"""Where a paragraph has the words of a question."""

from index.analyze import Token, is_han_or_kana, tokens
from index.question import Question

Spans = tuple[tuple[int, int], ...]


def highlights(question: Question, text: str) -> Spans:
    """Return where a text has words of the question: half-open spans in code points, in order, apart.

    Where the question has a word of several Han characters, one of them alone is not highlighted.
    """
    wanted = set(question.terms)
    if any(is_han_or_kana(term) and len(term) == 2 for term in wanted):
        wanted = {term for term in wanted if not is_han_or_kana(term) or len(term) == 2}
    return _joined([token for token in tokens(text) if token.term in wanted])


def _joined(found: list[Token]) -> Spans:
    """Make one span of tokens that overlap or touch."""
    spans: list[tuple[int, int]] = []
    for _, start, end in found:
        if spans and start <= spans[-1][1]:
            spans[-1] = spans[-1][0], max(end, spans[-1][1])
        else:
            spans.append((start, end))
    return tuple(spans)
