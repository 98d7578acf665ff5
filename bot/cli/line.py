"""A line to be written, with its styles.

rich's `Text` drops some control characters when it is made, which would change the words and shift the
styles; this keeps every character, and is drawn only where a person looks.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.text import Text

_SIGNS = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\n\t"}
_SIGNS |= {0x7F: 0x2421, 0x2028: 0x240A, 0x2029: 0x240A}
_SIGNS |= dict.fromkeys((*range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)), 0xFFFD)
"""What would steer a terminal, and the sign that is shown for it: one for one, so that places stay."""


class Line:
    """A text, and which parts of it are set in which of rich's styles."""

    def __init__(self, text: str = "", style: str = "") -> None:
        self.text = text
        self._styled = [(style, 0, len(text))] if style else []

    def __len__(self) -> int:
        return len(self.text)

    def __add__(self, other: "Line") -> "Line":
        both = Line(self.text + other.text)
        both._styled = self._styled + [
            (style, start + len(self), end + len(self)) for style, start, end in other._styled
        ]
        return both

    def stylize(self, style: str, start: int, end: int) -> None:
        """Set a part in a style besides."""
        self._styled.append((style, start, end))

    def drawn(self) -> "Text":
        """Return the line as rich draws it for a person, with signs for what would steer the terminal."""
        from rich.text import Text  # only a person needs it

        text = Text(self.text.translate(_SIGNS))
        for style, start, end in self._styled:
            text.stylize(style, start, end)
        return text
