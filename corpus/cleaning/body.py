"""Which lines below the headline are the article: running text, lists, and what belongs to them."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from itertools import pairwise

from corpus.cleaning.furniture import ends_article
from corpus.cleaning.line import Line
from corpus.cleaning.promotion import is_reported
from corpus.cleaning.prose import ends_sentence, has_inner_end, is_bullet, is_sentence, is_title, word_count

_FEWEST_WORDS_OF_DECK = 8
_FEWEST_WORDS_OF_RELATED = 5
_LONGEST_TEASER_WORDS = 30
_LONG_LINE_CHARACTERS = 60


def standfirst_lines(lines: list[Line], headline: int | None) -> tuple[int, ...]:
    """Return the indexes of the bullets, or the one line, between the headline and the text."""
    if headline is None:
        return ()
    below = [n for n in range(headline + 1, len(lines)) if lines[n].reason is None]
    text = next((n for n in below if is_sentence(lines[n].text) and not is_bullet(lines[n].text)), None)
    if text is None:
        return ()
    between = [n for n in below if n < text]
    bullets = tuple(n for n in between if is_bullet(lines[n].text))
    return bullets or tuple(n for n in between[:1] if n == headline + 1 and _is_deck(lines[n]))


def mark_body(lines: list[Line], headline: int | None, standfirst: Collection[int]) -> list[Line]:
    """Give every line that is not the article's a reason."""
    first = 0 if headline is None else headline + 1
    above = [_marked(line, "page header") for line in lines[:headline]] if headline is not None else []
    fixed = lines[len(above) : first]
    body = [n for n in range(first, len(lines)) if n not in standfirst]
    marked = dict(zip(body, _mark_text([lines[n] for n in body]), strict=True))
    return above + fixed + [marked.get(n, lines[n]) for n in range(first, len(lines))]


def _mark_text(lines: list[Line]) -> list[Line]:
    lines = _mark_after_end(lines)
    if not _in_sentences(lines):
        return lines
    kept = _kept(lines)
    last = max(kept, default=-1)
    first = min(kept, default=len(lines))
    return [
        line if n in kept else _marked(line, _reason(line, n < first, n > last))
        for n, line in enumerate(lines)
    ]


def _mark_after_end(lines: list[Line]) -> list[Line]:
    """Mark the lists and teasers below a "Most read" or the like, where nothing longer follows."""
    texts = [n for n, line in enumerate(lines) if line.reason is None and is_sentence(line.text)]
    last_text = max(
        (n for n in texts if _is_surely_text(lines[n].text)), default=min(texts, default=len(lines))
    )
    for n in range(last_text + 1, len(lines)):
        if ends_article(lines[n].text) and _are_teasers(lines[n + 1 :]):
            return lines[:n] + [_marked(line, "footer") for line in lines[n:]]
    return lines


def _are_teasers(lines: list[Line]) -> bool:
    """Tell whether most lines are titles, and none gives what somebody said."""
    texts = [line.text for line in lines if line.reason is None]
    sentences = [text for text in texts if is_sentence(text) and not is_title(text)]
    return 2 * len(sentences) <= len(texts) and not any(map(is_reported, sentences))


def _is_surely_text(sentence: str) -> bool:
    return word_count(sentence) > _LONGEST_TEASER_WORDS or has_inner_end(sentence)


def _in_sentences(lines: Iterable[Line]) -> bool:
    """Tell whether the text is written in sentences that end with a mark, as some scripts are not."""
    open_lines = [line.text for line in lines if line.reason is None]
    long = [is_sentence(text) for text in open_lines if len(text) > _LONG_LINE_CHARACTERS]
    return any(map(is_sentence, open_lines)) and 2 * sum(long) >= len(long)


def _kept(lines: list[Line]) -> set[int]:
    """Return the indexes of running text, of lists that it leads to, and of bullets between."""
    open_lines = [n for n, line in enumerate(lines) if line.reason is None]
    kept = _broken_sentences(lines, open_lines)
    in_list = False
    for n in open_lines:
        text = lines[n].text
        if is_sentence(text):
            in_list = text.endswith((":", "："))
            kept.add(n)
        elif in_list:
            kept.add(n)
    last = max(kept, default=-1)
    return kept | {n for n in open_lines if n < last and is_bullet(lines[n].text)}


def _broken_sentences(lines: list[Line], open_lines: list[int]) -> set[int]:
    """Return the indexes of lines that go on in small letters, line by line, to the end of a sentence."""
    broken: set[int] = set()
    goes_on = False
    for n, after in reversed(list(pairwise(open_lines))):
        goes_on = lines[after].text[0].islower() and (goes_on or ends_sentence(lines[after].text))
        if goes_on:
            broken |= {n, after}
    return broken


def _reason(line: Line, is_above: bool, is_below: bool) -> str:
    if is_below:
        return "footer"
    long = word_count(line.text) >= _FEWEST_WORDS_OF_RELATED
    return "related headline" if long and not is_above else "section label"


def _is_deck(line: Line) -> bool:
    return is_title(line.text) and word_count(line.text) >= _FEWEST_WORDS_OF_DECK


def _marked(line: Line, reason: str) -> Line:
    return line if line.reason is not None else replace(line, reason=reason)
