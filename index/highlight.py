"""Where a paragraph has the words of a question."""

from collections import defaultdict

from index.analyze import read, stands_in
from index.phrases import places
from index.question import Question
from index.scripts import is_piece

Spans = tuple[tuple[int, int], ...]


def highlights(question: Question, text: str) -> Spans:
    """Return where a text has words of the question: half-open spans in code points, in order, apart.

    Where the question has a word of several Han characters, one of them alone is not highlighted.
    """
    wanted = _whole(set(question.terms))
    words: defaultdict[tuple[int, int], list[str]] = defaultdict(list)
    found = read(text, question.language)
    touched = {(start, end) for term, start, end in found if term in wanted}
    for term, start, end in found:
        if (start, end) in touched:
            words[start, end].append(term)
    exact = [span for phrase in question.phrases for span in places(phrase, text)]
    return _joined(sorted([*exact, *(span for span, word in words.items() if stands_in(word, wanted))]))


def _whole(wanted: set[str]) -> set[str]:
    """Leave out what is only a part of a longer piece that is wanted."""
    pieces = [term for term in wanted if is_piece(term)]
    return wanted - {part for piece in pieces for part in (piece[:-1], piece[1:])}


def _joined(found: list[tuple[int, int]]) -> Spans:
    """Make one span of those that overlap or touch."""
    spans: list[tuple[int, int]] = []
    for start, end in found:
        if spans and start <= spans[-1][1]:
            spans[-1] = spans[-1][0], max(end, spans[-1][1])
        else:
            spans.append((start, end))
    return tuple(spans)
