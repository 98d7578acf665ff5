"""Passages for Discord, page by page."""

from collections.abc import Iterable, Iterator, Sequence

from bot.pages.cards import Card, Page, grouped, place, small
from bot.pages.passage_cards import Cited, Laid

CARDS_A_PAGE = 3


class PassagePages:
    """Passages as pages, each laid out when it is asked for: a passage can be as long as a book.

    Above them is a heading; what stands `beside` them has a line `above` it on every page. They keep their
    order; None is a passage whose article was removed. There is always a first page.
    """

    def __init__(
        self, head: str, passages: Sequence[Cited | None], beside: Sequence[Cited | None], above: str
    ) -> None:
        self._head = head
        self._above = Card((f"**{above}**",), framed=False)
        self._own = len(passages)
        self._laid = [Laid(one, number) for number, one in enumerate((*passages, *beside), start=1)]
        self._parts = [(laid, part) for laid in self._laid for part in range(1, laid.parts + 1)]
        self._groups = grouped((laid.length(part) for laid, part in self._parts), CARDS_A_PAGE)

    def __iter__(self) -> Iterator[Page]:
        return map(self.page, range(1, len(self._groups) + 1))

    def page(self, number: int) -> Page:
        """Return a page, from 1, or the last one where there are fewer."""
        count = len(self._groups)
        number = min(number, count)
        first = sum(self._groups[: number - 1])
        parts = self._parts[first : first + self._groups[number - 1]]
        cards = tuple(self._with_heading(laid.card(part) for laid, part in parts))
        return Page("\n".join((self._head, *map(small, place(number, count)))), cards, number, count)

    def _with_heading(self, cards: Iterable[Card]) -> Iterator[Card]:
        """Put the line above the first card that shows what stands beside the passages."""
        told = False
        for card in cards:
            if not told and (card.passage or 0) > self._own:
                told = True
                yield self._above
            yield card
