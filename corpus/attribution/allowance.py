"""How much is read of an article at most, so that a text made to be slow takes little longer than news."""


class Allowance:
    """What may still be found: so much in any article, and one more for so many characters of it.

    It depends on nothing that comes later, so that an article that grows keeps what was found.
    """

    def __init__(self, in_any: int, characters_each: int) -> None:
        self._characters_each = characters_each
        self._room = in_any * characters_each

    @property
    def left(self) -> int:
        """How much more may be found in what was read so far; none where it is all spent."""
        return max(0, self._room // self._characters_each)

    def grow(self, text: str) -> None:
        """Read on in the article."""
        self._room += len(text)

    def spend(self, found: int) -> None:
        """Note how much was found."""
        self._room -= found * self._characters_each
