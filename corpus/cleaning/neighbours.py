"""What a line is because of the lines beside it."""

import re
from dataclasses import replace
from itertools import pairwise

from corpus.cleaning.headline import fold
from corpus.cleaning.line import Line
from corpus.cleaning.prose import is_sentence, is_title, word_count

_LONGEST_CAPTION_WORDS = 40
_CAPTION_FOLLOWS = re.compile(r"\W*(?:image|photo|picture|media) caption\W*", re.IGNORECASE)


def mark_video_titles(lines: list[Line]) -> list[Line]:
    """Mark the title that follows a time code, once or twice."""
    marked: list[Line] = []
    for line in lines:
        above = marked[-1] if marked else None
        if above is not None and line.reason is None and _is_video_title(above, line):
            line = replace(line, reason="video title")
        marked.append(line)
    return marked


def mark_captions(lines: list[Line]) -> list[Line]:
    """Mark the line that follows a bare "Image caption"."""
    marked = lines[:1]
    for above, line in pairwise(lines):
        is_caption = line.reason is None and _CAPTION_FOLLOWS.fullmatch(above.text) is not None
        if is_caption and word_count(line.text) <= _LONGEST_CAPTION_WORDS:
            line = replace(line, reason="photo caption")
        marked.append(line)
    return marked


def mark_repeated(lines: list[Line], headline: int | None) -> list[Line]:
    """Mark titles that stand twice, one below the other, and those that say the headline again."""
    marked = list(lines)
    said = fold(lines[headline].text) if headline is not None else ""
    for index, line in enumerate(lines):
        if index == headline or line.reason is not None or _is_running(line.text):
            continue
        if fold(line.text) == said:
            marked[index] = replace(line, reason="repeated headline")
        elif _stands_twice(lines, index):
            marked[index] = replace(line, reason="repeated line")
    return marked


def _is_video_title(above: Line, line: Line) -> bool:
    if above.reason == "time code":
        return is_title(line.text)
    return above.reason == "video title" and fold(above.text) == fold(line.text)


def _stands_twice(lines: list[Line], index: int) -> bool:
    beside = lines[max(index - 1, 0) : index] + lines[index + 1 : index + 2]
    return any(fold(other.text) == fold(lines[index].text) for other in beside)


def _is_running(text: str) -> bool:
    return is_sentence(text) and not is_title(text)
