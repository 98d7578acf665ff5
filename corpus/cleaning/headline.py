"""Where the headline stands: often on the first line, but not on a page with furniture above it."""

from dataclasses import replace

from corpus.cleaning.byline import is_names
from corpus.cleaning.line import Line
from corpus.cleaning.prose import fold, is_bullet, is_capitalised, is_sentence, is_title, word_count

_SEARCHED_LINES = 40
_FEWEST_WORDS = 4
"""A shorter title is taken for the name of a section while there is a longer one."""

_FEWEST_WORDS_ABOVE_DECK = 6
_FEWEST_WORDS_OF_TEXT = 6
_CAPTIONS = 2
"""How many sentences may stand above a headline: captions that do not say they are."""

_INTRODUCES = frozenset({"byline", "date line"})


def split_at_headline(
    lines: list[Line], known: str | None = None
) -> tuple[list[Line], Line | None, list[Line]]:
    """Return the lines above the headline, the headline, and the lines below.

    `known` is a headline that somebody else states; a line that says the same is the headline. A page
    without a headline is all below.
    """
    index = _find_headline(lines, known)
    if index is None:
        return [], None, lines
    return lines[:index], replace(lines[index], reason=None), lines[index + 1 :]


def _find_headline(lines: list[Line], known: str | None) -> int | None:
    top = lines[:_SEARCHED_LINES]
    if known is not None:
        said = fold(known)
        same = next((index for index, line in enumerate(top) if fold(line.text) == said), None)
        if same is not None:
            return same
    body = _first_text(top)
    titles = [index for index in range(body) if _may_be_headline(top[index])]
    if body == len(lines):
        return titles[0] if len(titles) > 1 else None
    long = [index for index in titles if word_count(top[index].text) >= _FEWEST_WORDS]
    introduced = [_above_deck(top, index, long) for index in long if _is_introduced(top, index)]
    ordered = introduced or long or _below_captions(top, body) or _by_length(top, titles)
    return ordered[0] if ordered else None


def _first_text(lines: list[Line]) -> int:
    """Return the index of the first line of running text, else of the first sentence, else their number."""
    first = None
    for n, line in enumerate(lines):
        if line.reason is None and _is_plain_sentence(line.text):
            if word_count(line.text) >= _FEWEST_WORDS_OF_TEXT:
                return n
            first = n if first is None else first
    return len(lines) if first is None else first


def _is_running_text(text: str) -> bool:
    return word_count(text) >= _FEWEST_WORDS_OF_TEXT and _is_plain_sentence(text)


def _is_plain_sentence(text: str) -> bool:
    return is_sentence(text) and not (is_bullet(text) or is_capitalised(text) or is_title(text))


def _may_be_headline(line: Line) -> bool:
    if line.reason is not None or is_names(line.text):
        return False
    return is_title(line.text) or is_capitalised(line.text)


def _is_introduced(lines: list[Line], index: int) -> bool:
    """Tell whether bullets, a byline or a date come right below, as below a headline."""
    if index + 1 == len(lines):
        return False
    below = lines[index + 1]
    names_or_bullet = is_bullet(below.text) or is_names(below.text)
    return below.reason in _INTRODUCES or (below.reason is None and names_or_bullet)


def _above_deck(lines: list[Line], index: int, titles: list[int]) -> int:
    """Return the title right above where that is long enough for a headline: then this is its deck."""
    for above in range(index - 1, -1, -1):
        if lines[above].reason is None:
            long_enough = word_count(lines[above].text) >= _FEWEST_WORDS_ABOVE_DECK
            return above if above in titles and long_enough else index
    return index


def _below_captions(lines: list[Line], body: int) -> list[int]:
    """Look for a headline below the first sentences, which then were captions."""
    found = []
    sentences = 0
    for index in range(body, len(lines)):
        line = lines[index]
        sentences += line.reason is None and _is_running_text(line.text)
        if sentences > _CAPTIONS:
            break
        if _may_be_headline(line) and word_count(line.text) >= _FEWEST_WORDS and _is_introduced(lines, index):
            found.append(index)
    return found


def _by_length(lines: list[Line], titles: list[int]) -> list[int]:
    return sorted(titles, key=lambda index: -word_count(lines[index].text))
