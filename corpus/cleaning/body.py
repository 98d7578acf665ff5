"""Which lines below the headline are the article: running text, lists, and what belongs to them."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise, takewhile

from corpus.cleaning.clause import is_clause, is_past_clause
from corpus.cleaning.furniture import ends_article
from corpus.cleaning.line import Line
from corpus.cleaning.neighbours import mark_teasers
from corpus.cleaning.promotion import is_reported
from corpus.cleaning.prose import (
    ends_sentence,
    has_inner_end,
    is_bullet,
    is_list_item,
    is_sentence,
    is_title,
    word_count,
)
from corpus.cleaning.voices import Voices, find_voices

_FEWEST_WORDS_OF_DECK = 8
_FEWEST_WORDS_OF_RELATED = 5
_LONGEST_TEASER_WORDS = 30
_LONGEST_TEASER_CHARACTERS = 300
_LONG_LINE_CHARACTERS = 60
_LONGEST_DECK_WORDS = 40
_LONGEST_SIGNATURE = 3
_SIGNED = frozenset({"byline", "date line"})


def split_standfirst(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """Return the bullets between a headline and its text, or the one line of a deck, and the rest."""
    text = next((n for n, line in enumerate(lines) if _is_open_sentence(line)), None)
    if text is None:
        return [], lines
    between = [line for line in lines[:text] if line.reason is None]
    standfirst = [line for line in between if is_bullet(line.text)]
    if not standfirst and (_is_summary(lines) if text == 0 else _is_deck(lines)):
        standfirst = lines[:1]
    taken = set(standfirst)
    return standfirst, [line for line in lines if line not in taken]


def mark_body(lines: list[Line]) -> list[Line]:
    """Give every line below the headline that is not the article's a reason."""
    lines = mark_teasers(_mark_after_end(lines))
    if not _in_sentences(lines):
        return lines
    kept = _kept(lines)
    first, last = min(kept, default=len(lines)), max(kept, default=-1)
    marked = []
    for n, line in enumerate(lines):
        marked.append(line if n in kept else line.dropped_as(_reason(line, n < first, n > last)))
    return marked


def _is_open_sentence(line: Line) -> bool:
    return line.reason is None and is_sentence(line.text) and not is_bullet(line.text)


def _is_deck(lines: list[Line]) -> bool:
    """Tell whether the first line is a second title; a clause in the past is one only above a byline."""
    deck = lines[0]
    if deck.reason is not None or not is_title(deck.text) or word_count(deck.text) < _FEWEST_WORDS_OF_DECK:
        return False
    return _is_above_byline(lines) or not is_past_clause(deck.text)


def _is_summary(lines: list[Line]) -> bool:
    """Tell whether the first line is a sentence between the headline and a byline or a date."""
    return word_count(lines[0].text) <= _LONGEST_DECK_WORDS and _is_above_byline(lines)


def _is_above_byline(lines: list[Line]) -> bool:
    """Tell whether a byline or a date, with furniture at most, parts the first line from the text."""
    furniture = list(takewhile(lambda line: line.reason is not None, lines[1:]))
    goes_on = any(map(_is_open_sentence, lines[len(furniture) + 1 :]))
    return goes_on and any(line.reason in _SIGNED for line in furniture)


def _mark_after_end(lines: list[Line]) -> list[Line]:
    """Mark the lists and teasers below a "Most read" or the like, where no more of the text follows."""
    sentences = [n for n, line in enumerate(lines) if _is_open_sentence(line)]
    first = next(iter(sentences), len(lines))
    last = next((n for n in reversed(sentences) if _is_surely_text(lines[n].text)), first)
    end = next((n for n in range(last + 1, len(lines)) if ends_article(lines[n].text)), len(lines))
    if not _are_teasers(lines[end:]):
        return lines
    return lines[:end] + [line.dropped_as("footer") for line in lines[end:]]


def _is_surely_text(sentence: str) -> bool:
    """Tell whether a sentence is more than a teaser for another article."""
    if len(sentence) > _LONGEST_TEASER_CHARACTERS or word_count(sentence) > _LONGEST_TEASER_WORDS:
        return True
    return has_inner_end(sentence) or is_reported(sentence)


def _are_teasers(lines: list[Line]) -> bool:
    """Tell whether most of the lines are titles."""
    texts = [line.text for line in lines if line.reason is None]
    return 2 * sum(map(is_title, texts)) >= len(texts)


def _in_sentences(lines: Iterable[Line]) -> bool:
    """Tell whether the text is written in sentences that end with a mark, as some scripts are not."""
    open_lines = [line.text for line in lines if line.reason is None]
    long = [is_sentence(text) for text in open_lines if len(text) > _LONG_LINE_CHARACTERS]
    return any(map(is_sentence, open_lines)) and 2 * sum(long) >= len(long)


def _kept(lines: list[Line]) -> set[int]:
    """Return the indexes of running text, of lists that it leads to, and of what else belongs to it."""
    open_lines = [n for n, line in enumerate(lines) if line.reason is None]
    sure = _broken_sentences(lines, open_lines) | _sentences_and_lists(lines, open_lines)
    if not sure:
        return sure
    voices = find_voices(lines[n].text for n in open_lines)
    text = _Text(lines, voices, sure, first=min(sure), last=max(sure), kept=set(sure))
    for n, above in zip(open_lines, [-1, *open_lines], strict=False):
        if n not in sure and text.takes(n, above):
            text.kept.add(n)
    return text.kept


@dataclass(frozen=True, slots=True)
class _Text:
    """The lines that are text: surely so for what they are, and `kept` for what stands around them.

    `first` and `last` are the ends of `sure`.
    """

    lines: list[Line]
    voices: Voices
    sure: set[int]
    first: int
    last: int
    kept: set[int]

    def takes(self, n: int, above: int) -> bool:
        """Tell whether a line belongs to the text; `above` is the last open line before it."""
        line = self.lines[n].text
        goes_on = n < self.last or above in self.kept
        if goes_on and (is_list_item(line) or is_past_clause(line) or self.voices.speaks(line)):
            return True
        return self._continues(n) or self._signs(n) or (self._is_beside(n) and is_clause(line))

    def _continues(self, n: int) -> bool:
        begun = n - 1 in self.kept and not ends_sentence(self.lines[n - 1].text)
        return begun and self.lines[n].text[0].islower()

    def _signs(self, n: int) -> bool:
        below_letter = n - 1 in self.kept and not self.sure.isdisjoint(range(n - _LONGEST_SIGNATURE, n))
        return below_letter and self.voices.signs(self.lines[n].text)

    def _is_beside(self, n: int) -> bool:
        return n - 1 in self.kept or (self.first < n < self.last and n + 1 in self.kept)


def _sentences_and_lists(lines: list[Line], open_lines: list[int]) -> set[int]:
    """Return the indexes of sentences, and of all lines between a colon and the next sentence."""
    kept: set[int] = set()
    in_list = False
    for n in open_lines:
        text = lines[n].text
        if is_sentence(text):
            in_list = text.endswith((":", "："))
        if is_sentence(text) or in_list:
            kept.add(n)
    return kept


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
