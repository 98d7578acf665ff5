"""Lines that are no sentences and yet say who speaks: turns of a conversation, names under letters.

They look like the names of sections. What tells them apart is the page: where one line begins with a
name and a colon others do, and a letter begins with "Sir".
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from corpus.cleaning.prose import is_capitalised, word_count

_TURN = re.compile(r"(?P<label>[^\W\d_a-z][^:：]{0,40})[:：]\s?\S")
_COLON = re.compile(r"[:：]")
_LABEL_WORD = re.compile(r"[\W_]*[^\W\d_a-z].*")
_LONGEST_LABEL_WORDS = 5
_QUESTION_AND_ANSWER = frozenset({"Q", "A", "问", "答", "問"})

_FEWEST_TURNS = 3
_FEWEST_QUESTIONS = 3
_LONGEST_QUESTION_WORDS = 25
_LONGEST_ASIDE_WORDS = 4
_STAGE_DIRECTION = re.compile(r"\[[^\[\]]{1,60}\]|\([^()]{1,60}\)")

_SALUTATION = re.compile(
    r"(?:Dear )?(?:Sirs?|Madam|Editors?)(?: or Madam)?\b\s?[,:–—-]|To the Editor\b|SIR\b\s?[,:–—-]"
)
_NAME_WORD = r"(?:\(?[^\W\d_a-z][\w'’.\-]*\)?)"
_AGED = re.compile(rf"{_NAME_WORD}(?: {_NAME_WORD}){{0,3}}, \d{{1,3}}(?:, .*)?")
_LONGEST_SIGNATURE_WORDS = 6
_LITTLE = frozenset({"and", "of", "the", "for", "de", "la", "van", "von", "der"})


@dataclass(frozen=True, slots=True)
class Voices:
    """Who may speak on a page: the names before a colon, and whether it holds questions or letters."""

    labels: frozenset[str]
    has_questions: bool
    has_letters: bool

    def speaks(self, text: str) -> bool:
        """Tell whether the line is part of a conversation, or names somebody with an age or a party."""
        label = _label(text)
        if _AGED.fullmatch(text) or label in self.labels or label.endswith(")"):
            return True
        if self.labels and _STAGE_DIRECTION.fullmatch(text):
            return True
        return self.has_questions and word_count(text) <= _LONGEST_ASIDE_WORDS

    def signs(self, text: str) -> bool:
        """Tell whether the line, right below a letter, is the name or the place of who wrote it."""
        words = text.split()
        if not self.has_letters or len(words) > _LONGEST_SIGNATURE_WORDS:
            return False
        return all(_LABEL_WORD.fullmatch(word) or word in _LITTLE for word in words)


def find_voices(texts: Iterable[str]) -> Voices:
    """Find out from the lines of a page who speaks on it."""
    texts = list(texts)
    questions = [t for t in texts if t.endswith(("?", "？")) and word_count(t) <= _LONGEST_QUESTION_WORDS]
    return Voices(
        labels=_labels(texts),
        has_questions=len(questions) >= _FEWEST_QUESTIONS,
        has_letters=any(map(_SALUTATION.match, texts)),
    )


def _labels(texts: list[str]) -> frozenset[str]:
    """Return what stands before the colon of at least three lines; none of these a title in capitals."""
    labels = [label for text in texts if (label := _label(text)) and not _is_title_behind_colon(text)]
    if len(labels) < _FEWEST_TURNS:
        labels = [label for label in labels if label in _QUESTION_AND_ANSWER]
    return frozenset(labels)


def _is_title_behind_colon(text: str) -> bool:
    return is_capitalised(_COLON.split(text, maxsplit=1)[1])


def _label(text: str) -> str:
    """Return the words before a colon that could be a name, or "": not those of "She said: never"."""
    turn = _TURN.match(text)
    words = turn["label"].split() if turn else []
    is_name = len(words) <= _LONGEST_LABEL_WORDS and all(map(_LABEL_WORD.fullmatch, words))
    return " ".join(words) if is_name else ""
