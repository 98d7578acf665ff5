"""How much is found in an article at most, so that a text made to be slow takes little longer than news."""

from dataclasses import dataclass


@dataclass(slots=True)
class Allowance:
    """What may still be found: so much in any article, and one more for so many characters read of it.

    It never depends on what comes later, so that an article that grows keeps what was found.
    """

    in_any: int
    characters_each: int
    _characters: int = 0
    _spent: int = 0

    def grow(self, text: str) -> int:
        """Read on in the article; return what may still be found, at least 0."""
        self._characters += len(text)
        return max(0, self.in_any + self._characters // self.characters_each - self._spent)

    def spend(self, found: int) -> None:
        """Note what was found."""
        self._spent += found
