"""Keeping the statements of a paragraph apart: two may stand one within the other, but never cross."""

from corpus.statement import Span


def untangle(statements: list[list[Span]]) -> None:
    """Cut, in place, every span that would reach over the end of one that holds its start."""
    if sum(map(len, statements)) < 2:
        return
    order = sorted(
        ((start, -end, i, j) for i, spans in enumerate(statements) for j, (start, end) in enumerate(spans))
    )
    open_ends: list[int] = []
    for start, minus_end, i, j in order:
        while open_ends and open_ends[-1] <= start:
            open_ends.pop()
        end = min(-minus_end, open_ends[-1]) if open_ends else -minus_end
        open_ends.append(end)
        statements[i][j] = (start, end)
