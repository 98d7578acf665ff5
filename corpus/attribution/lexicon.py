"""Word lists as the other modules write them: one word after the other, in one text."""


def words(text: str) -> frozenset[str]:
    """Read a set of words from a text that has them with spaces between."""
    return frozenset(text.split())
